import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { foldText } from './fold.js';
import type { Measure, PolicyDocument } from './types.js';

const catalogue = new URL('../../../catalogue/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, catalogue), 'utf8');
const load = (id: string): PolicyDocument => parse(read(`documents/${id}.yaml`)) as PolicyDocument;

/** Clauses of each document, and what its text says after the last one. */
const expected: Record<string, { clauses: number; tail: RegExp }> = {
  'sj-2025-8': { clauses: 10, tail: /^$/ },
  'qp-2024-1': { clauses: 10, tail: /^本实施意见自2024年2月6日起施行,有效期3年。$/ },
  'qp-2024-4': { clauses: 24, tail: /^四、附则本实施意见自2024年2月16日起施行,有效期3年。$/ },
  'hq-2023-6': { clauses: 18, tail: /^本措施自2023年10月16日起施行,有效期至2026年10月15日。$/ },
  'sh-2023-9': { clauses: 21, tail: /^本文件自2023年4月6日起施行\.抄送:[^.]*\.上海市人民政府办公厅2023年4月3日印发$/ },
};
const ids = Object.keys(expected);
const documents = Object.fromEntries(ids.map((id) => [id, load(id)])) as Record<string, PolicyDocument>;
const all = ids.map((id) => documents[id]!);
const sourceOf = (document: PolicyDocument): string => read(`texts/${document.source}`);

/** Every quote that a measure carries, with the place where it stands. */
function quotesOf(measure: Measure): [place: string, quote: string][] {
  return [
    ['quote', measure.quote],
    ['award', measure.award.quote],
    ...('capQuote' in measure.award && measure.award.capQuote
      ? [['cap', measure.award.capQuote] as [string, string]]
      : []),
    ...measure.conditions.map(({ id, quote }): [string, string] => [`condition ${id}`, quote]),
    ...measure.limits.map(({ kind, quote }): [string, string] => [`limit ${kind}`, quote]),
  ];
}

/** The sums that a measure states, each with the quote that must name it. */
function sumsOf(measure: Measure): [amount: string, quote: string][] {
  const sums: [string, string][] = [];
  const { award } = measure;
  if (award.kind === 'exact') sums.push([award.amount, award.quote]);
  if (award.kind === 'at-most') sums.push([award.ceiling, award.quote]);
  if (award.kind === 'sum-of-heads') sums.push([award.cap, award.quote]);
  if (award.kind === 'rate' && award.cap) sums.push([award.cap, award.capQuote ?? '']);
  for (const limit of measure.limits) if ('amount' in limit) sums.push([limit.amount, limit.quote]);
  return sums;
}

const inTenThousands = (amount: string): string => `${Number(amount) / 10_000}万元`;

describe('folding', () => {
  it('makes full width, line breaks and the marks of the transcription disappear', () => {
    expect(foldText('## **第６条　进一步扩大**\n\n利用 外资，（一）')).toBe('第6条进一步扩大利用外资,(一)');
  });

  it('keeps the characters and slips of the text', () => {
    expect(foldText('“经认证的经营者”（AE0）')).not.toBe(foldText('“经认证的经营者”（AEO）'));
    expect(foldText('国务院关于关于')).toBe('国务院关于关于');
    expect(foldText('施行。')).not.toBe(foldText('施行.'));
  });

  it.each(all)('loses nothing but marks from $source', (document) => {
    const unmarked = sourceOf(document)
      .replace(/^#+ /gm, '')
      .replace(/\*\*([^*\n]+)\*\*/g, '$1');
    expect(unmarked).not.toMatch(/[#*]/);
  });
});

describe('the catalogue beside its sources', () => {
  it('has one file for each of the five documents and each text', () => {
    const files = (folder: string, end: string) =>
      readdirSync(new URL(folder, catalogue))
        .filter((name) => name.endsWith(end))
        .map((name) => name.slice(0, -end.length))
        .sort();
    expect(files('documents/', '.yaml')).toEqual(expect.arrayContaining([...ids].sort()));
    expect(files('texts/', '.txt')).toEqual(expect.arrayContaining([...ids].sort()));
    expect(all.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps all 82 clauses and the annex of Songjiang', () => {
    expect(all.map(({ clauses }) => clauses.length)).toEqual(ids.map((id) => expected[id]!.clauses));
    const articles = all.flatMap(({ clauses }) => clauses.filter(({ id }) => id !== 'annex'));
    expect(articles).toHaveLength(82);
    expect(all.flatMap(({ clauses }) => clauses)).toHaveLength(83);
  });

  describe.each(all)('$id', (document) => {
    const source = foldText(sourceOf(document));

    it('names number, title and issuers as issued', () => {
      for (const stated of [document.number, document.title.zh, ...document.issuers])
        expect(source).toContain(foldText(stated));
      expect(source).toContain(foldText(document.inForce.quote));
    });

    it('states the operative part whole, in order, without overlap', () => {
      let path: string[] = [];
      let operative = '';
      for (const clause of document.clauses) {
        const fresh = clause.path.findIndex((heading, depth) => heading !== path[depth]);
        if (fresh !== -1) operative += clause.path.slice(fresh).map(foldText).join('');
        operative += foldText(clause.text);
        path = clause.path;
      }
      const start = source.indexOf(operative);
      expect(start).toBeGreaterThan(0);
      expect(source.indexOf(operative, start + 1)).toBe(-1);
      expect(source.slice(start + operative.length)).toMatch(expected[document.id]!.tail);
    });

    it.each(document.clauses)('clause $id stands in the source', (clause) => {
      expect(source).toContain(foldText(clause.text));
      expect(clause.text).not.toMatch(/[#*]/);
      expect(clause.text.startsWith(clause.heading)).toBe(true);
      for (const heading of clause.path) expect(source).toContain(foldText(heading));
      for (const unit of clause.responsibleUnits) expect(clause.text).toContain(unit);
      // The units are complete and in order: they are what stands between the last brackets of the clause.
      const units = /[(](?:责任(?:单位|部门):)?([^:。]*)[)]$/.exec(foldText(clause.text))?.[1] ?? '';
      expect(clause.responsibleUnits.map(foldText).join('、')).toBe(units);
    });

    it('gives every clause an id of its own and every measure and provision a clause that exists', () => {
      const clauseIds = document.clauses.map(({ id }) => id);
      expect(new Set(clauseIds).size).toBe(clauseIds.length);
      const codes = document.measures.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { clause } of [...document.measures, ...document.provisions]) expect(clauseIds).toContain(clause);
      for (const { appliesTo } of document.provisions)
        if (appliesTo !== 'document') for (const code of appliesTo) expect(codes).toContain(code);
    });

    it.each(document.provisions)('provision $kind is quoted word for word from its clause', (provision) => {
      expect(source).toContain(foldText(provision.quote));
      expect(document.clauses.find(({ id }) => id === provision.clause)?.text).toContain(provision.quote);
    });

    it.each(document.measures)('$code is quoted word for word from its clause', (measure) => {
      const text = document.clauses.find(({ id }) => id === measure.clause)!.text;
      for (const [place, quote] of quotesOf(measure)) {
        expect([place, quote.length > 0 && source.includes(foldText(quote))]).toEqual([place, true]);
        expect([place, text.includes(quote)]).toEqual([place, true]);
      }
    });

    it('names every sum and every rate in the quote that proves it', () => {
      for (const measure of document.measures) {
        for (const [amount, quote] of sumsOf(measure)) expect(foldText(quote)).toContain(inTenThousands(amount));
        if (measure.award.kind === 'rate') expect(foldText(measure.award.quote)).toContain(measure.award.rate);
      }
    });
  });
});

describe('what the texts do not say', () => {
  const kinds = (id: string): string[] => documents[id]!.provisions.map(({ kind }) => kind);
  const measure = (code: string): Measure =>
    all.flatMap(({ measures }) => measures).find((each) => each.code === code)!;

  it('has no 5:5, no sanction, no matching and no repeal outside Songjiang', () => {
    const songjiangOnly = [
      'sharing',
      'sanction',
      'repeal',
      'interpretation',
      'new-rules-prevail',
      'superior-matching',
      'renamed-recognition',
    ];
    expect(kinds('sj-2025-8').sort()).toEqual([...songjiangOnly].sort());
    for (const id of ids.filter((each) => each !== 'sj-2025-8')) {
      for (const kind of songjiangOnly) expect(kinds(id)).not.toContain(kind);
      expect(foldText(sourceOf(documents[id]!))).not.toMatch(/5:5|虚假|追回|失信/);
      expect(documents[id]!.local.sharing).toEqual([{ treasury: 'district', parts: 1 }]);
    }
    expect(documents['sj-2025-8']!.local.sharing).toBeUndefined();
  });

  it('knows the higher-not-both rule for foreign headquarters of Qingpu only', () => {
    const found = all.flatMap(({ id, provisions }) =>
      provisions.filter(({ kind }) => kind === 'higher-not-both').map((provision) => ({ id, ...provision })),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'qp-2024-4', clause: '17', appliesTo: ['qp-2024-4.foreign-hq'] });
    expect(all.filter((document) => sourceOf(document).includes('就高')).map(({ id }) => id)).toEqual(['qp-2024-4']);
  });

  it('states no end for the municipal document and derives the two of Qingpu', () => {
    expect(documents['sh-2023-9']!.inForce).toMatchObject({ from: '2023-04-06', to: null, derived: false });
    expect(documents['qp-2024-1']!.inForce).toMatchObject({ from: '2024-02-06', to: '2027-02-05', derived: true });
    expect(documents['qp-2024-4']!.inForce).toMatchObject({ from: '2024-02-16', to: '2027-02-15', derived: true });
    expect(documents['hq-2023-6']!.inForce).toMatchObject({ from: '2023-10-16', to: '2026-10-15', derived: false });
    expect(documents['sj-2025-8']!.inForce).toMatchObject({ from: '2026-01-01', to: '2027-12-31', derived: false });
  });

  it('computes nothing under the municipal and the Hongqiao document', () => {
    for (const id of ['sh-2023-9', 'hq-2023-6'])
      for (const { award } of documents[id]!.measures) expect(['set-by-guide', 'none']).toContain(award.kind);
  });

  it('reads 以上 with and 超过 without the figure, and 最高 as a ceiling', () => {
    const expressions = (code: string) => measure(code).conditions.map(({ expression }) => expression);
    expect(expressions('sj-2025-8.foreign-capital')).toContain('foreignContribution >= 600000000');
    expect(expressions('qp-2024-4.service-outsourcing')).toContain('executedAmount > 500000000');
    expect(measure('sj-2025-8.aeo').award).toMatchObject({ kind: 'at-most', ceiling: '200000.00' });
    expect(measure('sj-2025-8.foreign-capital').award).toMatchObject({ kind: 'rate', rate: '3%', bound: 'at-most' });
    expect(measure('qp-2024-4.aeo').award).toMatchObject({ kind: 'exact', amount: '100000.00' });
    expect(measure('qp-2024-1.import-increment').award).toMatchObject({ kind: 'rate', rate: '2.5%', bound: 'exact' });
    expect(measure('qp-2024-4.promotion-event').award).toMatchObject({ kind: 'rate', rate: '50%', bound: 'exact' });
  });

  it('limits an award to once exactly where the text says 一次性', () => {
    for (const { quote, limits, code } of all.flatMap(({ measures }) => measures))
      expect([code, limits.some(({ kind }) => kind === 'once')]).toEqual([code, quote.includes('一次性')]);
  });

  it('takes the limits of the text with their own reach', () => {
    const limits = (code: string) => measure(code).limits;
    expect(limits('qp-2024-4.promotion-event')).toMatchObject([{ kind: 'per-project', amount: '500000.00' }]);
    expect(limits('qp-2024-1.import-increment')).toMatchObject([{ kind: 'per-year', amount: '3000000.00' }]);
    expect(limits('sj-2025-8.foreign-capital')).toMatchObject([{ kind: 'lifetime', amount: '5000000.00' }]);
    expect(limits('qp-2024-4.trade-hq')).toMatchObject([{ kind: 'lifetime', amount: '14000000.00' }]);
    expect(limits('qp-2024-1.warehouse-fee')).toMatchObject([{ kind: 'years', count: 3 }]);
  });

  it('asks for facts, conditions and evidence only where money is promised', () => {
    for (const { award, facts, conditions, limits, evidence } of all.flatMap(({ measures }) => measures)) {
      const asked = facts.length + conditions.length + limits.length + evidence.length;
      if (award.kind === 'none') expect(asked).toBe(0);
      else expect(evidence.filter(({ required }) => required).length).toBeGreaterThan(0);
      for (const fact of facts) if (fact.evidence) expect(evidence.map(({ code }) => code)).toContain(fact.evidence);
    }
  });
});
