import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE_DIRECTORY } from '../catalogue/files.js';
import { foldText } from '../catalogue/fold.js';
import { documentOf } from '../fixtures/catalogue.js';
import { proposeSkeleton } from './skeleton.js';

const IDS = ['hq-2023-6', 'qp-2024-1', 'qp-2024-4', 'sh-2023-9', 'sj-2025-8'];
const textOf = (id: string): string => readFileSync(join(CATALOGUE_DIRECTORY, 'texts', `${id}.txt`), 'utf8');

describe.each(IDS)('the text of %s', (id) => {
  const { document } = documentOf(id);
  const skeleton = proposeSkeleton(id, textOf(id));

  it('gives the header of the reviewed catalogue', () => {
    expect(skeleton.number?.value).toBe(document.number);
    expect(skeleton.title?.value).toBe(document.title.zh);
    expect(skeleton.issuers.map(({ value }) => value)).toEqual(document.issuers);
    expect(skeleton.issuedOn?.value).toBe(document.issuedOn);
    expect(skeleton.inForce).toEqual(document.inForce);
  });

  it('gives every clause of the reviewed catalogue and no other, word for word', () => {
    expect(skeleton.clauses.map(({ reviewed, ...clause }) => clause)).toEqual(document.clauses);
    expect(skeleton.clauses.every(({ reviewed }) => reviewed === false)).toBe(true);
    expect(skeleton.doubtful).toEqual([]);
  });
});

describe('the shape of a text', () => {
  const labels = (...lines: string[]): string[] =>
    proposeSkeleton('xx-2026-1', lines.join('\n')).clauses.map(({ id, label }) => `${id} ${label}`);

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['page breaks instead of empty lines', (text: string) => text.replaceAll('\n\n', '\f')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
  ])('is the same with %s', (_name, change) => {
    const text = textOf('qp-2024-1');
    const changed = proposeSkeleton('qp-2024-1', change(text));
    const plain = proposeSkeleton('qp-2024-1', text);
    expect(changed.clauses.map((clause) => clause.text.normalize('NFKC'))).toEqual(
      plain.clauses.map((clause) => clause.text.normalize('NFKC')),
    );
    expect(changed.clauses.map(({ id, label }) => [id, label])).toEqual(
      plain.clauses.map(({ id, label }) => [id, label]),
    );
    expect(changed.figures.map(({ words, value }) => [words, value])).toEqual(
      plain.figures.map(({ words, value }) => [words, value]),
    );
    expect(changed.number?.value).toBe('青商规〔2024〕1号');
    expect(changed.inForce).toMatchObject({ from: '2024-02-06', to: '2027-02-05', derived: true });
  });

  it.each(['', '\n\r\n \u3000', '上海市某某委员会\n关于某事的说明。\n没有条款，只有30万元。'])(
    'without clauses has none: %j',
    (text) => {
      const skeleton = proposeSkeleton('xx-2026-1', text);
      expect(skeleton).toMatchObject({
        number: null,
        title: null,
        issuers: [],
        issuedOn: null,
        inForce: null,
        clauses: [],
      });
      expect(skeleton.figures.every(({ clauseId }) => clauseId === null)).toBe(true);
    },
  );

  it('of a text without a notice has the title of its first line and the date of its signature', () => {
    const skeleton = proposeSkeleton(
      'xx-2026-1',
      '某区支持示例的若干措施（试行）\n某商规〔2026〕1号\n第一条 给予甲。\n第二条 本措施自2026年3月1日起施行，有效期五年。\n某区商务委员会\n2026年2月5日',
    );
    expect(skeleton).toMatchObject({
      title: { value: '某区支持示例的若干措施（试行）' },
      issuers: [],
      issuedOn: { value: '2026-02-05', quote: '2026年2月5日' },
      inForce: { from: '2026-03-01', to: '2031-02-28', derived: true },
    });
  });

  it.each([
    ['自印发之日起施行，有效期3年。', null],
    ['自2024年2月29日起施行，有效期1年。', { from: '2024-02-29', to: '2025-02-28', derived: true }],
    ['自2024年1月1日起执行，有效期至2024年2月30日。', { from: '2024-01-01', to: null, derived: false }],
    ['自2024年1月1日起试行。', { from: '2024-01-01', to: null, derived: false }],
  ])('reads the dates in force: %s', (words, expected) => {
    const { inForce } = proposeSkeleton('xx-2026-1', `第一条 本措施${words}`);
    expect(inForce && { from: inForce.from, to: inForce.to, derived: inForce.derived }).toEqual(expected);
  });

  it('keeps the lists of an article as its words, and chapters as headings', () => {
    const { clauses } = proposeSkeleton(
      'xx-2026-1',
      '第一章 总则\n第一条 为支持企业，制定本办法。\n第二章 支持\n第二条 对下列企业给予支持：\n（一）给予10万元；\n（二）给予20万元。\n1.另行规定。\n第三条 本办法自2026年1月1日起施行。',
    );
    expect(clauses.map(({ id, label, path, text }) => [id, label, path, text.split('\n').length])).toEqual([
      ['1', '第一条', ['第一章 总则'], 1],
      ['2', '第二条', ['第二章 支持'], 4],
      ['3', '第三条', ['第二章 支持'], 1],
    ]);
  });

  it('names clauses by their chapter where their numbers begin anew', () =>
    expect(
      labels('一、支持外贸', '（一）给予甲。', '（二）给予乙。', '二、支持外资', '（一）给予丙。', '（二）给予丁。'),
    ).toEqual(['1-1 一（一）', '1-2 一（二）', '2-1 二（一）', '2-2 二（二）']));

  it('names what stands under 保障措施 and 附则 by these', () =>
    expect(
      labels(
        '一、支持',
        '1.给予甲。',
        '2.给予乙。',
        '3.给予丙。',
        '二、保障措施',
        '（一）由区级负责。',
        '附则',
        '（一）由本委解释。',
      ),
    ).toEqual(['1 第1条', '2 第2条', '3 第3条', 'safeguard-1 保障措施（一）', 'annex-1 附则（一）']));

  it('takes chapters for clauses where nothing stands under them', () =>
    expect(labels('一、支持对象', '本区企业。', '二、支持标准', '给予10万元。')).toEqual(['1 一', '2 二']));

  it('keeps a clause with a list in it whole', () => {
    const skeleton = proposeSkeleton(
      'xx-2026-1',
      '一、支持\n（一）给予甲，标准如下：\n1.甲10万元。\n2.乙20万元。\n（二）给予乙。',
    );
    expect(skeleton.clauses.map(({ text }) => text)).toEqual([
      '（一）给予甲，标准如下：\n1.甲10万元。\n2.乙20万元。',
      '（二）给予乙。',
    ]);
  });

  it('takes no wrapped line for a clause, and says which it was not sure of', () => {
    const skeleton = proposeSkeleton(
      'xx-2026-1',
      '一、支持外贸。对管理为\n二、三类的企业给予支持。\n五、给予甲。\n二、给予乙。\n六、给予丙。',
    );
    expect(skeleton.clauses.map(({ id }) => id)).toEqual(['1', '5', '6']);
    expect(skeleton.clauses[0]?.text).toBe('一、支持外贸。对管理为二、三类的企业给予支持。');
    expect(skeleton.doubtful).toEqual([{ line: 4, text: '二、给予乙。' }]);
  });

  it('leaves signatures, dates and annexes outside the last article', () => {
    const skeleton = proposeSkeleton(
      'xx-2026-1',
      '第一条 给予甲。\n第二条 给予乙。\n上海市某某委员会\n2026年1月5日\n附件：1.申请表',
    );
    expect(skeleton.clauses.map(({ text }) => text)).toEqual(['第一条 给予甲。', '第二条 给予乙。']);
    expect(skeleton.outside).toEqual([{ where: 'after', text: '上海市某某委员会\n2026年1月5日\n附件：1.申请表' }]);
  });

  it.each([
    ['（责任单位：市公安局（非管办、出入境）、市商务委）', ['市公安局（非管办、出入境）', '市商务委']],
    ['（牵头单位：区商务委；配合单位：区经委、区财政局）', ['区商务委', '区经委', '区财政局']],
    ['(责任部门:区商务委）', ['区商务委']],
    ['（区商务委、区经委）', ['区商务委', '区经委']],
    ['\n责任单位：区商务委、区经委', ['区商务委', '区经委']],
    ['', []],
  ])('finds responsible units in %j', (units, expected) =>
    expect(proposeSkeleton('xx-2026-1', `一、给予甲。${units}`).clauses[0]?.responsibleUnits).toEqual(expected),
  );

  it('finds no units in brackets that explain a word', () =>
    expect(proposeSkeleton('xx-2026-1', '一、给予甲（含分支机构）').clauses[0]?.responsibleUnits).toEqual([]));
});

