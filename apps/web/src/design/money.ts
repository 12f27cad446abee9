/** Money as people read it. The API gives decimal yuan as text; it never becomes a floating-point number. */

const YUAN = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** @returns grouped with two decimals, e.g. 1,234,567.80; a text that is no amount as it is */
export function groupYuan(yuan: string): string {
  const match = YUAN.exec(yuan);
  if (!match) return yuan;
  const [, sign, whole, cents = ''] = match;
  return `${sign === '-' ? '−' : ''}${whole?.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`;
}

/** An amount on its way: some digits, perhaps a point, perhaps digits after it. */
const TYPED = /^(\d*)(\.\d*)?$/;

/**
 * @param typed as a person types or pastes it, also with grouping, blanks, and the signs of a Chinese keyboard: １，２３４。５
 * @returns digits and a point alone; what is no amount, not even the beginning of one, as it was typed
 */
export function plainYuan(typed: string): string {
  const plain = typed.normalize('NFKC').replaceAll('。', '.').replace(/[,\s]/g, '');
  return TYPED.test(plain) ? plain : typed;
}

/** @returns the amount on its way with its whole yuan grouped and all else as it was typed, e.g. 1,234,567. */
export function groupTyped(typed: string): string {
  const match = TYPED.exec(typed);
  if (!match) return typed;
  const [, whole = '', rest = ''] = match;
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + rest;
}

/**
 * Where the caret stands when an amount was grouped anew: behind the same digits as before.
 *
 * @param before what stood in the field up to the caret
 */
export function caretIn(grouped: string, before: string): number {
  const digits = plainYuan(before).length;
  let caret = 0;
  for (let passed = 0; caret < grouped.length && passed < digits; caret += 1) if (grouped[caret] !== ',') passed += 1;
  return caret;
}

/**
 * @param typed as a person types it: grouping, blanks and full-width digits are understood, 12万 is not
 * @returns decimal yuan as the API takes it; null for what is no amount of whole fen
 */
export function readYuan(typed: string): string | null {
  const plain = plainYuan(typed);
  return YUAN.test(plain) && !plain.startsWith('-') ? plain : null;
}

/** @returns the part of the whole in per cent with one decimal, for bars and charts; money itself is never computed here */
export function shareOf(part: string, whole: string): number {
  const total = Number(whole);
  return total > 0 ? Math.round((Number(part) / total) * 1000) / 10 : 0;
}

/** @returns how long an amount's bar is in a chart, beside which the amount itself stands in a table */
export const barOf = (yuan: string): number => Number(yuan);
