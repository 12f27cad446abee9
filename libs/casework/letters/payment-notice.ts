/** The letter by which an enterprise is told that the bank has paid an order to it. Wording is [local]. */
import { formatYuan } from '#kernel';
import type { LetterContent } from '#letters';
import type { CompiledMeasure } from '#policy';
import type { AnsweredOrder } from '#treasury';
import type { CaseView } from '#workflow';
import { caseFacts } from './case-letters.js';

/** Copies of a letter go round: the last four characters are enough for the enterprise to know its account. */
const masked = (account: string): string => `****${account.slice(-4)}`;

/**
 * @param order was confirmed by the bank; which treasury bears which part is no matter of the enterprise's
 * @returns what the notice of payment says
 */
export function paymentNotice(view: CaseView, measure: CompiledMeasure, order: AnsweredOrder): LetterContent {
  const amount = formatYuan(order.amount);
  const what = order.isRefund
    ? { zh: '应退还贵单位的资金', en: 'what is to be paid back to you' }
    : { zh: '上述扶持资金', en: 'the support named above' };
  return {
    facts: [
      ...caseFacts(view, measure),
      { zh: '付款编号', en: 'Payment reference', value: order.reference },
      { zh: '拨付金额（元）', en: 'Amount paid (CNY)', value: amount },
      { zh: '拨付日期', en: 'Day of payment', value: order.day },
      { zh: '收款户名', en: 'Payee', value: order.payeeName },
      { zh: '收款账户', en: 'Account', value: `${order.payeeBank} ${masked(order.payeeAccount)}` },
    ],
    paragraphs: [
      {
        zh: `${what.zh}中的人民币 ${amount} 元，已于 ${order.day} 拨付至贵单位账户，请查收。`,
        en: `CNY ${amount} of ${what.en} were paid to your account on ${order.day}. Please check that they have arrived.`,
      },
    ],
    citations: [],
  };
}
