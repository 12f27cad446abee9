/**
 * The shape of a catalogue file: what one policy document says, as data.
 *
 * A file is written by a policy officer and read by everybody. Everything that stands on the text carries a verbatim
 * `quote`; everything that does not stand on the text stands under a `local` key and is shown as a local rule.
 * Amounts are decimal strings in yuan ("200000.00"), rates are percentages ("2.5%"), dates are YYYY-MM-DD in
 * Asia/Shanghai.
 */

/** A word or sentence in both languages of the interface. */
export interface Text {
  zh: string;
  en: string;
}

/** One issued text with everything that the system knows of it. */
export interface PolicyDocument {
  /** File name and id, e.g. `sj-2025-8`. */
  id: string;
  /** 文号, e.g. 沪松经规〔2025〕8号. */
  number: string;
  title: Text;
  issuers: string[];
  issuedOn: string;
  inForce: {
    from: string;
    /** Last day in force, inclusive; null where the text states no end. */
    to: string | null;
    /** True where the last day was derived from a duration (有效期3年) and is not written in the text. */
    derived: boolean;
    quote: string;
  };
  /** File name of the verbatim source text, beside which every quote is proved. */
  source: string;
  /** Rules of the handling office that are not in the text. Never shown as policy. */
  local: {
    /** Code of the organisation that handles cases under the document (`songjiang`, `qingpu`, `hongqiao`, `shanghai`). */
    jurisdiction: string;
    /** Review stages in order. */
    stages: Stage[];
    /** Letters in front of a case number, e.g. `SJ`. */
    casePrefix: string;
    /** Whether an intended award is published before approval. */
    publicNotice: boolean;
    /** Who bears awards where the text states no sharing: parts per treasury. */
    sharing?: Share[];
  };
  provisions: Provision[];
  clauses: Clause[];
  measures: Measure[];
}

export type Stage = 'town' | 'district';

/** An article of the document, kept also where it promises no money. */
export interface Clause {
  /** Stable within the document: `6`, `1`, `annex`, `safeguard-1`. */
  id: string;
  /** Headings from the outside in, verbatim: [`二、加大吸引和利用外资`, `（一）推进高水平对外开放`]. Empty where there are none. */
  path: string[];
  /** The article's own label and heading, verbatim as a person would cite it: `第六条 进一步扩大利用外资`. */
  heading: string;
  /** Short way to cite: `第六条`, `第17条`, `（十二）`, `附则`. */
  label: string;
  /** The whole article, verbatim (page-break line breaks folded), heading and responsible units included. */
  text: string;
  /** 责任单位, verbatim and in order; empty where the text names none. */
  responsibleUnits: string[];
}

/** Parts of a whole borne by one treasury: 5 and 5 means half each. */
export interface Share {
  treasury: 'district' | 'town';
  parts: number;
}

interface ProvisionBase {
  clause: string;
  quote: string;
  /** Codes of the measures that it reaches, or every measure of the document. */
  appliesTo: 'document' | string[];
}

/** A rule that stands beside the measures; each reaches only as far as its text. */
export type Provision =
  | (ProvisionBase & {
      kind: 'sharing';
      shares: Share[];
      /** Other documents that already govern some clauses' sharing; unknown text blocks settlement, never approval. */
      exceptGovernedBy: { number: string; title: string }[];
    })
  | (ProvisionBase & {
      kind: 'sanction';
      trigger: 'false-declaration';
      effects: ('bar-from-discovery' | 'recover' | 'propose-listing')[];
    })
  | (ProvisionBase & { kind: 'repeal'; number: string; title: string; from: string })
  | (ProvisionBase & { kind: 'interpretation'; authority: string })
  | (ProvisionBase & { kind: 'new-rules-prevail' })
  | (ProvisionBase & { kind: 'superior-matching' })
  | (ProvisionBase & { kind: 'renamed-recognition' })
  | (ProvisionBase & { kind: 'higher-not-both' })
  | (ProvisionBase & { kind: 'yearly-guide' })
  | (ProvisionBase & { kind: 'funding' });

/** One thing that an enterprise can ask for under a clause. */
export interface Measure {
  /** `<document>.<slug>`. */
  code: string;
  clause: string;
  title: Text;
  /** The sentence of the text that promises it, verbatim. */
  quote: string;
  /** Who may apply, in one sentence. */
  applicant: Text;
  subject:
    | 'foreign-trade'
    | 'foreign-investment'
    | 'service-trade'
    | 'bonded-zone'
    | 'headquarters'
    | 'going-global'
    | 'promotion'
    | 'finance'
    | 'other';
  facts: Fact[];
  conditions: Condition[];
  award: Award;
  limits: Limit[];
  /** True where the sharing of this measure's clause may be governed by a document that nobody gave us. */
  sharingUnknown?: boolean;
  evidence: EvidenceRequirement[];
  /** Dates that follow from an answer, of which the enterprise is reminded while it has not applied yet. */
  milestones?: Milestone[];
}

