/** What a figure stands on. Every figure of an explanation names it, so that nothing in it has to be believed. */
import type { CompiledMeasure } from '#policy';

/** A sentence in both languages. */
interface Text {
  zh: string;
  en: string;
}

/** One thing that a figure stands on. */
export type Source =
  /** The words of a policy text. */
  | { documentNumber: string; clause: string; quote: string }
  /** The office's own rule, which stands in no text. */
  | { local: true; rule: Text }
  /** A parameter that the guide sets within what the policy allows. */
  | { guide: { code: string; version: number }; parameter: string; value: string }
  /** What the enterprise declared, in which revision. */
  | { fact: string; revision: number }
  /** What was determined about a clause that another document may govern; a town does not see what. */
  | { determination: string; found: { sourceNumber: string; sourceTitle: string; finding: string } | null }
  /** What somebody did with the case: the event's place in its chain. */
  | { event: number; action: string }
  /** A journal of the books. */
  | { journal: string };

/** A figure may stand on several things at once: on a declared fact and on the words that make it count. */
export type From = Source[];

/** @returns the words of a text as a source; none where a trace kept no words */
export const fromText = (
  { document }: Pick<CompiledMeasure, 'document'>,
  { clause, quote }: { clause: string | null; quote: string | null },
): From => (clause === null || quote === null ? [] : [{ documentNumber: document.number, clause, quote }]);

/** @returns the facts as sources */
export const fromFacts = (names: readonly string[], revision: number): From =>
  names.map((fact) => ({ fact, revision }));

/** The office's rules by which figures are made and that stand in no text. */
export const LOCAL_RULES = {
  'round-down': {
    local: true,
    rule: {
      zh: '按比例计算的金额舍去不足一分的部分，以免超过“最高不超过”。',
      en: 'An amount by a rate is rounded down to the fen, so that "at most" is never exceeded.',
    },
  },
  'odd-fen': {
    local: true,
    rule: {
      zh: '不能均分的一分由区级承担。',
      en: 'A fen that cannot be divided falls to the district.',
    },
  },
  sharing: {
    local: true,
    rule: {
      zh: '文件未规定资金分担，按本机关规则承担。',
      en: 'The document says nothing of who bears the award; the office’s own rule does.',
    },
  },
} as const satisfies Record<string, Source>;
