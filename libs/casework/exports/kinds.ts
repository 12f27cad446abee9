/**
 * What can be exported. Each kind is the list of that name, read page by page by the list's own verb, so that whoever
 * exports sees exactly what the list would show, and nobody exports what they may not list.
 */
import type { Cell } from '#exports';
import { type Actor, isDay, isId, type Tx } from '#kernel';
import type { OrderState, Recovery } from '#treasury';
import { STATES, type State } from '#workflow';
import { readAuditRecord } from '../audit/read-record.js';
import { listApplications } from '../cases/read-application.js';
import { readDryRunCosts } from '../dryrun/read-dry-runs.js';
import { listBars } from '../enforcement/read-investigations.js';
import { listOrders } from '../finance/list-orders.js';
import { listRecoveries } from '../finance/list-recoveries.js';
import { listExceptions } from '../finance/read-bank-returns.js';
import { readBudgets, readJournalLines } from '../finance/read-ledger.js';
import type { House } from '../house.js';
import { anyText, CASE_FILTERS, type Filters } from '../list-filters.js';

export type Language = 'zh' | 'en';

interface Wording {
  zh: string;
  en: string;
}

interface Column<Item> extends Wording {
  money?: boolean;
  cell: (item: Item, language: Language) => Cell | undefined;
}

/** Filters arrive as text; each kind has a closed list of them. */
type Filter = Partial<Record<string, string>>;

interface Listed<Item> {
  items: readonly Item[];
  nextCursor: string | null;
}

interface KindOf<Item> {
  name: Wording;
  filters: Filters;
  page: (house: House, tx: Tx, actor: Actor, filter: Filter, page: Page) => Promise<Listed<Item>>;
  columns: readonly Column<Item>[];
}

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/** A kind whose items nobody outside needs to know. */
export interface ExportKind {
  name: Wording;
  filters: KindOf<unknown>['filters'];
  headings(language: Language): { heading: string; money?: boolean }[];
  rows(
    house: House,
    tx: Tx,
    actor: Actor,
    asked: { filter: Filter; language: Language; page: Page },
  ): Promise<{ rows: Cell[][]; nextCursor: string | null }>;
}

function kind<Item>({ name, filters, page, columns }: KindOf<Item>): ExportKind {
  return {
    name,
    filters,
    headings: (language) =>
      columns.map((column) => ({ heading: column[language], ...(column.money && { money: true }) })),
    rows: async (house, tx, actor, { filter, language, page: asked }) => {
      const { items, nextCursor } = await page(house, tx, actor, filter, asked);
      return { rows: items.map((item) => columns.map(({ cell }) => cell(item, language) ?? null)), nextCursor };
    },
  };
}

const aYear = (value: string): boolean => /^2\d{3}$/.test(value);
const year = ({ fiscalYear }: Filter): number | undefined =>
  fiscalYear === undefined ? undefined : Number(fiscalYear);

type ItemOf<List extends (...parameters: never[]) => Promise<{ items: readonly unknown[] }>> = Awaited<
  ReturnType<List>
>['items'][number];

const applications = kind<ItemOf<typeof listApplications>>({
  name: { zh: '案件', en: 'Cases' },
  filters: { ...CASE_FILTERS, queue: (value) => value === 'mine' },
  page: (house, tx, actor, { state, ...filter }, page) =>
    listApplications(house, tx, actor, {
      filter: { ...filter, ...(state && { state: [state as State] }) },
      page: { limit: page.limit, ...(page.cursor !== undefined && { cursor: page.cursor }) },
    }),
  columns: [
    { zh: '案件编号', en: 'Number', cell: (item) => item.number },
    { zh: '企业名称', en: 'Enterprise', cell: (item) => item.enterprise.name },
    { zh: '统一社会信用代码', en: 'Credit code', cell: (item) => item.enterprise.uscc },
    { zh: '措施', en: 'Measure', cell: (item) => item.measure },
    { zh: '状态', en: 'State', cell: (item, language) => STATES[item.state][language] },
    { zh: '是否冻结', en: 'Frozen', cell: (item, language) => yesNo(item.frozen, language) },
    { zh: '初审建议金额（元）', en: 'Recommended (yuan)', money: true, cell: (item) => item.recommendedAmount },
    { zh: '拟支持金额（元）', en: 'Proposed (yuan)', money: true, cell: (item) => item.proposedAmount },
    { zh: '批准金额（元）', en: 'Awarded (yuan)', money: true, cell: (item) => item.awardedAmount },
    { zh: '提交时间', en: 'Submitted', cell: (item) => item.submittedAt },
    { zh: '下一步期限', en: 'Next due', cell: (item) => item.dueOn },
  ],
});

