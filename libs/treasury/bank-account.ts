/** The accounts to which enterprises are paid: recorded by one person, verified by another, in the enterprise's own name. */
import { newId, type Refusal, Refused, type Tx } from '#kernel';
import { treasuryRefusal } from './refusals.js';

export interface BankAccount {
  id: string;
  enterpriseId: string;
  enterpriseName: string;
  accountName: string;
  accountNumber: string;
  bankName: string;
  recordedBy: string;
  verified: boolean;
}

export interface NewBankAccount {
  enterpriseId: string;
  accountName: string;
  accountNumber: string;
  bankName: string;
  recordedBy: string;
  at: Date;
}

/** A cell that begins so is taken for a formula by the spreadsheets in which bank files are opened. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^\d{8,30}$/;

/** Full-width and half-width forms and spaces do not make another name. */
const foldName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** @returns why this account cannot be paid to, or null; an account that is in another's name is not to be verified */
export function checkAccountName(account: Pick<BankAccount, 'accountName' | 'enterpriseName'>): Refusal | null {
  const { accountName, enterpriseName } = account;
  if (foldName(accountName) === foldName(enterpriseName)) return null;
  return treasuryRefusal('account-name-differs', { params: { accountName, enterpriseName } });
}

/** @returns why nothing can be paid to the enterprise's account as it stands, or null */
export function checkAccount(account: BankAccount | undefined): Refusal | null {
  if (!account) return treasuryRefusal('account-missing');
  if (!account.verified) return treasuryRefusal('account-not-verified');
  return checkAccountName(account);
}

/**
 * Records an account in place of the enterprise's current one. It can be paid to once another person has verified it.
 *
 * @returns the account's id
 * @throws Refused `account-malformed`
 */
export async function recordAccount(tx: Tx, account: NewBankAccount): Promise<string> {
  const words = [account.accountName, account.bankName];
  if (!NUMBER.test(account.accountNumber) || words.some((word) => !word.trim() || FORMULA.test(word))) {
    throw new Refused(treasuryRefusal('account-malformed'));
  }
  const id = newId();
  await tx.execute('UPDATE bank_account SET retired_at = $2 WHERE enterprise_id = $1 AND retired_at IS NULL', [
    account.enterpriseId,
    account.at,
  ]);
  await tx.execute(
    `INSERT INTO bank_account (id, enterprise_id, account_name, account_number, bank_name, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      account.enterpriseId,
      account.accountName.trim(),
      account.accountNumber,
      account.bankName.trim(),
      account.recordedBy,
      account.at,
    ],
  );
  return id;
}

/** Marks the account as verified. The database refuses the person who recorded it. */
export async function markAccountVerified(tx: Tx, id: string, verifiedBy: string, at: Date): Promise<void> {
  await tx.execute('UPDATE bank_account SET verified_by = $2, verified_at = $3 WHERE id = $1 AND verified_at IS NULL', [
    id,
    verifiedBy,
    at,
  ]);
}

/** @returns each enterprise's current account, by enterprise id; an enterprise without one is not in the map */
export async function currentAccounts(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, BankAccount>> {
  const rows = await tx.query<BankAccount>(
    {
      name: 'bank-account-current',
      text: `
        SELECT b.id, b.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", b.account_name AS "accountName",
               b.account_number AS "accountNumber", b.bank_name AS "bankName", b.recorded_by AS "recordedBy",
               b.verified_at IS NOT NULL AS verified
          FROM bank_account b JOIN enterprise e ON e.id = b.enterprise_id
         WHERE b.enterprise_id = ANY ($1::uuid[]) AND b.retired_at IS NULL`,
    },
    [enterpriseIds],
  );
  return new Map(rows.map((account) => [account.enterpriseId, account]));
}
