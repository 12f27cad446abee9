/** Whose budget a document speaks of, in which book; and booking the document there once. */
import { findOrganisation, listOrganisations } from '#identity';
import { type Actor, Refused, shanghaiDay, type Tx } from '#kernel';
import {
  type Books,
  ensureTreasury,
  type JournalKind,
  listJournals,
  type Posting,
  postJournal,
  type Share,
} from '#ledger';
import { treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

export interface BudgetDocument {
  /** Code of the office whose budget it is: the actor's own district (without a code), or one of its towns. */
  organisation?: string;
  /** Code of the fund: unless an office keeps several, the id of the policy document. */
  fund: string;
  fiscalYear: number;
  /** Code of a group of measures with a budget of its own [local]; without it, the fund as a whole. */
  measureGroup?: string;
  /** The document on which it stands, e.g. 松财预〔2026〕12号. */
  reference: string;
}

export interface BudgetBook extends Books, Pick<Share, 'treasuryId' | 'role'> {
  /** Code of the office. */
  organisation: string;
  measureGroup: string;
  reference: string;
}

/**
 * @returns the book that the document speaks of; a district's maker reaches its own and those of its towns
 * @throws Refused `role-missing`, `treasury-elsewhere`, `measure-group-unknown`, `budget-reference-missing`
 */
export async function openBudgetBook(house: House, tx: Tx, actor: Actor, input: BudgetDocument): Promise<BudgetBook> {
  requireRole(actor, 'finance-maker');
  const office = await officeOf(tx, actor, input.organisation);
  const { fund, fiscalYear, measureGroup = '' } = input;
  if (measureGroup !== '' && !Object.hasOwn(house.rules.measureGroups, measureGroup)) {
    throw new Refused(treasuryRefusal('measure-group-unknown', { params: { measureGroup } }));
  }
  const reference = input.reference.trim();
  if (!reference) throw new Refused(treasuryRefusal('budget-reference-missing'));
  const treasuryId = await ensureTreasury(tx, { organisationId: office.id, paying: house.rules.paying });
  const role = office.kind === 'town' ? 'town' : 'district';
  return { treasuryId, role, organisation: office.code, fund, fiscalYear, measureGroup, reference };
}

/** A district keeps its own budget and those of its towns. */
async function officeOf(tx: Tx, actor: Actor, code: string | undefined) {
  const own = (await listOrganisations(tx)).find(({ id }) => id === actor.organisationId);
  const office = code === undefined ? own : await findOrganisation(tx, code);
  if (!office || (office.id !== actor.organisationId && office.parentId !== actor.organisationId)) {
    throw new Refused(treasuryRefusal('treasury-elsewhere', { params: { code: code ?? '' } }));
  }
  return office;
}

/**
 * Books a document: once per kind in one book, unless what it booked was reversed.
 *
 * @returns the journal's id
 * @throws Refused `budget-document-booked`; `budget-short` where it takes away what has been awarded
 */
export async function bookDocument(
  house: House,
  tx: Tx,
  book: BudgetBook,
  kind: Extract<JournalKind, 'appropriation' | 'adjustment' | 'carry-over'>,
  postings: readonly Posting[],
): Promise<string> {
  const { treasuryId, fund, fiscalYear, measureGroup, reference } = book;
  const id = `${kind}/${treasuryId}/${fund}/${fiscalYear}/${measureGroup}/${reference}`;
  // Two bookings of one document at the same moment come one after the other, so that the second sees the first.
  await lockDocument(tx, id);
  const filter = { treasuryId, fund, fiscalYear, measureGroup, kind, reference };
  const booked = (await listJournals(tx, filter, { limit: 100 })).journals;
  if (booked.some((journal) => journal.reversedBy === null)) {
    throw new Refused(treasuryRefusal('budget-document-booked', { params: { reference } }));
  }
  const at = house.clock.now();
  const key = `${id}/${booked.length}`;
  return (await postJournal(tx, { kind, day: shanghaiDay(at), at, reference, key }, postings)).journalId;
}

async function lockDocument(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`budget-document/${id}`]);
}
