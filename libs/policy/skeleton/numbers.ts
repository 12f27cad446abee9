/** Numbers as issued texts write them: 1,400, 2.5, 1500亿, 三千万, 二十一. */

/** An exact decimal: `digits` divided by ten to the power of `decimals`. */
export interface Decimal {
  digits: bigint;
  decimals: number;
}

const DIGITS = '零一二三四五六七八九';
const TENS: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };

const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([十百千]?)([万亿]*)$/;

/** One to four digits with their tens, hundreds and thousands: 三千五百. */
function belowMyriad(words: string): bigint | null {
  let sum = 0n;
  let digit: bigint | null = null;
  for (const sign of words.replaceAll('〇', '零').replaceAll('两', '二')) {
    const ten = TENS[sign];
    if (ten !== undefined) {
      // 十五 is 15: in front of the first ten the one is left out.
      sum += (digit ?? 1n) * ten;
      digit = null;
    } else {
      if (digit !== null && digit !== 0n) return null;
      const value = DIGITS.indexOf(sign);
      if (value < 0) return null;
      digit = BigInt(value);
    }
  }
  return sum + (digit ?? 0n);
}

/** @returns the value of a number in Chinese numerals; null where it is none */
function readChinese(words: string): bigint | null {
  const [, hundredMillions = '', tenThousands = '', rest = ''] = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/.exec(words) ?? [];
  const parts = [hundredMillions, tenThousands, rest].map(belowMyriad);
  if (words === '' || parts.includes(null)) return null;
  const [high, middle, low] = parts as [bigint, bigint, bigint];
  return high * 100_000_000n + middle * 10_000n + low;
}

/** @returns the exact value of a number in either writing; null where it is none */
export function readNumber(words: string): Decimal | null {
  const arabic = ARABIC.exec(words);
  if (!arabic) {
    const digits = readChinese(words);
    return digits === null ? null : { digits, decimals: 0 };
  }
  const [, whole = '', decimals = '', ten = '', myriads = ''] = arabic;
  let digits = BigInt(whole.replaceAll(',', '') + decimals) * (TENS[ten] ?? 1n);
  for (const myriad of myriads) digits *= MYRIADS[myriad] as bigint;
  return { digits, decimals: decimals.length };
}

/** @returns the number times ten to the power of `power`; null where that is no whole number */
export function scaled({ digits, decimals }: Decimal, power: number): bigint | null {
  if (power >= decimals) return digits * 10n ** BigInt(power - decimals);
  const divisor = 10n ** BigInt(decimals - power);
  return digits % divisor === 0n ? digits / divisor : null;
}

/** @returns the number in plain writing, without superfluous zeros: `2.5`, `150000000000` */
export function plainNumber({ digits, decimals }: Decimal): string {
  const text = digits.toString().padStart(decimals + 1, '0');
  const fraction = text.slice(text.length - decimals).replace(/0+$/, '');
  const whole = text.slice(0, text.length - decimals);
  return decimals > 0 && fraction !== '' ? `${whole}.${fraction}` : whole;
}

/** @returns a small ordinal of either writing and width, such as the 二十一 of a heading; null where it is none */
export function readOrdinal(words: string): number | null {
  const value = readNumber(words.normalize('NFKC'));
  return value && value.decimals === 0 && value.digits > 0n && value.digits < 1000n ? Number(value.digits) : null;
}
