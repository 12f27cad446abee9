/** A guide as its form holds it, and as the API takes it. */
import type { Schemas } from '../../api/client';
import { readYuan } from '../../design/money';

type Guide = Schemas['Guide'];
type GuideMeasure = Schemas['GuideMeasure'];

export interface EvidenceValues {
  code: string;
  zh: string;
  en: string;
  required?: boolean;
}

export interface CriterionValues {
  id: string;
  zh: string;
  en: string;
  most: string;
}

export interface MeasureValues {
  measure: string;
  rate?: string;
  matchRatio?: string;
  amount?: string;
  ceiling?: string;
  /** The most of each head, by its fact. */
  heads?: Record<string, string | undefined>;
  evidence?: EvidenceValues[];
  criteria?: CriterionValues[];
  passMark?: string;
}

export interface GuideValues {
  code: string;
  documentId: string;
  organisation: string;
  year: string;
  zh: string;
  en: string;
  /** Local in Shanghai, as a date and time field has it. */
  from: string;
  to: string;
  budget?: string;
  contact?: string;
  text?: string;
  measures: MeasureValues[];
}

const seconds = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const localOf = (instant: string): string => seconds.format(new Date(instant)).replace(' ', 'T');

/** @returns the instant with its zone; a field leaves out seconds that are zero */
const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`;

/** @returns what stands in the form for a guide that is to be revised */
export function valuesOf(guide: Guide): GuideValues {
  const { title, window, text, year, measures, ...rest } = guide;
  return {
    ...rest,
    ...{ zh: title.zh, en: title.en, from: localOf(window.from), to: localOf(window.to) },
    year: String(year),
    text: text?.join('\n'),
    measures: measures.map(measureValues),
  };
}

function measureValues({ heads, evidence, scoring, ...figures }: GuideMeasure): MeasureValues {
  return {
    ...figures,
    heads: heads && Object.fromEntries(heads.map(({ fact, ceiling }) => [fact, ceiling])),
    evidence: evidence?.map(({ code, label, required }) => ({ code, ...label, required })),
    criteria: scoring?.criteria.map(({ id, label, most }) => ({ id, ...label, most: String(most) })),
    passMark: scoring && String(scoring.passMark),
  };
}

/** @returns the guide as the API takes it; what is left empty is left out, and what is no figure is for the API to refuse */
export function bodyOf(values: GuideValues): Schemas['GuideBody'] {
  const { code, documentId, organisation, year, zh, en, from, to, budget, contact, text, measures } = values;
  const paragraphs = (text ?? '').split('\n').flatMap((line) => line.trim() || []);
  return {
    ...{ code: code.trim(), documentId, organisation: organisation.trim(), year: Number(year) },
    title: { zh: zh.trim(), en: en.trim() },
    window: { from: instantOf(from), to: instantOf(to) },
    ...(budget && { budget: yuan(budget) }),
    ...(contact?.trim() && { contact: contact.trim() }),
    ...(paragraphs.length > 0 && { text: paragraphs }),
    measures: measures.map(measureOf),
  };
}

const yuan = (typed: string): string => readYuan(typed) ?? typed;

const percent = (typed: string): string => `${typed.replace(/[%％\s]/g, '')}%`;

function measureOf(values: MeasureValues): Record<string, unknown> {
  const { measure, rate, matchRatio, amount, ceiling, heads = {}, evidence = [], criteria = [], passMark } = values;
  const capped = Object.entries(heads).flatMap(([fact, most]) => (most ? [{ fact, ceiling: yuan(most) }] : []));
  const local = true;
  return {
    measure,
    ...(rate && { rate: percent(rate) }),
    ...(matchRatio && { matchRatio: percent(matchRatio) }),
    ...(amount && { amount: yuan(amount) }),
    ...(ceiling && { ceiling: yuan(ceiling) }),
    ...(capped.length > 0 && { heads: capped }),
    ...(evidence.length > 0 && {
      evidence: evidence.map(({ code, zh, en, required = false }) => ({ code, label: { zh, en }, required, local })),
    }),
    ...(criteria.length > 0 && {
      scoring: {
        criteria: criteria.map(({ id, zh, en, most }) => ({ id, label: { zh, en }, most: Number(most) })),
        passMark: Number(passMark),
        local,
      },
    }),
  };
}
