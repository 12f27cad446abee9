/** What a newer version or a repeal does to cases in flight: they stay as they are pinned until a person has decided. */
import { type Actor, formatInstant, Refused, shanghaiDay, type Tx } from '#kernel';
import { type NewNotification, notifyAll } from '#notifications';
import { type CompiledDocument, changesMeasure, cite } from '#policy';
import {
  type CaseView,
  decideRuleChange,
  type FoundChange,
  findRuleChanges,
  openRuleChanges,
  type PinnedRule,
  pinnedRules,
  type RuleChange,
  ruleChangesOf,
  tellRuleChanges,
  workflowRefusal,
} from '#workflow';
import { caseToRead } from '../cases/case-to-read.js';
import { type CaseReference, openCase } from '../cases/move.js';
import { type PresentedCase, presentCase } from '../cases/present.js';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';

/**
 * Finds the cases in flight whose rules have changed. Asked at each publication and again and again by the upkeep, because
 * a repeal has its day; what was found stays as it is.
 *
 * @returns for how many cases a change is new
 */
export async function noticeRuleChanges(house: House, tx: Tx): Promise<number> {
  const at = house.clock.now();
  const documents = new Map((await house.catalogue.documents(tx)).map((one) => [one.header.id, one]));
  const found: FoundChange[] = [];
  for (const pinned of await pinnedRules(tx)) {
    const newest = documents.get(pinned.documentId);
    if (newest) found.push(...(await changesOf(house, tx, pinned, newest, shanghaiDay(at))));
  }
  return findRuleChanges(tx, found, at);
}

/** Finds them, and tells the approvers of each district of what nobody has told them yet. */
export async function announceRuleChanges(house: House, tx: Tx): Promise<void> {
  await noticeRuleChanges(house, tx);
  const cases = await tellRuleChanges(tx);
  const at = house.clock.now();
  const messages = cases.map(({ applicationId, number, districtId }): NewNotification<'rules-changed'> => {
    const to = { organisationId: districtId, role: 'district-approver' as const };
    return { to, kind: 'rules-changed', params: { number }, applicationId, at };
  });
  await notifyAll(tx, messages as NewNotification[]);
}

async function changesOf(
  house: House,
  tx: Tx,
  pinned: PinnedRule,
  newest: CompiledDocument,
  today: string,
): Promise<FoundChange[]> {
  const { repealed, version } = newest.header;
  const found: FoundChange[] = [];
  if (repealed && repealed.from <= today) found.push({ ...pinned, cause: 'repealed', repealedBy: repealed.by.id });
  if (version <= pinned.version) return found;
  const { document } = await house.catalogue.document(tx, pinned.documentId, pinned.version);
  if (changesMeasure(document, newest.document, pinned.measure)) {
    found.push({ ...pinned, cause: 'superseded', toVersion: version });
  }
  return found;
}

const present = ({ foundAt, decidedAt, ...change }: RuleChange) => ({
  ...change,
  foundAt: formatInstant(foundAt),
  decidedAt: decidedAt && formatInstant(decidedAt),
});

export type PresentedRuleChange = ReturnType<typeof present>;

/** The changes of a case's rules, and what was decided. @throws Refused `not-found` */
export async function readRuleChanges(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<{ items: PresentedRuleChange[] }> {
  const view = await caseToRead(tx, actor, id);
  return { items: (await ruleChangesOf(tx, view.id)).map(present) };
}

/** @returns the district's cases that wait for a transitional decision, oldest first */
export async function listRuleChanges(
  _house: House,
  tx: Tx,
  actor: Actor,
  page: Page,
): Promise<Paged<PresentedRuleChange & { number: string }>> {
  requireRole(actor, 'district-approver', 'district-reviewer', 'auditor');
  return readPage(
    page,
    (after, limit) => openRuleChanges(tx, { after, limit }),
    ({ number, ...change }) => ({ ...present(change), number }),
  );
}

export interface TransitionalDecision extends CaseReference {
  ruleChangeId: string;
  decision: 'keep' | 'new-rules';
  reason: string;
}

/**
 * Decides which rules hold for a case 新旧规定衔接: its own, or the new ones where its document says that new rules
 * prevail. Under a newer version of its document the case is pinned anew; under a repeal nothing can be granted any more.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `rule-change-decided`, `reason-missing`; `new-rules-not-provided`
 *   where no words of its document let new rules prevail
 */
export async function decideRules(
  house: House,
  tx: Tx,
  actor: Actor,
  input: TransitionalDecision,
): Promise<PresentedCase> {
  await caseToRead(tx, actor, input.id);
  requireRole(actor, 'district-approver');
  const view = await openCase(tx, input);
  const reason = input.reason.trim();
  if (!reason) throw new Refused(workflowRefusal('reason-missing'));
  const { ruleChangeId, decision } = input;
  const decided = { ruleChangeId, decision, reason, personId: actor.personId, at: house.clock.now() };
  if (decision === 'keep') return presentCase(await decideRuleChange(tx, view, { ...decided, citation: null }));
  const change = (await ruleChangesOf(tx, view.id)).find(({ id }) => id === ruleChangeId);
  const citation = await newRulesPrevail(house, tx, view);
  const documentVersion = change?.toVersion ?? undefined;
  // A measure that the newer version no longer has cannot be decided under it.
  if (documentVersion !== undefined) await house.catalogue.measure(tx, view.measure, documentVersion);
  return presentCase(await decideRuleChange(tx, view, { ...decided, citation, documentVersion }));
}

/** @returns the words by which new rules prevail over the case's own. @throws Refused `new-rules-not-provided` */
async function newRulesPrevail(
  house: House,
  tx: Tx,
  { measure, documentVersion }: Pick<CaseView, 'measure' | 'documentVersion'>,
) {
  const compiled = await house.catalogue.measure(tx, measure, documentVersion);
  const { document } = await house.catalogue.document(tx, compiled.document.id, documentVersion);
  const provision = document.provisions.find(
    ({ kind, appliesTo }) => kind === 'new-rules-prevail' && (appliesTo === 'document' || appliesTo.includes(measure)),
  );
  if (!provision) {
    throw new Refused(caseworkRefusal('new-rules-not-provided', { params: { number: document.number } }));
  }
  const clause = document.clauses.find(({ id }) => id === provision.clause)?.label ?? provision.clause;
  return cite(compiled, { clause, quote: provision.quote });
}
