/**
 * The due-process clock: each step of the law with its day, what is done, what runs and what is to come. Told from the
 * proceeding alone, so that the page says nothing that the server does not.
 */
import type { Schemas } from '../../api/client';
import type { Proceeding, ProceedingEvent, ProceedingState } from './proceeding-types';
import type { page } from './words-proceeding';

type Deadline = Schemas['DeadlineView'];

export interface ClockStep {
  key: keyof typeof page.keys;
  /** The day or the instant at which it was done; null while it was not. */
  at: string | null;
  /** The period that the step has, while it runs. */
  deadline: Deadline | null;
}

const CLOSED_BEFORE_DECISION: readonly ProceedingState[] = ['not-pursued', 'cleared'];

/** What was sent back has to be done again: only what happened after that counts. */
function eventsThatCount(events: readonly ProceedingEvent[]): readonly ProceedingEvent[] {
  const sentBack = events.findLastIndex(({ step }) => step === 'send-back');
  return events.filter(({ step }, index) => index > sentBack || step === 'open' || step === 'confirm-basis');
}

/** @returns the steps in the order of the law; of an ended proceeding only those that were done */
export function clockOf(proceeding: Proceeding): ClockStep[] {
  const events = eventsThatCount(proceeding.events);
  const when = (...taken: ProceedingEvent['step'][]): string | null =>
    events.findLast(({ step }) => taken.includes(step))?.at ?? null;
  const running = (kind: Deadline['kind']): Deadline | null =>
    proceeding.deadlines.find((one) => one.kind === kind && one.state === 'running') ?? null;
  const had = (kind: Deadline['kind']): boolean => proceeding.deadlines.some((one) => one.kind === kind);
  const over = (kind: Deadline['kind'], until: string | null): string | null => (running(kind) ? null : until);
  const step = (key: ClockStep['key'], at: string | null, kind?: Deadline['kind']): ClockStep => ({
    key,
    at,
    deadline: at === null && kind ? running(kind) : null,
  });
  const { needsBasis, noticeServedOn, defenceUntil, hearingRequested, hearingOn, hearingHeld } = proceeding;
  const { decisionServedOn, appealUntil, state } = proceeding;
  const steps = [
    ...(had('preliminary-check') ? [step('check', when('open', 'drop'), 'preliminary-check')] : []),
    step('opened', when('open')),
    ...(needsBasis ? [step('basisConfirmed', when('confirm-basis'))] : []),
    step('notified', when('notify')),
    step('noticeServed', noticeServedOn),
    step('defence', over('statement-and-defence', defenceUntil), 'statement-and-defence'),
    ...(hearingRequested ? [step('hearing', hearingHeld ? hearingOn : null)] : []),
    step('legalCheck', when('pass-check'), 'legal-check'),
    step('decided', when('decide'), 'investigation'),
    step('decisionServed', decisionServedOn, 'service'),
    step('appealDays', over('appeal', appealUntil), 'appeal'),
  ];
  if (!CLOSED_BEFORE_DECISION.includes(state)) return steps;
  return [...steps.filter(({ at }) => at !== null), step('ended', when('drop', 'clear'))];
}
