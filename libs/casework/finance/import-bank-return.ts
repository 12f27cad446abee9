/** What the bank answered, matched with what was sent. */
import { type Actor, sha256, shanghaiDay, type Tx } from '#kernel';
import { readBankFile, registerBankReturn } from '#treasury';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';
import { type PresentedReturn, presentReturn } from './read-bank-returns.js';
import { settleBankLines } from './settle-bank-lines.js';

export interface BankReturnFile {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes in what the bank answered: matches every line with an order by reference, amount and account, books what was
 * paid and what came back, and moves the cases that are paid in full or no longer are. Whatever does not match changes
 * nothing and waits as an exception. The same file again changes nothing either, and is answered with the first result.
 *
 * @throws Refused `role-missing`, and what `readBankFile` refuses where no line of the file can be trusted
 */
export async function importBankReturn(
  house: House,
  tx: Tx,
  actor: Actor,
  input: BankReturnFile,
): Promise<PresentedReturn> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  const at = house.clock.now();
  const lines = await readBankFile(input.fileName, input.bytes, shanghaiDay(at));
  const { id, isNew } = await registerBankReturn(tx, {
    treasuryId: treasury.id,
    fileName: input.fileName,
    sha256: sha256(input.bytes),
    lineCount: lines.length,
    importedBy: actor.personId,
    at,
  });
  if (isNew) await settleBankLines(house, tx, actor, { bankReturnId: id, treasury, lines });
  return presentReturn(tx, id);
}
