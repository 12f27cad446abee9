/** Money as people read it. The API gives decimal yuan as text; it never becomes a floating-point number. */

const YUAN = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** @returns grouped with two decimals, e.g. 1,234,567.80; a text that is no amount as it is */
export function groupYuan(yuan: string): string {
  const match = YUAN.exec(yuan);
  if (!match) return yuan;
  const [, sign, whole, cents = ''] = match;
  return `${sign === '-' ? '−' : ''}${whole?.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`;
}

/**
 * @param typed as a person types it: 1,234,567.8 or １２３万 is not understood, grouping and spaces are
 * @returns decimal yuan as the API takes it, or null
 */
export function readYuan(typed: string): string | null {
  const plain = typed.replace(/[,，\s]/g, '');
  return YUAN.test(plain) && !plain.startsWith('-') ? plain : null;
}

/** @returns the part of the whole in per cent with one decimal, for bars and charts; money itself is never computed here */
export function shareOf(part: string, whole: string): number {
  const total = Number(whole);
  return total > 0 ? Math.round((Number(part) / total) * 1000) / 10 : 0;
}

/** @returns how long an amount's bar is in a chart, beside which the amount itself stands in a table */
export const barOf = (yuan: string): number => Number(yuan);
