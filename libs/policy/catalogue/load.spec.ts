import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assess } from '../assess/assess.js';
import { parseFacts } from '../facts/parse.js';
import { formatCatalogueError } from './errors.js';
import { CATALOGUE_DIRECTORY, readCatalogueFiles } from './files.js';
import { loadPolicyDocument } from './load.js';
import { PlacedFile } from './places.js';

const fixture = (name: string) =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../fixtures', name), 'utf8');
const FILE = fixture('xx-2026-1.yaml');
const SOURCE = fixture('xx-2026-1.txt');

/** Loads the small file with words replaced, which must be there. */
function loadWith(...changes: [string | RegExp, string][]) {
  let text = FILE;
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${from}`);
    text = changed;
  }
  return loadPolicyDocument(text, SOURCE, 'xx-2026-1.yaml');
}
const found = (...changes: [string | RegExp, string][]) => {
  const loaded = loadWith(...changes);
  return loaded.ok ? [] : loaded.errors.map(({ code, at }) => `${code} ${at}`);
};

describe('the catalogue as shipped', () => {
  it.each(readCatalogueFiles())('$fileName loads without an error', ({ text, sourceText, fileName }) => {
    const loaded = loadPolicyDocument(text, sourceText, fileName);
    expect(loaded.ok ? [] : loaded.errors.map(formatCatalogueError)).toEqual([]);
  });
});

describe('a catalogue file', () => {
  it('loads when everything is right, from YAML and from JSON, and needs no code of its own', () => {
    for (const text of [FILE, JSON.stringify(parse(FILE))]) {
      const loaded = loadPolicyDocument(text, SOURCE, 'xx-2026-1.yaml');
      if (!loaded.ok) throw new Error(loaded.errors.map(formatCatalogueError).join('\n'));
      const measure = loaded.compiled.measures.get('xx-2026-1.example');
      if (!measure) throw new Error('no measure');
      const facts = parseFacts(
        measure,
        { recognisedOn: '2026-02-01', cost: '1000.09', size: 'small' },
        { complete: true },
      );
      expect(assess({ measure, guide: null, facts, history: [], on: '2026-06-01' })).toMatchObject({
        outcome: 'yes',
        amount: { kind: 'exact', value: '100.00' },
        shares: [{ treasury: 'district', amount: '100.00' }],
      });
    }
  });

  it('with broken YAML tells every place that cannot be read, and nothing else', () => {
    const loaded = loadPolicyDocument('id: a\nid: b\nnumber: "x\n', SOURCE, 'a.yaml');
    expect(loaded.ok || loaded.errors.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'yaml-syntax 2',
      'yaml-syntax 4',
    ]);
    expect(loadPolicyDocument('a: &x 1\nb: *x\n', SOURCE, 'a.yaml')).toMatchObject({
      errors: [{ code: 'yaml-syntax', line: 2 }],
    });
  });

  it.each(['', '[]', '3', 'null'])('that is no document at all (%j) is refused by the schema', (text) =>
    expect(loadPolicyDocument(text, SOURCE, 'xx-2026-1.yaml')).toMatchObject({
      ok: false,
      errors: [{ code: 'schema', at: '' }],
    }),
  );

  it('with many errors tells all of them, in the order of the file, each with its line', () => {
    const loaded = loadWith(
      ['id: xx-2026-1\n', 'id: xx-2026-2\n'],
      ['issuedOn: "2025-12-01"', "issuedOn: '2025-02-30'"],
      ['to: "2026-12-31"', "to: '2025-12-31'"],
      ['casePrefix: XX', 'casePrefix: X1'],
      ['clause: "2"', "clause: '9'"],
      ['- id: "2"', "- id: '1'"],
      ['code: xx-2026-1.example', 'code: yy-2026-1.example'],
      ['quote: 对新认定的示例企业，给予', 'quote: 对新认定的某某企业，给予'],
      ['- name: size', '- name: cost'],
      ['evidence: certificate', 'evidence: diploma'],
      ['recognisedOn >= date("2026-01-01")', 'recognisedOn >= cost'],
      ['of: { fact: cost }', 'of: { fact: size }'],
      ['rate: 10%', 'rate: 100.5%'],
      ['amount: "200000.00"', "amount: '100000.00'"],
    );
    if (loaded.ok) throw new Error('nothing was refused');
    const told = loaded.errors.map(({ line, code, at }) => `${line} ${code} ${at}`);
    expect(told).toEqual([
      '2 id-differs-from-file /id',
      '6 impossible-date /issuedOn',
      '9 ends-before-it-starts /inForce/to',
      '16 schema /local/casePrefix',
      '20 unknown-clause /provisions/0/clause',
      '32 duplicate /clauses/1/id',
      '39 code-outside-document /measures/0/code',
      '42 quote-not-in-source /measures/0/quote',
      '51 unknown-evidence /measures/0/facts/0/evidence',
      '58 duplicate /measures/0/facts/2/name',
      '68 expression-type /measures/0/conditions/0/expression',
      '73 unknown-fact /measures/0/award/of/fact',
      '74 bad-percent /measures/0/award/rate',
      '80 cap-above-limit /measures/0/limits/0/amount',
    ]);
    for (const { column, zh, en } of loaded.errors) expect(column > 0 && zh !== '' && en !== '').toBe(true);
  });

  it.each([
    [
      [
        ['derived: false', 'derived: true'],
        ['to: "2026-12-31"', 'to: null'],
      ],
      'derived-without-end /inForce/derived',
    ],
    [[['有效期至2026年', '有效期至2027年']], 'quote-not-in-source /inForce/quote'],
    [[['appliesTo: document', 'appliesTo: [xx-2026-1.other]']], 'unknown-measure /provisions/0/appliesTo/0'],
    [[['appliesTo: document', 'appliesTo: [xx-2026-1.other]']], 'no-sharing /measures/0'],
    [[['parts: 1 }]', 'parts: 1 }, { treasury: district, parts: 2 }]']], 'duplicate /provisions/0/shares/1'],
    [[['parts: 1', 'parts: 0']], 'schema /provisions/0/shares/0/parts'],
    [[['quote: 扶持资金由区级财政承担。', 'quote: 给予费用 10% 的扶持']], 'quote-not-in-clause /provisions/0/quote'],
    [
      [['quote: 给予费用 10% 的扶持\n', 'quote: 扶持资金由区级财政承担\n']],
      'quote-not-in-clause /measures/0/award/quote',
    ],
    [
      [['capQuote: 单家企业累计不超过 20 万元', 'capQuote: 单家企业累计不超过 30 万元']],
      'quote-not-in-source /measures/0/award/capQuote',
    ],
    [[[/ {6}capQuote: .*\n/, '']], 'cap-without-quote /measures/0/award'],
    [[['cap: "200000.00"', "cap: '200,000'"]], 'schema /measures/0/award/cap'],
    [[['cap: "200000.00"', 'cap: 200000']], 'schema /measures/0/award/cap'],
    [[['cap: "200000.00"', "cap: '0.00'"]], 'bad-money /measures/0/award/cap'],
    [[['rate: 10%', 'rate: 0.1']], 'schema /measures/0/award/rate'],
    [[['currency: CNY', 'currency: USD']], 'fact-of-wrong-type /measures/0/award/of/fact'],
    [
      [['{ fact: cost }', '{ increase: { current: cost, prior: cost } }']],
      'increase-of-itself /measures/0/award/of/increase',
    ],
    [[['{ fact: cost }', '{ fact: price }']], 'unknown-fact /measures/0/award/of/fact'],
    [[['kind: lifetime, amount', 'kind: per-year, key: cost, amount']], 'fact-of-wrong-type /measures/0/limits/0/key'],
    [[['kind: lifetime, amount', 'kind: per-project, key: project, amount']], 'unknown-fact /measures/0/limits/0/key'],
    [
      [['    limits:\n', '    limits:\n      - { kind: lifetime, amount: "300000", quote: 不超过 20 万元 }\n']],
      'duplicate /measures/0/limits/1',
    ],
    [[['kind: rate', 'kind: gift']], 'schema /measures/0/award/kind'],
    [[['- name: size', '- name: constructor']], 'reserved-name /measures/0/facts/2/name'],
    [[['value: large', 'value: small']], 'duplicate /measures/0/facts/2/choices/1/value'],
    [
      [['recognisedOn >= date("2026-01-01")', 'size == "medium"']],
      'unknown-choice /measures/0/conditions/0/expression',
    ],
    [[['recognisedOn >= date("2026-01-01")', 'price > 1']], 'unknown-fact /measures/0/conditions/0/expression'],
    [[['recognisedOn >= date("2026-01-01")', 'cost +']], 'expression-syntax /measures/0/conditions/0/expression'],
    [[['required: true\n        evidence', 'must: true\n        evidence']], 'schema /measures/0/facts/0/required'],
    [[['required: true\n        evidence', 'must: true\n        evidence']], 'schema /measures/0/facts/0/must'],
    [[['subject: other', 'subject: others']], 'schema /measures/0/subject'],
    [[[/ +label: 第二条\n/, '']], 'schema /clauses/1/label'],
  ] as [[string | RegExp, string][], string][])('with %j is refused: %s', (changes, expected) =>
    expect(found(...changes)).toContain(expected),
  );

  it('an error of form in the award of a measure hides no error in its conditions', () => {
    const shipped = readFileSync(join(CATALOGUE_DIRECTORY, 'documents', 'sj-2025-8.yaml'), 'utf8');
    const source = readFileSync(join(CATALOGUE_DIRECTORY, 'texts', 'sj-2025-8.txt'), 'utf8');
    const text = shipped
      .replace("rate: '3%'", "rate: '3'")
      .replace('foreignContribution >= 600000000', 'foreignContribution >= registeredOn')
      .replace('quote: 且在 1 年内到位', 'quote: 且在 2 年内到位');
    const result = loadPolicyDocument(text, source, 'sj-2025-8.yaml');
    expect(result.ok ? [] : result.errors.map(({ at, code }) => [at, code])).toEqual([
      ['/measures/5/conditions/1/expression', 'expression-type'],
      ['/measures/5/conditions/3/quote', 'quote-not-in-source'],
      ['/measures/5/award/rate', 'schema'],
    ]);
  });

  it('folds white space, line breaks and full width when it looks for a quote', () =>
    expect(found(['quote: 给予费用 10% 的扶持\n', 'quote: 给予费用１０％的 扶持\n'])).toEqual([]));
});

describe('the place of an error', () => {
  it('is that of the value, or of the nearest parent of what is missing', () => {
    const file = PlacedFile.parse('a:\n  - b: 1\n  - "c/d": 2\n');
    expect(file.place('/a/0/b')).toEqual({ line: 2, column: 8 });
    expect(file.place('/a/1/c~1d')).toEqual({ line: 3, column: 12 });
    expect(file.place('/a/1/missing')).toEqual({ line: 3, column: 5 });
    expect(file.place('')).toEqual({ line: 1, column: 1 });
  });
});
