/** What earlier awards leave: limits per enterprise, year, project and lifetime. */
import { type Fen, formatYuan, maxFen } from '#kernel';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Limit } from '../catalogue/types.js';
import { type FactJson, type Facts, factToJson } from '../facts/facts.js';
import { lowerTo, type Working } from './working.js';

/** A live or paid award of the same enterprise under the same measure; the case itself is not among them. */
export interface PastAward {
  applicationId: string;
  amountFen: Fen;
  /** The facts that limits look at (year, project), as they were answered. */
  facts: Readonly<Record<string, FactJson>>;
}

/** @returns the facts that must be kept with an award for later limits to count it (`PastAward.facts`) */
export const limitKeys = ({ limits }: CompiledMeasure): string[] =>
  limits.flatMap(({ limit }) => ('key' in limit ? [limit.key] : []));

/**
 * Within what two cases of one enterprise under the measure speak of the same thing, so that their facts must agree: the
 * keys of its limits by year or project, none where there is one award in all.
 *
 * @returns null where the cases of the measure may each be about something else
 */
export function sameMatterKeys(measure: CompiledMeasure): string[] | null {
  const keys = limitKeys(measure);
  return keys.length > 0 || measure.limits.some(({ limit }) => limit.kind === 'once') ? keys : null;
}

/** One limit as it stands for this case. Figures are yuan for money, whole numbers for awards and years. */
export interface LimitTrace {
  kind: Limit['kind'];
  /** The fact that tells one year or project from another, and its value here. */
  key: string | null;
  keyValue: FactJson | null;
  unit: 'CNY' | 'award' | 'year';
  cap: string;
  used: string | null;
  /** Null where the key is not answered, so that nobody can tell. */
  remaining: string | null;
  quote: string;
}

const MONEY_STEPS = {
  'per-year': { rule: 'limit-per-year', zh: '每年度累计不超过', en: 'Each year at most' },
  'per-project': { rule: 'limit-per-project', zh: '单个项目累计不超过', en: 'Each project at most' },
  lifetime: { rule: 'limit-lifetime', zh: '累计不超过', en: 'In all at most' },
} as const;

/** Spelling does not make another project: full width, case and spaces are folded. */
const sameKey = (value: FactJson | undefined): string =>
  String(value).normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** @returns whether a limit with that key counts an award: one without a key counts every one */
const isCounted = (key: string | null | undefined, keyValue: FactJson | null, { facts }: Pick<PastAward, 'facts'>) =>
  key === null || key === undefined || sameKey(facts[key]) === sameKey(keyValue ?? '');

/**
 * The awards that a limit counted, as its trace says. A limit on years counts every award, each with its year.
 *
 * @returns none where nobody could tell, because the limit's key is not answered
 */
export function awardsCounted<Past extends Pick<PastAward, 'facts'>>(
  { kind, key, keyValue }: Pick<LimitTrace, 'kind' | 'key' | 'keyValue'>,
  history: readonly Past[],
): Past[] {
  if (key !== null && keyValue === null) return [];
  return history.filter((award) => kind === 'years' || isCounted(key, keyValue, award));
}

/** What a limit has given and leaves, as it is shown; `exhausted` where nothing more can be granted under it. */
interface Standing {
  cap: string;
  used: string | null;
  remaining: string | null;
  exhausted: boolean;
}

/** One limit about to be applied to one case. */
interface Application {
  measure: CompiledMeasure;
  limit: Limit;
  cap: Fen | null;
  /** The value of the limit's key fact; null where it has none or it is not answered. */
  keyValue: FactJson | null;
  history: readonly PastAward[];
}

function moneyLimit({ measure, limit, cap, keyValue, history }: Application, working: Working): Standing {
  const { kind, key } = limit as Extract<Limit, { kind: keyof typeof MONEY_STEPS }> & { key?: string };
  let used = 0n;
  for (const award of history) if (isCounted(key, keyValue, award)) used += award.amountFen;
  const left = maxFen((cap as Fen) - used, 0n);
  const figures = {
    cap: formatYuan(cap as Fen),
    used: formatYuan(used),
    remaining: formatYuan(left),
    exhausted: left === 0n,
  };
  const { rule, zh, en } = MONEY_STEPS[kind];
  const detail = {
    zh: `${zh} ${figures.cap}，已用 ${figures.used}，余 ${figures.remaining}`,
    en: `${en} ${figures.cap}, used ${figures.used}, left ${figures.remaining}`,
  };
  lowerTo(working, left, rule, detail, { clause: measure.clause.label, quote: limit.quote });
  return figures;
}

const counted = (cap: number, used: number, exhausted: boolean): Standing => ({
  cap: String(cap),
  used: String(used),
  remaining: String(Math.max(cap - used, 0)),
  exhausted,
});

/** Another award in a year that was already supported takes no further year. */
function yearsLimit(limit: Extract<Limit, { kind: 'years' }>, { history, keyValue }: Application): Standing {
  const years = new Set(history.map(({ facts }) => sameKey(facts[limit.key])));
  const exhausted = years.size >= limit.count && !years.has(sameKey(keyValue ?? ''));
  return counted(limit.count, years.size, exhausted);
}

/** Without its key, nobody can tell which awards a limit counts. */
const undecided = ({ limit, cap }: Application): Standing => ({
  cap: cap === null ? String('count' in limit ? limit.count : 1) : formatYuan(cap),
  used: null,
  remaining: null,
  exhausted: false,
});

function standingOf(application: Application, working: Working): Standing {
  const { limit, history, keyValue } = application;
  if (limit.kind === 'once') return counted(1, history.length, history.length > 0);
  if ('key' in limit && keyValue === null) return undecided(application);
  return limit.kind === 'years' ? yearsLimit(limit, application) : moneyLimit(application, working);
}

const UNITS: Record<Limit['kind'], LimitTrace['unit']> = {
  once: 'award',
  years: 'year',
  'per-year': 'CNY',
  'per-project': 'CNY',
  lifetime: 'CNY',
};

function keyValueOf(measure: CompiledMeasure, key: string | null, facts: Facts): FactJson | null {
  const fact = key === null ? undefined : measure.facts.get(key);
  const value = key === null ? undefined : facts[key];
  return fact === undefined || value === undefined ? null : factToJson(fact, value);
}

export interface AppliedLimits {
  traces: LimitTrace[];
  /** The first limit under which nothing more can be granted. */
  exhausted: Limit | null;
  missing: string[];
}

/** Applies every limit in the order of the file: lowers the working's value to what each of them leaves. */
export function applyLimits(
  measure: CompiledMeasure,
  facts: Facts,
  history: readonly PastAward[],
  working: Working,
): AppliedLimits {
  const result: AppliedLimits = { traces: [], exhausted: null, missing: [] };
  for (const { limit, cap } of measure.limits) {
    const key = 'key' in limit ? limit.key : null;
    const keyValue = keyValueOf(measure, key, facts);
    const standing = standingOf({ measure, limit, cap, keyValue, history }, working);
    const { kind, quote } = limit;
    const { used, remaining } = standing;
    result.traces.push({ kind, key, keyValue, unit: UNITS[kind], cap: standing.cap, used, remaining, quote });
    if (standing.exhausted) result.exhausted ??= limit;
    if (key !== null && keyValue === null) result.missing.push(key);
  }
  return result;
}
