/**
 * How fast a case is assessed: `sj-2025-8.foreign-capital` with its full trace, on one core, beside a hand-written
 * function that makes the same decisions and shows nothing. The ratio is the price of the trace and of rules as data.
 */
import { addYears, parseYuan } from '#kernel';
import {
  type AssessmentInput,
  assess,
  type CompiledMeasure,
  loadPolicyDocument,
  parseFacts,
  readCatalogueFiles,
} from '#policy';
import type { Measurement } from './measurement.js';

const SECONDS = 2;
const CASES = 1024;

function foreignCapital(): CompiledMeasure {
  const file = readCatalogueFiles().find(({ fileName }) => fileName.startsWith('sj-2025-8'));
  if (!file) throw new Error('sj-2025-8 is not in the catalogue');
  const loaded = loadPolicyDocument(file.text, file.sourceText, file.fileName);
  if (!loaded.ok) throw new Error(loaded.errors.map(({ en }) => en).join('\n'));
  return loaded.compiled.measures.get('sj-2025-8.foreign-capital') as CompiledMeasure;
}

/** Cases on both sides of every boundary: contribution, last day, cap, and what earlier awards leave. */
function cases(measure: CompiledMeasure): AssessmentInput[] {
  return Array.from({ length: CASES }, (_, index) => {
    const yuan = 5_999_900 + index * 250_000;
    const facts = {
      alignsWithIndustryPolicy: index % 31 !== 0,
      foreignContribution: `${yuan}.00`,
      registeredOn: '2026-03-01',
      paidInAmount: `${yuan + (index % 7)}.66`,
      paidInOn: index % 5 === 0 ? '2027-03-02' : '2027-03-01',
    };
    const history =
      index % 3 === 0 ? [{ applicationId: String(index), amountFen: BigInt(index) * 500_000n, facts: {} }] : [];
    return { measure, guide: null, facts: parseFacts(measure, facts, { complete: true }), history, on: '2027-03-10' };
  });
}

const sameDayNextYear = (day: string): string =>
  day.endsWith('-02-29') ? addYears(day, 1) : `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The same decisions by hand. */
function byHand({ facts, history, on }: AssessmentInput): bigint | null {
  if (on < '2026-01-01' || on > '2027-12-31' || facts.alignsWithIndustryPolicy !== true) return null;
  const contribution = facts.foreignContribution as bigint;
  const paidIn = facts.paidInAmount as bigint;
  if (contribution < 600_000_000n || paidIn < contribution) return null;
  const registeredOn = facts.registeredOn as string;
  const paidInOn = facts.paidInOn as string;
  if (paidInOn < registeredOn || paidInOn > sameDayNextYear(registeredOn)) return null;
  const cap = 500_000_000n;
  const used = history.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const remaining = used < cap ? cap - used : 0n;
  const amount = (paidIn * 30_000n) / 1_000_000n;
  const granted = amount < remaining ? amount : remaining;
  return granted > 0n ? granted : null;
}

/** @returns calls a second, after a warm-up of the same length */
function measure(inputs: readonly AssessmentInput[], work: (input: AssessmentInput) => unknown): number {
  let rate = 0;
  for (const _round of ['warm-up', 'measured']) {
    const start = process.hrtime.bigint();
    const end = start + BigInt(SECONDS * 1e9);
    let calls = 0;
    let now = start;
    for (; now < end; now = process.hrtime.bigint()) {
      for (const input of inputs) work(input);
      calls += inputs.length;
    }
    rate = calls / (Number(now - start) / 1e9);
  }
  return Math.round(rate);
}

/** Measures both, and first makes sure that both decide every case alike. */
export async function run(): Promise<Measurement[]> {
  const inputs = cases(foreignCapital());
  for (const input of inputs) {
    const { value } = assess(input).amount;
    if ((value === null ? null : parseYuan(value)) !== byHand(input)) throw new Error('the floor decides otherwise');
  }
  const floor = measure(inputs, byHand);
  const ours = measure(inputs, assess);
  return [
    {
      what: 'assess foreign-capital with its full trace, one core',
      ours,
      floor,
      unit: 'assessments/s',
      target: { of: 'ours', atLeast: 150_000 },
    },
  ];
}
