/**
 * The one table of a proceeding: who may take it from where to where, and what must hold. Of the same kind as the case's
 * table: decide.ts reads it, and a table with a fault does not boot. "Local rule" marks what stands in no text of ours.
 */
import type { Step } from './step.js';
import { verifySteps } from './verify.js';

const investigator = { who: ['enforcement-investigator'], duty: 'investigation', needsReason: false } as const;
const checker = { who: ['district-approver'], duty: 'legal-check', needsReason: true, guards: [] } as const;
const decider = { who: ['enforcement-decider'], duty: 'decision', needsReason: true, guards: [] } as const;
const enterprise = { who: 'enterprise', duty: null } as const;

export const STEPS: readonly Step[] = [
  {
    ...investigator,
    step: 'notify',
    from: ['investigating'],
    to: 'notified',
    guards: [],
    why: 'Before a decision the enterprise is told the facts, the basis, what is intended and its rights (行政处罚法 第四十四条).',
  },
  {
    ...investigator,
    step: 'serve-notice',
    from: ['notified'],
    to: 'same',
    guards: ['notice-not-served'],
    why: 'The days for statement and hearing count from the service, whatever day the notice bears.',
  },
  {
    ...enterprise,
    step: 'state',
    from: ['notified', 'hearing'],
    to: 'same',
    needsReason: true,
    guards: ['notice-served'],
    why: 'Heard as long as nothing is decided, also after the last day; it cannot make things worse (行政处罚法 第四十五条).',
  },
  {
    ...enterprise,
    step: 'request-hearing',
    from: ['notified'],
    to: 'same',
    needsReason: false,
    guards: ['notice-served', 'hearing-not-requested', 'defence-open'],
    why: 'Within five working days of the service (行政处罚法 第六十四条).',
  },
  {
    ...investigator,
    step: 'call-hearing',
    from: ['notified'],
    to: 'hearing',
    guards: ['hearing-pending'],
    why: 'Told seven days before at least (行政处罚法 第六十四条); the verb checks the day.',
  },
  {
    ...investigator,
    step: 'record-hearing',
    from: ['hearing'],
    to: 'notified',
    needsReason: true,
    guards: ['hearing-day-come'],
    why: 'What was said at the hearing is the reason; the decision stands on it (行政处罚法 第六十五条).',
  },
  {
    ...investigator,
    step: 'submit-for-check',
    from: ['notified'],
    to: 'legal-check',
    needsReason: true,
    guards: ['notice-served', 'defence-over', 'no-hearing-pending'],
    why: 'Only when the enterprise has had its days, and its hearing where it asked for one.',
  },
  {
    ...checker,
    step: 'pass-check',
    from: ['legal-check'],
    to: 'checked',
    why: 'Checked by a person who neither investigates nor decides (行政处罚法 第五十八条); an approver of the district (Local rule).',
  },
  {
    ...checker,
    step: 'send-back',
    from: ['legal-check'],
    to: 'investigating',
    why: 'With what is missing. A new notice follows, because what is intended may have changed.',
  },
  {
    ...decider,
    step: 'decide',
    from: ['checked'],
    to: 'decided',
    why: 'By another person than who investigated and who checked. It has no effect before it is served.',
  },
  {
    ...decider,
    step: 'clear',
    from: ['investigating', 'notified', 'legal-check', 'checked'],
    to: 'cleared',
    why: 'Everything is given back at once, the lost working days too; nobody has to be heard for that.',
  },
  {
    ...investigator,
    step: 'serve-decision',
    from: ['decided'],
    to: 'in-force',
    guards: [],
    why: 'With the service come the effects: bar, revocation, recovery (沪松经规〔2025〕8号 附则, or a recorded legal basis).',
  },
];

verifySteps(STEPS);
