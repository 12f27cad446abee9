/** What the treasury's states and findings are called in the sentence of a refusal, where a code would tell nobody anything. */
import type { Resolution } from './bank-exception.js';
import type { LineOutcome } from './bank-return.js';
import type { BatchState } from './payment-batch.js';
import type { OrderState } from './payment-order.js';
import type { OffsetState, WriteOffState } from './recovery-history.js';
import type { SettlementState } from './settlement.js';

interface Name {
  zh: string;
  en: string;
}

export const ORDER_STATES: Record<OrderState, Name> = {
  payable: { zh: '待付', en: 'payable' },
  held: { zh: '暂缓', en: 'held' },
  batched: { zh: '已入批', en: 'in a batch' },
  released: { zh: '已放行', en: 'released' },
  paid: { zh: '已支付', en: 'paid' },
  returned: { zh: '已退回', en: 'returned' },
  cancelled: { zh: '已取消', en: 'cancelled' },
};

export const BATCH_STATES: Record<BatchState, Name> = {
  made: { zh: '待复核', en: 'to be checked' },
  released: { zh: '待送行', en: 'to be sent' },
  sent: { zh: '已送银行', en: 'sent to the bank' },
  confirmed: { zh: '已回单', en: 'confirmed' },
  recalled: { zh: '已撤回', en: 'recalled' },
};

export const SETTLEMENT_STATES: Record<SettlementState, Name> = {
  draft: { zh: '草稿', en: 'a draft' },
  closed: { zh: '已关账', en: 'closed' },
  settled: { zh: '已结清', en: 'settled' },
  cancelled: { zh: '已作废', en: 'cancelled' },
};

export const PROPOSAL_STATES: Record<OffsetState | WriteOffState, Name> = {
  proposed: { zh: '待确认', en: 'proposed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  approved: { zh: '已批准', en: 'approved' },
  declined: { zh: '已否决', en: 'declined' },
};

const OUTCOMES: Record<LineOutcome, Name> = {
  confirmed: { zh: '已支付', en: 'confirmed' },
  'already-confirmed': { zh: '此前已确认', en: 'confirmed before' },
  returned: { zh: '退回', en: 'returned' },
  'already-returned': { zh: '此前已退回', en: 'returned before' },
  'returned-after-payment': { zh: '支付后退回', en: 'returned after payment' },
  'paid-twice': { zh: '重复支付', en: 'paid twice' },
  contradicts: { zh: '前后矛盾', en: 'in contradiction to what is known' },
  'unknown-reference': { zh: '编号不明', en: 'of an unknown reference' },
  'wrong-amount': { zh: '金额不符', en: 'of a wrong amount' },
  'wrong-account': { zh: '账号不符', en: 'of a wrong account' },
  'not-released': { zh: '尚未放行', en: 'of an order not released' },
  'not-bookable': { zh: '无法入账', en: 'not to be booked' },
  unreadable: { zh: '无法识读', en: 'unreadable' },
};

const RESOLUTION_NAMES: Record<Resolution, Name> = {
  'not-ours': { zh: '非本库款项', en: 'not ours' },
  'assign-to-order': { zh: '对应到付款单', en: 'assign to an order' },
  'bank-corrected': { zh: '银行已更正', en: 'corrected by the bank' },
  suspense: { zh: '转暂付待查', en: 'to suspense' },
  'pay-again': { zh: '重新支付', en: 'pay again' },
  close: { zh: '不再支付', en: 'close' },
  'enter-by-hand': { zh: '手工录入', en: 'enter by hand' },
  'not-a-payment': { zh: '非付款记录', en: 'not a payment' },
};

/** @returns the state as a refusal tells it: by its code to machines, and by its name to people in their language */
export function stateNamed<State extends string>(
  names: Record<State, Name>,
  state: State,
): { state: State; stateZh: string; stateEn: string } {
  const { zh: stateZh, en: stateEn } = names[state];
  return { state, stateZh, stateEn };
}

/** @returns what a line of the bank turned out to be, told in the same way */
export function outcomeNamed(outcome: LineOutcome): { outcome: LineOutcome; outcomeZh: string; outcomeEn: string } {
  const { zh: outcomeZh, en: outcomeEn } = OUTCOMES[outcome];
  return { outcome, outcomeZh, outcomeEn };
}

/** @returns a way to resolve a line, told in the same way */
export function resolutionNamed(resolution: Resolution): {
  resolution: Resolution;
  resolutionZh: string;
  resolutionEn: string;
} {
  const { zh: resolutionZh, en: resolutionEn } = RESOLUTION_NAMES[resolution];
  return { resolution, resolutionZh, resolutionEn };
}