const paymentOrders = kind<ItemOf<typeof listOrders>>({
  name: { zh: '支付单', en: 'Payment orders' },
  filters: { state: anyText },
  page: (house, tx, actor, { state }, page) =>
    listOrders(house, tx, actor, { ...page, state: state as OrderState | undefined }),
  columns: [
    { zh: '支付单号', en: 'Reference', cell: (item) => item.reference },
    { zh: '案件编号', en: 'Case', cell: (item) => item.caseNumber },
    { zh: '措施', en: 'Measure', cell: (item) => item.measure },
    { zh: '收款户名', en: 'Payee', cell: (item) => item.payeeName },
    { zh: '收款账号', en: 'Account', cell: (item) => item.payeeAccount },
    { zh: '开户行', en: 'Bank', cell: (item) => item.payeeBank },
    { zh: '金额（元）', en: 'Amount (yuan)', money: true, cell: (item) => item.amount },
    { zh: '状态', en: 'State', cell: (item) => item.state },
    { zh: '支付日期', en: 'Paid on', cell: (item) => item.paidOn },
  ],
});

const journalEntries = kind<ItemOf<typeof readJournalLines>>({
  name: { zh: '分录', en: 'Journal entries' },
  filters: { fund: anyText, fiscalYear: aYear, from: isDay, to: isDay },
  page: (house, tx, actor, filter, page) =>
    readJournalLines(house, tx, actor, { ...filter, fiscalYear: year(filter), ...page }),
  columns: [
    { zh: '凭证', en: 'Journal', cell: (item) => item.journalId },
    { zh: '行', en: 'Line', cell: (item) => item.line },
    { zh: '日期', en: 'Day', cell: (item) => item.day },
    { zh: '类别', en: 'Kind', cell: (item) => item.kind },
    { zh: '依据', en: 'Reference', cell: (item) => item.reference },
    { zh: '案件编号', en: 'Case', cell: (item) => item.caseNumber },
    { zh: '财政', en: 'Treasury', cell: (item, language) => officeName(item.office, language) },
    { zh: '资金', en: 'Fund', cell: (item) => item.fund },
    { zh: '年度', en: 'Fiscal year', cell: (item) => item.fiscalYear },
    { zh: '措施组', en: 'Measure group', cell: (item) => item.measureGroup },
    { zh: '科目', en: 'Account', cell: (item, language) => item.accountName[language] },
    { zh: '对方', en: 'Counterpart', cell: (item, language) => officeName(item.counterpart, language) },
    { zh: '金额（元，借正贷负）', en: 'Amount (yuan, debit positive)', money: true, cell: (item) => item.amount },
  ],
});

const recoveries = kind<ItemOf<typeof listRecoveries>>({
  name: { zh: '追回', en: 'Recoveries' },
  filters: { state: anyText },
  page: (house, tx, actor, { state }, page) =>
    listRecoveries(house, tx, actor, { ...page, state: state as Recovery['state'] | undefined }),
  columns: [
    { zh: '追回编号', en: 'Recovery', cell: (item) => item.id },
    { zh: '案件', en: 'Case', cell: (item) => item.applicationId },
    { zh: '应追回（元）', en: 'Ordered (yuan)', money: true, cell: (item) => item.amount },
    { zh: '已还（元）', en: 'Repaid (yuan)', money: true, cell: (item) => item.repaid },
    { zh: '尚欠（元）', en: 'Owed (yuan)', money: true, cell: (item) => item.owed },
    { zh: '决定日期', en: 'Ordered on', cell: (item) => item.orderedOn },
    { zh: '期限', en: 'Due on', cell: (item) => item.dueOn },
    { zh: '状态', en: 'State', cell: (item) => item.state },
  ],
});

const bankExceptions = kind<ItemOf<typeof listExceptions>>({
  name: { zh: '银行回单异常', en: 'Bank exceptions' },
  filters: { bankReturnId: anyText },
  page: (house, tx, actor, filter, page) => listExceptions(house, tx, actor, { ...filter, ...page }),
  columns: [
    { zh: '回单', en: 'Bank return', cell: (item) => item.bankReturnId },
    { zh: '行', en: 'Line', cell: (item) => item.line },
    { zh: '结果', en: 'Outcome', cell: (item) => item.outcome },
    { zh: '支付单号', en: 'Reference', cell: (item) => item.reference },
    { zh: '金额（元）', en: 'Amount (yuan)', money: true, cell: (item) => item.amount },
    { zh: '账号', en: 'Account', cell: (item) => item.account },
    { zh: '日期', en: 'Day', cell: (item) => item.day },
    { zh: '原文', en: 'As it stood', cell: (item) => item.raw },
  ],
});

