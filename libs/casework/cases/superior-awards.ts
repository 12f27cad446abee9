/** Awards of higher authorities for the same thing: recorded on the case, and what follows for the district's own. */
import {
  decideSuperiorAward,
  recordSuperiorAward as keepSuperiorAward,
  type SuperiorAward,
  superiorAwardsOf,
} from '#intake';
import {
  type Actor,
  type Fen,
  formatInstant,
  formatYuan,
  isDay,
  kernelRefusal,
  parseYuan,
  type Refusal,
  Refused,
  shanghaiDay,
  type Tx,
} from '#kernel';
import { assess, checkExclusion, decideExclusion, type Exclusion, higherNotBoth } from '#policy';
import { type CaseView, recordNote } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { requirePositive } from './amounts.js';
import { caseToRead } from './case-to-read.js';
import { assessedOn, assessmentInput, type Dossier } from './dossier.js';
import { type CaseReference, openCase } from './move.js';

const present = ({ amount, recordedAt, ...award }: SuperiorAward) => ({
  ...award,
  amount: formatYuan(amount),
  recordedAt: formatInstant(recordedAt),
});

export type PresentedSuperiorAward = ReturnType<typeof present>;

export interface SuperiorAwardStated extends CaseReference {
  /** Yuan. */
  amount: string;
  number: string;
  title: string;
  issuedOn: string;
  paid: boolean;
}

/**
 * Records what a higher authority granted the enterprise for the same thing.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `conflict-declared`, `superior-award-exists`,
 *   `superior-decision-unknown` for a decision that cannot be found again
 */
export async function recordSuperiorAward(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SuperiorAwardStated,
): Promise<{ items: PresentedSuperiorAward[] }> {
  await caseToRead(tx, actor, input.id);
  requireRole(actor, 'district-reviewer');
  const view = await openCase(tx, input);
  const at = house.clock.now();
  const [number, title, issuedOn] = [input.number.trim(), input.title.trim(), input.issuedOn];
  if (!number || !title || !isDay(issuedOn) || issuedOn > shanghaiDay(at)) {
    throw new Refused(caseworkRefusal('superior-decision-unknown'));
  }
  const amount = requirePositive(parseYuan(input.amount));
  const by = { recordedBy: actor.personId, recordedAt: at };
  const id = await keepSuperiorAward(tx, {
    ...{ applicationId: view.id, amount, number, title, issuedOn, paid: input.paid },
    ...by,
  });
  const note = { action: 'superior-award' as const, personId: actor.personId, stage: 'district-review' as const };
  const data = { superiorAwardId: id, amount: formatYuan(amount), decision: number, state: 'recorded' };
  await recordNote(tx, view, { ...note, at, reason: null }, { data });
  return readSuperiorAwards(house, tx, actor, { id: view.id });
}

/**
 * The approver confirms what somebody else recorded, or withdraws it; what is wrong can be withdrawn after that too.
 *
 * @throws Refused `role-missing`, `not-found`, `superior-award-decided`, `superior-award-by-oneself`
 */
export async function answerSuperiorAward(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { superiorAwardId: string; confirmed: boolean },
): Promise<{ items: PresentedSuperiorAward[] }> {
  await caseToRead(tx, actor, input.id);
  requireRole(actor, 'district-approver');
  const view = await openCase(tx, input);
  const state = input.confirmed ? ('confirmed' as const) : ('withdrawn' as const);
  const decided = { id: input.superiorAwardId, state, by: actor.personId, at: house.clock.now() };
  await decideSuperiorAward(tx, view.id, decided);
  const note = { action: 'superior-award' as const, personId: actor.personId, stage: 'district-approval' as const };
  const data = { superiorAwardId: decided.id, state };
  await recordNote(tx, view, { ...note, at: decided.at, reason: null }, { data });
  return readSuperiorAwards(house, tx, actor, { id: view.id });
}

