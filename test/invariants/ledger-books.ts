/** Books to test with: the district Songjiang with two towns, their treasuries, and as many cases as a test asks for. */

import { type Fen, newId, type Reach, SYSTEM_PERSON_ID, type Tx } from '#kernel';
import {
  appropriation,
  ensureTreasury,
  type JournalInput,
  type JournalKind,
  postJournal,
  type Share,
  type Shared,
  trialBalance,
} from '#ledger';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

export const FUND = 'sj-2025-8';
export const YEAR = 2026;
export const ALL: Reach = { kind: 'all' };
const AT = new Date('2026-06-01T02:00:00Z');

export interface Place {
  organisationId: string;
  treasuryId: string;
}

export interface Books extends TestDatabase {
  district: Place;
  town: Place;
  otherTown: Place;
  /** Another district, which shares nothing with the first. */
  stranger: Place;
  /** Runs work in a transaction that sees everything. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A submitted case of the town. */
  newCase(): Promise<string>;
  newCases(count: number): Promise<string[]>;
  /** Appropriates a budget to the treasuries named. */
  fund(amounts: Partial<Record<'district' | 'town' | 'otherTown', Fen>>): Promise<void>;
}

/** A journal of the kind given with everything that it needs besides; each call has a key of its own unless told. */
export const journal = (kind: JournalKind, more: Partial<JournalInput> = {}): JournalInput => ({
  kind,
  day: '2026-06-01',
  at: AT,
  reference: 'TEST-1',
  key: newId(),
  ...more,
});

/** An award of the fund, divided between the district and the town. */
export const shared = (books: Books, district: Fen, town: Fen): Shared & { shares: Share[] } => ({
  fund: FUND,
  fiscalYear: YEAR,
  shares: [
    { treasuryId: books.district.treasuryId, role: 'district', amount: district },
    { treasuryId: books.town.treasuryId, role: 'town', amount: town },
  ],
});

/** Every account's balance in fen as people read it: "district cash" → amount; accounts at zero are left out. */
export async function balances(books: Books): Promise<Record<string, Fen>> {
  const names = new Map([
    [books.district.treasuryId, 'district'],
    [books.town.treasuryId, 'town'],
    [books.otherTown.treasuryId, 'other town'],
  ]);
  const { rows, totals } = await books.run((tx) => trialBalance(tx));
  if (totals.balance !== 0n || totals.debit !== totals.credit) throw new Error('the trial balance is not zero');
  const named = rows
    .filter(({ balance }) => balance !== 0n)
    .map(({ account, balance }): [string, Fen] => {
      const of =
        account.kind === 'recovery-pending' && account.counterpartId ? ` of ${names.get(account.counterpartId)}` : '';
      return [`${names.get(account.treasuryId)} ${account.kind}${of}`, balance];
    });
  return Object.fromEntries(named);
}

export async function openBooks(options: { poolSize?: number } = {}): Promise<Books> {
  const test = await openTestDatabase(options);
  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.database.transaction(ALL, work);
  const place = async (code: string, parentId: string | null): Promise<Place> => {
    const organisationId = newId();
    await test.owner.query(
      `INSERT INTO organisation (id, code, kind, parent_id, name_zh, name_en) VALUES ($1, $2, $3, $4, $5, $2)`,
      [organisationId, code, parentId === null ? 'district' : 'town', parentId, `${code}名`],
    );
    const treasuryId = await run((tx) => ensureTreasury(tx, { organisationId, paying: 'district-first' }));
    return { organisationId, treasuryId };
  };
  const district = await place('songjiang', null);
  const town = await place('xinqiao', district.organisationId);
  const otherTown = await place('sheshan', district.organisationId);
  const stranger = await place('qingpu', null);
  const enterpriseId = await plantEnterprise(test);
  const newCases = (count: number) => plantCases(test, count, { enterpriseId, district, town });
  return {
    ...test,
    district,
    town,
    otherTown,
    stranger,
    run,
    newCases,
    newCase: async () => (await newCases(1))[0] as string,
    fund: async (amounts) => {
      const places = { district, town, otherTown };
      const shares = Object.entries(amounts).map(
        ([name, amount]): Share => ({
          treasuryId: places[name as keyof typeof places].treasuryId,
          role: name === 'district' ? 'district' : 'town',
          amount,
        }),
      );
      const postings = appropriation({ fund: FUND, fiscalYear: YEAR, shares });
      await run((tx) => postJournal(tx, journal('appropriation'), postings));
    },
  };
}

async function plantEnterprise(test: TestDatabase): Promise<string> {
  const id = newId();
  await test.owner.query(
    `INSERT INTO enterprise (id, uscc, name, created_at) VALUES ($1, '91350100M000100Y43', '甲公司', $2)`,
    [id, AT],
  );
  await test.owner.query(
    `INSERT INTO policy_document_version (document_id, version, content, sha256, source_text, status, loaded_at)
     VALUES ($1, 1, json_build_object('id', $1::text), encode(sha256('test'), 'hex'), '', 'draft', $2)`,
    [FUND, AT],
  );
  return id;
}

async function plantCases(
  test: TestDatabase,
  count: number,
  { enterpriseId, district, town }: { enterpriseId: string; district: Place; town: Place },
): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await test.owner.query(
    `INSERT INTO application (id, enterprise_id, measure, document_id, document_version, district_id, town_id,
                              notice_required, submitted_at, created_by, created_at, updated_at)
     SELECT id, $2, 'sj-2025-8.aeo', $3, 1, $4, $5, true, $6, $7, $6, $6 FROM unnest($1::uuid[]) AS id`,
    [ids, enterpriseId, FUND, district.organisationId, town.organisationId, AT, SYSTEM_PERSON_ID],
  );
  return ids;
}
