/** What the newest run found: for an enterprise its own, for the offices who could apply and has not. */
import { listOrganisations } from '#identity';
import { type Actor, formatInstant, formatYuan, kernelRefusal, Refused, type Tx } from '#kernel';
import { documentIdOf, type MatchPlace, type StoredMatch, storedMatches } from '#policy';
import { type CaseUnderMeasure, latestCasesOf, QUEUE_STATES } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { type PresentedMatch, presentMatch } from './present-match.js';

export interface MatchesToList {
  /** An official names it; an enterprise may. */
  measure?: string | undefined;
  outcome?: 'yes' | 'undetermined' | undefined;
  after: MatchPlace | null;
  limit: number;
}

/** A match of a run, with the place at which the next page begins. */
export type ListedMatch = PresentedMatch & {
  enterprise: { id: string; uscc: string; name: string };
  runId: string;
  computedAt: string;
  place: MatchPlace;
};

/**
 * Reads what the newest run found of each enterprise, in its order. It may have changed since: `computedAt` says when it was
 * so, and the case a person has begun meanwhile stands with it.
 *
 * An enterprise reads its own. An official reads, for one measure, the enterprises of the district that may qualify and
 * have not applied; drafts are the enterprises' own and count as not applied. Who has a conflict of interest with one of
 * them does not find it. The auditor reads those of every district.
 *
 * @returns at most `limit` after the place
 * @throws Refused `role-missing`; `match-measure-missing` for an official who names none; `not-found` for a measure that
 *   there is not, or of another district's document
 */
export function listMatches(house: House, tx: Tx, actor: Actor, asked: MatchesToList): Promise<ListedMatch[]> {
  return actor.enterpriseId === null
    ? matchesOfOffice(house, tx, actor, asked)
    : ownMatches(house, tx, actor.enterpriseId, asked);
}

async function ownMatches(house: House, tx: Tx, enterpriseId: string, asked: MatchesToList): Promise<ListedMatch[]> {
  const found = await storedMatches(tx, { ...asked, enterpriseId, notIn: null, notOf: null }, asked);
  const cases = await latestCasesOf(tx, [enterpriseId]);
  const live = new Map(cases.filter((one) => one.live).map((one) => [one.measure, one]));
  return present(house, tx, found, live);
}

async function matchesOfOffice(house: House, tx: Tx, actor: Actor, asked: MatchesToList): Promise<ListedMatch[]> {
  requireRole(actor, 'district-reviewer', 'district-approver', 'auditor');
  const { measure } = asked;
  if (measure === undefined) throw new Refused(caseworkRefusal('match-measure-missing'));
  await requireOwnMeasure(house, tx, actor, measure);
  const notOf = actor.recused ? actor.personId : null;
  const found = await storedMatches(tx, { ...asked, enterpriseId: null, notIn: QUEUE_STATES, notOf }, asked);
  return present(house, tx, found, new Map());
}

/** A district invites to its own measures and to the municipality's. @throws Refused `not-found` */
async function requireOwnMeasure(house: House, tx: Tx, actor: Actor, code: string): Promise<void> {
  const { document } = await house.catalogue.document(tx, documentIdOf(code));
  await house.catalogue.measure(tx, code);
  if (actor.reach.kind === 'all') return;
  const office = (await listOrganisations(tx)).find((each) => each.code === document.local.jurisdiction);
  if (office?.kind !== 'municipality' && office?.id !== actor.organisationId) {
    throw new Refused(kernelRefusal('not-found'));
  }
}

/** @param live the reader's own cases by measure */
async function present(
  house: House,
  tx: Tx,
  found: readonly StoredMatch[],
  live: ReadonlyMap<string, CaseUnderMeasure>,
): Promise<ListedMatch[]> {
  const items: ListedMatch[] = [];
  for (const match of found) {
    const { enterpriseId, uscc, enterpriseName, runId, foundAt, rank } = match;
    // Kept in memory once it was read: the measure costs no statement of its own.
    const measure = await house.catalogue.measure(tx, match.measure, match.documentVersion);
    items.push({
      ...presentMatch({ ...match, ...openingOf(match), measure, liveCase: live.get(match.measure) ?? null }),
      enterprise: { id: enterpriseId, uscc, name: enterpriseName },
      runId,
      computedAt: formatInstant(foundAt),
      place: { rank, enterpriseId },
    });
  }
  return items;
}

const openingOf = ({ amountKind, amountFen, opening, opensAt, by, guideCode, guideVersion }: StoredMatch) => ({
  amount: { kind: amountKind, value: amountFen === null ? null : formatYuan(amountFen) },
  opening: {
    ...{ state: opening, from: opensAt, by },
    guide: guideCode !== null && guideVersion !== null ? { code: guideCode, version: guideVersion } : null,
  },
});
