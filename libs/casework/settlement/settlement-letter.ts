/** What a closed statement says to the town. Pure; the wording is [local]. */
import { type Fen, formatYuan, sumFen } from '#kernel';
import type { JournalKind } from '#ledger';
import type { LetterContent } from '#letters';
import type { SettlementLine, SettlementStatement } from '#treasury';

/** What brings an entry about between district and town, as people read it. */
const CAUSES: Partial<Record<JournalKind, string>> = {
  payment: '拨付垫支',
  'payment-returned': '银行退回',
  repayment: '追回入账',
  'repayment-undone': '追回撤销',
  reapportionment: '分担调整',
  reversal: '冲销',
};

export const COLUMNS = [
  { zh: '日期', en: 'Day' },
  { zh: '案件', en: 'Case' },
  { zh: '凭证', en: 'Reference' },
  { zh: '事由', en: 'Cause' },
  { zh: '街镇应付（元）', en: 'Town owes', align: 'right' as const },
  { zh: '区应付（元）', en: 'District owes', align: 'right' as const },
];

/** Two columns without signs, so that no amount can be read as the other side's. */
const sides = (amount: Fen): [town: string, district: string] =>
  amount >= 0n ? [formatYuan(amount), ''] : ['', formatYuan(-amount)];

/** @returns the lines' cells in the order of `COLUMNS`, and the last row, which adds both sides up */
export function statementTable(lines: readonly SettlementLine[]): { rows: string[][]; total: string[] } {
  const rows = lines.map(({ day, caseNumber, reference, kind, amount }) => [
    day,
    caseNumber ?? '',
    reference,
    CAUSES[kind] ?? kind,
    ...sides(amount),
  ]);
  const amounts = lines.map(({ amount }) => amount);
  const town = sumFen(amounts.filter((amount) => amount > 0n));
  const district = -sumFen(amounts.filter((amount) => amount < 0n));
  return { rows, total: [`合计 ${rows.length} 笔`, '', '', '', formatYuan(town), formatYuan(district)] };
}

/** @returns who has to pay how much, in words */
export function dueInWords(due: Fen): { zh: string; en: string } {
  if (due === 0n) return { zh: '双方互不相欠。', en: 'Neither side has to pay.' };
  const amount = formatYuan(due > 0n ? due : -due);
  return due > 0n
    ? { zh: `街镇应付区级财政人民币 ${amount} 元。`, en: `The town owes the district CNY ${amount}.` }
    : { zh: `区级财政应付街镇人民币 ${amount} 元。`, en: `The district owes the town CNY ${amount}.` };
}

/** @returns the letter by which a closed statement is sent to the town */
export function settlementLetter(statement: SettlementStatement, lines: readonly SettlementLine[]): LetterContent {
  const { number, periodFrom, periodTo, fund, opening, closing, due } = statement;
  const balance = (zh: string, en: string, amount: Fen) => ({ zh, en, value: formatYuan(amount) });
  return {
    facts: [
      { zh: '结算单号', en: 'Statement', value: number ?? '' },
      { zh: '结算期间', en: 'Period', value: `${periodFrom} 至 ${periodTo}` },
      { zh: '资金', en: 'Fund', value: fund ?? '全部' },
      balance('期初往来余额（元，正数为街镇欠付）', 'Opening balance (above zero: the town owes)', opening),
      balance('期末往来余额（元，正数为街镇欠付）', 'Closing balance (above zero: the town owes)', closing),
    ],
    paragraphs: [dueInWords(due)],
    citations: [],
    table: { columns: COLUMNS, ...statementTable(lines) },
  };
}