/** What is recorded on a case. @throws Refused `not-found` */
export async function readSuperiorAwards(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<{ items: PresentedSuperiorAward[] }> {
  const view = await caseToRead(tx, actor, id);
  if (actor.reach.kind === 'enterprise') throw new Refused(kernelRefusal('not-found'));
  return { items: (await superiorAwardsOf(tx, [view.id])).map(present) };
}

/** What a case's award is checked against besides its assessment. */
export interface BesideSuperior {
  /** Both candidates, where the document grants only the higher of two. */
  exclusion: Exclusion | null;
  refusal: Refusal | null;
}

/** An amount that is about to be granted. */
export interface ToGrant {
  view: CaseView;
  dossier: Dossier;
  amount: Fen;
  /** What the district would grant alone, where that is more than what it grants beside the other. */
  candidate?: Fen;
}

/**
 * Looks at the superior authority's awards of several cases, in one statement. A match takes its amount from the decision
 * that was recorded and confirmed; where a document grants the higher of two, the district's is checked against it; and
 * elsewhere there is no such test.
 *
 * @returns for each, in the order given
 */
export async function besideSuperior(house: House, tx: Tx, grants: readonly ToGrant[]): Promise<BesideSuperior[]> {
  const concerned = grants.filter(({ dossier, view }) => superiorFact(house, dossier, view) !== null);
  if (concerned.length === 0) return grants.map(() => ({ exclusion: null, refusal: null }));
  const awards = await superiorAwardsOf(
    tx,
    concerned.map(({ view }) => view.id),
  );
  const counted = new Map(awards.filter(({ state }) => state !== 'withdrawn').map((one) => [one.applicationId, one]));
  const results: BesideSuperior[] = [];
  for (const grant of grants) results.push(await judge(house, tx, grant, counted.get(grant.view.id)));
  return results;
}

/** @returns the fact that states the superior authority's award, or null where there is no such test */
function superiorFact(house: House, { measure }: Dossier, view: CaseView): string | null {
  if (measure.award.kind === 'match') return measure.award.fact;
  return house.rules.exclusions[view.measure]?.superior ?? null;
}

async function judge(house: House, tx: Tx, grant: ToGrant, award: SuperiorAward | undefined): Promise<BesideSuperior> {
  const { view, dossier } = grant;
  const fact = superiorFact(house, dossier, view);
  if (fact === null) return { exclusion: null, refusal: null };
  const declared = dossier.facts[fact];
  const refusal = checkRecorded(typeof declared === 'bigint' ? declared : 0n, award);
  if (refusal) return { exclusion: null, refusal };
  const document = await house.catalogue.document(tx, view.documentId, view.documentVersion);
  const citation = higherNotBoth(document, view.measure);
  if (!citation) return { exclusion: null, refusal: null };
  const superior = { amount: award?.amount ?? 0n, paid: award?.paid ?? false };
  const difference = house.rules.exclusions[view.measure]?.difference ?? false;
  const exclusion = decideExclusion(citation, superior, districtCandidate(house, grant), difference);
  return { exclusion, refusal: checkExclusion(exclusion, grant.amount) };
}

/** What the enterprise declared is what was recorded and confirmed; nothing declared and nothing recorded agree. */
function checkRecorded(declared: Fen, award: SuperiorAward | undefined): Refusal | null {
  if (declared === 0n && !award) return null;
  if (award?.state !== 'confirmed') return caseworkRefusal('superior-award-unconfirmed');
  if (award.amount === declared) return null;
  const params = { declared: formatYuan(declared), recorded: formatYuan(award.amount) };
  return caseworkRefusal('superior-award-differs', { params });
}

/** The computed amount where there is one, else what the reviewer states, else the amount itself. */
function districtCandidate(house: House, { view, dossier, amount, candidate }: ToGrant): Fen {
  const { value } = assess(assessmentInput(dossier, assessedOn(view, house.clock.now()))).amount;
  return value === null ? (candidate ?? amount) : parseYuan(value);
}
