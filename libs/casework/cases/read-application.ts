/** A case as its people see it: the whole of it, its events, what each may do, and lists of cases. */
import { findEnterprise, findOrganisation, listOrganisations, namesOf } from '#identity';
import { currentFacts, type FactRevision, listDefects, listEvidence, submittedRevisions } from '#intake';
import { type Actor, type Day, type Fen, formatInstant, formatYuan, type Refusal, shanghaiDay, type Tx } from '#kernel';
import {
  ACTIONS,
  actionsFor,
  type CaseFilter,
  type CaseLine,
  type CasePage,
  type CaseView,
  listCases,
  listEvents,
  readCase,
  verifyEventChain,
} from '#workflow';
import type { House } from '../house.js';
import { knownFacts } from '../recognitions/known-facts.js';
import { caseToRead } from './case-to-read.js';
import { DECLARATION } from './completeness.js';
import { presentEvidence } from './evidence.js';
import { presentCase } from './present.js';

/** The enterprise sees what it is writing; everybody else sees what was submitted last. */
async function factsFor(tx: Tx, actor: Actor, view: CaseView, submitted: FactRevision[]): Promise<FactRevision> {
  if (actor.enterpriseId === view.enterpriseId) return currentFacts(tx, view.id);
  return submitted.at(-1) ?? currentFacts(tx, view.id);
}

/** @throws Refused `not-found` when the case is out of reach; `conflict-declared` */
export async function readApplication(house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const view = await caseToRead(tx, actor, input.id);
  const measure = await house.catalogue.measure(tx, view.measure, view.documentVersion);
  const enterprise = await findEnterprise(tx, view.enterpriseId);
  const organisations = new Map((await listOrganisations(tx)).map((organisation) => [organisation.id, organisation]));
  const office = (id: string | null) => {
    const found = id === null ? undefined : organisations.get(id);
    return found ? { code: found.code, nameZh: found.nameZh, nameEn: found.nameEn } : null;
  };
  const submitted = await submittedRevisions(tx, view.id);
  const facts = await factsFor(tx, actor, view, submitted);
  return {
    ...presentCase(view),
    title: measure.measure.title,
    documentNumber: measure.document.number,
    enterprise: enterprise && { id: enterprise.id, uscc: enterprise.uscc, name: enterprise.name },
    town: office(view.townId),
    district: office(view.districtId),
    facts: facts.facts,
    /** What the office has: beside it the enterprise sees what its correction changes. */
    submittedFacts: submitted.at(-1)?.facts ?? null,
    revision: facts.revision,
    earlier: submitted
      .filter(({ revision }) => revision < facts.revision)
      .map(({ revision, facts }) => ({ revision, facts })),
    known: await knownFacts(house, tx, view, shanghaiDay(view.submittedAt ?? house.clock.now())),
    declaration: facts.declaration,
    /** The words that are signed at the next submission. */
    toDeclare: DECLARATION,
    evidence: (await listEvidence(tx, view.id)).map(presentEvidence),
    defects: (await listDefects(tx, view.id)).map(({ answeredAt, ...defect }) => ({
      ...defect,
      answeredAt: answeredAt && formatInstant(answeredAt),
    })),
    createdAt: formatInstant(view.createdAt),
    updatedAt: formatInstant(view.updatedAt),
  };
}

/** The case's events from its creation on, with the names of who acted; hashes included; `intact` says whether the chain is whole. */
export async function eventsOf(tx: Tx, caseId: string) {
  const events = await listEvents(tx, caseId);
  const names = await namesOf(
    tx,
    events.map(({ personId }) => personId),
  );
  return {
    items: events.map(({ at, applicationId: _id, personId, ...event }) => ({
      ...event,
      at: formatInstant(at),
      person: { id: personId, name: names.get(personId) ?? '' },
    })),
    intact: verifyEventChain(events).length === 0,
  };
}

/**
 * The events as the reader may see them. An enterprise reads that its case is frozen, and not why or by whom: it is told of
 * an investigation by the notice that is served (行政处罚法 第四十四条), and of who reported it never.
 *
 * @throws Refused `not-found`, `conflict-declared`
 */
export async function readEvents(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const { items, intact } = await eventsOf(tx, (await caseToRead(tx, actor, input.id)).id);
  const isHidden = (action: string) => actor.enterpriseId !== null && (action === 'freeze' || action === 'unfreeze');
  return {
    items: items.map((event) => ({
      ...event,
      reason: isHidden(event.action) ? null : event.reason,
      person: isHidden(event.action) ? null : event.person,
    })),
    intact,
  };
}

const refusalOf = ({ code, zh, en, params, citation }: Refusal) => ({
  code,
  zh,
  en,
  params,
  ...(citation && { citation }),
});

/** What this person may do with the case now, and why not the rest. */
export async function readActions(house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const view = await readCase(tx, input.id);
  const actions = actionsFor(view, actor, shanghaiDay(house.clock.now()));
  return {
    version: view.version,
    items: actions.map(({ action, allowed, refusal }) => ({
      action,
      name: ACTIONS[action],
      allowed,
      refusal: refusal ? refusalOf(refusal) : null,
    })),
  };
}

const yuan = (fen: Fen | null): string | null => (fen === null ? null : formatYuan(fen));

/** Named one by one: copying "the rest" of fifty lines costs a tenth of the whole request. */
const presentLine = (line: CaseLine, daysLeft: (dueOn: Day) => number) => ({
  id: line.id,
  number: line.number,
  measure: line.measure,
  documentId: line.documentId,
  enterprise: { id: line.enterpriseId, name: line.enterpriseName, uscc: line.uscc },
  districtId: line.districtId,
  townId: line.townId,
  state: line.state,
  frozen: line.frozen,
  version: line.version,
  recommendedAmount: yuan(line.recommendedFen),
  proposedAmount: yuan(line.proposedFen),
  awardedAmount: yuan(line.awardedFen),
  submittedAt: line.submittedAt && formatInstant(line.submittedAt),
  dueOn: line.dueOn,
  workingDaysLeft: line.dueOn === null ? null : daysLeft(line.dueOn),
});

/** One page of the cases within the actor's reach. */
export async function listApplications(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { filter: CaseFilter & { town?: string }; page: CasePage },
) {
  const { town, ...filter } = input.filter;
  const townId = town === undefined ? undefined : ((await findOrganisation(tx, town))?.id ?? null);
  if (townId === null) return { items: [], nextCursor: null };
  const { items, nextCursor } = await listCases(tx, actor, { ...filter, townId }, input.page);
  const today = shanghaiDay(house.clock.now());
  const { calendar } = house;
  const daysLeft = (dueOn: Day) => calendar.workingDaysLeft(today, dueOn);
  return { items: items.map((line) => presentLine(line, daysLeft)), nextCursor };
}
