/** An explanation on paper, section by section in the order in which an auditor follows a figure. Pure. */
import { formatYuan, parseYuan, sumFen } from '#kernel';
import type { LetterContent, Report, ReportSection } from '#letters';
import { ACTIONS, STATES } from '#workflow';
import type { From, Source } from './from.js';
import type { Explanation } from './read-explanation.js';

type Line = LetterContent['facts'][number];

const NOTHING: LetterContent = { facts: [], paragraphs: [], citations: [] };

const section = (zh: string, en: string, content: Partial<LetterContent>): ReportSection => ({
  heading: { zh, en },
  content: { ...NOTHING, ...content },
});

const line = (zh: string, en: string, value: unknown): Line => ({ zh, en, value: inWords(value) });

/** Answers and figures as they are read on paper. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Where a figure comes from, in one line. A quote stands in full, for it is what is checked. */
function sourceInWords(source: Source): string {
  if ('quote' in source) return `${source.documentNumber} ${source.clause}“${source.quote}”`;
  if ('local' in source) return `本机关规则 local：${source.rule.zh}`;
  if ('guide' in source)
    return `申报指南 guide ${source.guide.code} v${source.guide.version}：${source.parameter} = ${source.value}`;
  if ('fact' in source) return `申报事实 fact：${source.fact}（第 ${source.revision} 版）`;
  if ('determination' in source)
    return `分担认定 determination：${source.sourceNumber}《${source.sourceTitle}》${source.finding}`;
  if ('event' in source) return `办理记录 event 第 ${source.event} 项（${nameOf(source.action)}）`;
  return `凭证 journal ${source.journal}`;
}

const fromInWords = (from: From): string => from.map(sourceInWords).join('；');

const nameOf = (action: string): string => (ACTIONS as Record<string, { zh: string }>)[action]?.zh ?? action;

function headSection({ case: head, policy }: Explanation): ReportSection {
  const { document, guide } = policy;
  return section('案件与依据', 'Case and policy', {
    facts: [
      line('案件编号', 'Case', head.number),
      line('企业', 'Enterprise', head.enterprise && `${head.enterprise.name} ${head.enterprise.uscc}`),
      line('支持措施', 'Measure', `${head.measure.title.zh} ${head.measure.code}`),
      line('状态', 'State', STATES[head.state as keyof typeof STATES].zh),
      line('受理机关', 'Offices', [head.district?.nameZh, head.town?.nameZh].filter(Boolean).join('、')),
      line('政策文件', 'Document', `${document.number} ${document.title.zh}，第 ${document.version} 版`),
      line('文件校验值', 'SHA-256', document.sha256),
      line('申报指南', 'Guide', guide && `${guide.title.zh} ${guide.code}，第 ${guide.version} 版`),
      line('指南校验值', 'SHA-256', guide?.sha256),
    ],
  });
}

function factsSection({ facts }: Explanation): ReportSection {
  const lines = facts.items.flatMap(({ label, value, evidence }) => [
    line(label.zh, label.en, value),
    ...evidence.map(({ fileName, sha256 }) => line('　证明材料', 'evidence', `${fileName} SHA-256 ${sha256}`)),
  ]);
  const others = facts.otherEvidence.map(({ fileName, sha256 }) =>
    line('其他材料', 'other evidence', `${fileName} SHA-256 ${sha256}`),
  );
  return section(`申报事实（第 ${facts.revision} 版）`, 'Facts as declared', { facts: [...lines, ...others] });
}

const OUTCOMES = { met: '符合', unmet: '不符合', undetermined: '待定' };

function conditionSections({ assessment }: Explanation): ReportSection[] {
  return assessment.conditions.map(({ words, outcome, expression, values, from }, place) =>
    section(`条件 ${place + 1}：${OUTCOMES[outcome]}`, `Condition: ${outcome}`, {
      paragraphs: [words],
      facts: [
        line('算式', 'Expression', expression),
        ...Object.entries(values).map(([name, value]) => line('取值', name, value)),
        line('依据', 'From', fromInWords(from)),
      ],
    }),
  );
}

function amountSection({ assessment }: Explanation): ReportSection {
  const { amount, outcome, on } = assessment;
  return section('评估金额', 'The award step by step', {
    facts: [
      line('评估日期', 'As of', on),
      line('结论', 'Outcome', outcome),
      ...amount.steps.flatMap(({ detail, amount: yuan, from }) => [
        line(detail.zh, detail.en, yuan),
        line('　依据', 'from', fromInWords(from)),
      ]),
      line('金额（元）', 'Amount (CNY)', amount.value),
    ],
  });
}

function limitSections({ assessment }: Explanation): ReportSection[] {
  return assessment.limits.map(({ kind, cap, used, remaining, counted, from }) =>
    section('限额', `Limit ${kind}`, {
      facts: [
        line('上限', 'Cap', cap),
        line('已用', 'Used', used),
        line('剩余', 'Left', remaining),
        ...counted.map(({ number, amount }) => line('计入', 'Counted', `${number ?? '他处案件'}：${amount}`)),
        line('依据', 'From', fromInWords(from)),
      ],
    }),
  );
}

