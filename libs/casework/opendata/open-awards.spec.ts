import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { PUBLIC_RECORDER } from '../access/public-recorder.js';
import { listOpenAwards } from './list-open-awards.js';
import { openAwardsCsv } from './open-awards-csv.js';

let desk: FinanceHouse;

/** Publishes a notice of a new case; approved at the given instant, where there is one. */
async function published(name: string, state: string, notice: { on: string; ends: string; approvedAt?: string }) {
  const { world, test } = desk;
  const applicationId = await world.application(await world.enterprise(name), { state });
  await notify(applicationId, name, notice.on, notice.ends);
  if (notice.approvedAt)
    await test.owner.query(
      `INSERT INTO case_event (id, application_id, seq, action, to_state, person_id, at, document_version, hash)
       VALUES ($1, $2, 2, 'approve', 'approved', $3, $4, 1, '0')`,
      [newId(), applicationId, world.maker, notice.approvedAt],
    );
  return applicationId;
}

const notify = (applicationId: string, name: string, on: string, ends: string) =>
  desk.test.owner.query(
    `INSERT INTO public_notice (id, application_id, number, enterprise_name, document_id, measure, measure_title,
       amount_fen, published_by, published_at, published_on, ends_on)
     SELECT $1, a.id, a.number, $3, a.document_id, a.measure, '{"zh": "高级认证", "en": "AEO"}', 18000099, $4,
            $5::date::timestamp AT TIME ZONE 'Asia/Shanghai', $5::date, $6 FROM application a WHERE a.id = $2`,
    [newId(), applicationId, name, desk.world.maker, on, ends],
  );

beforeAll(async () => {
  desk = await openFinanceHouse('2026-06-30T10:00:00+08:00');
  const old = { on: '2026-01-05', ends: '2026-01-12' };
  // Half past midnight in Shanghai is still the day before in UTC.
  await published('=cmd|"甲"', 'disbursed', { ...old, approvedAt: '2026-01-20T00:30:00+08:00' });
  await published('乙', 'rejected', old);
  await published('丙', 'revoked', { ...old, approvedAt: '2026-01-20T09:00:00+08:00' });
  const again = await published('丁旧', 'public_notice', { on: '2026-06-01', ends: '2026-06-08' });
  await notify(again, '丁', '2026-06-25', '2026-07-02');
});
afterAll(() => desk.test.close());

const read = (limit: number, cursor?: string) => desk.read(PUBLIC_RECORDER, listOpenAwards, { limit, cursor });

describe('awards as open data', () => {
  it('are what stands or is on notice, by the newest notice of each case, and nothing besides', async () => {
    const { items, generatedAt } = await read(10);
    expect(generatedAt).toBe('2026-06-30T10:00:00+08:00');
    expect(items.map(({ enterpriseName, approvedOn }) => [enterpriseName, approvedOn])).toEqual([
      ['=cmd|"甲"', '2026-01-20'],
      ['丁', null],
    ]);
    expect(items[0]).toEqual({
      number: expect.stringMatching(/^SJ-2026-\d{6}$/),
      enterpriseName: '=cmd|"甲"',
      documentId: 'sj-2025-8',
      documentNumber: expect.stringContaining('8号'),
      measure: 'sj-2025-8.aeo',
      measureTitle: { zh: '高级认证', en: 'AEO' },
      amount: '180000.99',
      publishedOn: '2026-01-05',
      approvedOn: '2026-01-20',
    });
  });

  it('come in pages without gap or repetition', async () => {
    const first = await read(1);
    const second = await read(1, first.nextCursor ?? '');
    expect([first, second].map(({ items }) => items.map(({ enterpriseName }) => enterpriseName))).toEqual([
      ['=cmd|"甲"'],
      ['丁'],
    ]);
    expect(second.nextCursor).toBeNull();
    expect(await refusalCode(read(1, 'elsewhere'))).toBe('invalid-cursor');
  });

  it('are a CSV file that no spreadsheet computes', async () => {
    let text = '';
    for await (const piece of openAwardsCsv(desk.house)) text += piece;
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF"number","enterpriseName","documentNumber","measure","measureTitle","amountYuan","publishedOn","approvedOn"',
    );
    expect(lines[1]).toContain(`,"'=cmd|""甲""",`);
    expect(lines[1]).toMatch(/,"180000.99","2026-01-05","2026-01-20"$/);
    expect(lines[2]).toMatch(/,"2026-06-25",""$/);
    expect(lines).toHaveLength(4);
  });
});
