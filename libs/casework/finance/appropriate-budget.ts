/** Entering the budget that an office was given. */
import { findOrganisation, listOrganisations } from '#identity';
import { type Actor, formatYuan, parseYuan, Refused, shanghaiDay, type Tx } from '#kernel';
import { appropriation, ensureTreasury, listJournals, postJournal } from '#ledger';
import { treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

export interface Appropriation {
  /** Code of the office whose budget it is: the actor's own district (without a code), or one of its towns. */
  organisation?: string;
  /** Code of the fund: unless an office keeps several, the id of the policy document. */
  fund: string;
  fiscalYear: number;
  /** Yuan. */
  amount: string;
  /** The document by which the budget is appropriated, e.g. 松财预〔2026〕12号. */
  reference: string;
}

/**
 * Appropriates a budget: authority → available. The same document is booked once in one book, unless it was reversed.
 *
 * @throws Refused `role-missing`, `treasury-elsewhere`, `budget-not-positive`, `budget-reference-missing`,
 *   `budget-document-booked`
 */
export async function appropriateBudget(
  house: House,
  tx: Tx,
  actor: Actor,
  input: Appropriation,
): Promise<{ journalId: string; organisation: string; fund: string; fiscalYear: number; amount: string }> {
  requireRole(actor, 'finance-maker');
  const office = await officeOf(tx, actor, input.organisation);
  const amount = parseYuan(input.amount);
  const reference = input.reference.trim();
  if (amount <= 0n) throw new Refused(treasuryRefusal('budget-not-positive'));
  if (!reference) throw new Refused(treasuryRefusal('budget-reference-missing'));
  const treasuryId = await ensureTreasury(tx, { organisationId: office.id, paying: house.rules.paying });
  const { fund, fiscalYear } = input;
  const { journals } = await listJournals(tx, { treasuryId, fund, fiscalYear, kind: 'appropriation' }, { limit: 1000 });
  const booked = journals.filter((journal) => journal.reference === reference);
  if (booked.some((journal) => journal.reversedBy === null)) {
    throw new Refused(treasuryRefusal('budget-document-booked', { params: { reference } }));
  }
  const at = house.clock.now();
  // Two bookings at the same moment have the same key, so that the second is stopped by the ledger.
  const key = `appropriation/${treasuryId}/${fund}/${fiscalYear}/${booked.length}/${reference}`;
  const shares = [{ treasuryId, role: office.kind === 'town' ? ('town' as const) : ('district' as const), amount }];
  const { journalId } = await postJournal(
    tx,
    { kind: 'appropriation', day: shanghaiDay(at), at, reference, key },
    appropriation({ fund, fiscalYear, shares }),
  );
  return { journalId, organisation: office.code, fund, fiscalYear, amount: formatYuan(amount) };
}

/** A district appropriates for itself and hands its towns' budgets in. */
async function officeOf(tx: Tx, actor: Actor, code: string | undefined) {
  const own = (await listOrganisations(tx)).find(({ id }) => id === actor.organisationId);
  const office = code === undefined ? own : await findOrganisation(tx, code);
  if (!office || (office.id !== actor.organisationId && office.parentId !== actor.organisationId)) {
    throw new Refused(treasuryRefusal('treasury-elsewhere', { params: { code: code ?? '' } }));
  }
  return office;
}
