/** The table of proceedings: every state, step and role, random walks, and the page that shows it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, addDays, type Day, newId, ROLES, type Role, SYSTEM_ACTOR } from '#kernel';
import { decideStep } from './decide.js';
import { renderProceeding } from './diagram.js';
import { STEPS } from './steps.js';
import { verifySteps } from './verify.js';
import type { ProceedingView } from './view.js';
import { type Duty, PROCEEDING_STATES, PROCEEDING_STEPS, type ProceedingState, type ProceedingStep } from './words.js';

const OFFICE = newId();
const ENTERPRISE = newId();
const TODAY: Day = '2026-06-18';
const states = Object.keys(PROCEEDING_STATES) as ProceedingState[];
const steps = Object.keys(PROCEEDING_STEPS) as ProceedingStep[];

const proceeding = (over: Partial<ProceedingView> = {}): ProceedingView => ({
  state: 'investigating',
  organisationId: OFFICE,
  enterpriseId: ENTERPRISE,
  acts: [],
  noticeServedOn: null,
  defenceUntil: null,
  hearingRequested: false,
  hearingOn: null,
  hearingHeld: false,
  ...over,
});
const person = (...roles: Role[]): Actor => ({
  ...SYSTEM_ACTOR,
  system: false,
  personId: newId(),
  roles,
  organisationId: roles.includes('enterprise-applicant') ? null : OFFICE,
  enterpriseId: roles.includes('enterprise-applicant') ? ENTERPRISE : null,
});
const ask = (view: ProceedingView, step: ProceedingStep, actor: Actor, today = TODAY, reason = '理由') => {
  const decision = decideStep(view, { step, actor, today, reason });
  return decision.ok ? decision.to : decision.refusal.code;
};

/** Written down by hand and a second time: from, step, to, who. Guards are met where the step needs one. */
const ORACLE = `
  investigating notify            notified     enforcement-investigator
  notified      serve-notice      notified     enforcement-investigator
  notified      state             notified     enterprise-applicant
  hearing       state             hearing      enterprise-applicant
  notified      request-hearing   notified     enterprise-applicant
  notified      call-hearing      hearing      enforcement-investigator
  hearing       record-hearing    notified     enforcement-investigator
  notified      submit-for-check  legal-check  enforcement-investigator
  legal-check   pass-check        checked      district-approver
  legal-check   send-back         investigating district-approver
  checked       decide            decided      enforcement-decider
  investigating clear             cleared      enforcement-decider
  notified      clear             cleared      enforcement-decider
  legal-check   clear             cleared      enforcement-decider
  checked       clear             cleared      enforcement-decider
  decided       serve-decision    in-force     enforcement-investigator`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ProceedingState, ProceedingStep, ProceedingState, Role]);

/** What makes every guard of the step hold. */
const ready = (state: ProceedingState, step: ProceedingStep): ProceedingView => {
  const served = { noticeServedOn: '2026-06-10', defenceUntil: '2026-06-17' };
  const open = { noticeServedOn: '2026-06-15', defenceUntil: TODAY };
  const extras: Partial<Record<ProceedingStep, Partial<ProceedingView>>> = {
    'serve-notice': {},
    state: open,
    'request-hearing': open,
    'call-hearing': { ...open, hearingRequested: true },
    'record-hearing': { ...served, hearingRequested: true, hearingOn: TODAY },
    'submit-for-check': served,
  };
  return proceeding({ state, ...extras[step] });
};

