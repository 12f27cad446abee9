/** Recording an account, which another person verifies. */
import type { Actor, Tx } from '#kernel';
import { type BankAccount, currentAccounts, lockEnterprise, recordAccount } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { enterpriseWithinReach, requireNoConflictWith } from './bank-accounts.js';
import { type PresentedAccount, presentAccount } from './present.js';

export interface AccountToRecord {
  /** Whose account; an enterprise's own people need not say. */
  enterpriseId?: string;
  accountName: string;
  accountNumber: string;
  bankName: string;
}

/**
 * Records an enterprise's account in place of its current one. Nothing is paid to it before a second person has verified
 * it; orders that were made for the account before are not paid any more.
 *
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `account-malformed`
 */
export async function recordBankAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  input: AccountToRecord,
): Promise<PresentedAccount> {
  requireRole(actor, 'enterprise-applicant', 'finance-maker');
  const { id: enterpriseId } = await enterpriseWithinReach(tx, actor, input.enterpriseId);
  await requireNoConflictWith(tx, actor, enterpriseId);
  // Of two recordings at the same moment the second replaces the first.
  await lockEnterprise(tx, enterpriseId);
  const { accountName, accountNumber, bankName } = input;
  const at = house.clock.now();
  await recordAccount(tx, { enterpriseId, accountName, accountNumber, bankName, recordedBy: actor.personId, at });
  return presentAccount((await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as BankAccount);
}
