/** A plain text as lines: without the marks of a transcription, and with what tells a wrapped line from a paragraph. */

export interface Line {
  /** From 1, as an editor counts. */
  number: number;
  /** The words as issued; only marks and the spaces around them are gone. */
  text: string;
  /** Whether the transcription marks the whole line as a heading (`#`) or as bold. */
  marked: boolean;
  /** What stands in bold at its beginning, where that is not the whole line. */
  boldLead: string | null;
}

const HEADING_MARK = /^#+[ \t]+/;
const BOLD_LEAD = /^\*\*([^*]{1,200})\*\*/;
const RULE = /^[-_*]{3,}$/;

function lineOf(raw: string, number: number): Line {
  const trimmed = raw.trim();
  const text = trimmed.replace(HEADING_MARK, '');
  const bold = BOLD_LEAD.exec(text);
  const whole = bold !== null && bold[0].length === text.length;
  return {
    number,
    text: text.replaceAll('**', '').trim(),
    marked: text !== trimmed || whole,
    boldLead: bold && !whole ? (bold[1] as string).trim() : null,
  };
}

/**
 * @param text an issued text, with any line ends and page breaks
 * @returns its lines that say something, in order
 */
export function readLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\f]/)
    .map((raw, index) => ({ raw, number: index + 1 }))
    .filter(({ raw }) => !RULE.test(raw.trim()))
    .map(({ raw, number }) => lineOf(raw, number))
    .filter(({ text }) => text !== '');
}

/** How far lines may differ from the usual length and still count as full: punctuation and figures vary in width. */
const TOLERANCE = 3;

/**
 * A text that was printed has all its lines of one length, and a full stop at the end of a full line says nothing about
 * paragraphs. A text that was transcribed by paragraphs has lines of every length.
 *
 * @returns the length under which a line of a printed text ends before the margin; null for a text by paragraphs
 */
export function fullLineOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const near = [...counts].filter(([length]) => Math.abs(length - usual) <= TOLERANCE);
  const share = near.reduce((sum, [, count]) => sum + count, 0) / Math.max(lines.length, 1);
  return usual >= 15 && lines.length >= 20 && share > 0.6 ? usual - 2 * TOLERANCE : null;
}
