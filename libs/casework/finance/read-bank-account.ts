import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import { currentAccounts } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { enterpriseWithinReach } from './bank-accounts.js';
import { type PresentedAccount, presentAccount } from './present.js';

/** @throws Refused `role-missing`, `not-found` also where the enterprise has recorded none */
export async function readBankAccount(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { enterpriseId?: string },
): Promise<PresentedAccount> {
  requireRole(actor, 'enterprise-applicant', 'finance-maker', 'finance-checker', 'auditor');
  const { id } = await enterpriseWithinReach(tx, actor, input.enterpriseId);
  const account = (await currentAccounts(tx, [id])).get(id);
  if (!account) throw new Refused(kernelRefusal('not-found'));
  return presentAccount(account);
}
