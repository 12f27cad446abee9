/** Refunds: page by page, and one. */
import { type Actor, formatInstant, formatYuan, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { findRefund, type Refund, type RefundListed, listRefunds as readRefunds } from '#treasury';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';

export interface RefundsAsked extends Page {
  state?: Refund['state'];
  applicationId?: string;
}

/** A refund as the API shows it. Amount in yuan. */
export type PresentedRefund = ReturnType<typeof present>;

const present = ({ amount, createdAt, ...refund }: RefundListed) => ({
  ...refund,
  amount: formatYuan(amount),
  createdAt: formatInstant(createdAt),
});

const requireReader = (actor: Actor): void =>
  requireRole(
    actor,
    'finance-maker',
    'finance-checker',
    'town-finance',
    'district-approver',
    'enterprise-applicant',
    'auditor',
  );

/**
 * @returns refunds within reach, oldest first: an enterprise its own, an office those of its cases
 * @throws Refused `role-missing`, `invalid-cursor`
 */
export async function listRefunds(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: RefundsAsked,
): Promise<Paged<PresentedRefund>> {
  requireReader(actor);
  const { state, applicationId } = asked;
  if (applicationId !== undefined && !isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  return readPage(asked, (after, limit) => readRefunds(tx, { state, applicationId, after, limit }), present);
}

/** @throws Refused `role-missing`, `not-found` */
export async function readRefund(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedRefund> {
  requireReader(actor);
  const found = isId(id) ? await findRefund(tx, id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return present(found);
}
