/** The enterprise's answer to what it is offered, and what follows where it gives none. */
import { endSubjectDeadlines } from '#deadlines';
import { answerOffer, lockOffer, type Offer } from '#intake';
import { type Actor, type Day, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import { documentIdOf } from '#policy';
import { currentAccounts, treasuryRefusal } from '#treasury';
import type { SignedDeclaration } from '../cases/completeness.js';
import { beginDraft } from '../cases/start-application.js';
import { submit } from '../cases/submit.js';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { hasTownStage } from './entitlement.js';
import { type PresentedOffer, presentOffer } from './present.js';

export interface OfferConfirmed {
  id: string;
  /** The account to which it is to be paid: the one that stands recorded, verified or not. */
  accountId: string;
  declaration?: SignedDeclaration;
  /** Code of the site; needed only where the enterprise has several within the jurisdiction. */
  site?: string;
}

/** An offer that waits for its answer. */
type OpenOffer = Offer & { number: string; dueOn: Day };

/**
 * Takes the offer up: a case with what the lists say, submitted under every check of any submission, bar and limits again
 * among them. It is reviewed like any other; where the office's rules say so, without the town's stage.
 *
 * @throws Refused `enterprise-only`, `not-found`, `offer-answered`, `offer-over`; whatever `beginDraft` and `submit` refuse;
 *   `account-missing` where none is recorded, `account-differs` where it is another one than confirmed
 */
export async function confirmOffer(house: House, tx: Tx, actor: Actor, input: OfferConfirmed): Promise<PresentedOffer> {
  const { measure, enterpriseId, ...offer } = await openOffer(house, tx, actor, input.id);
  const townStage = await hasTownStage(house, tx, measure);
  const { id, version } = await beginDraft(house, tx, actor, { measure, site: input.site }, { townStage });
  const { declaration } = input;
  await submit(house, tx, actor, { id, version, declaration, offer: offer.number });
  // The submission holds the enterprise's lock, so that the account cannot change any more.
  const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId);
  if (!account) throw new Refused(treasuryRefusal('account-missing'));
  if (account.id !== input.accountId) throw new Refused(caseworkRefusal('account-differs'));
  const answer = { state: 'confirmed' as const, applicationId: id, accountId: account.id };
  return end(house, tx, actor, offer, answer);
}

/** Leaves the offer. @throws Refused `enterprise-only`, `not-found`, `offer-answered`, `offer-over` */
export async function declineOffer(house: House, tx: Tx, actor: Actor, input: { id: string }): Promise<PresentedOffer> {
  const offer = await openOffer(house, tx, actor, input.id);
  return end(house, tx, actor, offer, { state: 'declined' });
}

/**
 * The system ends an offer that was not answered in time, and tells the enterprise that it may still apply.
 *
 * @throws Refused `offer-answered` when it was answered meanwhile, `offer-not-over`
 */
export async function lapseOffer(house: House, tx: Tx, actor: Actor, input: { id: string }): Promise<PresentedOffer> {
  const offer = requireOpen(await lockOffer(tx, input.id));
  const at = house.clock.now();
  if (shanghaiDay(at) <= offer.dueOn) throw new Refused(caseworkRefusal('offer-not-over'));
  const document = await house.catalogue.document(tx, documentIdOf(offer.measure));
  const { measure } = await house.catalogue.measure(tx, offer.measure, document.header.version);
  const to = { enterpriseId: offer.enterpriseId };
  const params = { number: offer.number, measure: measure.title, dueOn: offer.dueOn };
  await notify(tx, { to, kind: 'entitlement-lapsed', params, applicationId: null, at });
  return end(house, tx, actor, offer, { state: 'lapsed' });
}

/** Locks the enterprise's own offer; its last day is wholly in time. */
async function openOffer(house: House, tx: Tx, actor: Actor, id: string): Promise<OpenOffer> {
  if (!actor.enterpriseId || !actor.roles.includes('enterprise-applicant')) {
    throw new Refused(caseworkRefusal('enterprise-only'));
  }
  const offer = await lockOffer(tx, id);
  if (offer.enterpriseId !== actor.enterpriseId) throw new Refused(kernelRefusal('not-found'));
  const open = requireOpen(offer);
  if (shanghaiDay(house.clock.now()) > open.dueOn) {
    throw new Refused(caseworkRefusal('offer-over', { params: { dueOn: open.dueOn } }));
  }
  return open;
}

function requireOpen(offer: Offer): OpenOffer {
  const { state, number, dueOn } = offer;
  if (state === 'offered' && number !== null && dueOn !== null) return { ...offer, number, dueOn };
  throw new Refused(caseworkRefusal('offer-answered', { params: { state } }));
}

async function end(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, number }: Pick<OpenOffer, 'id' | 'number'>,
  answer: { state: 'confirmed'; applicationId: string; accountId: string } | { state: 'declined' | 'lapsed' },
): Promise<PresentedOffer> {
  const at = house.clock.now();
  await endSubjectDeadlines(tx, number, 'all', at);
  return presentOffer(await answerOffer(tx, id, { ...answer, by: actor.personId, at }));
}