describe.each(IDS)('the words of %s', (id) => {
  it('are all in a clause, in a heading or outside, each once', () => {
    const { clauses, outside } = proposeSkeleton(id, textOf(id));
    const headings = new Set(
      clauses.flatMap(({ path }) => path.map((_heading, depth) => path.slice(0, depth + 1).join('\n'))),
    );
    const parts = [
      ...clauses.map(({ text }) => text),
      ...[...headings].map((path) => path.slice(path.lastIndexOf('\n') + 1)),
      ...outside.map(({ text }) => text),
    ];
    const length = parts.reduce((sum, part) => sum + foldText(part).length, 0);
    expect(length).toBe(foldText(textOf(id).replace(/^---$/gm, '')).length);
  });
});

describe('noise', () => {
  const MEBIBYTE = 1_048_576;
  const noises: [string, string][] = [
    ['one line of digits', '1'],
    ['one line of Chinese numerals', '一'],
    ['one sentence of sums', '给予10万元，'],
    ['brackets without end', '（责任单位：'],
    ['closed brackets', '）'],
    ['full stops', '.'],
    ['markers in order of nothing', '3. 给予甲；\n'],
    ['chapters over and over', '一、甲\n'],
    ['annexes and chapters by turns', '附则\n二、甲\n'],
    ['bold marks', '**'],
    ['commas between digits', '1,000,'],
    ['years', '2026年'],
  ];

  it.each(noises)('of a mebibyte of %s is read in time that grows with its length', (_name, piece) => {
    const text = `一、给予甲。${piece.repeat(MEBIBYTE / piece.length)}`;
    // What this process worked, and not what it waited for others.
    const before = process.cpuUsage();
    const skeleton = proposeSkeleton('xx-2026-1', text);
    const { user, system } = process.cpuUsage(before);
    expect(skeleton.clauses.length).toBeGreaterThan(0);
    // A step that is quadratic in a mebibyte takes minutes.
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
