/** Where sentences end, in texts that write 。 and in texts that write a point. */

/** A full stop, or what announces a list, at the very end; closing quotes and brackets may follow it. */
const ENDED = /(?:[。！？!?；;]|[.．])["”’»》）)]{0,3}$/;
/** The units in brackets behind the last sentence of a clause. */
const ENDED_BY_BRACKET =
  /(?:[。！？!?]|[.．])[（(][^（）()]{0,200}(?:[（(][^（）()]{0,60}[)）][^（）()]{0,200}){0,9}[)）]$/;
/** A point between digits is a decimal point. */
const INSIDE = /[。！？!?；;]|(?<![0-9０-９])[.．]|[.．](?![0-9０-９])/;

/** @returns whether nothing is left to say after these words */
export function endsSentence(words: string): boolean {
  if (ENDED.test(words)) return true;
  if (/[:：]$/.test(words)) return (words.match(/[（(]/g)?.length ?? 0) <= (words.match(/[)）]/g)?.length ?? 0);
  return ENDED_BY_BRACKET.test(words);
}

/** @returns whether words hold the end of a sentence: a heading holds none */
export const holdsSentence = (words: string): boolean => INSIDE.test(words);

/** One sentence and where it begins. */
export interface Sentence {
  text: string;
  start: number;
}

const STOPS = new Set(['。', '！', '？', '!', '?', '\n']);
const isDigit = (sign: string | undefined): boolean => sign !== undefined && /[0-9０-９]/.test(sign);
const isClosing = (sign: string | undefined): boolean => sign !== undefined && /["”’»》）)]/.test(sign);

/** @returns the sentences of a text in order, full stops included, from a position on */
export function sentencesOf(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] as string;
    const stops =
      STOPS.has(sign) || ((sign === '.' || sign === '．') && !(isDigit(text[at - 1]) && isDigit(text[at + 1])));
    if (!stops && at + 1 < text.length) continue;
    let end = at + 1;
    while (sign !== '\n' && isClosing(text[end])) end += 1;
    const sentence = text.slice(start, end);
    const indent = sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') sentences.push({ text: sentence.trim(), start: start + indent });
    start = end;
    at = end - 1;
  }
  return sentences;
}
