/**
 * The accounts. A book is one treasury's accounts of one fund, one fiscal year and one group of measures; every journal
 * balances in every book that it touches, so that each book can be read, proved and closed by itself.
 *
 * A positive amount is a debit, a negative one a credit. The normal side is the side on which an account's balance
 * stands when nothing is wrong.
 */

/** What each account means. The first four are the budget, the others are the money. */
export const ACCOUNT_KINDS = {
  authority: { normal: 'debit', zh: '预算指标', en: 'Budget as appropriated' },
  available: { normal: 'credit', zh: '可用预算', en: 'Budget still to be awarded' },
  encumbered: { normal: 'credit', zh: '已承诺未支付', en: 'Awarded and not yet paid' },
  spent: { normal: 'credit', zh: '已支出预算', en: 'Budget used by payments' },
  cash: { normal: 'debit', zh: '国库资金', en: 'Cash; below zero by what this system has paid out on balance' },
  expense: { normal: 'debit', zh: '扶持支出', en: 'Grants borne by this treasury' },
  'due-from-town': { normal: 'debit', zh: '应收街镇款', en: "In a district's book: what the town owes for its shares" },
  'due-to-district': { normal: 'credit', zh: '应付区级款', en: "In a town's book: what it owes the district" },
  'due-to-town': { normal: 'credit', zh: '应付街镇款', en: "In a district's book: what it owes the town" },
  'due-from-district': { normal: 'debit', zh: '应收区级款', en: "In a town's book: what the district owes it" },
  'recovery-receivable': { normal: 'debit', zh: '应追回款', en: 'What enterprises still have to pay back' },
  'recovery-pending': { normal: 'credit', zh: '待收追回款', en: 'Whose the money will be once it is paid back' },
  recovered: { normal: 'credit', zh: '已追回款', en: 'Paid back within the fiscal year of the award' },
  'recovered-prior-year': { normal: 'credit', zh: '已追回以前年度款', en: 'Paid back in a later year' },
  'refund-payable': { normal: 'credit', zh: '应退企业款', en: 'What enterprises paid too much, or must get back' },
  suspense: { normal: 'debit', zh: '暂付待查款', en: 'Money that the bank moved and nobody can assign yet' },
} as const satisfies Record<string, { normal: 'debit' | 'credit'; zh: string; en: string }>;

export type AccountKind = keyof typeof ACCOUNT_KINDS;

/** Whose book it is, left open: the part of a book's name that every treasury of an award shares. */
export interface Books {
  /** Code of the fund; unless an office keeps several, the id of the policy document. */
  fund: string;
  fiscalYear: number;
  /** Code of the group of measures that has its own budget [local]; left out or empty, the fund as a whole. */
  measureGroup?: string;
}

export interface AccountRef extends Books {
  treasuryId: string;
  kind: AccountKind;
  /** The other treasury: required for `due-…`; for `recovery-pending` the owner, where it is not the collector itself. */
  counterpartId?: string;
}

/** The only currency in which grants are awarded; the database can balance others beside it. */
export const CURRENCY = 'CNY';

/** @returns the group as a part of a reference: the whole fund is named by leaving it out */
export const groupOf = (measureGroup: string): Pick<Books, 'measureGroup'> =>
  measureGroup === '' ? {} : { measureGroup };
