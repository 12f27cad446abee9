/** The account from which a treasury pays: recorded by one person of it, verified by another. */
import { newId, Refused, type Tx } from '#kernel';
import { treasuryRefusal } from './refusals.js';

export interface TreasuryAccount {
  id: string;
  accountName: string;
  accountNumber: string;
  bankName: string;
  recordedBy: string;
  verified: boolean;
}

/** A cell that begins so is taken for a formula by the spreadsheets in which bank files are opened. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Records an account in place of the treasury's present one; it is used once another person has verified it.
 *
 * @returns the account's id
 * @throws Refused `account-malformed`
 */
export async function recordTreasuryAccount(
  tx: Tx,
  account: Pick<TreasuryAccount, 'accountName' | 'accountNumber' | 'bankName' | 'recordedBy'> & {
    treasuryId: string;
    at: Date;
  },
): Promise<string> {
  const [accountName, bankName] = [account.accountName.trim(), account.bankName.trim()];
  if (
    !/^\d{8,30}$/.test(account.accountNumber) ||
    [accountName, bankName].some((word) => !word || FORMULA.test(word))
  ) {
    throw new Refused(treasuryRefusal('account-malformed'));
  }
  const id = newId();
  // Of two recordings at the same moment the second replaces the first.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`treasury-account/${account.treasuryId}`]);
  await tx.execute('UPDATE treasury_account SET retired_at = $2 WHERE treasury_id = $1 AND retired_at IS NULL', [
    account.treasuryId,
    account.at,
  ]);
  await tx.execute(
    `INSERT INTO treasury_account (id, treasury_id, account_name, account_number, bank_name, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, account.treasuryId, accountName, account.accountNumber, bankName, account.recordedBy, account.at],
  );
  return id;
}

/** @returns the treasury's present account, verified or not yet */
export async function currentTreasuryAccount(tx: Tx, treasuryId: string): Promise<TreasuryAccount | undefined> {
  const [account] = await tx.query<TreasuryAccount>(
    `SELECT id, account_name AS "accountName", account_number AS "accountNumber", bank_name AS "bankName",
            recorded_by AS "recordedBy", verified_at IS NOT NULL AS verified
       FROM treasury_account WHERE treasury_id = $1 AND retired_at IS NULL`,
    [treasuryId],
  );
  return account;
}

/** Marks the account as verified. The database refuses the person who recorded it. */
export async function markTreasuryAccountVerified(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.execute(
    'UPDATE treasury_account SET verified_by = $2, verified_at = $3 WHERE id = $1 AND verified_at IS NULL',
    [id, by, at],
  );
}
