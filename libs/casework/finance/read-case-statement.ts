/** What the books say of one case. */
import { type Actor, formatYuan, type Tx } from '#kernel';
import { caseStatement } from '#ledger';
import { listEvents } from '#workflow';
import { caseToRead } from '../cases/case-to-read.js';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { officesByTreasury, presentAccountRef } from './read-ledger.js';

/**
 * @returns every entry of the case within reach, in the order of posting, with the action that caused it and what the case
 *   has made of the account by then; a town sees its own books
 * @throws Refused `not-found`, `conflict-declared`, `role-missing`
 */
export async function readCaseStatement(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const view = await caseToRead(tx, actor, input.id);
  requireRole(
    actor,
    'finance-maker',
    'finance-checker',
    'town-finance',
    'town-reviewer',
    'district-reviewer',
    'district-approver',
    'auditor',
  );
  const offices = await officesByTreasury(tx);
  const actions = new Map((await listEvents(tx, view.id)).map(({ id, action }) => [id, action]));
  const lines = await caseStatement(tx, view.id);
  return {
    number: view.number,
    items: lines.map(({ account, amount, balance, eventId, ...line }) => ({
      ...line,
      action: (eventId && actions.get(eventId)) ?? null,
      ...presentAccountRef(account, offices),
      // The line's kind is that of its journal; the account has a name of its own.
      kind: line.kind,
      account: account.kind,
      amount: formatYuan(amount),
      balance: formatYuan(balance),
    })),
  };
}
