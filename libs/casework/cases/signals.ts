/** Risk signals of a case, for those who review it: never to the enterprise, and never a decision by themselves. */
import { type Actor, formatInstant, isId, Refused, type Role, type Tx } from '#kernel';
import {
  listSignals,
  SIGNAL_KINDS,
  type SignalVerdict,
  visibleCases,
  workflowRefusal,
  answerSignal as writeAnswer,
} from '#workflow';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { caseToRead } from './case-to-read.js';

const REVIEWERS: readonly Role[] = ['town-clerk', 'town-reviewer', 'district-reviewer', 'district-approver'];

/**
 * The signals of a case. Of the other case its number, measure and office are told; `open` says whether the reader may
 * look at it.
 *
 * @throws Refused `not-found`, `conflict-declared`, `role-missing`
 */
export async function readSignals(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const view = await caseToRead(tx, actor, input.id);
  requireRole(actor, ...REVIEWERS, 'enforcement-investigator', 'auditor');
  const signals = await listSignals(tx, view.id);
  const visible = new Set(
    await visibleCases(
      tx,
      signals.map(({ otherId }) => otherId),
    ),
  );
  return {
    items: signals.map(({ otherId, foundAt, answeredAt, kind, ...signal }) => ({
      ...signal,
      kind,
      name: SIGNAL_KINDS[kind],
      otherId: visible.has(otherId) ? otherId : null,
      foundAt: formatInstant(foundAt),
      answeredAt: answeredAt && formatInstant(answeredAt),
    })),
  };
}

/**
 * Answers a signal with a reason: it is explained, or somebody is to look into it. Once.
 *
 * @throws Refused `not-found`, `conflict-declared`, `role-missing`, `reason-missing`, `signal-answered`
 */
export async function answerSignal(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; signalId: string; verdict: SignalVerdict; reason: string },
): Promise<{ id: string; verdict: SignalVerdict }> {
  const view = await caseToRead(tx, actor, input.id);
  requireRole(actor, ...REVIEWERS);
  const reason = input.reason.trim();
  if (!reason) throw new Refused(workflowRefusal('reason-missing'));
  const signalId = isId(input.signalId) ? input.signalId : '';
  const at = house.clock.now();
  await writeAnswer(tx, view.id, signalId, { verdict: input.verdict, reason, personId: actor.personId, at });
  return { id: input.signalId, verdict: input.verdict };
}
