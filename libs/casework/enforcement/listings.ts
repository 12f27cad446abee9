/** Proposing that the enterprise be listed as having lost credit 失信: a record that is handed on, and never by itself. */
import {
  createListing,
  type Decision,
  decideListing,
  decideSanctions,
  enforcementRefusal,
  findDecision,
  findListing,
  type Investigation,
  LISTING_STATES,
  type Listing,
  type ListingState,
  listListings as readListings,
} from '#enforcement';
import { type Actor, formatInstant, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { lettersOfProceeding } from '#letters';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { issue } from './issue.js';
import { listingProposal } from './later-letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

type WithReason = ProceedingReference & { reason: string };

/**
 * Proposes a listing while a decision that sanctions is in force, and where the document's clause speaks of it.
 *
 * @throws Refused `listing-exists`, `listing-not-provided`, `not-your-step`, `wrong-step`, `reason-missing`
 */
export async function proposeListing(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  const reason = input.reason.trim();
  const after = await takeStep(house, tx, actor, investigation, { step: 'propose-listing', reason });
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  if (!decideSanctions(document, 'sanctioned').list) throw new Refused(enforcementRefusal('listing-not-provided'));
  const { organisationId, enterpriseId, id: investigationId } = investigation;
  const { id: decisionId } = (await findDecision(tx, investigationId)) as Decision;
  const by = { proposedBy: actor.personId, proposedAt: house.clock.now() };
  await createListing(tx, { investigationId, decisionId, organisationId, enterpriseId, reason, ...by });
  return presentInvestigation(await findProceeding(tx, after.id));
}

/**
 * Another hand confirms the proposal, which makes the record that is handed on and tells the enterprise, or declines it.
 *
 * @throws Refused `no-listing-proposed`, `another-hand`, `not-your-step`, `wrong-step`, `reason-missing`
 */
export async function answerListing(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason & { confirmed: boolean },
): Promise<PresentedInvestigation> {
  const { confirmed, reason } = input;
  const investigation = await lockProceeding(tx, input);
  const step = confirmed ? ('confirm-listing' as const) : ('decline-listing' as const);
  allowedStep(house, actor, investigation, { step, reason });
  const decision = (await findDecision(tx, investigation.id)) as Decision;
  const listing = (await proposedOn(tx, decision.id)) as Listing;
  const letter = confirmed ? await record(house, tx, actor, investigation, decision, listing) : null;
  await takeStep(house, tx, actor, investigation, { step, reason, ...(letter && { data: { letter: letter.number } }) });
  const at = house.clock.now();
  await decideListing(tx, listing.id, { confirmed, by: actor.personId, at, letterId: letter?.id ?? null });
  return presentInvestigation(await findProceeding(tx, investigation.id));
}

const proposedOn = async (tx: Tx, decisionId: string): Promise<Listing | undefined> =>
  (await readListings(tx, { decisionId, state: 'proposed', limit: 1 }))[0];

/** The record, with everything on which the authority that lists may want to look. */
async function record(
  house: House,
  tx: Tx,
  actor: Actor,
  investigation: Investigation,
  decision: Decision,
  { uscc, reason }: Listing,
): Promise<{ id: string; number: string }> {
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  const letters = (await lettersOfProceeding(tx, investigation.id)).map(({ number }) => number);
  const { citation } = decideSanctions(document, 'sanctioned');
  const said = { uscc, decision, citation, reason, letters };
  const content = listingProposal(investigation, document.number, said);
  const issued = await issue(house, tx, actor, investigation, 'listing-proposal', content);
  const to = { enterpriseId: investigation.enterpriseId };
  const params = { number: investigation.number };
  await notify(tx, { to, kind: 'listing-proposed', params, applicationId: null, at: house.clock.now() });
  return issued;
}

const present = ({ proposedAt, ...listing }: Listing) => ({
  ...listing,
  stateName: LISTING_STATES[listing.state],
  proposedAt: formatInstant(proposedAt),
});

export type PresentedListing = ReturnType<typeof present>;

/** @returns the district's proposals, newest first */
export async function listListings(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: ListingState },
): Promise<Paged<PresentedListing>> {
  requireRole(actor, 'enforcement-investigator', 'enforcement-decider', 'auditor');
  return readPage(asked, (after, limit) => readListings(tx, { state: asked.state, after, limit }), present);
}

/** One proposal, to be handed on as it is; its letter is the same as a document. @throws Refused `not-found` */
export async function readListing(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedListing> {
  const found = isId(id) ? await findListing(tx, id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  requireRole(actor, 'enforcement-investigator', 'enforcement-decider', 'auditor');
  return present(found);
}
