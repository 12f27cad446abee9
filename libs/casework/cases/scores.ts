/** Points of a case whose guide asks for them: given by who may propose, before anything is proposed. */
import { type CaseScore, recordScore, scoresOf } from '#intake';
import { type Actor, formatInstant, kernelRefusal, type Refusal, Refused, type Tx } from '#kernel';
import { checkPoints, checkScore, type Points, policyRefusal, type Scoring, totalOf } from '#policy';
import { type CaseView, mayPrepare, recordNote } from '#workflow';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { caseToRead } from './case-to-read.js';
import { type Dossier, pinnedGuide } from './dossier.js';
import { type CaseReference, openCase } from './move.js';

export interface PresentedScores {
  /** What the guide of the case asks for; null where it asks for no points. */
  scoring: Scoring | null;
  /** The points that count: the newest ones under the guide to which the case is pinned; null where there are none. */
  counts: string | null;
  /** All that were given, the newest first. */
  items: {
    id: string;
    guide: { code: string; version: number };
    points: Points;
    total: number;
    scoredBy: string;
    scoredAt: string;
  }[];
}

/**
 * Records the points of every criterion. Those given before stay readable, and count no more.
 *
 * @param input.points whole points by the id of their criterion
 * @throws Refused `not-found`; `conflict-declared`; `stale`; `wrong-state`, `not-your-office`,
 *   `successive-stages`, `role-missing` or `frozen` for who could not propose the case now; `no-scoring`; `score-invalid`
 */
export async function recordScores(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { points: Points },
): Promise<PresentedScores & { version: number }> {
  await caseToRead(tx, actor, input.id);
  requireRole(actor, 'district-reviewer');
  const view = await openCase(tx, input);
  const barred = mayPrepare(view, 'propose', actor);
  if (barred) throw new Refused(barred);
  const scoring = await scoringOf(tx, view);
  const { guideCode, guideVersion } = view;
  if (!scoring || guideCode === null || guideVersion === null) throw new Refused(policyRefusal('no-scoring'));
  const { points } = input;
  const wrong = checkPoints(scoring, points);
  if (wrong) throw new Refused(wrong);
  const at = house.clock.now();
  const by = { scoredBy: actor.personId, scoredAt: at };
  const scoreId = await recordScore(tx, { applicationId: view.id, guideCode, guideVersion, points, ...by });
  const note = { action: 'score', personId: actor.personId, stage: 'district-review', at, reason: null } as const;
  const { version } = await recordNote(tx, view, note, { data: { scoreId, points, total: totalOf(points) } });
  return { ...(await present(tx, view, scoring)), version };
}

/** The points of a case, for the offices. @throws Refused `not-found`, also for an enterprise; `conflict-declared` */
export async function readScores(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedScores> {
  const view = await caseToRead(tx, actor, id);
  if (actor.reach.kind === 'enterprise') throw new Refused(kernelRefusal('not-found'));
  return present(tx, view, await scoringOf(tx, view));
}

/** What a proposal of the case says of its points, and why it may not be made. */
export async function scoreOf(
  tx: Tx,
  view: CaseView,
  { guide }: Dossier,
): Promise<{ score: { points: Points; total: number; passMark: number } | null; refusal: Refusal | null }> {
  const scoring = guide?.parameters.scoring;
  if (!scoring) return { score: null, refusal: null };
  const points = counting(view, await scoresOf(tx, view.id))?.points ?? null;
  const score = points && { points, total: totalOf(points), passMark: scoring.passMark };
  return { score, refusal: checkScore(scoring, points) };
}

/** Points under a guide to which the case is not pinned answer other criteria. */
const counting = (view: CaseView, scores: readonly CaseScore[]): CaseScore | undefined =>
  scores.find(({ guideCode, guideVersion }) => guideCode === view.guideCode && guideVersion === view.guideVersion);

async function scoringOf(tx: Tx, view: CaseView): Promise<Scoring | null> {
  return (await pinnedGuide(tx, view))?.parameters.scoring ?? null;
}

async function present(tx: Tx, view: CaseView, scoring: Scoring | null): Promise<PresentedScores> {
  const scores = await scoresOf(tx, view.id);
  const items = scores.map(({ id, guideCode, guideVersion, points, scoredBy, scoredAt }) => ({
    ...{ id, guide: { code: guideCode, version: guideVersion }, points, total: totalOf(points) },
    ...{ scoredBy, scoredAt: formatInstant(scoredAt) },
  }));
  return { scoring, counts: counting(view, scores)?.id ?? null, items };
}
