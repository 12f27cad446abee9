/** An explanation on paper, section by section in the order in which an auditor follows a figure. Pure. */
import type { Report, ReportSection } from '#letters';
import { STATES } from '#workflow';
import type { ExplainedAssessment } from './explain-assessment.js';
import type { Explanation } from './read-explanation.js';
import { fromInWords, line, nameOf, section } from './report-lines.js';
import { commitmentSections, journalSections, moneySection } from './report-money.js';

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

const OUTCOMES = { met: '符合 met', unmet: '不符合 unmet', undetermined: '待定 undetermined' };

function conditionSections(assessment: ExplainedAssessment): ReportSection[] {
  return assessment.conditions.map(({ words, outcome, expression, values, from }, place) =>
    section(`条件 ${place + 1}`, 'Condition', {
      facts: [
        line(words.zh, words.en, OUTCOMES[outcome]),
        line('算式', 'Expression', expression),
        ...Object.entries(values).map(([name, value]) => line('取值', name, value)),
        line('依据', 'From', fromInWords(from)),
      ],
    }),
  );
}

function amountSection(assessment: ExplainedAssessment): ReportSection {
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

function limitSections(assessment: ExplainedAssessment): ReportSection[] {
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

function assessmentSections({ assessment }: Explanation): ReportSection[] {
  if (assessment !== null) {
    return [...conditionSections(assessment), amountSection(assessment), ...limitSections(assessment)];
  }
  const unreadable = { zh: '所存评估已无法读取，见“重算”。', en: 'The kept assessment cannot be read any more.' };
  return [section('评估金额', 'The award step by step', { paragraphs: [unreadable] })];
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

function proofSections({ assessments, checks, books }: Explanation): ReportSection[] {
  const recomputed = section('重算', 'Every kept assessment computed again', {
    facts: assessments.map(({ action, computedAt, recomputed }) => line(nameOf(action), computedAt, recomputed)),
  });
  const own = { zh: '本件只载本级账册的分录。', en: 'Only the entries of the reader’s own books.' };
  const added = section('核对', 'What must add up', {
    paragraphs: books === 'own-book' ? [own] : [],
    table: {
      columns: [
        { zh: '事项', en: 'What must hold' },
        { zh: '应为', en: 'Expected', align: 'right' },
        { zh: '实为', en: 'Found', align: 'right' },
        { zh: '结论', en: 'Result' },
      ],
      rows: checks.map(({ zh, expected, found, holds }) => [
        zh,
        expected,
        found,
        holds ? '相符 holds' : '不符 DIFFERS',
      ]),
    },
  });
  return [recomputed, added];
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
      ...assessmentSections(explanation),
      decisionSection(explanation),
      ...commitmentSections(explanation),
      moneySection(explanation),
      ...journalSections(explanation),
      eventsSection(explanation),
      ...proofSections(explanation),
    ],
  };
}