function decisionSection({ recommendation, proposal, approval }: Explanation): ReportSection {
  const decided = (zh: string, en: string, made: typeof recommendation) =>
    made === null
      ? [line(zh, en, null)]
      : [
          line(zh, en, made.amount),
          line('　办理', 'by', `${made.by.name} ${made.at} ${made.reason ?? ''}`),
          line('　依据', 'from', fromInWords(made.from)),
        ];
  return section('审核决定', 'Decisions', {
    facts: [
      ...decided('初审建议（元）', 'Recommended', recommendation),
      ...decided('拟支持（元）', 'Proposed', proposal),
      ...(proposal?.rate ? [line('　审核比例', 'rate', proposal.rate)] : []),
      ...(proposal?.decision ? [line('　上级决定', 'superior decision', proposal.decision)] : []),
      ...decided('批准（元）', 'Approved', approval),
    ],
  });
}

function commitmentSections({ commitments }: Explanation): ReportSection[] {
  return commitments.map(({ amount, status, fund, fiscalYear, shares, sharing, from }) =>
    section('资金分担', `Commitment ${status}`, {
      facts: [
        line('金额（元）', 'Amount', amount),
        line('资金', 'Fund', `${fund} ${fiscalYear}`),
        line('分担比例 区:镇', 'District : town', `${sharing.district}:${sharing.town}`),
        line('依据', 'From', fromInWords([...sharing.from, ...from])),
      ],
      table: {
        columns: [
          { zh: '承担机构', en: 'Office' },
          { zh: '金额（元）', en: 'Amount', align: 'right' },
        ],
        rows: shares.map((share) => [share.organisation ?? share.role, share.amount]),
        total: ['合计', formatYuan(sumFen(shares.map((share) => parseYuan(share.amount))))],
      },
    }),
  );
}

function moneySection({ orders, recoveries }: Explanation): ReportSection {
  const paid = orders.map(({ reference, amount, state, paidOn, from }) =>
    line('拨付', `Order ${state}`, `${reference} ${amount} ${paidOn ?? ''}；${fromInWords(from)}`),
  );
  const taken = recoveries.flatMap(({ amount, state, repaid, writtenOff, owed, repayments, from }) => [
    line(
      '追回',
      `Recovery ${state}`,
      `${amount}，已还 ${repaid}，核销 ${writtenOff}，尚欠 ${owed}；${fromInWords(from)}`,
    ),
    ...repayments.map((one) =>
      line('　退还', one.method, `${one.receivedOn} ${one.reference} ${one.amount}；${fromInWords(one.from)}`),
    ),
  ]);
  return section('拨付与追回', 'Payments and recoveries', { facts: [...paid, ...taken] });
}

function journalSections({ journals }: Explanation): ReportSection[] {
  return journals.map(({ id, kind, day, reference, postings, from }) =>
    section(`凭证 ${day}`, `Journal ${kind}`, {
      facts: [
        line('凭证号', 'Journal', id),
        line('摘要', 'Reference', reference),
        line('依据', 'From', fromInWords(from)),
      ],
      table: {
        columns: [
          { zh: '机构', en: 'Office' },
          { zh: '科目', en: 'Account' },
          { zh: '借正贷负（元）', en: 'Debit +, credit −', align: 'right' },
        ],
        rows: postings.map(({ organisation, zh, counterpart, amount }) => [
          organisation ?? '',
          counterpart === null ? zh : `${zh}（${counterpart}）`,
          amount,
        ]),
        total: ['合计', '', formatYuan(sumFen(postings.map(({ amount }) => parseYuan(amount))))],
      },
    }),
  );
}

function eventsSection({ events }: Explanation): ReportSection {
  return section('办理记录', 'Events', {
    table: {
      columns: [
        { zh: '序号 事项', en: 'Event' },
        { zh: '时间', en: 'When' },
        { zh: '经办', en: 'Who' },
        { zh: '理由与依据', en: 'Reason and clause' },
      ],
      rows: events.map(({ seq, action, at, person, reason, citation }) => [
        `${seq} ${nameOf(action)}`,
        at,
        person.name,
        [reason, citation && `${citation.documentNumber} ${citation.clause}`].filter(Boolean).join('；'),
      ]),
    },
  });
}

function proofSection({ assessments, checks, books }: Explanation): ReportSection {
  return section('核对', 'What was proved', {
    facts: [
      ...assessments.map(({ action, computedAt, recomputed }) =>
        line(`重算（${nameOf(action)} ${computedAt}）`, 'recomputed', recomputed),
      ),
      ...checks.map(({ zh, en, expected, found, holds }) =>
        line(zh, en, `${holds ? '相符 holds' : '不符 DOES NOT HOLD'}：${expected} / ${found}`),
      ),
    ],
    paragraphs:
      books === 'own-book'
        ? [{ zh: '本件只载本级账册的分录。', en: 'Only the entries of the reader’s own books.' }]
        : [],
  });
}

/** @param hash SHA-256 of the explanation's canonical JSON, which stands at every foot */
export function explanationReport(explanation: Explanation, hash: string): Report {
  const last = explanation.events.at(-1);
  return {
    title: { zh: '案件说明书', en: 'Explanation of a case, from the quote to the entry' },
    reference: explanation.case.number ?? '',
    author: explanation.case.district?.nameZh ?? '',
    asOf: new Date(last?.at ?? 0),
    foot: `JSON SHA-256 ${hash}`,
    sections: [
      headSection(explanation),
      factsSection(explanation),
      ...conditionSections(explanation),
      amountSection(explanation),
      ...limitSections(explanation),
      decisionSection(explanation),
      ...commitmentSections(explanation),
      moneySection(explanation),
      ...journalSections(explanation),
      eventsSection(explanation),
      proofSection(explanation),
    ],
  };
}
