import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SettableClock, SYSTEM_ACTOR, WorkingCalendar } from '#kernel';
import {
  createGuide,
  type Guide,
  loadCatalogueVersion,
  loadPolicyDocument,
  PolicyCatalogue,
  publishGuide,
  readCatalogueFiles,
} from '#policy';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { ensureStandingDeadlines } from './ensure-standing.js';

const CALENDAR_DAYS = { unit: 'calendar-days' as const, overdue: false, escalate: false };

describe('standing deadlines', () => {
  let test: TestDatabase;
  let house: House;
  const songjiang = newId();
  const [editor, publisher] = [newId(), newId()];

  beforeAll(async () => {
    test = await openTestDatabase();
    const rules = {
      workingDays: {},
      calendarDays: {},
      reminders: {
        'document-expiry': { before: [180, 60, 30], ...CALENDAR_DAYS },
        'guide-window': { before: [10, 3, 1], ...CALENDAR_DAYS },
      },
      paying: 'district-first' as const,
      measureGroups: {},
      digest: { at: '08:30', workingDaysAhead: 2 },
      instalments: {},
      recognitions: {},
      entitlements: {},
      exclusions: {},
    };
    house = {
      database: test.database,
      clock: new SettableClock('2026-03-02T09:00:00+08:00'),
      calendar: new WorkingCalendar(),
      catalogue: new PolicyCatalogue(),
      rules,
      evidenceDirectory: '',
      exportDirectory: '',
    };
    await test.owner.query(
      `INSERT INTO organisation (id, code, kind, name_zh, name_en) VALUES ($1, 'songjiang', 'district', '松江区', 'Songjiang')`,
      [songjiang],
    );
    await test.owner.query(
      `INSERT INTO person (id, username, name, created_at) VALUES ($1, 'editor', '', now()), ($2, 'publisher', '', now())`,
      [editor, publisher],
    );
  });
  afterAll(() => test.close());

  const load = (id: string) =>
    test.database.transaction({ kind: 'all' }, async (tx) => {
      const file = readCatalogueFiles().find(({ fileName }) => fileName === `${id}.yaml`);
      if (!file) throw new Error(`${id} is not in the catalogue`);
      const loaded = loadPolicyDocument(file.text, file.sourceText, file.fileName);
      if (!loaded.ok) throw new Error(`${id} does not load`);
      const { document } = loaded.compiled;
      const now = house.clock.now();
      await loadCatalogueVersion(tx, { document, sourceText: file.sourceText, now, loadedBy: null, publish: true });
    });
  const publish = (code: string, to: string) =>
    test.database.transaction({ kind: 'all' }, async (tx) => {
      const guide: Guide = {
        code,
        version: 1,
        documentId: 'sj-2025-8',
        organisation: 'songjiang',
        year: 2026,
        title: { zh: '申报指南', en: 'Guide' },
        window: { from: '2026-03-01T00:00:00+08:00', to },
        measures: [{ measure: 'sj-2025-8.foreign-capital' }],
      };
      const now = house.clock.now();
      await createGuide(tx, house.catalogue, { guide, organisationId: songjiang, by: editor, now });
      await publishGuide(tx, house.catalogue, { code, version: 1, by: publisher, now });
    });
  const ensure = () => perform(house, SYSTEM_ACTOR, ensureStandingDeadlines, null);

  it('follow what is in force: the end of each document that has one, and the last whole day of each window', async () => {
    await load('sj-2025-8');
    await load('sh-2023-9');
    await publish('sj-2026-a', '2026-06-30T23:59:59+08:00');
    await publish('sj-2026-b', '2026-06-30T12:00:00+08:00');
    expect(await ensure()).toEqual({ started: 3 });
    const { rows } = await test.owner.query('SELECT subject, kind, due_on::text, role FROM deadline ORDER BY subject');
    expect(rows).toEqual([
      { subject: 'sj-2025-8', kind: 'document-expiry', due_on: '2027-12-31', role: 'catalogue-editor' },
      { subject: 'sj-2026-a', kind: 'guide-window', due_on: '2026-06-30', role: 'district-reviewer' },
      { subject: 'sj-2026-b', kind: 'guide-window', due_on: '2026-06-29', role: 'district-reviewer' },
    ]);
    expect(await ensure()).toEqual({ started: 0 });
  });
});
