/** The account from which the actor's treasury pays: one person records it, another verifies it. */
import { type Actor, Refused, type Tx } from '#kernel';
import {
  currentTreasuryAccount,
  markTreasuryAccountVerified,
  recordTreasuryAccount as record,
  type TreasuryAccount,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { requireTreasury } from './own-treasury.js';

export type PresentedTreasuryAccount = Omit<TreasuryAccount, 'recordedBy'>;

const present = ({ recordedBy: _, ...account }: TreasuryAccount): PresentedTreasuryAccount => account;

async function presentAccount(tx: Tx, treasuryId: string): Promise<TreasuryAccount> {
  const account = await currentTreasuryAccount(tx, treasuryId);
  if (!account) throw new Refused(treasuryRefusal('treasury-account-missing'));
  return account;
}

/** @throws Refused `role-missing`, `treasury-account-missing` */
export async function readTreasuryAccount(_house: House, tx: Tx, actor: Actor): Promise<PresentedTreasuryAccount> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  return present(await presentAccount(tx, treasury.id));
}

/** Records the account in place of the present one. @throws Refused `role-missing`, `account-malformed` */
export async function recordTreasuryAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { accountName: string; accountNumber: string; bankName: string },
): Promise<PresentedTreasuryAccount> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  const { accountName, accountNumber, bankName } = input;
  const recordedBy = actor.personId;
  await record(tx, {
    treasuryId: treasury.id,
    accountName,
    accountNumber,
    bankName,
    recordedBy,
    at: house.clock.now(),
  });
  return present(await presentAccount(tx, treasury.id));
}

/** @throws Refused `role-missing`, `treasury-account-missing`, `account-replaced`, `second-person-required` */
export async function verifyTreasuryAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { accountId: string },
): Promise<PresentedTreasuryAccount> {
  const treasury = await requireTreasury(tx, actor, 'finance-checker');
  const account = await presentAccount(tx, treasury.id);
  if (account.id !== input.accountId) throw new Refused(treasuryRefusal('account-replaced'));
  requireAnotherPerson(actor, account.recordedBy);
  await markTreasuryAccountVerified(tx, account.id, actor.personId, house.clock.now());
  return present(await presentAccount(tx, treasury.id));
}
