/** The explanation of a case: every figure from the words of the policy to the entry in the books. */
import { CASE_ROLES } from '#identity';
import { type Actor, formatInstant, Refused, type Tx } from '#kernel';
import { commitmentsOf } from '#treasury';
import { caseToRead } from '../cases/case-to-read.js';
import { eventsOf, readApplication } from '../cases/read-application.js';
import { officesByTreasury } from '../finance/read-ledger.js';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { checkBooks, checkLimits, checkQuotes, checkTrue } from './checks.js';
import { countedCases, explainAssessment } from './explain-assessment.js';
import { explainApproval, explainCommitments, explainProposal, explainRecommendation } from './explain-decision.js';
import { explainFacts } from './explain-facts.js';
import { explainJournals, explainOrders, explainRecoveries, fromJournals, moneyOf } from './explain-money.js';
import { explainPolicy, hashOfDocumentHolds, type PinnedPolicy, pinnedPolicy } from './explain-policy.js';
import { assessmentsOf, type KeptAssessment } from './kept-assessments.js';
import { recompute, verdictInWords } from './recompute.js';

/** @returns the readable numbers of cases within reach, by id */
async function numbersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; number: string }>(
    'SELECT id, number FROM application WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Each kept assessment, with what computing it again says. */
async function recomputeAll(house: House, tx: Tx, kept: readonly KeptAssessment[]) {
  const all = [];
  for (const one of kept) {
    const { action, computedAt, sha256 } = one;
    const recomputed = verdictInWords(await recompute(house, tx, one));
    all.push({ action, computedAt: formatInstant(computedAt), sha256, recomputed });
  }
  return all;
}

/** The case itself, and what the enterprise declared, by the house's own reading verb. */
async function readHead(house: House, tx: Tx, actor: Actor, id: string) {
  const shown = await readApplication(house, tx, actor, { id });
  const { number, state, frozen, measure, title, enterprise, town, district, submittedAt } = shown;
  return {
    shown,
    head: { id, number, state, frozen, measure: { code: measure, title }, enterprise, town, district, submittedAt },
  };
}

/** The journals by which an award is reserved, released and divided. */
const RESERVING: readonly string[] = ['commitment', 'release', 'reapportionment'];

/** Everything about the case's money: what was reserved, ordered, paid and taken back, and the books. */
async function readMoney(tx: Tx, id: string, events: Parameters<typeof explainRecoveries>[1]) {
  const offices = await officesByTreasury(tx);
  const commitments = await commitmentsOf(tx, id);
  const money = await moneyOf(tx, id);
  const reserving = fromJournals(money.lines, ({ kind }) => RESERVING.includes(kind));
  return {
    stored: { commitments, money },
    explained: {
      commitments: await explainCommitments(tx, commitments, reserving, offices),
      orders: explainOrders(money, offices),
      recoveries: explainRecoveries(money, events, offices),
      journals: explainJournals(money, events, offices),
    },
  };
}

/** Nobody but the tables' owner can make it otherwise; then the explanation still says the rest, and what is wrong. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The assessment that the decision stands on, in full (null where what was kept cannot be read any more), and all of them
 * with what computing them again says.
 */
async function readAssessments(house: House, tx: Tx, kept: readonly KeptAssessment[], policy: PinnedPolicy) {
  const newest = kept.at(-1) as KeptAssessment;
  const measure = await house.catalogue.measure(tx, newest.measure, newest.documentVersion);
  const assessments = await recomputeAll(house, tx, kept);
  if (!isJson(newest.input) || !isJson(newest.result)) return { measure, assessment: null, assessments };
  const numbers = await numbersOf(tx, countedCases(newest));
  const context = { measure, parameters: policy.guide?.parameters ?? null, numbers };
  return { measure, assessment: explainAssessment(context, newest), assessments };
}

/**
 * Explains a case from what is stored, and says beside it whether computing the kept assessments again gives the same
 * bytes and whether the books add up. The enterprise has its letters and its own case; an explanation names officials and
 * who bears which share, so that it is for the offices of the case and the auditor.
 *
 * @returns every figure with `from`, what it stands on; amounts in yuan; a town sees the entries of its own books
 * @throws Refused `not-found`, `conflict-declared`, `role-missing`; `nothing-to-explain` before anything was assessed
 */
export async function readExplanation(house: House, tx: Tx, actor: Actor, { id }: { id: string }) {
  const view = await caseToRead(tx, actor, id);
  requireRole(actor, ...CASE_ROLES, 'auditor');
  const kept = await assessmentsOf(tx, view.id);
  if (kept.length === 0) throw new Refused(caseworkRefusal('nothing-to-explain'));
  const { shown, head } = await readHead(house, tx, actor, view.id);
  const { items: events, intact } = await eventsOf(tx, view.id);
  const policy = await pinnedPolicy(tx, view);
  const { measure, assessment, assessments } = await readAssessments(house, tx, kept, policy);
  const { stored, explained } = await readMoney(tx, view.id, events);
  const body = {
    case: head,
    policy: explainPolicy(policy),
    facts: {
      revision: shown.revision,
      declaration: shown.declaration,
      ...explainFacts(measure, shown, shown.evidence),
    },
    assessment,
    assessments,
    recommendation: explainRecommendation(view, events),
    proposal: explainProposal(events),
    approval: explainApproval(view, events),
    ...explained,
    events,
  };
  const sees = actor.reach.kind === 'town' ? ('own-book' as const) : ('every-book' as const);
  const identical = assessments.every(({ recomputed }) => recomputed === 'identical');
  return {
    ...body,
    books: sees,
    checks: [
      ...checkBooks({ state: view.state, awarded: view.awardedFen, ...stored, sees }),
      ...checkLimits(assessment?.limits ?? []),
      checkQuotes(body, policy.document.document.number, policy.document.sourceText),
      checkTrue(
        'document-hash',
        '文件版本与其校验值相符',
        'The document’s version has its hash',
        hashOfDocumentHolds(policy.document),
      ),
      checkTrue('recomputed', '各次评估重算结果逐字节相同', 'Every assessment computed again is the same', identical),
      checkTrue('events-chained', '办理记录链完整', 'The chain of events is whole', intact),
    ],
  };
}

export type Explanation = Awaited<ReturnType<typeof readExplanation>>;
