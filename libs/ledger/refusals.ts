import { defineRefusals } from '#kernel';

/** The ledger's own list. */
export const ledgerRefusal = defineRefusals({
  'budget-short': {
    kind: 'rule',
    zh: '{treasuryZh}{year}年“{fund}”预算不足：需要 {needed} 元，可用 {available} 元。请先追加预算，或减少支持金额。',
    en: 'The budget of {treasury} for {fund} in {year} is short: {needed} yuan are needed and {available} are available. Appropriate more, or award less.',
  },
  'already-reversed': {
    kind: 'conflict',
    zh: '该凭证已经冲销过，不能再次冲销。',
    en: 'This journal has already been reversed; it cannot be reversed again.',
  },
});
