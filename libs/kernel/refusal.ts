/**
 * Refusals: the ways in which the system says no.
 *
 * A refusal is a value from a closed list. Each library declares its own list with `defineRefusals`: code, kind, and the
 * sentence in both languages in one place, so that no code can lack a sentence or a status.
 */

/** What a refusal is about; the API maps each kind to one HTTP status. */
export type RefusalKind =
  /** The input cannot be understood or has the wrong form (400). */
  | 'invalid'
  /** Who is asking is not known (401). */
  | 'unauthenticated'
  /** This person may not do this (403). */
  | 'forbidden'
  /** There is no such thing within this person's reach (404). */
  | 'not-found'
  /** The thing is in another state (409). */
  | 'conflict'
  /** The thing was changed by somebody else meanwhile (412). */
  | 'stale'
  /** More than is accepted in size (413). */
  | 'too-large'
  /** A rule of the policy or of the house refuses (422). */
  | 'rule'
  /** If-Match or Idempotency-Key is missing (428). */
  | 'precondition-required'
  /** Too often (429). */
  | 'too-many';

/** Where a rule stands: the clause, and its words. */
export interface Citation {
  documentId: string;
  documentNumber: string;
  /** e.g. 第六条 */
  clause: string;
  quote: string;
}

/** One thing that is wrong with one place of the input. */
export interface Problem {
  /** JSON pointer or fact name. */
  at: string;
  zh: string;
  en: string;
}

export interface Refusal {
  code: string;
  kind: RefusalKind;
  /** Values for the `{name}` places of the sentence. */
  params: Record<string, string | number>;
  zh: string;
  en: string;
  citation?: Citation;
  problems?: Problem[];
}

interface Definition {
  kind: RefusalKind;
  zh: string;
  en: string;
}

export interface RefusalDetails {
  params?: Record<string, string | number>;
  citation?: Citation;
  problems?: Problem[];
}

const fill = (sentence: string, params: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));

/**
 * Declares a library's closed list of refusals.
 *
 * @param definitions code → kind and sentence in zh and en; `{name}` is replaced by the parameter of that name
 * @returns a function that makes a refusal of one of those codes; any other code does not compile
 */
export function defineRefusals<const D extends Record<string, Definition>>(
  definitions: D,
): (code: keyof D & string, details?: RefusalDetails) => Refusal {
  return (code, details = {}) => {
    const definition = definitions[code] as Definition;
    const params = details.params ?? {};
    return {
      code,
      kind: definition.kind,
      params,
      zh: fill(definition.zh, params),
      en: fill(definition.en, params),
      citation: details.citation,
      problems: details.problems,
    };
  };
}

/** Carries a refusal out of a transaction, which is thereby rolled back: a refused call changes nothing. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.en}`);
    this.name = 'Refused';
  }
}

/** Throws the refusal where there is one. */
export function refuseIf(refusal: Refusal | null | undefined): void {
  if (refusal) throw new Refused(refusal);
}

/** The kernel's own list: what any part may have to say. */
export const kernelRefusal = defineRefusals({
  'not-found': { kind: 'not-found', zh: '没有找到，或您无权查看。', en: 'There is no such thing within your reach.' },
  'invalid-input': {
    kind: 'invalid',
    zh: '提交的内容有误，请按提示修改后重试。',
    en: 'Something in the input is wrong; correct what is listed and try again.',
  },
  stale: {
    kind: 'stale',
    zh: '在您打开之后已有人修改（当前版本 {current}），请刷新后再试。',
    en: 'Somebody changed this after you opened it (it is now at version {current}); reload and try again.',
  },
  'invalid-uscc': {
    kind: 'invalid',
    zh: '统一社会信用代码有误：{reason}',
    en: 'The unified social credit code is wrong: {reason}',
  },
  'invalid-money': {
    kind: 'invalid',
    zh: '金额“{value}”有误：请用元，最多两位小数，如 180000.99。',
    en: 'The amount "{value}" is wrong: write yuan with at most two decimals, such as 180000.99.',
  },
  'invalid-date': {
    kind: 'invalid',
    zh: '日期“{value}”有误：请写成 2026-03-01。',
    en: 'The date "{value}" is wrong: write it as 2026-03-01.',
  },
});
