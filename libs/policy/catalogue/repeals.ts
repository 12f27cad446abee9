/** Which documents of the catalogue end by the words of another. */
import type { CompiledDocument, Repeal } from './compile.js';
import { foldText } from './fold.js';

/**
 * @param documents the newest published version of each document
 * @returns the same, each with the earliest repeal that names its number
 */
export function withRepeals(documents: readonly CompiledDocument[]): CompiledDocument[] {
  const repeals = new Map<string, Repeal>();
  for (const { document } of documents) {
    for (const provision of document.provisions) {
      if (provision.kind !== 'repeal') continue;
      const { number, from, clause, quote } = provision;
      const label = document.clauses.find(({ id }) => id === clause)?.label ?? clause;
      const repeal = { from, by: { id: document.id, number: document.number }, source: { clause: label, quote } };
      const earlier = repeals.get(foldText(number));
      if (!earlier || from < earlier.from) repeals.set(foldText(number), repeal);
    }
  }
  return documents.map((compiled) => {
    const repealed = repeals.get(foldText(compiled.header.number)) ?? null;
    return repealed ? { ...compiled, header: { ...compiled.header, repealed } } : compiled;
  });
}
