import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCatalogueFiles } from '#policy';
import { type FinanceHouse, openFinanceHouse } from '../../../test/support/finance-house.js';
import { PUBLIC_RECORDER } from '../access/public-recorder.js';
import { listOpenDocuments, listOpenMeasures } from './open-catalogue.js';

let desk: FinanceHouse;
beforeAll(async () => {
  desk = await openFinanceHouse('2026-06-30T10:00:00+08:00');
});
afterAll(() => desk.test.close());

async function idsAt(instant: string): Promise<string[]> {
  desk.clock.set(instant);
  const { items } = await desk.read(PUBLIC_RECORDER, listOpenDocuments, null);
  return items.map(({ id }) => id);
}

describe('the catalogue as open data', () => {
  it('tells each document’s number, title, days and the words that set them', async () => {
    desk.clock.set('2026-06-30T10:00:00+08:00');
    const { generatedAt, items } = await desk.read(PUBLIC_RECORDER, listOpenDocuments, null);
    expect(generatedAt).toBe('2026-06-30T10:00:00+08:00');
    expect(items).toHaveLength(readCatalogueFiles().length);
    expect(items.find(({ id }) => id === 'hq-2023-6')).toEqual({
      id: 'hq-2023-6',
      version: 1,
      number: '沪商规〔2023〕6号',
      title: {
        zh: '加快提升虹桥国际中央商务区服务企业“走出去”能级的若干措施',
        en: 'Hongqiao International Central Business District, measures to serve enterprises going global',
      },
      issuers: ['上海市商务委员会', '上海虹桥国际中央商务区管理委员会'],
      issuedOn: '2023-10-08',
      inForce: { from: '2023-10-16', to: '2026-10-15' },
      quote: '本措施自2023年10月16日起施行，有效期至2026年10月15日。',
    });
  });

  it('holds a document from its first day to the end of its last one in Shanghai', async () => {
    expect(await idsAt('2023-10-15T23:59:59+08:00')).not.toContain('hq-2023-6');
    expect(await idsAt('2023-10-16T00:00:00+08:00')).toContain('hq-2023-6');
    expect(await idsAt('2026-10-15T23:59:59+08:00')).toContain('hq-2023-6');
    expect(await idsAt('2026-10-16T00:00:00+08:00')).not.toContain('hq-2023-6');
  });

  it('tells each measure’s clause, kind and sentence, and leaves with its document', async () => {
    desk.clock.set('2026-10-15T23:59:59+08:00');
    const { items } = await desk.read(PUBLIC_RECORDER, listOpenMeasures, null);
    expect(items.find(({ code }) => code === 'sj-2025-8.aeo')).toEqual({
      code: 'sj-2025-8.aeo',
      title: expect.objectContaining({ zh: expect.stringContaining('认证') }),
      documentId: 'sj-2025-8',
      documentNumber: '沪松经规〔2025〕8号',
      clause: expect.stringMatching(/^第.+条$/),
      kind: expect.any(String),
      quote: expect.any(String),
      inForce: { from: expect.any(String), to: expect.any(String) },
    });
    expect(items.some(({ kind }) => kind === 'none')).toBe(true);
    expect(items.some(({ documentId }) => documentId === 'hq-2023-6')).toBe(true);
    desk.clock.set('2026-10-16T00:00:00+08:00');
    const later = (await desk.read(PUBLIC_RECORDER, listOpenMeasures, null)).items;
    expect(later).toEqual(items.filter(({ documentId }) => documentId !== 'hq-2023-6'));
  });
});
