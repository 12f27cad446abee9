/** Asking what a draft would have cost. */
import { recordEntry } from '#audit';
import { listOrganisations } from '#identity';
import { type Actor, type Day, kernelRefusal, Refused, type Tx } from '#kernel';
import { type Counterparts, createDryRun, type DraftName, findGuide, policyRefusal, waitingDryRuns } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { draftRules } from './draft-rules.js';

export interface DryRunToMake {
  subject: DraftName;
  /** Another draft, to compare with. */
  against?: DraftName;
  /** First and last day of submission, both inclusive. */
  from: Day;
  to: Day;
  /** Codes of districts; all unless it is said. */
  districts?: string[];
  /** Earlier measures with their counterparts in the draft, where the slug is not the same. */
  measures?: Counterparts;
}

/** A person who has so many waiting asks for something else than a figure. */
const MOST_WAITING = 5;

/**
 * Asks for a dry run. The worker does it; nothing of it changes a case or the draft.
 *
 * @throws Refused `role-missing`; `not-found` for a draft or district that is not there, or not the approver's own;
 *   `dry-run-period`; `dry-run-without-counterpart`; `dry-runs-waiting`
 */
export async function requestDryRun(
  house: House,
  tx: Tx,
  actor: Actor,
  { subject, against, from, to, districts, measures = {} }: DryRunToMake,
): Promise<{ id: string; state: 'queued' }> {
  requireRole(actor, 'catalogue-editor', 'catalogue-publisher', 'district-approver');
  if (from > to) throw new Refused(policyRefusal('dry-run-period', { params: { from, to } }));
  const drafts = against === undefined ? [subject] : [subject, against];
  for (const draft of drafts) {
    await requireOwnGuide(tx, actor, draft);
    await draftRules(house, tx, draft, measures);
  }
  const count = await waitingDryRuns(tx, actor.personId);
  if (count >= MOST_WAITING) throw new Refused(policyRefusal('dry-runs-waiting', { params: { count } }));
  const at = house.clock.now();
  const id = await createDryRun(tx, {
    subject,
    against: against ?? null,
    counterparts: measures,
    from,
    to,
    districtIds: await districtsFor(tx, actor, districts),
    requestedBy: actor.personId,
    at,
  });
  await recordEntry(tx, {
    at,
    personId: actor.personId,
    action: 'dry-run-asked',
    subject: { kind: 'dry-run', id },
    data: { drafts, from, to },
  });
  return { id, state: 'queued' };
}

const isOfCatalogue = ({ roles }: Actor): boolean =>
  roles.includes('catalogue-editor') || roles.includes('catalogue-publisher');

/** A district's approver looks at the district's own guides; documents are the catalogue's people's. */
async function requireOwnGuide(tx: Tx, actor: Actor, draft: DraftName): Promise<void> {
  if (isOfCatalogue(actor)) return;
  const stored = 'guide' in draft ? await findGuide(tx, draft.guide.code, draft.guide.version) : undefined;
  if (stored?.organisationId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
}

/** @returns the ids of the districts; null for all; for an approver the own one, whatever was asked */
async function districtsFor(tx: Tx, actor: Actor, codes: string[] | undefined): Promise<string[] | null> {
  if (!isOfCatalogue(actor)) return [actor.organisationId as string];
  if (codes === undefined || codes.length === 0) return null;
  const known = new Map((await listOrganisations(tx)).map(({ code, id }) => [code, id]));
  return codes.map((code) => {
    const id = known.get(code);
    if (id === undefined) throw new Refused(kernelRefusal('not-found'));
    return id;
  });
}
