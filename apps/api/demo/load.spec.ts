import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { loadCatalogue, perform } from '#casework';
import { SettableClock, SYSTEM_ACTOR } from '#kernel';
import { readCatalogueFiles } from '#policy';
import { startApi } from '../../../test/support/api.js';
import { openTestDatabase } from '../../../test/support/database.js';
import { loadDemonstration } from './load.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-demonstration-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const CASES = [
  '(draft) sj-2025-8.foreign-capital ent-01: draft',
  'SJ-2026-000001 sj-2025-8.foreign-capital ent-04: submitted',
  'SJ-2026-000002 sj-2025-8.foreign-capital ent-03: town_review',
  'SJ-2026-000003 sj-2025-8.foreign-capital ent-02: town_review',
  'SJ-2026-000004 sj-2025-8.rd-centre ent-02: district_review',
  'SJ-2026-000005 sj-2025-8.aeo ent-04: public_notice',
  'SJ-2026-000006 sj-2025-8.rd-centre ent-01: approved',
  'SJ-2026-000007 sj-2025-8.aeo ent-03: approved',
  'SJ-2026-000008 sj-2025-8.foreign-capital ent-05: submitted',
  'QP-2026-000001 qp-2024-4.top100 ent-06: submitted',
  'QP-2026-000002 qp-2024-4.service-outsourcing ent-07: returned',
];
const PROCEEDING = 'INV-2026-000001 ent-05: notice served';

it.each([
  ['2026-06-02', 'HQ-2026-000001 hq-2023-6.service-network-abroad ent-10: submitted'],
  // 沪商规〔2023〕6号 ends with 2026-10-15; what it no longer allows is left out, and the rest is there.
  ['2026-11-21', expect.stringMatching(/^left out hq-2023-6\.service-network-abroad ent-10: .*2026-10-15/)],
])(
  'the demonstration of %s is loaded by the real verbs, once',
  async (day, hongqiao) => {
    const database = await openTestDatabase();
    const clock = new SettableClock(`${day}T09:00:00+08:00`);
    const settings = { EVIDENCE_DIRECTORY: directory, EXPORT_DIRECTORY: directory };
    const api = await startApi({ database, clock, settings });
    await perform(api.house, SYSTEM_ACTOR, loadCatalogue, readCatalogueFiles());
    expect(await loadDemonstration(api.house)).toEqual([...CASES, hongqiao, PROCEEDING]);
    expect(await loadDemonstration(api.house)).toEqual([]);
    await api.close();
    await database.close();
  },
  60_000,
);
