/** One word in each language and one colour for every state of everything that has states. */
import type { Tone } from '../design/tokens';
import type { Bilingual } from './words';

export interface StateWord extends Bilingual {
  tone: Tone;
}

const word = (zh: string, en: string, tone: Tone): StateWord => ({ zh, en, tone });

const CASE = {
  draft: word('草稿', 'draft', 'neutral'),
  submitted: word('已提交', 'submitted', 'waiting'),
  town_review: word('街镇初审', 'town review', 'active'),
  district_review: word('区级复审', 'district review', 'active'),
  returned: word('待补正', 'to be corrected', 'warning'),
  public_notice: word('公示中', 'public notice', 'active'),
  approved: word('已批准', 'approved', 'good'),
  disbursed: word('已拨付', 'disbursed', 'good'),
  recovery: word('追回中', 'in recovery', 'bad'),
  clawed_back: word('已追回', 'clawed back', 'bad'),
  rejected: word('不予支持', 'rejected', 'bad'),
  withdrawn: word('已撤回', 'withdrawn', 'neutral'),
  lapsed: word('逾期失效', 'lapsed', 'neutral'),
  revoked: word('已撤销', 'revoked', 'bad'),
} as const;

/** Whether something holds: of a condition, an assessment, a match. */
const OUTCOME = {
  yes: word('符合', 'qualifies', 'good'),
  no: word('不符合', 'does not qualify', 'bad'),
  undetermined: word('待确定', 'undetermined', 'waiting'),
} as const;

/** Whether a measure can be applied for at present. */
const OPENING = {
  open: word('受理中', 'open', 'good'),
  later: word('尚未开始', 'opens later', 'waiting'),
  closed: word('已截止', 'closed', 'neutral'),
} as const;

/** The account that an enterprise is paid to. */
const PAYEE_ACCOUNT = {
  verified: word('已核验', 'verified', 'good'),
  unverified: word('待核验', 'to be verified', 'waiting'),
} as const;

/** Each desk adds the kinds that it alone shows, in the file `states.ts` of its folder, through `addStates`. */
const kinds: Record<string, Record<string, StateWord>> = {
  case: CASE,
  outcome: OUTCOME,
  opening: OPENING,
  'payee-account': PAYEE_ACCOUNT,
};

/**
 * Adds a kind of thing with its states.
 *
 * @throws Error where the kind has them already: desks load one after the other, and whose words hold would depend on it
 */
export function addStates(kind: string, states: Record<string, StateWord>): void {
  if (kinds[kind]) throw new Error(`the states of "${kind}" are defined twice`);
  kinds[kind] = states;
}

/** @returns the word of a state; an unknown one shows itself, so that nothing is hidden */
export const stateWord = (kind: string, value: string): StateWord =>
  kinds[kind]?.[value] ?? word(value, value, 'neutral');

/** @returns every state of a kind, for a filter */
export const statesOf = (kind: string): [string, StateWord][] => Object.entries(kinds[kind] ?? {});

export const stateOf = word;
