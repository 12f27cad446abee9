/** The sections of an explanation's paper that speak of money: shares, payments, recoveries, journals. Pure. */
import { formatYuan, parseYuan, sumFen } from '#kernel';
import type { ReportSection } from '#letters';
import type { Explanation } from './read-explanation.js';
import { fromInWords, line, section } from './report-lines.js';

export function commitmentSections({ commitments }: Explanation): ReportSection[] {
  return commitments.map(({ amount, status, fund, fiscalYear, shares, sharing, committedWith, from }) =>
    section('资金分担', `Commitment ${status}`, {
      facts: [
        line('金额（元）', 'Amount', amount),
        line('资金', 'Fund', `${fund} ${fiscalYear}`),
        line('分担比例 区:镇', 'District : town', `${sharing.district}:${sharing.town}`),
        line('依据', 'From', fromInWords([...sharing.from, ...from])),
        ...(committedWith?.shares ?? []).map((share) =>
          line(
            '批准时分担',
            'committed with',
            `${share.office?.nameZh ?? share.role} ${share.amount}；${fromInWords(share.from)}`,
          ),
        ),
      ],
      table: {
        columns: [
          { zh: '承担机构', en: 'Office' },
          { zh: '金额（元）', en: 'Amount', align: 'right' },
        ],
        rows: shares.map((share) => [share.office?.nameZh ?? share.role, share.amount]),
        total: ['合计', formatYuan(sumFen(shares.map((share) => parseYuan(share.amount))))],
      },
    }),
  );
}

export function moneySection({ orders, recoveries }: Explanation): ReportSection {
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

export function journalSections({ journals }: Explanation): ReportSection[] {
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
        rows: postings.map(({ office, zh, counterpart, amount }) => [
          office?.nameZh ?? '',
          counterpart === null ? zh : `${zh}（${counterpart.nameZh}）`,
          amount,
        ]),
        total: ['合计', '', formatYuan(sumFen(postings.map(({ amount }) => parseYuan(amount))))],
      },
    }),
  );
}
