/** A proposal as the beginning of a catalogue file, with a mark at everything that a person has yet to check. */
import { stringify } from 'yaml';
import type { ProposedClause } from './clauses.js';
import type { Figure } from './figures.js';
import type { Skeleton } from './skeleton.js';

/** One value on one line; what looks like a number or a date is quoted. */
function scalar(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `'${value}'`;
  if (/[\n\p{Cc}]/u.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
}

/** Words over several lines, as files keep the text of a clause. */
function block(value: string, indent: string): string {
  // Signs that a plain block cannot hold, in a text that is none.
  if (/[^\P{Cc}\n]/u.test(value)) return JSON.stringify(value);
  return ['|-', ...value.split('\n').map((line) => `${indent}${line}`)].join('\n');
}

const list = (values: readonly string[], indent: string): string =>
  values.length === 0 ? ' []' : `\n${values.map((value) => `${indent}- ${scalar(value)}`).join('\n')}`;

const MISSING = '未找到，请填写 not found, to be written';

const line = (key: string, value: string | undefined): string =>
  value === undefined ? `# ${key}: ${MISSING}` : `${key}: ${scalar(value)}`;

function inForceLines({ inForce }: Skeleton): string[] {
  if (!inForce) return [`# inForce: ${MISSING}`];
  const { from, to, derived, quote } = inForce;
  return [
    'inForce:',
    `  from: ${scalar(from)}`,
    `  to: ${to === null ? 'null' : scalar(to)}`,
    `  derived: ${derived}`,
    `  quote: ${scalar(quote)}`,
  ];
}

function headerLines(skeleton: Skeleton): string[] {
  const { id, number, title, issuers, issuedOn } = skeleton;
  return [
    '# yaml-language-server: $schema=../schema/policy-document.schema.json',
    '# 由原文自动拟出的草稿，不是政策。核对一处，删去一处 unreviewed 或 UNREVIEWED；还有一处未删，就不会加载。',
    '# A draft proposed from the text, and no policy. Check each part and delete its mark; while one is left, nothing loads.',
    'unreviewed: true',
    `id: ${scalar(id)}`,
    line('number', number?.value),
    ...(title
      ? ['title:', `  zh: ${scalar(title.value)}`, '  # en: 请译出 to be translated']
      : [`# title: ${MISSING}`]),
    issuers.length === 0
      ? `# issuers: ${MISSING}`
      : `issuers:${list(
          issuers.map(({ value }) => value),
          '  ',
        )}`,
    line('issuedOn', issuedOn?.value),
    ...inForceLines(skeleton),
    `source: ${id}.txt`,
  ];
}

/** What no text says cannot be proposed; the loader names whatever of it is missing. */
const LOCAL = [
  '# 以下不出自原文，由经办单位填写。What follows stands in no text; the handling office writes it.',
  '# local:',
  '#   jurisdiction: songjiang',
  '#   stages: [town, district]',
  '#   casePrefix: SJ',
  '#   publicNotice: true',
  '#   sharing: [{ treasury: district, parts: 1 }]',
  '',
  '# 通则（分担、失信、废止等），见 docs/add-a-document.md。Sharing, sanctions, repeals and their like.',
  'provisions: []',
];

function reads({ kind, value, unit, comparison }: Figure): string {
  const bound = comparison
    ? `, ${comparison.bound} (${comparison.words}, ${comparison.inclusive ? 'inclusive' : 'exclusive'})`
    : '';
  return `${kind} ${value}${unit === null ? '' : ` ${unit}`}${bound}`;
}

const figureLines = (figure: Figure): string[] => [
  `      - figure: ${scalar(figure.words)}`,
  `        reads: ${scalar(reads(figure))}`,
  `        quote: ${scalar(figure.quote)}`,
];

function clauseLines(clause: ProposedClause, figures: readonly Figure[]): string[] {
  return [
    `  - id: ${scalar(clause.id)}`,
    `    path:${list(clause.path, '      ')}`,
    `    heading: ${scalar(clause.heading)}`,
    `    label: ${scalar(clause.label)}`,
    `    text: ${block(clause.text, '      ')}`,
    `    responsibleUnits:${list(clause.responsibleUnits, '      ')}`,
    ...(figures.length === 0 ? ['    unreviewed: true'] : ['    unreviewed:', ...figures.flatMap(figureLines)]),
    '',
  ];
}

/** Words of which no clause was made, for somebody to say whether that is right. */
function leftLines({ outside, doubtful, inForce }: Skeleton): string[] {
  const left = outside
    .filter(({ where }) => where !== 'before')
    .flatMap(({ text }) => text.split('\n'))
    .filter((words) => words !== inForce?.quote);
  return [
    ...left.map((words) => `# UNREVIEWED 未归入任何条款 in no clause: ${scalar(words)}`),
    ...doubtful.map(({ line: at, text }) => `# UNREVIEWED 序号不连续 out of order, line ${at}: ${scalar(text)}`),
  ];
}

/** Digits that are no sum, share, period, date or count promise nothing. */
const isTelling = ({ kind }: Figure): boolean => kind !== 'number' && kind !== 'document-number';

/** Measures are never invented: where figures stand, a person says whether something can be asked for. */
function stubLines(id: string, clause: ProposedClause, figures: readonly Figure[]): string[] {
  const telling = figures.filter(isTelling);
  if (telling.length === 0) return [];
  return [
    `# UNREVIEWED ${clause.label}: ${telling.map(({ words }) => words).join(', ')}`,
    `# - code: ${id}.NAME`,
    `#   clause: ${scalar(clause.id)}`,
    ...[...new Set(telling.map(({ quote }) => quote))].map((quote) => `#   quote: ${scalar(quote)}`),
  ];
}

/**
 * @param skeleton as proposed
 * @returns the file for `catalogue/documents/<id>.yaml`; it loads only when a person has added title.en and local, and
 *   deleted every mark
 */
export function skeletonYaml(skeleton: Skeleton): string {
  const byClause = new Map<string | null, Figure[]>();
  for (const figure of skeleton.figures) {
    const known = byClause.get(figure.clauseId);
    if (known) known.push(figure);
    else byClause.set(figure.clauseId, [figure]);
  }
  const figuresIn = ({ id }: ProposedClause): Figure[] => byClause.get(id) ?? [];
  const { clauses, id } = skeleton;
  return [
    ...headerLines(skeleton),
    '',
    ...LOCAL,
    '',
    clauses.length === 0 ? `clauses: [] # ${MISSING}` : 'clauses:',
    ...clauses.flatMap((clause) => clauseLines(clause, figuresIn(clause))),
    ...leftLines(skeleton),
    '',
    '# 措施不自动拟定。每处有数字的条款附一个开头，逐条决定是否设措施。Measures are not proposed; decide for each stub.',
    'measures: []',
    ...clauses.flatMap((clause) => stubLines(id, clause, figuresIn(clause))),
    '',
  ].join('\n');
}
