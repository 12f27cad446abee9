/** What stands beside a proceeding on its page: its clock, its cases with what a decision does to them, and the decision. */
import { type DeadlineView, listDeadlines } from '#deadlines';
import {
  CLOSED_STATES,
  type Decision,
  decideSanctions,
  findDecision,
  type Investigation,
  PROCEEDING_DEADLINES,
  type Sanctions,
} from '#enforcement';
import { type Actor, type Fen, formatYuan, shanghaiDay, sumFen, type Tx } from '#kernel';
import { listRecoveries, liveOrders } from '#treasury';
import { type CaseLine, listCases } from '#workflow';
import { type PresentedRecovery, presentRecovery } from '../finance/present.js';
import type { House } from '../house.js';
import { type Effect, effectOn, MOST_CASES } from './apply-sanctions.js';

/** A case of the enterprise under the document. Yuan. */
export interface AffectedCase {
  id: string;
  number: string | null;
  measure: string;
  title: { zh: string; en: string };
  state: CaseLine['state'];
  frozen: boolean;
  /** What was awarded, else what was proposed or recommended so far. */
  amount: string | null;
  /** What was paid of it; null while nothing was. */
  paid: string | null;
  /** What a sanction would do to it; null where it would do nothing, or where the decision has had its effects. */
  effect: Effect | null;
}

export interface ProceedingDossier {
  /** Also those that have ended, the next due first. */
  deadlines: DeadlineView[];
  cases: AffectedCase[];
  /** What the document lets follow from a sanction. */
  sanctions: Sanctions;
  decision: Decision | null;
  recoveries: PresentedRecovery[];
}

/** More periods and recoveries than one proceeding can have. */
const MOST = 1_000;

const periodsOf = (subjects: readonly string[], ended: boolean) => ({ subjects, kinds: PROCEEDING_DEADLINES, ended });

export async function readDossier(
  house: House,
  tx: Tx,
  actor: Actor,
  investigation: Investigation,
): Promise<ProceedingDossier> {
  const today = shanghaiDay(house.clock.now());
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  const sanctions = decideSanctions(document, 'sanctioned');
  const decision = (await findDecision(tx, investigation.id)) ?? null;
  const recoveries = decision ? await listRecoveries(tx, { decisionId: decision.id, limit: MOST }) : [];
  return {
    deadlines: await listDeadlines(tx, house.calendar, today, periodsOf([investigation.number], true), { limit: MOST }),
    cases: await affectedCases(house, tx, actor, investigation, sanctions),
    sanctions,
    decision,
    recoveries: recoveries.map((recovery) => presentRecovery(recovery, today)),
  };
}

async function affectedCases(
  house: House,
  tx: Tx,
  actor: Actor,
  { enterpriseId, documentId, state }: Investigation,
  sanctions: Sanctions,
): Promise<AffectedCase[]> {
  const { items } = await listCases(tx, actor, { enterpriseId, documentId }, { limit: MOST_CASES });
  const orders = await liveOrders(
    tx,
    items.map(({ id }) => id),
  );
  const { document } = await house.catalogue.document(tx, documentId);
  const titles = new Map(document.measures.map(({ code, title }) => [code, title]));
  const paidOf = (id: string): Fen | null => {
    const paid = (orders.get(id) ?? []).filter((order) => order.state === 'paid');
    return paid.length === 0 ? null : sumFen(paid.map((order) => order.amount));
  };
  return items.map(({ id, number, measure, state: caseState, frozen, ...line }) => ({
    ...{ id, number, measure, state: caseState, frozen },
    title: titles.get(measure) ?? { zh: measure, en: measure },
    amount: yuan(line.awardedFen ?? line.proposedFen ?? line.recommendedFen),
    paid: yuan(paidOf(id)),
    effect: CLOSED_STATES.includes(state) ? null : effectOn(caseState, paidOf(id) !== null, sanctions),
  }));
}

const yuan = (fen: Fen | null): string | null => (fen === null ? null : formatYuan(fen));

/** @returns of each of the proceedings, by its number, what is due next: what is over and nobody owes only where nothing else runs */
export async function nextDue(house: House, tx: Tx, subjects: readonly string[]): Promise<Map<string, DeadlineView>> {
  const today = shanghaiDay(house.clock.now());
  const page = { limit: subjects.length * PROCEEDING_DEADLINES.length };
  const live = await listDeadlines(tx, house.calendar, today, periodsOf(subjects, false), page);
  const isOver = ({ overdue, late }: DeadlineView) => overdue && !late;
  // What is set last stays: the next due, of what still counts.
  const order = [...live.filter((one) => !isOver(one)), ...live.filter(isOver)].reverse();
  return new Map(order.map((deadline) => [deadline.subject as string, deadline]));
}
