/**
 * What is known of enterprises, against every measure that can be applied for. A fixed number of statements, however many
 * enterprises there are.
 */
import { type Enterprise, findEnterprises, listOrganisations } from '#identity';
import { submittedFactsOf } from '#intake';
import { type Refusal, shanghaiDay, type Tx } from '#kernel';
import {
  type Assessment,
  assess,
  type CompiledDocument,
  type CompiledMeasure,
  type PastAward,
  parseFacts,
  publishedGuides,
} from '#policy';
import { awardHistories } from '#treasury';
import { type CaseUnderMeasure, latestCasesOf } from '#workflow';
import { isWithin } from '../cases/jurisdiction.js';
import { standingsOf } from '../cases/not-barred.js';
import type { House } from '../house.js';
import { readableFacts } from '../policy/readable-facts.js';
import { asAnswers, knownFactsOf } from '../recognitions/known-facts.js';
import { type Opening, openingOf } from './opening.js';

/** One measure for one enterprise. */
export interface Fit {
  measure: CompiledMeasure;
  /** Code of the office whose document it is. */
  jurisdiction: string;
  opening: Opening;
  assessment: Assessment;
  /** The case that the enterprise has under the measure and that is not decided yet. */
  liveCase: CaseUnderMeasure | null;
  /** The submitted case whose answers were taken over; null where only lists answered. */
  answersOf: string | null;
}

export interface FitsOfEnterprise {
  enterpriseId: string;
  fits: Fit[];
  /** Documents of its district under which nothing can be granted to it, and why. */
  barred: { document: CompiledDocument; refusal: Refusal }[];
}

/** A measure that is or will be open. */
interface Candidate {
  document: CompiledDocument;
  measure: CompiledMeasure;
  opening: Opening;
}

/** An enterprise and a measure that it could apply for. */
type Pair = Candidate & { enterpriseId: string };

/** @returns every measure of the documents in force that people can apply for, whoever they are */
async function candidatesOf(house: House, tx: Tx, now: Date): Promise<Candidate[]> {
  const guides = await publishedGuides(tx, null);
  return (await house.catalogue.documents(tx)).flatMap((document) => {
    const own = guides.filter(({ documentId }) => documentId === document.header.id);
    return [...document.measures.values()].flatMap((measure) => {
      const opening = openingOf({ document, measure, guides: own, now });
      return opening ? [{ document, measure, opening }] : [];
    });
  });
}

/** The measures for each enterprise: those of documents within whose jurisdiction it has a site. */
async function pairsOf(tx: Tx, enterprises: readonly Enterprise[], candidates: readonly Candidate[]): Promise<Pair[]> {
  const organisations = await listOrganisations(tx);
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return enterprises.flatMap(({ id, siteIds }) => {
    const sites = siteIds.flatMap((site) => byId.get(site) ?? []);
    const near = (code: string) => sites.some((site) => isWithin(site, byCode.get(code)));
    return candidates
      .filter(({ document }) => near(document.document.local.jurisdiction))
      .map((candidate) => ({ ...candidate, enterpriseId: id }));
  });
}

const keyOf = (enterpriseId: string, of: string): string => `${enterpriseId}/${of}`;

/** What stands against each enterprise under each document, asked once for both. */
async function refusalsOf(tx: Tx, pairs: readonly Pair[], now: Date): Promise<Map<string, Refusal>> {
  const asked = new Map(
    pairs.map(({ enterpriseId, document }) => [
      keyOf(enterpriseId, document.header.id),
      { enterpriseId, documentId: document.header.id },
    ]),
  );
  const standings = await standingsOf(tx, [...asked.values()], shanghaiDay(now));
  return new Map([...asked.keys()].flatMap((key, place) => (standings[place] ? [[key, standings[place]]] : [])));
}

/**
 * Answers of the enterprise's last submitted case of each measure. They answer for the same measure only: another one may
 * mean another project, year or person by the same word.
 */
async function earlierAnswers(tx: Tx, cases: ReadonlyMap<string, CaseUnderMeasure>) {
  const answered = [...cases.values()].flatMap(({ answeredBy }) => answeredBy ?? []);
  return answered.length === 0 ? new Map<string, Record<string, unknown>>() : submittedFactsOf(tx, answered);
}

/** What a list says goes before what the enterprise said when it last applied, for it may have been listed since. */
async function assessPairs(house: House, tx: Tx, pairs: readonly Pair[], now: Date): Promise<Map<Pair, Fit>> {
  const asked = pairs.map(({ enterpriseId, measure }) => ({ enterpriseId, measure: measure.measure.code }));
  const known = await knownFactsOf(house, tx, asked, shanghaiDay(now));
  const histories = await awardHistories(tx, asked);
  const ids = [...new Set(pairs.map(({ enterpriseId }) => enterpriseId))];
  const found = await latestCasesOf(tx, ids);
  const cases = new Map(found.map((one) => [keyOf(one.enterpriseId, one.measure), one]));
  const answers = await earlierAnswers(tx, cases);
  return new Map(
    pairs.map((pair, place) => {
      const { measure, opening, document } = pair;
      const { jurisdiction } = document.document.local;
      const latest = cases.get(keyOf(pair.enterpriseId, measure.measure.code)) ?? null;
      const answersOf = latest?.answeredBy ?? null;
      const earlier = answersOf === null ? {} : readableFacts(measure, answers.get(answersOf) ?? {}).answers;
      const facts = parseFacts(measure, { ...earlier, ...asAnswers(known[place] ?? []) }, { complete: false });
      const history: PastAward[] = (histories[place] ?? []).map(({ applicationId, amount, keys }) => ({
        applicationId,
        amountFen: amount,
        facts: keys,
      }));
      const on = shanghaiDay(opening.from ?? now);
      const assessment = assess({ measure, guide: opening.guide, facts, history, on });
      return [pair, { measure, jurisdiction, opening, assessment, liveCase: latest?.live ? latest : null, answersOf }];
    }),
  );
}

/**
 * @param now an opening measure is assessed for the day on which it opens, any other for today
 * @returns for each enterprise that exists, by id, its measures in the order of the catalogue
 */
export async function fitsOf(
  house: House,
  tx: Tx,
  enterpriseIds: readonly string[],
  now: Date,
): Promise<FitsOfEnterprise[]> {
  const enterprises = await findEnterprises(tx, enterpriseIds);
  const pairs = await pairsOf(tx, enterprises, await candidatesOf(house, tx, now));
  const refusals = await refusalsOf(tx, pairs, now);
  const against = ({ enterpriseId, document }: Pair) => refusals.get(keyOf(enterpriseId, document.header.id));
  const fits = await assessPairs(
    house,
    tx,
    pairs.filter((pair) => !against(pair)),
    now,
  );
  const own = new Map<string, Pair[]>(enterprises.map(({ id }) => [id, []]));
  for (const pair of pairs) own.get(pair.enterpriseId)?.push(pair);
  return enterprises.map(({ id }) => {
    const mine = own.get(id) ?? [];
    const documents = new Map(mine.map((pair) => [pair.document, against(pair)]));
    return {
      enterpriseId: id,
      fits: mine.flatMap((pair) => fits.get(pair) ?? []),
      barred: [...documents].flatMap(([document, refusal]) => (refusal ? [{ document, refusal }] : [])),
    };
  });
}
