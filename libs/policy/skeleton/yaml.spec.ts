import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { loadPolicyDocument } from '../catalogue/load.js';
import { catalogueFile, documentOf } from '../fixtures/catalogue.js';
import { proposeSkeleton } from './skeleton.js';
import { skeletonYaml } from './yaml.js';

const IDS = ['hq-2023-6', 'qp-2024-1', 'qp-2024-4', 'sh-2023-9', 'sj-2025-8'];
const sourceOf = (id: string): string => catalogueFile(id).sourceText;
const fileOf = (id: string): string => skeletonYaml(proposeSkeleton(id, sourceOf(id)));

/** What is wrong with a file, each code with its place. */
function faultsOf(file: string, source: string, id: string): string[] {
  const loaded = loadPolicyDocument(file, source, `${id}.yaml`);
  return loaded.ok ? [] : loaded.errors.map(({ code, at }) => `${code} ${at}`);
}

/** What a person does: writes what no text says, and deletes every mark. */
function reviewed(file: string): string {
  const lines = file.split('\n').flatMap((line) => {
    if (/^\s*#\s*UNREVIEWED/.test(line) || line === 'unreviewed: true' || line === '    unreviewed: true') return [];
    if (line.startsWith('  # en:')) return ['  en: A title'];
    return [line.replace(/^# ((?:local:| {2}(?:jurisdiction|stages|casePrefix|publicNotice|sharing):).*)$/, '$1')];
  });
  return lines.join('\n').replace(/ {4}unreviewed:\n(?: {6}.*\n)+/g, '');
}

describe.each(IDS)('the proposed file of %s', (id) => {
  const file = fileOf(id);

  it('is refused for its marks and for what no text says, and for nothing else', () => {
    const faults = faultsOf(file, sourceOf(id), id);
    const { clauses } = documentOf(id).document;
    expect(faults.filter((fault) => !fault.startsWith('unreviewed'))).toEqual(['schema /local', 'schema /title/en']);
    expect(faults).toContain('unreviewed /unreviewed');
    for (const index of clauses.keys()) expect(faults).toContain(`unreviewed /clauses/${index}/unreviewed`);
  });

  it('loads once a person has added these and deleted every mark, with the clauses as reviewed and no measure', () => {
    const source = sourceOf(id);
    const loaded = loadPolicyDocument(reviewed(file), source, `${id}.yaml`);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
    const { clauses, inForce, number, issuers } = documentOf(id).document;
    expect(loaded.document).toMatchObject({ clauses, inForce, number, issuers, measures: [], provisions: [] });
  });

  it('has a stub for each clause in which a figure stands, and for no other', () => {
    const { clauses, figures } = proposeSkeleton(id, sourceOf(id));
    const promising = new Set(figures.filter(({ kind }) => !/number/.test(kind)).map(({ clauseId }) => clauseId));
    const stubs = [...file.matchAll(/^# {3}clause: '?([a-z0-9-]+)'?$/gm)].map(([, clause]) => clause);
    expect(stubs).toEqual(clauses.map((clause) => clause.id).filter((clause) => promising.has(clause)));
  });
});

describe('one mark that was left', () => {
  const id = 'qp-2024-1';
  const clean = reviewed(fileOf(id));

  it.each([
    ['at a clause', "  - id: '4'\n", "  - id: '4'\n    unreviewed: true\n", '/clauses/3/unreviewed'],
    ['with false for true', "  - id: '4'\n", "  - id: '4'\n    unreviewed: false\n", '/clauses/3/unreviewed'],
    ['deep inside', 'inForce:\n', 'inForce:\n  unreviewed: []\n', '/inForce/unreviewed'],
    ['as a comment', 'measures: []', '  # UNREVIEWED later\nmeasures: []', ''],
  ])('%s keeps the whole file from loading, by its own sentence only', (_where, from, to, at) => {
    const file = clean.replace(from, to);
    expect(file).not.toBe(clean);
    const loaded = loadPolicyDocument(file, sourceOf(id), `${id}.yaml`);
    if (loaded.ok) throw new Error('it was loaded');
    expect(loaded.errors.map((error) => [error.code, error.at])).toEqual([['unreviewed', at]]);
    const line = loaded.errors[0]?.line ?? 0;
    expect(file.split('\n')[line - 1]).toMatch(/unreviewed/i);
  });

  it('is not seen in a text that only speaks of it', () => {
    const file = clean.replace('measures: []', 'measures: [] # was unreviewed until May');
    expect(faultsOf(file, sourceOf(id), id)).toEqual([]);
  });
});

describe('a file of a text that is none', () => {
  it.each(['', '没有条款。', '\u0007\u0000\t: - # {', '一、给予"甲" # 10万元: {a}\n- \u0001乙。'])(
    'can be read as YAML: %j',
    (text) => {
      const skeleton = proposeSkeleton('xx-2026-1', text);
      const content = parse(skeletonYaml(skeleton)) as { clauses: { text: string }[]; unreviewed: boolean };
      expect(content.unreviewed).toBe(true);
      expect(content.clauses.map((clause) => clause.text)).toEqual(skeleton.clauses.map((clause) => clause.text));
    },
  );

  it('lists words of which no clause was made, and lines out of order', () => {
    const file = skeletonYaml(proposeSkeleton('xx-2026-1', '一、给予甲。\n三、给予乙。\n二、给予丙。\n抄送：某某。'));
    expect(file).toContain('# UNREVIEWED 序号不连续 out of order, line 3: 二、给予丙。');
    expect(file).toContain('# UNREVIEWED 未归入任何条款 in no clause: 抄送：某某。');
  });
});
