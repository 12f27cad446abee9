import { describe, expect, it } from '@jest/globals';
import type { Recognition } from '#intake';
import { type CompiledMeasure, loadPolicyDocument, readCatalogueFiles } from '#policy';
import { readLocalRules } from '../local-rules.js';
import { deriveFacts, provedByLists } from './known-facts.js';

const RULES = readLocalRules('catalogue/local-rules.yaml').recognitions;
const MEASURES = new Map<string, CompiledMeasure>(
  readCatalogueFiles().flatMap(({ text, sourceText, fileName }) => {
    const loaded = loadPolicyDocument(text, sourceText, fileName);
    return loaded.ok ? [...loaded.compiled.measures] : [];
  }),
);
const AEO = MEASURES.get('sj-2025-8.aeo') as CompiledMeasure;

const recognised = (kind: string, recognisedOn: string): Recognition => ({
  ...{ enterpriseId: 'e', kind, recognisedOn, listId: 'l', line: 1, issuer: '上海海关', document: '1号' },
});
const values = (...own: Recognition[]) =>
  Object.fromEntries(deriveFacts(RULES, 'sj-2025-8.aeo', own).map(({ fact, value }) => [fact, value]));

describe('what lists prove', () => {
  it('is of measures and facts that the shipped documents have', () => {
    for (const [kind, { proves }] of Object.entries(RULES)) {
      for (const [measure, facts] of Object.entries(proves)) {
        for (const fact of Object.keys(facts)) {
          expect([kind, measure, fact, MEASURES.get(measure)?.facts.has(fact)]).toEqual([kind, measure, fact, true]);
        }
      }
    }
  });

  it('is a first recognition once, and none any more on a second day', () => {
    expect(values()).toEqual({});
    expect(values(recognised('aeo', '2026-02-01'))).toEqual({ newlyRecognised: true, recognisedOn: '2026-02-01' });
    // The same day in two lists is one recognition.
    expect(values(recognised('aeo', '2026-02-01'), recognised('aeo', '2026-02-01')).newlyRecognised).toBe(true);
    expect(values(recognised('aeo', '2024-02-01'), recognised('aeo', '2026-02-01'))).toEqual({
      newlyRecognised: false,
      recognisedOn: '2026-02-01',
    });
  });

  it('is nothing of another kind, nor under a measure that it says nothing of', () => {
    expect(values(recognised('rd-centre', '2026-02-01'))).toEqual({});
    expect(deriveFacts(RULES, 'sj-2025-8.foreign-capital', [recognised('aeo', '2026-02-01')])).toEqual([]);
  });

  it('replaces evidence only where everything that it would prove is answered as the list has it', () => {
    const known = deriveFacts(RULES, 'sj-2025-8.aeo', [recognised('aeo', '2026-02-01')]);
    const proved = (answers: object) => [...provedByLists(AEO, answers as Record<string, unknown>, known)];
    expect(proved({ newlyRecognised: true, recognisedOn: '2026-02-01' })).toEqual(['aeo-certificate']);
    expect(proved({ newlyRecognised: true, recognisedOn: '2026-02-02' })).toEqual([]);
    expect(proved({})).toEqual([]);
    expect(provedByLists(AEO, { newlyRecognised: true, recognisedOn: '2026-02-01' }, []).size).toBe(0);
  });
});
