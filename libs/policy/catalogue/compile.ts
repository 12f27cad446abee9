/** A checked document in the form in which it is computed with: figures parsed, expressions compiled, citations made. */
import type { Citation, Fen, Rate } from '#kernel';
import { parsePercent, parseYuan } from '#kernel';
import { type CompiledExpression, compileExpression } from '../expression/compile.js';
import { environmentFor } from '../expression/environment.js';
import { foldText } from './fold.js';
import type { Award, Clause, Condition, Fact, Limit, Measure, PolicyDocument, Share } from './types.js';

/** Where a rule stands: the clause's label and the words. */
export interface Source {
  clause: string;
  quote: string;
}

export interface CompiledCondition {
  condition: Condition;
  expression: CompiledExpression;
  /** Facts that it uses, with their declarations. */
  facts: readonly Fact[];
}

/** The award with its figures in fen and millionths; `facts` and quotes stay on `measure.award`. */
export type CompiledAward =
  | { kind: 'exact'; amount: Fen }
  | { kind: 'rate'; award: Extract<Award, { kind: 'rate' }>; rate: Rate; cap: Fen | null }
  | { kind: 'at-most'; ceiling: Fen }
  | { kind: 'sum-of-heads'; award: Extract<Award, { kind: 'sum-of-heads' }>; cap: Fen }
  | { kind: 'match'; fact: string }
  | { kind: 'set-by-guide' }
  | { kind: 'none' };

export interface CompiledLimit {
  limit: Limit;
  /** The cap in fen, for the kinds that cap money. */
  cap: Fen | null;
}

/** Who bears an award, and on what ground. */
export interface SharingRule {
  shares: readonly Share[];
  /** True where the shares are the office's own rule and stand in no text. */
  local: boolean;
  /** True where a document that nobody gave us may govern the shares instead: to be recorded before settlement. */
  unknown: boolean;
  exceptGovernedBy: readonly { number: string; title: string }[];
  source: Source | null;
}

/** One measure, ready to be assessed. It never changes, so that it may be kept and used from anywhere. */
export interface CompiledMeasure {
  measure: Measure;
  document: CompiledDocument['header'];
  clause: Clause;
  facts: ReadonlyMap<string, Fact>;
  dateFacts: readonly string[];
  conditions: readonly CompiledCondition[];
  award: CompiledAward;
  limits: readonly CompiledLimit[];
  /** Null for a service, which costs no treasury anything. */
  sharing: SharingRule | null;
}

/** The end of a document by the words of another one. */
export interface Repeal {
  /** The first day on which it is no longer in force. */
  from: string;
  by: { id: string; number: string };
  source: Source;
}

export interface CompiledDocument {
  document: PolicyDocument;
  header: {
    id: string;
    number: string;
    /** The store's version; 0 while it is not stored. */
    version: number;
    inForce: { from: string; to: string | null; source: Source };
    /** Where another document of the catalogue repeals this one; always null on a version that a case is pinned to. */
    repealed: Repeal | null;
  };
  measures: ReadonlyMap<string, CompiledMeasure>;
}

/** @returns the citation of words under a clause of the measure's document */
export function cite(measure: Pick<CompiledMeasure, 'document'>, source: Source): Citation {
  const { id, number } = measure.document;
  return { documentId: id, documentNumber: number, clause: source.clause, quote: source.quote };
}

function compileAward(award: Award): CompiledAward {
  switch (award.kind) {
    case 'exact':
      return { kind: 'exact', amount: parseYuan(award.amount) };
    case 'rate':
      return {
        kind: 'rate',
        award,
        rate: parsePercent(award.rate),
        cap: award.cap === undefined ? null : parseYuan(award.cap),
      };
    case 'at-most':
      return { kind: 'at-most', ceiling: parseYuan(award.ceiling) };
    case 'sum-of-heads':
      return { kind: 'sum-of-heads', award, cap: parseYuan(award.cap) };
    case 'match':
      return { kind: 'match', fact: award.of.fact };
    default:
      return { kind: award.kind };
  }
}

function compileConditions(measure: Measure): CompiledCondition[] {
  const environment = environmentFor(measure.facts);
  return measure.conditions.map((condition) => {
    const result = compileExpression(condition.expression, environment, measure.facts);
    if (!result.ok) throw new TypeError(`${measure.code}: condition ${condition.id} was not checked`);
    const used = new Set(result.compiled.facts);
    return { condition, expression: result.compiled, facts: measure.facts.filter(({ name }) => used.has(name)) };
  });
}

const labelOf = (document: PolicyDocument, clause: string): string =>
  document.clauses.find(({ id }) => id === clause)?.label ?? clause;

/** The provision that reaches the measure; where none does, the office's own rule. */
function sharingOf(document: PolicyDocument, measure: Measure): SharingRule | null {
  if (measure.award.kind === 'none') return null;
  const unknown = measure.sharingUnknown === true;
  for (const provision of document.provisions) {
    if (provision.kind !== 'sharing') continue;
    if (provision.appliesTo !== 'document' && !provision.appliesTo.includes(measure.code)) continue;
    const { shares, exceptGovernedBy, clause, quote } = provision;
    return { shares, exceptGovernedBy, unknown, local: false, source: { clause: labelOf(document, clause), quote } };
  }
  return { shares: document.local.sharing ?? [], exceptGovernedBy: [], unknown, local: true, source: null };
}

function headerOf(document: PolicyDocument, version: number): CompiledDocument['header'] {
  const { id, number, inForce } = document;
  const words = foldText(inForce.quote);
  const clause = document.clauses.find(({ text }) => foldText(text).includes(words))?.label ?? '施行期限';
  const { from, to, quote } = inForce;
  return { id, number, version, inForce: { from, to, source: { clause, quote } }, repealed: null };
}

/**
 * Compiles a document that has passed every check of the loader.
 *
 * @param version the store's version, which every assessment cites
 * @throws TypeError when the document was not checked
 */
export function compileDocument(document: PolicyDocument, version: number): CompiledDocument {
  const header = headerOf(document, version);
  const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
  const measures = document.measures.map((measure): [string, CompiledMeasure] => {
    const compiled: CompiledMeasure = {
      measure,
      document: header,
      clause: clauses.get(measure.clause) as Clause,
      facts: new Map(measure.facts.map((fact) => [fact.name, fact])),
      dateFacts: measure.facts.filter(({ type }) => type === 'date').map(({ name }) => name),
      conditions: compileConditions(measure),
      award: compileAward(measure.award),
      limits: measure.limits.map((limit) => ({ limit, cap: 'amount' in limit ? parseYuan(limit.amount) : null })),
      sharing: sharingOf(document, measure),
    };
    return [measure.code, compiled];
  });
  return { document, header, measures: new Map(measures) };
}
