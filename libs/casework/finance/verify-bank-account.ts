import { type Actor, Refused, refuseIf, type Tx } from '#kernel';
import {
  type BankAccount,
  checkAccountName,
  currentAccounts,
  lockEnterprise,
  markAccountVerified,
  treasuryRefusal,
} from '#treasury';
import { findSignals, liveCaseIds } from '#workflow';
import type { House } from '../house.js';
import { requireAnotherPerson, requireRole } from '../require.js';
import { enterpriseWithinReach, requireNoConflictWith } from './bank-accounts.js';
import { type PresentedAccount, presentAccount } from './present.js';
import { lockPayees, type Reordered, reorder } from './reorder.js';

/**
 * A second person of the finance staff confirms that the account is the enterprise's own. Orders that were made for the
 * account before it are made anew; those in a batch are named, because they stand still.
 *
 * @param input.accountId the account that this person has looked at: another may have been recorded meanwhile
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `account-replaced`, `second-person-required`, `account-name-differs`
 */
export async function verifyBankAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { enterpriseId: string; accountId: string },
): Promise<PresentedAccount & Reordered> {
  requireRole(actor, 'finance-maker', 'finance-checker');
  const { id: enterpriseId } = await enterpriseWithinReach(tx, actor, input.enterpriseId);
  await requireNoConflictWith(tx, actor, enterpriseId);
  await lockPayees(tx, enterpriseId);
  await lockEnterprise(tx, enterpriseId);
  const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId);
  if (!account) throw new Refused(treasuryRefusal('account-missing'));
  if (account.id !== input.accountId) throw new Refused(treasuryRefusal('account-replaced'));
  requireAnotherPerson(actor, account.recordedBy);
  refuseIf(checkAccountName(account));
  const at = house.clock.now();
  await markAccountVerified(tx, account.id, actor.personId, at);
  // The account is known from now on: whoever else is paid to it shows.
  await findSignals(tx, await liveCaseIds(tx, enterpriseId), null, at);
  const verified = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as BankAccount;
  return { ...presentAccount(verified), ...(await reorder(house, tx, actor, verified)) };
}
