/** The district intends to support a case 拟支持. */
import {
  type Actor,
  type Day,
  type Fen,
  parsePercent,
  parseYuan,
  type Rate,
  Refused,
  shanghaiDay,
  type Tx,
} from '#kernel';
import { checkProposedAmount, type SuperiorDecision } from '#policy';
import { type CaseView, publishNotice } from '#workflow';
import type { House } from '../house.js';
import { writeAwards } from '../letters/write-awards.js';
import { caseworkRefusal } from '../refusals.js';
import { requirePositive } from './amounts.js';
import { commitAwards } from './commit-award.js';
import { assessedOn, assessmentInput, type Dossier, readDossier } from './dossier.js';
import { keepAssessment } from './keep-assessment.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { noticeEnd } from './move-deadlines.js';
import { notBarred } from './not-barred.js';
import { type PresentedCase, presentCase } from './present.js';
import { scoreOf } from './scores.js';
import { besideSuperior } from './superior-awards.js';

export interface Proposal {
  /** Yuan. */
  amount: string;
  /** A rate that the reviewer sets below the policy's, e.g. "2.5%". */
  rate?: string;
  /** The superior decision that sets a figure which the policy leaves open. */
  decision?: SuperiorDecision;
  /** Yuan: what the district would grant alone, where the document grants the higher of two and no figure is computed. */
  candidate?: string;
  reason?: string;
}

function readRate(rate: string | undefined): Rate | undefined {
  if (rate === undefined) return undefined;
  try {
    return parsePercent(rate);
  } catch {
    throw new Refused(caseworkRefusal('invalid-rate', { params: { rate } }));
  }
}

/**
 * The district intends to support the case 拟支持 with an amount, which is published for objections before it is approved.
 * The amount is checked against the assessment with the awards as they stand now.
 *
 * @throws Refused `barred`, `score-missing`, `score-below`, `rate-above-policy`, `amount-above-assessment`, `figure-not-set`, `not-eligible`, …
 */
export async function propose(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & Proposal,
): Promise<PresentedCase> {
  const proposedFen: Fen = requirePositive(parseYuan(input.amount));
  const rate = readRate(input.rate);
  const view = await openCase(tx, input);
  const now = house.clock.now();
  const dossier = await readDossier(house, tx, view);
  const assessed = assessmentInput(dossier, assessedOn(view, now));
  const { decision, candidate } = input;
  const grant = { view, dossier, amount: proposedFen, ...(candidate && { candidate: parseYuan(candidate) }) };
  const [beside] = await besideSuperior(house, tx, [grant]);
  const { score, refusal: scoreRefusal } = await scoreOf(tx, view, dossier);
  const data = {
    amount: input.amount,
    ...(input.rate && { rate: input.rate }),
    ...(decision && { decision }),
    ...(beside?.exclusion && { exclusion: beside.exclusion }),
    ...(score && { score }),
  };
  const { view: after, eventId } = await makeMove(house, tx, actor, view, 'propose', {
    findings: {
      'not-barred': await notBarred(tx, view, shanghaiDay(now)),
      'amount-within-assessment': checkProposedAmount({
        ...assessed,
        amountFen: proposedFen,
        rate,
        decision,
        today: shanghaiDay(now),
      }),
      'score-passed': scoreRefusal,
      // The same check says whether a figure is set and what the limits leave.
      'figure-set': null,
      limits: beside?.refusal ?? null,
      // The ledger refuses in this same transaction.
      budget: null,
    },
    reason: input.reason,
    data,
    set: view.noticeRequired
      ? { proposedFen, noticeEndsOn: noticeEnd(house, now) }
      : { proposedFen, awardedFen: proposedFen },
  });
  const { revision } = dossier;
  await keepAssessment(tx, { applicationId: view.id, eventId, revision, input: assessed, at: now });
  if (view.noticeRequired) await publish(tx, actor, after, dossier, now);
  else {
    const awards = [{ view: after, dossier, eventId }];
    await commitAwards(house, tx, awards);
    await writeAwards(house, tx, actor, awards);
  }
  return presentCase(after);
}

/** What everybody may read of the intended award: the enterprise's name and the amount; no account, contact or fact. */
function publish(tx: Tx, actor: Actor, view: CaseView, { measure }: Dossier, at: Date): Promise<void> {
  return publishNotice(tx, {
    applicationId: view.id,
    number: view.number as string,
    enterpriseId: view.enterpriseId,
    documentId: view.documentId,
    measure: view.measure,
    measureTitle: measure.measure.title,
    amount: view.proposedFen as Fen,
    publishedBy: actor.personId,
    publishedAt: at,
    publishedOn: shanghaiDay(at),
    endsOn: view.noticeEndsOn as Day,
  });
}
