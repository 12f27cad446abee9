/**
 * The marks of a proposed file. What a machine proposed from a text carries `unreviewed` (or a comment that begins with
 * UNREVIEWED) until a person has checked it; a file with one such mark left is not loaded.
 */
import { below, type Place } from './places.js';

const KEY = 'unreviewed';

/** @returns the content without its marks, so that each is told once and by its own sentence, and where they stood */
export function withoutMarks(content: unknown, at = ''): { content: unknown; marks: string[] } {
  if (typeof content !== 'object' || content === null) return { content, marks: [] };
  const entries = Object.entries(content).map(([key, value]) =>
    key === KEY && !Array.isArray(content)
      ? { key, content: undefined, marks: [below(at, key)] }
      : { key, ...withoutMarks(value, below(at, key)) },
  );
  const marks = entries.flatMap((entry) => entry.marks);
  if (Array.isArray(content)) return { content: entries.map((entry) => entry.content), marks };
  const kept = entries.filter(({ key }) => key !== KEY).map((entry) => [entry.key, entry.content]);
  return { content: Object.fromEntries(kept), marks };
}

/** @returns where lines stand that are nothing but such a comment */
export function commentMarks(text: string): Place[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /^(\s*)#\s*UNREVIEWED\b/.exec(line);
    return mark ? [{ line: index + 1, column: (mark[1] as string).length + 1 }] : [];
  });
}