/** The same calendar day so many years after one date fact, open until another is answered. A reminder, not a rule. */
export interface Milestone {
  kind: 'capital-paid-in';
  from: string;
  years: number;
  until: string;
  local: true;
}

export type FactType = 'money' | 'date' | 'boolean' | 'choice' | 'integer' | 'percentage' | 'text';

/** A typed answer that a measure asks for. */
export interface Fact {
  /** camelCase; the name used in expressions and in the API. */
  name: string;
  type: FactType;
  /** For money. */
  currency?: 'CNY' | 'USD';
  label: Text;
  help: Text;
  /** A required fact must be there at submission; an optional one may be missing and then makes what needs it undetermined. */
  required: boolean;
  choices?: { value: string; label: Text }[];
  /** Code of the evidence that proves it. */
  evidence?: string;
}

/** `expression` (CEL over the facts; money is integer fen, dates compare as dates) must be true. */
export interface Condition {
  id: string;
  expression: string;
  quote: string;
  message: Text;
}

/** What the text grants. Rounding: percentages round down to the fen. */
export type Award =
  | { kind: 'exact'; amount: string; quote: string }
  | {
      kind: 'rate';
      of: RateBase;
      rate: string;
      bound: 'exact' | 'at-most';
      cap?: string;
      capQuote?: string;
      quote: string;
    }
  | { kind: 'at-most'; ceiling: string; quote: string }
  | { kind: 'sum-of-heads'; heads: { fact: string; label: Text }[]; cap: string; quote: string }
  /** A superior award multiplied by a ratio that only a guide or a superior decision states. */
  | { kind: 'match'; of: { fact: string }; quote: string }
  /** Money promised without a figure: the amount comes from a guide or a superior decision. */
  | { kind: 'set-by-guide'; quote: string }
  /** A service: information only, cannot be applied for. */
  | { kind: 'none'; quote: string };

/** The amount that a rate is taken of: a fact, or the increase of one fact over another. */
export type RateBase = { fact: string } | { increase: { current: string; prior: string } };

/** Counted over live and paid awards of the same enterprise under the same measure. */
export type Limit =
  | { kind: 'once'; quote: string }
  | { kind: 'per-year'; key: string; amount: string; quote: string }
  | { kind: 'per-project'; key: string; amount: string; quote: string }
  | { kind: 'lifetime'; amount: string; quote: string }
  /** At most so many years of support (e.g. storage fees up to 3 years), counted in awards with distinct `key` fact. */
  | { kind: 'years'; key: string; count: number; quote: string };

/** A document to hand in. The texts name none, so every requirement is local unless a guide states it. */
export interface EvidenceRequirement {
  code: string;
  label: Text;
  required: boolean;
  local: true;
}

/** A yearly notice for one or more measures: windows, budget and the parameters that the policy leaves open. */
export interface Guide {
  /** e.g. `songjiang-2026-foreign-capital`. */
  code: string;
  version: number;
  documentId: string;
  /** Code of the issuing organisation. */
  organisation: string;
  year: number;
  title: Text;
  /** First and last instant at which a case may be submitted (RFC 3339 with offset; both inclusive, to the second). */
  window: { from: string; to: string };
  /** The year's budget in yuan, for information: what may be committed is the treasury's ledger, not this figure. */
  budget?: string;
  /** Whom to ask. */
  contact?: string;
  /** The words of the notice, a paragraph each, in Chinese. */
  text?: string[];
  measures: GuideMeasure[];
}

export interface GuideMeasure {
  measure: string;
  /** A rate not above the policy's, e.g. "2.8%". */
  rate?: string;
  /** A fixed amount per award for `set-by-guide`, or a ceiling not above the policy's. */
  amount?: string;
  ceiling?: string;
  /** For `match`: the ratio of the superior award, e.g. "50%". */
  matchRatio?: string;
  /** For `sum-of-heads`: the most that counts of what is asked for under a head, in yuan, not above the policy's cap. */
  heads?: HeadCeiling[];
  evidence?: EvidenceRequirement[];
  /** Where the office selects: no award is proposed below the pass mark. Local, for none of the texts tells of points. */
  scoring?: Scoring;
}

export interface HeadCeiling {
  /** The fact of the head, as the award names it. */
  fact: string;
  /** Yuan. */
  ceiling: string;
}

/** What a case is scored on, in whole points. */
export interface Scoring {
  criteria: Criterion[];
  /** The least sum of points with which an award may be proposed; reaching it is enough. */
  passMark: number;
  local: true;
}

export interface Criterion {
  id: string;
  label: Text;
  most: number;
}
