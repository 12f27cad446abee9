/** What every measure would give for the same facts. */
import { type Actor, type Day, type Problem, Refused, shanghaiDay, type Tx } from '#kernel';
import {
  type Assessment,
  assess,
  type CompiledMeasure,
  type Facts,
  parseFacts,
  policyRefusal,
  publishedGuides,
} from '#policy';
import type { House } from '../house.js';
import { asAnswers, type KnownFact, knownFactsOf } from '../recognitions/known-facts.js';
import { guideFor, instantOf } from './assess-measure.js';
import { enterpriseToCount, pastAwards } from './past-awards.js';
import { presentMeasureLine } from './present-measure.js';
import { readableFacts } from './readable-facts.js';

export interface MatchAsked {
  /** Answers to the questions of any measures; each measure takes those that it asks for. */
  facts: Record<string, unknown>;
  uscc?: string;
  /** Code of the organisation whose documents are looked through; all of them when left out. */
  jurisdiction?: string;
  on?: Day;
}

/** Which answers some measure could read, and what was wrong with those that another could not. */
interface Readings {
  read: Set<string>;
  wrong: Map<string, Problem>;
}

/** Reads the answers for one measure, and notes what it read and what it could not. */
function ownFacts(
  measure: CompiledMeasure,
  given: Record<string, unknown>,
  known: KnownFact[],
  readings: Readings,
): Facts {
  const { answers, wrong } = readableFacts(measure, given);
  for (const problem of wrong) readings.wrong.set(problem.at, problem);
  for (const name of Object.keys(answers)) readings.read.add(name);
  return parseFacts(measure, { ...asAnswers(known), ...answers }, { complete: false });
}

/** @throws Refused `facts-invalid` naming each answer that no measure asks for, or that none could read */
function refuseUnread(given: Record<string, unknown>, { read, wrong }: Readings): void {
  const problems = Object.keys(given)
    .filter((name) => !read.has(name))
    .map((at) => wrong.get(at) ?? { at, zh: `没有措施问及“${at}”`, en: `no measure asks for "${at}"` });
  if (problems.length === 0) return;
  const names = problems.map(({ at }) => at).join(', ');
  throw new Refused(policyRefusal('facts-invalid', { params: { facts: names, factsEn: names }, problems }));
}

/** What lists say of the enterprise under each measure; of nobody, nothing. */
async function knownOf(
  house: House,
  tx: Tx,
  enterpriseId: string | null,
  candidates: readonly { measure: CompiledMeasure }[],
  on: Day,
): Promise<Map<CompiledMeasure, KnownFact[]>> {
  if (enterpriseId === null) return new Map();
  const asked = candidates.map(({ measure }) => ({ enterpriseId, measure: measure.measure.code }));
  const known = await knownFactsOf(house, tx, asked, on);
  return new Map(candidates.map(({ measure }, place) => [measure, known[place] ?? []]));
}

const matchLine = (measure: CompiledMeasure, { outcome, amount, missing }: Assessment) => ({
  ...presentMeasureLine(measure),
  outcome,
  amount: { kind: amount.kind, value: amount.value },
  missing,
});

/**
 * Looks through every measure that can be applied for. Where an enterprise is named, published lists answer what was not
 * asked of anybody; what is given goes before.
 *
 * @returns of each measure whether the answers make it eligible, the estimated amount, and what is missing; the eligible
 *   ones first, the refused ones last
 * @throws Refused `facts-invalid` where an answer means nothing to any measure; `not-found`, `sign-in-required` and
 *   `invalid-uscc` for the enterprise
 */
export async function matchMeasures(house: House, tx: Tx, actor: Actor, asked: MatchAsked) {
  const documents = (await house.catalogue.documents(tx)).filter(
    ({ document }) => asked.jurisdiction === undefined || document.local.jurisdiction === asked.jurisdiction,
  );
  const guides = await publishedGuides(tx, null);
  const enterpriseId = await enterpriseToCount(tx, actor, asked.uscc);
  const at = instantOf(asked.on, house.clock.now());
  const candidates = documents.flatMap((document) =>
    [...document.measures.values()]
      .filter(({ award }) => award.kind !== 'none')
      .map((measure) => ({ document, measure })),
  );
  const guidesOf = (id: string) => guides.filter(({ documentId }) => documentId === id);
  const known = await knownOf(house, tx, enterpriseId, candidates, shanghaiDay(at));
  const readings: Readings = { read: new Set(), wrong: new Map() };
  const items = [];
  for (const { document, measure } of candidates) {
    const facts = ownFacts(measure, asked.facts, known.get(measure) ?? [], readings);
    const guide = guideFor(document, measure, guidesOf(document.header.id), at);
    const history = await pastAwards(tx, enterpriseId, measure.measure.code);
    items.push(matchLine(measure, assess({ measure, guide, facts, history, on: shanghaiDay(at) })));
  }
  refuseUnread(asked.facts, readings);
  const order = { yes: 0, undetermined: 1, no: 2 };
  return { items: items.sort((a, b) => order[a.outcome] - order[b.outcome]) };
}
