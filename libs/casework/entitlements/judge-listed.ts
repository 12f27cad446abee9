/** Which of the enterprises on a list are offered a measure, and why the others are not. */
import { findStandings, type Standing } from '#enforcement';
import { listOrganisations, type Organisation } from '#identity';
import type { ExclusionReason, ListedForOffer } from '#intake';
import { type Day, Refused, type Tx } from '#kernel';
import { type Assessment, assess, parseFacts } from '#policy';
import { awardHistories } from '#treasury';
import { undecidedUnder } from '#workflow';
import { evidenceRequirements } from '../cases/completeness.js';
import { finding } from '../cases/move.js';
import { sitesWithin } from '../cases/start-application.js';
import type { House } from '../house.js';
import { asAnswers, type KnownFact, knownFactsOf, provedByLists } from '../recognitions/known-facts.js';
import { caseworkRefusal } from '../refusals.js';
import type { Entitlement } from './entitlement.js';

export interface JudgedListing extends ListedForOffer {
  /** Null for whom the measure is offered. */
  because: ExclusionReason | null;
}

/**
 * Looks at sites, bars, investigations, cases under way, conditions and limits of all of them, in a number of statements
 * that does not grow with the list.
 *
 * @param on the day for which it is asked
 * @returns in the order given
 * @throws Refused `entitlement-needs-more` where the lists leave a question or a required piece of evidence open: nobody
 *   could confirm such an offer
 */
export async function judgeListed(
  house: House,
  tx: Tx,
  entitlement: Entitlement,
  listed: readonly ListedForOffer[],
  on: Day,
): Promise<JudgedListing[]> {
  const { measure, document, guide, jurisdiction } = entitlement;
  const [code, documentId] = [measure.measure.code, document.header.id];
  const organisations = await listOrganisations(tx);
  const asked = listed.map(({ enterpriseId }) => ({ enterpriseId, documentId, measure: code }));
  const standings = await findStandings(tx, asked, on);
  const histories = await awardHistories(tx, asked);
  const known = await knownFactsOf(house, tx, asked, on);
  const applicants = await undecidedUnder(
    tx,
    code,
    listed.map(({ enterpriseId }) => enterpriseId),
  );
  const judged: JudgedListing[] = [];
  for (const [place, one] of listed.entries()) {
    const answers = asAnswers(known[place] ?? []);
    const facts = parseFacts(measure, answers, { complete: false });
    const history = (histories[place] ?? []).map(({ applicationId, amount, keys }) => ({
      ...{ applicationId, amountFen: amount, facts: keys },
    }));
    const assessment = assess({ measure, guide, facts, history, on });
    const sites = sitesWithin(organisations, jurisdiction, one.siteIds);
    const standing = { ...(standings[place] as Standing), applied: applicants.has(one.enterpriseId) };
    const because = whyNot(sites, standing, assessment);
    if (because === null) await requireKnown(entitlement, answers, known[place] ?? []);
    judged.push({ ...one, because });
  }
  return judged;
}

/** The first reason against an offer, in the order in which a person would look. Pure. */
export function whyNot(
  sites: readonly Organisation[],
  { bar, underInvestigation, applied }: Standing & { applied: boolean },
  { outcome, conditions }: Pick<Assessment, 'outcome' | 'conditions'>,
): ExclusionReason | null {
  if (sites.length === 0) return 'no-site';
  if (bar) return 'barred';
  if (underInvestigation) return 'under-investigation';
  if (applied) return 'applied';
  if (outcome !== 'no') return null;
  return conditions.some((condition) => condition.outcome === 'unmet') ? 'not-eligible' : 'limit';
}

/** Whoever only confirms answers nothing and hands in nothing, so that everything has to stand in the lists. */
async function requireKnown(
  { measure, guide }: Entitlement,
  answers: Record<string, unknown>,
  known: readonly KnownFact[],
): Promise<void> {
  const unanswered = await finding(() => parseFacts(measure, answers, { complete: true }));
  const proved = provedByLists(measure, answers, known);
  const unproved = evidenceRequirements({ measure, guide }).filter(
    ({ required, code }) => required && !proved.has(code),
  );
  const problems = [
    ...(unanswered?.problems ?? []),
    ...unproved.map(({ code, label }) => ({ at: code, zh: label.zh, en: label.en })),
  ];
  if (unanswered || unproved.length > 0) throw new Refused(caseworkRefusal('entitlement-needs-more', { problems }));
}
