/**
 * Commitments a second against one district and one town, by 1, 4 and 16 clients at once: a busy treasury must not get
 * slower with the number of those who draw on it. The floor is the one client.
 */
import { formatYuan } from '#kernel';
import { commitment, postJournal } from '#ledger';
import { createCommitments } from '#treasury';
import { type Books, FUND, journal, openBooks, shared, YEAR } from '../invariants/ledger-books.js';
import { type Measurement, median } from './measurement.js';

const CLIENTS = [1, 4, 16] as const;
const ROUNDS = 5;
const COMMITMENTS_A_ROUND = 480;
const DISTRICT = 9_000_050n;
const TOWN = 9_000_049n;

/** What an approval does with money: the commitment with its shares, and the journal that reserves it. */
async function commit(books: Books, applicationId: string, enterpriseId: string): Promise<void> {
  const award = shared(books, DISTRICT, TOWN);
  await books.run(async (tx) => {
    await createCommitments(tx, [
      {
        applicationId,
        enterpriseId,
        measure: 'sj-2025-8.aeo',
        books: { fund: FUND, fiscalYear: YEAR, measureGroup: '' },
        paying: 'district-first',
        amount: DISTRICT + TOWN,
        sharing: { district: 5, town: 5, citation: null },
        shares: award.shares,
        limitKeys: {},
        at: new Date('2026-06-01T02:00:00Z'),
      },
    ]);
    await postJournal(tx, journal('commitment', { applicationId }), commitment(award));
  });
}

/** @returns commitments a second by so many clients */
async function rate(books: Books, enterpriseId: string, clients: number): Promise<number> {
  const cases = await books.newCases(COMMITMENTS_A_ROUND);
  let next = 0;
  const client = async (): Promise<void> => {
    for (let mine = next++; mine < cases.length; mine = next++)
      await commit(books, cases[mine] as string, enterpriseId);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return COMMITMENTS_A_ROUND / ((performance.now() - started) / 1000);
}

export async function run(): Promise<Measurement[]> {
  const books = await openBooks({ poolSize: Math.max(...CLIENTS) });
  try {
    const rounds = BigInt((ROUNDS + 1) * CLIENTS.length * COMMITMENTS_A_ROUND);
    await books.fund({ district: rounds * DISTRICT, town: rounds * TOWN });
    const { rows } = await books.owner.query<{ id: string }>('SELECT id FROM enterprise');
    const enterpriseId = rows[0]?.id as string;
    const rates = new Map<number, number[]>(CLIENTS.map((clients) => [clients, []]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const clients of CLIENTS) {
        const measured = await rate(books, enterpriseId, clients);
        // The first round warms up.
        if (round > 0) rates.get(clients)?.push(measured);
      }
    }
    const of = (clients: number): number => median(rates.get(clients) as number[]);
    return CLIENTS.map((clients) => ({
      what: `commitments of ${formatYuan(DISTRICT + TOWN)} in one district and town, clients: ${clients}`,
      ours: of(clients),
      floor: of(1),
      unit: 'commitments/s',
      ...(clients > 1 && { target: { of: 'ratio' as const, atLeast: 1 } }),
    }));
  } finally {
    await books.close();
  }
}
