/** What each step of the office asks for, and where it is sent: the bodies are those of the API's own forms. */
import type { ActionHeaders } from '../../api/action';
import { ifMatch } from '../../api/action';
import { api } from '../../api/client';
import type { paths } from '../../api/schema';
import type { StepField } from './step-fields';

type StepPath = Extract<keyof paths, `/api/v1/enforcement/investigations/{id}/actions/${string}`>;

interface StepForm {
  path: StepPath;
  fields: readonly StepField[];
  /** What the step says besides what is typed: two steps of the table may be one call of the API. */
  says?: Record<string, unknown>;
  /** The next step of the way; the others are there for when they are needed. */
  onward?: boolean;
  /** It takes something from the enterprise, or ends the matter. */
  grave?: boolean;
}

const at = <Step extends string>(step: Step) => `/api/v1/enforcement/investigations/{id}/actions/${step}` as const;
const REASON = ['reason'] as const;
const SERVICE = ['servedOn', 'method'] as const;
const DECISION = ['facts', 'reason'] as const;

/** In the order of the way; steps that the enterprise takes are not the office's and stand at its own desk. */
export const STEP_FORMS: Readonly<Record<string, StepForm>> = {
  open: { path: at('open'), fields: ['dayFound', 'reason'], onward: true },
  drop: { path: at('drop'), fields: REASON },
  'enter-basis': { path: at('enter-basis'), fields: ['legalBasis'], onward: true },
  'confirm-basis': { path: at('confirm-basis'), fields: [], onward: true },
  notify: { path: at('notify'), fields: ['facts'], onward: true },
  'serve-notice': { path: at('serve-notice'), fields: SERVICE, onward: true },
  'call-hearing': { path: at('call-hearing'), fields: ['hearingOn', 'place'], onward: true },
  'record-hearing': { path: at('record-hearing'), fields: ['minutes'], onward: true },
  'submit-for-check': { path: at('submit-for-check'), fields: REASON, onward: true },
  'pass-check': { path: at('pass-check'), fields: REASON, onward: true },
  'send-back': { path: at('send-back'), fields: REASON },
  decide: { path: at('decide'), fields: DECISION, says: { outcome: 'sanctioned' }, grave: true, onward: true },
  clear: { path: at('decide'), fields: DECISION, says: { outcome: 'cleared' } },
  'serve-decision': { path: at('serve-decision'), fields: SERVICE, grave: true, onward: true },
  'record-appeal': { path: at('record-appeal'), fields: REASON },
  stay: { path: at('stay'), fields: REASON },
  'end-stay': { path: at('end-stay'), fields: REASON },
  uphold: { path: at('uphold'), fields: REASON, onward: true },
  revoke: { path: at('revoke'), fields: REASON, grave: true },
  'propose-listing': { path: at('propose-listing'), fields: REASON },
  'confirm-listing': {
    path: at('answer-listing'),
    fields: REASON,
    says: { confirmed: true },
    grave: true,
    onward: true,
  },
  'decline-listing': { path: at('answer-listing'), fields: REASON, says: { confirmed: false } },
  lift: { path: at('lift'), fields: ['liftOn', 'reason'] },
  'grant-repair': { path: at('decide-repair'), fields: REASON, says: { granted: true }, onward: true },
  'refuse-repair': { path: at('decide-repair'), fields: REASON, says: { granted: false } },
};

/** Takes the step on the version that was seen. */
export function sendStep(
  { path, says }: StepForm,
  { id, version }: { id: string; version: number },
  values: Record<string, unknown>,
  headers: ActionHeaders,
) {
  return api.POST(path, {
    params: { path: { id } },
    // Each path has a body of its own, which the fields beside it in the table make up.
    body: { ...values, ...says } as never,
    headers: { ...headers, ...ifMatch(version) },
  });
}