const budgets = kind<ItemOf<typeof readBudgets>>({
  name: { zh: '预算', en: 'Budgets' },
  filters: { fund: anyText, fiscalYear: aYear, asOf: isDay },
  page: async (house, tx, actor, filter) => ({
    ...(await readBudgets(house, tx, actor, { ...filter, fiscalYear: year(filter) })),
    nextCursor: null,
  }),
  columns: [
    { zh: '财政', en: 'Treasury', cell: (item, language) => (language === 'zh' ? item.nameZh : item.nameEn) },
    { zh: '资金', en: 'Fund', cell: (item) => item.fund },
    { zh: '资金名称', en: 'Name of the fund', cell: (item, language) => item.fundName?.[language] },
    { zh: '年度', en: 'Fiscal year', cell: (item) => item.fiscalYear },
    { zh: '措施组', en: 'Measure group', cell: (item, language) => item.groupName?.[language] ?? item.measureGroup },
    { zh: '下达（元）', en: 'Appropriated (yuan)', money: true, cell: (item) => item.appropriated },
    { zh: '可用（元）', en: 'Available (yuan)', money: true, cell: (item) => item.available },
    { zh: '已承诺（元）', en: 'Encumbered (yuan)', money: true, cell: (item) => item.encumbered },
    { zh: '已支出（元）', en: 'Spent (yuan)', money: true, cell: (item) => item.spent },
    { zh: '已追回（元）', en: 'Recovered (yuan)', money: true, cell: (item) => item.recovered },
  ],
});

const bars = kind<ItemOf<typeof listBars>>({
  name: { zh: '资格取消', en: 'Bars' },
  filters: { documentId: anyText },
  page: (house, tx, actor, filter, page) => listBars(house, tx, actor, { ...filter, ...page }),
  columns: [
    { zh: '企业名称', en: 'Enterprise', cell: (item) => item.enterpriseName },
    { zh: '政策文件', en: 'Document', cell: (item) => item.documentId },
    { zh: '起始日', en: 'From', cell: (item) => item.fromDay },
    { zh: '解除日', en: 'Lifted on', cell: (item) => item.liftedOn },
    { zh: '依据', en: 'Clause', cell: (item) => `${item.citation.documentNumber} ${item.citation.clause}` },
  ],
});

const auditEntries = kind<Awaited<ReturnType<typeof readAuditRecord>>[number]>({
  name: { zh: '审计记录', en: 'Audit record' },
  filters: { personId: anyText },
  page: async (house, tx, actor, { personId }, { limit, cursor }) => {
    const items = await readAuditRecord(house, tx, actor, {
      limit,
      ...(personId !== undefined && { personId }),
      ...(cursor !== undefined && { before: cursor }),
    });
    return { items, nextCursor: items.length === limit ? (items.at(-1)?.id ?? null) : null };
  },
  columns: [
    { zh: '时间', en: 'At', cell: (item) => item.at },
    { zh: '人员', en: 'Person', cell: (item) => item.personId },
    { zh: '事项', en: 'Action', cell: (item) => item.action },
    { zh: '对象类别', en: 'Subject', cell: (item) => item.subjectKind },
    { zh: '对象', en: 'Subject id', cell: (item) => item.subjectId },
    { zh: '地址', en: 'Address', cell: (item) => item.ip },
    { zh: '情况', en: 'Circumstances', cell: (item) => JSON.stringify(item.data) },
  ],
});

const dryRunCosts = kind<ItemOf<typeof readDryRunCosts>>({
  name: { zh: '政策试算', en: 'Dry run' },
  filters: { id: isId },
  page: (house, tx, actor, { id = '' }) => readDryRunCosts(house, tx, actor, { id }),
  columns: [
    { zh: '草案', en: 'Draft', cell: (item) => item.draft },
    { zh: '月份', en: 'Month', cell: (item) => item.month },
    { zh: '财政', en: 'Treasury', cell: (item, language) => (language === 'zh' ? item.nameZh : item.nameEn) },
    { zh: '实际（元）', en: 'As it was (yuan)', money: true, cell: (item) => item.costThen },
    { zh: '按草案（元）', en: 'Under the draft (yuan)', money: true, cell: (item) => item.costUnderDraft },
  ],
});

const yesNo = (value: boolean, language: Language): string =>
  ({ zh: ['否', '是'], en: ['no', 'yes'] })[language][Number(value)] as string;

const officeName = (office: { nameZh: string; nameEn: string } | null, language: Language): string | null =>
  office && (language === 'zh' ? office.nameZh : office.nameEn);

export const EXPORT_KINDS: Readonly<Record<string, ExportKind>> = {
  applications,
  'payment-orders': paymentOrders,
  'journal-entries': journalEntries,
  recoveries,
  'bank-exceptions': bankExceptions,
  budgets,
  bars,
  'audit-entries': auditEntries,
  'dry-run-costs': dryRunCosts,
};
