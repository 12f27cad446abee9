/**
 * Money: integer fen (`bigint`), never a float. Outside the process it is a decimal string in yuan ("180000.99").
 */
import { kernelRefusal, Refused } from './refusal.js';

/** An amount in the smallest unit of its currency: fen for CNY, cents for USD. */
export type Fen = bigint;

const YUAN = /^(-)?(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

/**
 * @param text yuan as a decimal string, at most two decimals, at most 15 digits before the point
 * @returns fen
 * @throws Refused `invalid-money`
 */
export function parseYuan(text: string): Fen {
  const match = YUAN.exec(text);
  if (!match) throw new Refused(kernelRefusal('invalid-money', { params: { value: text } }));
  const fen = BigInt(match[2] as string) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -fen : fen;
}

/** @returns the amount in yuan with exactly two decimals, e.g. "180000.99" */
export function formatYuan(fen: Fen): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A rate in millionths, so that 2.5% is 25,000: exact for every percentage of up to four decimals. */
export type Rate = bigint;

const PERCENT = /^(0|[1-9]\d{0,4})(?:\.(\d{1,4}))?%$/;

/**
 * @param text a percentage such as "3%" or "2.5%"
 * @returns the rate in millionths
 * @throws RangeError when the text is not a percentage of at most four decimals
 */
export function parsePercent(text: string): Rate {
  const match = PERCENT.exec(text);
  if (!match) throw new RangeError(`not a percentage: ${text}`);
  return BigInt(match[1] as string) * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'));
}

/** @returns the rate as a percentage without superfluous zeros, e.g. "2.5%" */
export function formatPercent(rate: Rate): string {
  const whole = rate / 10_000n;
  const rest = (rate % 10_000n).toString().padStart(4, '0').replace(/0+$/, '');
  return `${whole}${rest ? `.${rest}` : ''}%`;
}

/** Takes a rate of an amount, rounded down to the fen: "at most 3%" is never exceeded. The amount must not be negative. */
export function rateOf(amount: Fen, rate: Rate): Fen {
  if (amount < 0n) throw new RangeError('a rate is taken of an amount that is not negative');
  return (amount * rate) / 1_000_000n;
}

export const minFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);
export const maxFen = (a: Fen, b: Fen): Fen => (a > b ? a : b);
export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0n);
