import { describe, expect, it } from '@jest/globals';
import { compileDocument } from './compile.js';
import { readCatalogueFiles } from './files.js';
import { loadPolicyDocument } from './load.js';
import { searchClauses } from './search.js';

const documents = readCatalogueFiles().map(({ fileName, text, sourceText }) => {
  const loaded = loadPolicyDocument(text, sourceText ?? '', fileName);
  if (!loaded.ok) throw new Error(`${fileName} has errors`);
  return compileDocument(loaded.document, 1);
});
const search = (query: string, limit = 50) => searchClauses(documents, query, limit);
const placesOf = (query: string): string[] =>
  search(query).map(({ document, clause }) => `${document.header.id} ${clause.id}`);

describe('searching the texts as issued', () => {
  it('finds AEO where the text was typed AE0, and marks the very characters', () => {
    const hit = search('aeo').find(({ document }) => document.header.id === 'sj-2025-8');
    expect(hit?.measures.map(({ measure }) => measure.code)).toContain('sj-2025-8.aeo');
    const marked = hit?.matches.map(({ start, end }) => hit.snippet.slice(start, end));
    expect(marked?.[0]).toBe('AE0');
  });

  it('takes full width for half, and small letters for capitals', () => {
    expect(placesOf('ＡＥＯ')).toEqual(placesOf('aeo'));
  });

  it('asks for every word, in the text or in the names of what was read from it', () => {
    expect(placesOf('外资 实际到位').length).toBeGreaterThan(0);
    expect(placesOf('外资 实际到位 月球')).toEqual([]);
    expect(search('Headquarters').every(({ measures }) => measures.length > 0)).toBe(true);
  });

  it('shows what fits a title before what fits the text only', () => {
    const [first] = search('headquarters');
    expect(first?.measures.some(({ measure }) => /headquarters/i.test(measure.title.en))).toBe(true);
  });

  it('finds nothing for no words, and no more than asked for', () => {
    expect(search('   ')).toEqual([]);
    expect(search('的', 3)).toHaveLength(3);
  });

  it('does not give every clause of a document whose name alone fits', () => {
    expect(placesOf('沪松经规〔2025〕8号')).toEqual([]);
  });
});
