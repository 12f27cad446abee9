/** What must add up in an explanation: stated with both figures, so that a reader can add them up again. Pure. */
import { type Fen, formatYuan, sumFen } from '#kernel';
import type { CaseStatementLine, Share } from '#ledger';
import { foldText } from '#policy';
import { type CommitmentMade, type PaymentOrder, paidShares, stillOwed } from '#treasury';
import type { ExplainedAssessment } from './explain-assessment.js';
import { byJournal, type CaseMoney } from './explain-money.js';

/** One thing that must hold. Amounts in yuan. */
export interface Check {
  name: string;
  zh: string;
  en: string;
  expected: string;
  found: string;
  holds: boolean;
}

const check = (name: string, zh: string, en: string, expected: string, found: string): Check => ({
  name,
  zh,
  en,
  expected,
  found,
  holds: expected === found,
});

const NAMES = {
  'journals-balance': {
    zh: '每笔凭证在每本账内借贷相等（差额）',
    en: 'Every journal balances in every book (what is off)',
  },
  'shares-are-the-award': { zh: '各级分担之和等于核定金额', en: 'The shares add up to the award' },
  'reserved-and-spent': {
    zh: '账上已承诺与已支出之和等于应分担金额',
    en: 'What the books reserved and spent is the share',
  },
  'expense-is-what-was-paid': {
    zh: '账上扶持支出等于已拨付订单之和',
    en: 'The expense in the books is what the orders paid',
  },
  'paid-is-the-award': {
    zh: '已拨付金额等于核定金额（不含已解除部分）',
    en: 'What was paid is the award, less what was released',
  },
  'recovered-is-what-came': {
    zh: '账上已追回等于已退还金额',
    en: 'What the books recovered is what was repaid',
  },
  'receivable-is-what-is-owed': {
    zh: '账上应追回款等于尚欠金额',
    en: 'The receivable in the books is what is still owed',
  },
} as const;

const money = (name: keyof typeof NAMES, expected: Fen, found: Fen): Check =>
  check(name, NAMES[name].zh, NAMES[name].en, formatYuan(expected), formatYuan(found));

const absolute = (amount: Fen): Fen => (amount < 0n ? -amount : amount);

/** What is off in each book of each journal, summed without signs. */
function imbalance(lines: readonly CaseStatementLine[]): Fen {
  const books = new Map<string, Fen>();
  for (const [id, own] of byJournal(lines)) {
    for (const { account, amount } of own) {
      const { treasuryId, fund, fiscalYear, measureGroup } = account;
      const book = JSON.stringify([id, treasuryId, fund, fiscalYear, measureGroup]);
      books.set(book, (books.get(book) ?? 0n) + amount);
    }
  }
  return sumFen([...books.values()].map(absolute));
}

/** What the case has made of accounts of these kinds. */
const balanceOf = (lines: readonly CaseStatementLine[], ...kinds: CaseStatementLine['account']['kind'][]): Fen =>
  sumFen(lines.filter(({ account }) => kinds.includes(account.kind)).map(({ amount }) => amount));

/** The states in which the whole award has been paid. */
const PAID_STATES: readonly string[] = ['disbursed', 'recovery', 'clawed_back'];

/** What the checks of the books look at. */
export interface CheckedBooks {
  state: string;
  /** Fen; null where nothing is granted. */
  awarded: Fen | null;
  commitments: readonly CommitmentMade[];
  money: CaseMoney;
  /** Whether the reader sees the books of every treasury of the case; a town sees its own alone. */
  sees: 'every-book' | 'own-book';
}

const sum = (of: readonly { amount: Fen }[]): Fen => sumFen(of.map(({ amount }) => amount));

/** The orders that paid the award; a refund gives the enterprise its own back and pays no award. */
const payingOrders = (orders: readonly PaymentOrder[]): PaymentOrder[] =>
  orders.filter(({ refundId, state }) => refundId === null && state === 'paid');

const towns = (shares: readonly Share[]): Share[] => shares.filter(({ role }) => role === 'town');

/** What was reserved and what was paid, in the books that the reader sees. */
function checkAward({ state, awarded, commitments, money: { orders, lines }, sees }: CheckedBooks): Check[] {
  const live = commitments.find(({ status }) => status !== 'revoked');
  const paying = payingOrders(orders);
  const whole = sees === 'every-book';
  const paid = whole || !live ? sum(paying) : sum(towns(paidShares(live, paying)));
  const shares = live?.shares ?? [];
  // Of an award whose rest was released only what was paid stands.
  const standing = live && live.released > 0n ? paid : sum(whole ? shares : towns(shares));
  const checks = [
    money('reserved-and-spent', standing, -balanceOf(lines, 'encumbered', 'spent')),
    money('expense-is-what-was-paid', paid, balanceOf(lines, 'expense')),
  ];
  if (!live) return checks;
  checks.unshift(money('shares-are-the-award', awarded ?? 0n, sum(shares)));
  if (PAID_STATES.includes(state))
    checks.push(money('paid-is-the-award', (awarded ?? 0n) - live.released, sum(paying)));
  return checks;
}

/** What came back and what still has to, for who sees the collector's book and the owners'. */
function checkRecoveries({ recoveries, lines }: CaseMoney): Check[] {
  const standing = recoveries.filter(({ state }) => state !== 'cancelled');
  const repaid = sumFen(standing.map((recovery) => recovery.repaid));
  const owed = sumFen(standing.map(stillOwed));
  return [
    money('recovered-is-what-came', repaid, -balanceOf(lines, 'recovered', 'recovered-prior-year')),
    money('receivable-is-what-is-owed', owed, balanceOf(lines, 'recovery-receivable')),
  ];
}

/** @returns what the books of the reader must agree with; what needs the district's books is left out for a town */
export function checkBooks(books: CheckedBooks): Check[] {
  const checks = [money('journals-balance', 0n, imbalance(books.money.lines))];
  if (books.commitments.length === 0) return checks;
  checks.push(...checkAward(books));
  return books.sees === 'every-book' ? [...checks, ...checkRecoveries(books.money)] : checks;
}

/** @returns for each limit on money or awards whether what it says was used is what it counted */
export function checkLimits(limits: ExplainedAssessment['limits']): Check[] {
  return limits.flatMap(({ kind, unit, used, counted, countedAmount }) => {
    if (used === null || unit === 'year') return [];
    const found = unit === 'CNY' ? countedAmount : String(counted.length);
    return [
      check(`limit-${kind}`, '限额已用数等于所计各笔之和', 'What a limit has used is what it counted', used, found),
    ];
  });
}

/** Every quote of the document that stands anywhere in the value. */
function quotesOf(value: unknown, documentNumber: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { documentNumber: number, quote } = value as Record<string, unknown>;
  const own = number === documentNumber && typeof quote === 'string' ? [quote] : [];
  return [...own, ...Object.values(value).flatMap((inner) => quotesOf(inner, documentNumber))];
}

/** @returns whether every quote of the explanation stands word for word in the pinned source text */
export function checkQuotes(explained: unknown, documentNumber: string, sourceText: string): Check {
  const quotes = [...new Set(quotesOf(explained, documentNumber))];
  const text = foldText(sourceText);
  const standing = quotes.filter((quote) => text.includes(foldText(quote)));
  const zh = '每处引文逐字见于所依据的文本';
  const en = 'Every quote stands word for word in the pinned text';
  return check('quotes-stand', zh, en, String(quotes.length), String(standing.length));
}

/** @returns whether something that must be true is */
export const checkTrue = (name: string, zh: string, en: string, holds: boolean): Check =>
  check(name, zh, en, 'true', String(holds));
