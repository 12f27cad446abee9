/**
 * A dry run over 100,000 stored cases of 25,000 enterprises, by the worker's own function and out of PostgreSQL, beside
 * reading the same answers from memory and assessing them under both sets of rules: the ratio is the price of fetching
 * the cases, of counting awards in order and of the sums.
 */
import { runDryRun } from '#casework';
import { findOrganisation } from '#identity';
import { newId, parseYuan, rateOf, SYSTEM_PERSON_ID } from '#kernel';
import { assess, type CompiledMeasure, createDryRun, parseFacts } from '#policy';
import { World } from '../support/world.js';
import type { Measurement } from './measurement.js';

const CASES = 100_000;
const EACH = 4;
const FUND = 'sj-2025-8';
const MEASURE = 'sj-2025-8.foreign-capital';
const AT = new Date('2026-03-02T09:00:00+08:00');

/** What every case answers: some are below the threshold, and some enterprises come to their lifetime limit. */
const answersOf = (index: number) => ({
  alignsWithIndustryPolicy: index % 31 !== 0,
  foreignContribution: '6000000.00',
  registeredOn: '2026-01-10',
  paidInAmount: `${6_000_000 + (index % 997) * 60_000}.${10 + (index % 90)}`,
  paidInOn: '2026-02-10',
});

const grantOf = (index: number): bigint | null =>
  index % 31 === 0 || index % 5 === 4 ? null : rateOf(parseYuan(answersOf(index).paidInAmount), 30_000n);

const ENTERPRISES = `
  INSERT INTO enterprise (id, uscc, name, created_at)
  SELECT id, 'BENCH' || lpad(n::text, 13, '0'), 'Bench ' || n, $2 FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, n)`;

const APPLICATIONS = `
  INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id, state,
    notice_required, awarded_fen, submitted_at, created_by, created_at, updated_at)
  SELECT c.id, 'BENCH-' || c.n, c.enterprise_id, $4, $5, 1, $6, $7,
         CASE WHEN c.granted IS NULL THEN 'rejected' ELSE 'disbursed' END, true, c.granted, $8, $9, $8, $8
    FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) WITH ORDINALITY AS c (id, enterprise_id, granted, n)`;

const FACTS = `
  INSERT INTO fact_revision (application_id, revision, facts, saved_by, saved_at, sealed_at)
  SELECT c.id, 1, c.facts::jsonb, $3, $4, $4 FROM unnest($1::uuid[], $2::text[]) AS c (id, facts)`;

const AWARDS = `
  WITH made AS (
    INSERT INTO commitment (id, application_id, enterprise_id, measure, fund, fiscal_year, paying, amount_fen, sharing,
      limit_keys, status, committed_at)
    SELECT gen_random_uuid(), a.id, a.enterprise_id, a.measure, a.document_id, 2026, 'district-first', a.awarded_fen,
           '{"district": 5, "town": 5, "citation": null}', '{}', 'paid',
           a.submitted_at + make_interval(days => (hashtext(a.id::text) & 255))
      FROM application a WHERE a.awarded_fen IS NOT NULL AND a.number LIKE 'BENCH-%'
    RETURNING id, amount_fen)
  INSERT INTO commitment_share (commitment_id, treasury_id, role, amount_fen)
  SELECT m.id, t.id, o.kind, CASE o.kind WHEN 'town' THEN m.amount_fen / 2 ELSE m.amount_fen - m.amount_fen / 2 END
    FROM made m CROSS JOIN treasury t JOIN organisation o ON o.id = t.organisation_id
   WHERE o.code IN ('songjiang', 'sj-jiuting')`;

async function fill({ test }: World): Promise<void> {
  const place = async (code: string) =>
    (await test.database.read({ kind: 'none' }, (tx) => findOrganisation(tx, code)))?.id;
  const enterprises = Array.from({ length: CASES / EACH }, newId);
  const ids = Array.from({ length: CASES }, newId);
  const each = ids.map((_, index) => enterprises[index % enterprises.length]);
  const granted = ids.map((_, index) => grantOf(index));
  const answers = ids.map((_, index) => JSON.stringify(answersOf(index)));
  await test.owner.query(ENTERPRISES, [enterprises, AT]);
  const [district, town] = [await place('songjiang'), await place('sj-jiuting')];
  await test.owner.query(APPLICATIONS, [ids, each, granted, MEASURE, FUND, district, town, AT, SYSTEM_PERSON_ID]);
  await test.owner.query(FACTS, [ids, answers, SYSTEM_PERSON_ID, AT]);
  // The check that shares are their award is made for the awards of one list, not for a year of them in one statement.
  await test.owner.query('ALTER TABLE commitment DISABLE TRIGGER shares_are_the_award');
  await test.owner.query('ALTER TABLE commitment_share DISABLE TRIGGER shares_are_the_award');
  await test.owner.query(AWARDS);
  await test.owner.query('ANALYZE');
}

/** Answers read from their text and assessed twice, as many as there are cases; nothing is fetched, counted or kept. */
function inMemory(measure: CompiledMeasure): number {
  const written = Array.from({ length: CASES }, (_, index) => JSON.stringify(answersOf(index)));
  const started = performance.now();
  for (const text of written) {
    for (const _rules of ['as it was', 'draft']) {
      const facts = parseFacts(measure, JSON.parse(text), { complete: false });
      assess({ measure, guide: null, facts, history: [], on: '2026-03-02' });
    }
  }
  return CASES / ((performance.now() - started) / 1000);
}

export async function run(): Promise<Measurement[]> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  try {
    const { house } = world.api;
    const read = world.test.database;
    await fill(world);
    const id = await read.transaction({ kind: 'none' }, (tx) =>
      createDryRun(tx, {
        subject: { documentId: FUND, version: 1 },
        against: null,
        counterparts: {},
        from: '2026-01-01',
        to: '2026-12-31',
        districtIds: null,
        requestedBy: SYSTEM_PERSON_ID,
        at: AT,
      }),
    );
    const measure = await read.read({ kind: 'none' }, (tx) => house.catalogue.measure(tx, MEASURE));
    inMemory(measure);
    const floor = inMemory(measure);
    const started = performance.now();
    const told = await runDryRun(house, id);
    const ours = CASES / ((performance.now() - started) / 1000);
    if (told !== `${CASES} cases`) throw new Error(told);
    return [
      {
        what: `dry run over ${CASES.toLocaleString('en')} stored cases`,
        ours: Math.round(ours),
        floor: Math.round(floor),
        unit: 'cases/s',
        target: { of: 'ours', atLeast: CASES / 60 },
      },
    ];
  } finally {
    await world.close();
  }
}
