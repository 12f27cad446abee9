import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, sha256, type Tx } from '#kernel';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { assess } from '../assess/assess.js';
import { assessmentBytes } from '../assess/assessment.js';
import { catalogueFile, documentOf, guideFor, inputOf } from '../fixtures/catalogue.js';
import { PolicyCatalogue } from './catalogue.js';
import { findDocument, listDocuments, loadCatalogueVersion, publishDocument } from './documents.js';
import { createGuide, findGuide, listGuides, publishedGuides, publishGuide } from './guides.js';

const NOW = new Date('2026-05-01T00:00:00Z');
const CAPITAL = 'sj-2025-8.foreign-capital';
const EDITOR = newId();
const PUBLISHER = newId();
const ORGANISATION = newId();
const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

describe('the stored catalogue', () => {
  let test: TestDatabase;
  const write = <T>(work: (tx: Tx) => Promise<T>) => test.database.transaction({ kind: 'all' }, work);
  const read = <T>(work: (tx: Tx) => Promise<T>) => test.database.read({ kind: 'all' }, work);
  const { document } = documentOf('sj-2025-8');
  const { sourceText } = catalogueFile('sj-2025-8');
  const given = { document, sourceText, now: NOW, loadedBy: null, publish: true };
  const amended = { ...document, title: { ...document.title, en: 'Amended' } };

  beforeAll(async () => {
    test = await openTestDatabase();
    await test.owner.query(
      `INSERT INTO organisation (id, code, kind, name_zh, name_en) VALUES ($1, 'songjiang', 'district', '松江区', 'Songjiang')`,
      [ORGANISATION],
    );
    for (const [id, name] of [
      [EDITOR, 'editor'],
      [PUBLISHER, 'publisher'],
    ]) {
      await test.owner.query('INSERT INTO person (id, username, name, created_at) VALUES ($1, $2, $2, now())', [
        id,
        name,
      ]);
    }
  });
  afterAll(() => test.close());

  it('keeps the same file once, also when several processes start at the same moment', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => write((tx) => loadCatalogueVersion(tx, given))));
    expect(results.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('gives back the document and the bytes that its hash is made of', async () => {
    const stored = await read((tx) => findDocument(tx, 'sj-2025-8'));
    expect(stored).toMatchObject({ version: 1, status: 'published', sourceText });
    expect(stored?.document).toEqual(document);
    const { rows } = await test.owner.query('SELECT content, source_text, sha256 FROM policy_document_version');
    expect(sha256(`${rows[0].content}\n${rows[0].source_text}`)).toBe(rows[0].sha256);
  });

  it('new content is the next version; old content again is a version of its own', async () => {
    const draft = { ...given, document: amended, publish: false, loadedBy: EDITOR };
    expect(await write((tx) => loadCatalogueVersion(tx, draft))).toMatchObject({
      version: 2,
      isNew: true,
      status: 'draft',
    });
    expect((await read((tx) => findDocument(tx, 'sj-2025-8')))?.version).toBe(1);
    const corrected = { ...given, sourceText: `${sourceText} ` };
    expect(await write((tx) => loadCatalogueVersion(tx, corrected))).toMatchObject({
      version: 3,
      isNew: true,
      status: 'draft',
    });
    // A person may go back to what was; the system's own file comes once.
    expect(await write((tx) => loadCatalogueVersion(tx, given))).toMatchObject({
      version: 1,
      isNew: false,
      status: 'published',
    });
    const back = { ...given, publish: false, loadedBy: EDITOR };
    expect(await write((tx) => loadCatalogueVersion(tx, back))).toMatchObject({
      version: 4,
      isNew: true,
      status: 'draft',
    });
  });

  it('is published by somebody else than the one who loaded it, once', async () => {
    const publish = (by: string, version = 4) => write((tx) => publishDocument(tx, 'sj-2025-8', version, by, NOW));
    await expect(publish(EDITOR)).rejects.toEqual(refused('publisher-is-editor'));
    await publish(PUBLISHER);
    await expect(publish(PUBLISHER)).rejects.toEqual(refused('already-published'));
    await expect(publish(PUBLISHER, 2)).rejects.toEqual(refused('draft-outdated'));
    await expect(write((tx) => publishDocument(tx, 'sj-2025-8', 9, PUBLISHER, NOW))).rejects.toEqual(
      refused('not-found'),
    );
    await expect(write((tx) => loadCatalogueVersion(tx, { ...given, loadedBy: EDITOR }))).rejects.toEqual(
      refused('publisher-is-editor'),
    );
  });

  it.each([
    `UPDATE policy_document_version SET content = '{}' WHERE version = 1`,
    'DELETE FROM policy_document_version WHERE version = 1',
  ])('a published version withstands %s, by the application and by the owner', async (statement) => {
    await expect(write((tx) => tx.execute(statement))).rejects.toMatchObject({ code: 'HQ102' });
    await expect(test.owner.query(statement)).rejects.toMatchObject({ code: 'HQ102' });
  });

  it('a file of a later release is a draft where a person wrote the newest version', async () => {
    const release = { ...given, sourceText: `${sourceText}  ` };
    expect(await write((tx) => loadCatalogueVersion(tx, release))).toMatchObject({
      version: 5,
      isNew: true,
      status: 'draft',
    });
    expect((await read((tx) => findDocument(tx, 'sj-2025-8')))?.version).toBe(4);
  });

  it('lists its versions', async () => {
    const versions = await read((tx) => listDocuments(tx, null));
    expect(versions.map(({ id, version, status }) => [id, version, status])).toEqual([
      ['sj-2025-8', 5, 'draft'],
      ['sj-2025-8', 4, 'published'],
      ['sj-2025-8', 3, 'draft'],
      ['sj-2025-8', 2, 'draft'],
      ['sj-2025-8', 1, 'published'],
    ]);
    expect(versions[0]).toMatchObject({
      number: '沪松经规〔2025〕8号',
      inForce: { from: '2026-01-01', to: '2027-12-31' },
    });
  });

  it('compiles each version once, and assesses a pinned one to the same bytes in another process', async () => {
    const catalogue = new PolicyCatalogue();
    const first = await read((tx) => catalogue.measure(tx, CAPITAL, 1));
    expect(await read((tx) => catalogue.measure(tx, CAPITAL, 1))).toBe(first);
    expect((await read((tx) => catalogue.measure(tx, CAPITAL))).document.version).toBe(4);
    const other = await read((tx) => new PolicyCatalogue().measure(tx, CAPITAL, 1));
    const input = inputOf(CAPITAL, { foreignContribution: '6000000.00', paidInAmount: '6000000.50' });
    expect(assessmentBytes(assess({ ...input, measure: other }))).toBe(
      assessmentBytes(assess({ ...input, measure: first })),
    );
  });

  it('knows no document and no measure that is not there', async () => {
    const catalogue = new PolicyCatalogue();
    for (const work of [
      (tx: Tx) => catalogue.document(tx, 'nothing'),
      (tx: Tx) => catalogue.measure(tx, 'sj-2025-8.nothing'),
      (tx: Tx) => catalogue.document(tx, 'sj-2025-8', 99),
    ]) {
      await expect(read<unknown>(work)).rejects.toEqual(refused('not-found'));
    }
    expect((await read((tx) => catalogue.listMeasures(tx))).length).toBe(document.measures.length);
  });

  describe('guides', () => {
    const catalogue = new PolicyCatalogue();
    const create = (guide = guideFor(CAPITAL, { rate: '2.8%' })) =>
      write((tx) => createGuide(tx, catalogue, { guide, organisationId: ORGANISATION, by: EDITOR, now: NOW }));
    const publish = (version: number, by = PUBLISHER, code = 'guide-2026') =>
      write((tx) => publishGuide(tx, catalogue, { code, version, by, now: NOW }));

    it('are numbered version by version and checked against the policy', async () => {
      expect((await create()).version).toBe(1);
      expect((await create()).version).toBe(2);
      await expect(create(guideFor(CAPITAL, { rate: '3.1%' }))).rejects.toEqual(refused('guide-above-policy'));
    });

    it('are published by another person, once, and never change again', async () => {
      await expect(publish(1, EDITOR)).rejects.toEqual(refused('publisher-is-editor'));
      await publish(1);
      await expect(publish(1)).rejects.toEqual(refused('already-published'));
      await expect(publish(7)).rejects.toEqual(refused('not-found'));
      await expect(test.owner.query(`UPDATE guide_version SET content = '{}' WHERE version = 1`)).rejects.toMatchObject(
        {
          code: 'HQ102',
        },
      );
    });

    it('bind in their newest published version', async () => {
      expect(await read((tx) => publishedGuides(tx, 'sj-2025-8'))).toMatchObject([{ version: 1 }]);
      await publish(2);
      expect(await read((tx) => publishedGuides(tx, 'sj-2025-8'))).toMatchObject([{ code: 'guide-2026', version: 2 }]);
      expect(await read((tx) => publishedGuides(tx, 'qp-2024-1'))).toEqual([]);
      const pinned = await read((tx) => findGuide(tx, 'guide-2026', 1));
      expect(pinned).toMatchObject({
        status: 'published',
        createdBy: EDITOR,
        publishedBy: PUBLISHER,
        guide: { version: 1 },
      });
      expect(await read((tx) => findGuide(tx, 'guide-2026', 9))).toBeUndefined();
    });

    it('are listed page by page', async () => {
      await create(guideFor('sj-2025-8.aeo', {}, { code: 'another' }));
      const page = async (after: { code: string; version: number } | null) =>
        (await read((tx) => listGuides(tx, { after, limit: 2 }))).map(({ guide }) => `${guide.code} ${guide.version}`);
      expect(await page(null)).toEqual(['another 1', 'guide-2026 1']);
      expect(await page({ code: 'guide-2026', version: 1 })).toEqual(['guide-2026 2']);
    });
  });
});