describe('the table', () => {
  it('allows each step from where, by whom and to where it is written, and no other', () => {
    for (const state of states) {
      for (const step of steps) {
        for (const role of ROLES) {
          const row = ORACLE.find(([from, name, , who]) => from === state && name === step && who === role);
          const answer = ask(ready(state, step), step, person(role));
          if (row) expect([state, step, role, answer]).toEqual([state, step, role, row[2]]);
          else
            expect([state, step, role, answer]).toEqual([
              state,
              step,
              role,
              expect.stringMatching(/^(wrong-step|not-your-step)$/),
            ]);
        }
      }
    }
  });

  it.each<[string, ProceedingView, ProceedingStep, Role, string]>([
    [
      'before the notice is served',
      proceeding({ state: 'notified' }),
      'state',
      'enterprise-applicant',
      'notice-not-served',
    ],
    [
      'twice',
      proceeding({ state: 'notified', noticeServedOn: '2026-06-10', defenceUntil: '2026-06-17' }),
      'serve-notice',
      'enforcement-investigator',
      'notice-served-before',
    ],
    [
      'on the day after the last',
      proceeding({ state: 'notified', noticeServedOn: '2026-06-10', defenceUntil: '2026-06-17' }),
      'request-hearing',
      'enterprise-applicant',
      'defence-over',
    ],
    [
      'on the last day',
      proceeding({ state: 'notified', noticeServedOn: '2026-06-11', defenceUntil: TODAY }),
      'submit-for-check',
      'enforcement-investigator',
      'defence-running',
    ],
    [
      'while a hearing is to be held',
      proceeding({
        state: 'notified',
        noticeServedOn: '2026-06-10',
        defenceUntil: '2026-06-17',
        hearingRequested: true,
      }),
      'submit-for-check',
      'enforcement-investigator',
      'hearing-pending',
    ],
    [
      'where none was asked for',
      proceeding({ state: 'notified', noticeServedOn: '2026-06-10', defenceUntil: '2026-06-17' }),
      'call-hearing',
      'enforcement-investigator',
      'no-hearing-requested',
    ],
    [
      'on the day before',
      proceeding({ state: 'hearing', hearingRequested: true, hearingOn: '2026-06-19' }),
      'record-hearing',
      'enforcement-investigator',
      'hearing-to-come',
    ],
  ])('refuses %s', (_what, view, step, role, code) => expect(ask(view, step, person(role))).toBe(code));

  it('asks for a reason where it has to be given', () =>
    expect(ask(proceeding({ state: 'checked' }), 'decide', person('enforcement-decider'), TODAY, ' ')).toBe(
      'reason-missing',
    ));

  it('lets nobody of another office act, nor another enterprise', () => {
    expect(ask(proceeding(), 'notify', { ...person('enforcement-investigator'), organisationId: newId() })).toBe(
      'not-your-step',
    );
    const view = proceeding({ state: 'notified', noticeServedOn: '2026-06-15', defenceUntil: TODAY });
    expect(ask(view, 'state', { ...person('enterprise-applicant'), enterpriseId: newId() })).toBe('not-your-step');
  });

  it('stops the boot where a state is a dead end, unreachable or final with a way out', () => {
    expect(() => verifySteps(STEPS.filter(({ step }) => step !== 'serve-decision'))).toThrow('decided: is a dead end');
    expect(() => verifySteps(STEPS.filter(({ step }) => step !== 'pass-check'))).toThrow('checked: cannot be reached');
    const again = { ...(STEPS[0] as (typeof STEPS)[number]), from: ['cleared' as const] };
    expect(() => verifySteps([...STEPS, again])).toThrow('cleared: is final and has a way out');
  });

  it('is what its page shows: if this fails, run `npm run docs:generate`', () => {
    const page = readFileSync(new URL('../../../docs/concepts/enforcement.md', import.meta.url), 'utf8');
    expect(page).toBe(renderProceeding(page));
  });
});

describe('random walks', () => {
  const seed = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31);
  const OFFICIALS = [1, 2, 3].map(() => person('enforcement-investigator', 'district-approver', 'enforcement-decider'));
  const people = [...OFFICIALS, person('enterprise-applicant')];

  /** The proceeding after the step, as the store would write it. */
  function after(
    view: ProceedingView,
    step: ProceedingStep,
    to: ProceedingState,
    actor: Actor,
    today: Day,
  ): ProceedingView {
    const duty = STEPS.find((row) => row.step === step)?.duty as Duty | null;
    const changes: Partial<Record<ProceedingStep, Partial<ProceedingView>>> = {
      notify: {
        noticeServedOn: null,
        defenceUntil: null,
        hearingRequested: false,
        hearingOn: null,
        hearingHeld: false,
      },
      'serve-notice': { noticeServedOn: today, defenceUntil: addDays(today, 2) },
      'request-hearing': { hearingRequested: true },
      'call-hearing': { hearingOn: addDays(today, 1) },
      'record-hearing': { hearingHeld: true },
    };
    return {
      ...view,
      state: to,
      ...changes[step],
      acts: duty ? [...view.acts, { personId: actor.personId, duty }] : view.acts,
    };
  }

  it(`seed ${seed}: nobody has two hands, nothing is decided unheard, and every state is seen`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 20), { minLength: 60, maxLength: 120 }), (rolls) => {
        let view = proceeding();
        let today: Day = '2026-06-01';
        for (const roll of rolls) {
          if (roll % 5 === 0) today = addDays(today, 1);
          const actor = people[Math.floor(roll / 8) % people.length] as Actor;
          const step = steps[Math.floor(roll / 64) % steps.length] as ProceedingStep;
          // Clearing ends most walks at once; it is tried more seldom.
          if (step === 'clear' && roll % 7 !== 0) continue;
          const decision = decideStep(view, { step, actor, today, reason: '理由' });
          if (!decision.ok) continue;
          if (step === 'submit-for-check') {
            expect(today > (view.defenceUntil as Day)).toBe(true);
            expect(view.hearingRequested && !view.hearingHeld).toBe(false);
          }
          view = after(view, step, decision.to, actor, today);
          seen.add(view.state);
        }
        const hands = new Map<string, Set<Duty>>();
        for (const { personId, duty } of view.acts) hands.set(personId, (hands.get(personId) ?? new Set()).add(duty));
        for (const duties of hands.values()) expect(duties.size).toBe(1);
        if (view.state === 'in-force') expect(new Set(view.acts.map(({ duty }) => duty)).size).toBe(3);
      }),
      { numRuns: 3_000, seed },
    );
    expect([...seen].sort()).toEqual([...states].sort());
  });
});
