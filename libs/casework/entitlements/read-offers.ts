/** Offers as the enterprise and the office of the document see them. */
import { findOffer, listOffers, type OfferFilter } from '#intake';
import { type Actor, type Role, shanghaiDay, type Tx } from '#kernel';
import { documentIdOf } from '#policy';
import { currentAccounts } from '#treasury';
import { DECLARATION } from '../cases/completeness.js';
import { presentAccount } from '../finance/present.js';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { knownFacts } from '../recognitions/known-facts.js';
import { requireRole } from '../require.js';
import { type PresentedOffer, presentOffer } from './present.js';

const READERS: Role[] = ['enterprise-applicant', 'district-reviewer', 'district-approver', 'auditor'];

/** @returns the enterprise's own, or those of the office's documents, newest first; exclusions among them */
export async function readOffers(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, ...filter }: Page & OfferFilter,
): Promise<Paged<PresentedOffer>> {
  requireRole(actor, ...READERS);
  return readPage({ limit, cursor }, (after, most) => listOffers(tx, filter, { after, limit: most }), presentOffer);
}

/**
 * One offer with everything that its confirmation would say: what the lists know today, the declaration, and the account.
 *
 * @throws Refused `role-missing`, `not-found`
 */
export async function readOffer(house: House, tx: Tx, actor: Actor, { id }: { id: string }) {
  requireRole(actor, ...READERS);
  const offer = await findOffer(tx, id);
  const document = await house.catalogue.document(tx, documentIdOf(offer.measure));
  const { measure } = await house.catalogue.measure(tx, offer.measure, document.header.version);
  const own = actor.enterpriseId === offer.enterpriseId;
  const account = own ? (await currentAccounts(tx, [offer.enterpriseId])).get(offer.enterpriseId) : undefined;
  return {
    ...presentOffer(offer),
    title: measure.title,
    known: await knownFacts(house, tx, offer, shanghaiDay(house.clock.now())),
    declaration: DECLARATION,
    account: account ? presentAccount(account) : null,
  };
}
