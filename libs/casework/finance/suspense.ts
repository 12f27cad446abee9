/** Money that the bank moved and that nobody can assign: booked so that cash is what the bank says, and cleared later. */
import { type Actor, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import { type Books, postJournal, suspended, type Treasury } from '#ledger';
import {
  findCommitments,
  findOrders,
  findRefunds,
  findReturnLine,
  type LinePlace,
  type PaymentOrder,
  type ReturnLine,
  recordClearing,
  treasuryRefusal,
} from '#treasury';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { requireNoConflict } from './no-conflict.js';
import { requireTreasury } from './own-treasury.js';

/** The books of what the order pays. */
async function booksOf(tx: Tx, order: PaymentOrder): Promise<Books> {
  const [refund] = order.refundId === null ? [] : await findRefunds(tx, [order.refundId]);
  const books = refund?.books ?? (await findCommitments(tx, [order.applicationId])).get(order.applicationId)?.books;
  if (!books) throw new Refused(kernelRefusal('not-found'));
  return books;
}

/** Money left where the bank paid (positive) and came where it returned. */
const moved = ({ amount, status }: ReturnLine): bigint => (status === 'returned' ? -(amount ?? 0n) : (amount ?? 0n));

const keyOf = ({ bankReturnId, line }: LinePlace): string => `${bankReturnId}/${line}`;

/** Books the line's money as suspended, in the books of its order. */
export async function suspendLine(
  house: House,
  tx: Tx,
  actor: Actor,
  treasury: Treasury,
  line: ReturnLine,
): Promise<void> {
  const [order] = (await findOrders(tx, [line.orderId as string])) as [PaymentOrder];
  requireNoConflict(actor, [order], await lockCases(tx, [order.applicationId]));
  const books = await booksOf(tx, order);
  await postJournal(
    tx,
    {
      kind: 'suspense',
      day: line.day as string,
      at: house.clock.now(),
      reference: line.bankReference ?? order.reference,
      key: `suspense/${keyOf(line)}`,
    },
    suspended({ ...books, treasuryId: treasury.id, amount: moved(line) }),
  );
}

/**
 * Clears suspended money that the bank has moved back.
 *
 * @param input.bankReference the bank's reference of that movement
 * @throws Refused `role-missing`, `not-found`, `second-person-required` for who imported the file, `no-suspense`,
 *   `bank-reference-missing`, `conflict-of-interest`
 */
export async function clearSuspense(
  house: House,
  tx: Tx,
  actor: Actor,
  input: LinePlace & { bankReference: string },
): Promise<LinePlace> {
  const treasury = await requireTreasury(tx, actor, 'finance-checker');
  const line = isId(input.bankReturnId) ? await findReturnLine(tx, treasury.id, input) : undefined;
  if (!line) throw new Refused(kernelRefusal('not-found'));
  requireAnotherPerson(actor, line.importedBy);
  const bankReference = input.bankReference.trim();
  if (bankReference.length < 1 || bankReference.length > 100)
    throw new Refused(treasuryRefusal('bank-reference-missing'));
  const [order] = (await findOrders(tx, line.orderId === null ? [] : [line.orderId])) as [PaymentOrder?];
  if (order) requireNoConflict(actor, [order], await lockCases(tx, [order.applicationId]));
  const at = house.clock.now();
  const place = { bankReturnId: line.bankReturnId, line: line.line };
  if (!order || !(await recordClearing(tx, { ...place, bankReference, clearedBy: actor.personId, at }))) {
    throw new Refused(treasuryRefusal('no-suspense'));
  }
  const journal = { kind: 'suspense' as const, day: shanghaiDay(at), at, reference: bankReference };
  await postJournal(
    tx,
    { ...journal, key: `suspense-cleared/${keyOf(line)}` },
    suspended({ ...(await booksOf(tx, order)), treasuryId: treasury.id, amount: -moved(line) }),
  );
  return place;
}
