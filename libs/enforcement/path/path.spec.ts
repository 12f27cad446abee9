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
  conflicts: [],
  needsBasis: false,
  legalBasis: null,
  basisConfirmed: false,
  appealUntil: null,
  barred: false,
  owing: false,
  repairAsked: false,
  listing: null,
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
  preliminary-check open          investigating enforcement-investigator
  preliminary-check drop          not-pursued  enforcement-investigator
  investigating enter-basis       investigating enforcement-investigator
  investigating confirm-basis     investigating district-approver
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
  decided       serve-decision    in-force     enforcement-investigator
  in-force      appeal            appealed     enterprise-applicant
  in-force      record-appeal     appealed     enforcement-investigator
  appealed      stay              stayed       enforcement-decider
  stayed        end-stay          appealed     enforcement-decider
  appealed      uphold            in-force     enforcement-decider
  stayed        uphold            in-force     enforcement-decider
  in-force      revoke            revoked      enforcement-decider
  appealed      revoke            revoked      enforcement-decider
  stayed        revoke            revoked      enforcement-decider
  in-force      propose-listing   in-force     enforcement-investigator
  in-force      confirm-listing   in-force     enforcement-decider
  in-force      decline-listing   in-force     enforcement-decider
  in-force      lift              in-force     enforcement-decider
  in-force      ask-repair        in-force     enterprise-applicant
  in-force      grant-repair      in-force     enforcement-decider
  in-force      refuse-repair     in-force     enforcement-decider`
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
    'enter-basis': { needsBasis: true },
    'confirm-basis': { needsBasis: true, legalBasis: '行政许可法 第六十九条' },
    appeal: { appealUntil: TODAY },
    'confirm-listing': { listing: 'proposed' },
    'decline-listing': { listing: 'proposed' },
    lift: { barred: true },
    'grant-repair': { repairAsked: true },
    'refuse-repair': { repairAsked: true },
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
    [
      'without a basis that it needs',
      proceeding({ needsBasis: true }),
      'notify',
      'enforcement-investigator',
      'no-sanction-clause',
    ],
    [
      'a basis that nobody confirmed',
      proceeding({ needsBasis: true, legalBasis: '—' }),
      'notify',
      'enforcement-investigator',
      'no-sanction-clause',
    ],
    [
      'a basis where the document has its own',
      proceeding(),
      'enter-basis',
      'enforcement-investigator',
      'basis-not-needed',
    ],
    [
      'to confirm what nobody entered',
      proceeding({ needsBasis: true }),
      'confirm-basis',
      'district-approver',
      'no-basis-entered',
    ],
    [
      'another basis after the first was confirmed',
      proceeding({ needsBasis: true, legalBasis: '—', basisConfirmed: true }),
      'enter-basis',
      'enforcement-investigator',
      'basis-confirmed-before',
    ],
    [
      'on the day after the last',
      proceeding({ state: 'in-force', appealUntil: '2026-06-17' }),
      'appeal',
      'enterprise-applicant',
      'appeal-over',
    ],
    ['where nobody is barred', proceeding({ state: 'in-force' }), 'lift', 'enforcement-decider', 'no-bar'],
    [
      'while something is owed',
      proceeding({ state: 'in-force', owing: true }),
      'ask-repair',
      'enterprise-applicant',
      'still-owing',
    ],
    [
      'while something is owed again',
      proceeding({ state: 'in-force', owing: true, repairAsked: true }),
      'grant-repair',
      'enforcement-decider',
      'still-owing',
    ],
    [
      'twice',
      proceeding({ state: 'in-force', repairAsked: true }),
      'ask-repair',
      'enterprise-applicant',
      'repair-asked-before',
    ],
    [
      'what nobody asked for',
      proceeding({ state: 'in-force' }),
      'grant-repair',
      'enforcement-decider',
      'repair-not-asked',
    ],
    [
      'a second listing',
      proceeding({ state: 'in-force', listing: 'confirmed' }),
      'propose-listing',
      'enforcement-investigator',
      'listing-exists',
    ],
    [
      'to confirm what nobody proposed',
      proceeding({ state: 'in-force', listing: 'declined' }),
      'confirm-listing',
      'enforcement-decider',
      'no-listing-proposed',
    ],
  ])('refuses %s', (_what, view, step, role, code) => expect(ask(view, step, person(role))).toBe(code));

  it('asks for a reason where it has to be given', () =>
    expect(ask(proceeding({ state: 'checked' }), 'decide', person('enforcement-decider'), TODAY, ' ')).toBe(
      'reason-missing',
    ));

  it('keeps whoever has a conflict of interest out, whatever the step', () => {
    const investigator = person('enforcement-investigator');
    const view = proceeding({ conflicts: [investigator.personId] });
    expect(ask(view, 'notify', investigator)).toBe('conflict-of-interest');
    expect(ask(proceeding(), 'notify', investigator)).toBe('notified');
  });

  it('lets another decider review a decision, and never the one who made or prepared it', () => {
    const [decider, other] = [person('enforcement-decider'), person('enforcement-decider')];
    const view = proceeding({ state: 'appealed', acts: [{ personId: decider.personId, duty: 'decision' }] });
    expect(ask(view, 'revoke', decider)).toBe('another-hand');
    expect(ask(view, 'uphold', decider)).toBe('another-hand');
    expect(ask(view, 'stay', decider)).toBe('stayed');
    expect(ask(view, 'revoke', other)).toBe('revoked');
  });

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
    const again = {
      ...(STEPS.find(({ step }) => step === 'notify') as (typeof STEPS)[number]),
      from: ['cleared' as const],
    };
    expect(() => verifySteps([...STEPS, again])).toThrow('cleared: is final and has a way out');
  });

  it('is what its page shows: if this fails, run `npm run docs:generate`', () => {
    const page = readFileSync(new URL('../../../docs/concepts/enforcement.md', import.meta.url), 'utf8');
    expect(page).toBe(renderProceeding(page));
  });
});

describe('random walks', () => {
  const seed = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31);
  const OFFICIALS = [1, 2, 3, 4, 5, 6].map(() =>
    person('enforcement-investigator', 'district-approver', 'enforcement-decider'),
  );
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
      'enter-basis': { legalBasis: '—' },
      'confirm-basis': { basisConfirmed: true },
      'serve-decision': { appealUntil: addDays(today, 2), barred: !view.needsBasis },
      'propose-listing': { listing: 'proposed' },
      'confirm-listing': { listing: 'confirmed' },
      'decline-listing': { listing: 'declined' },
      lift: { barred: false },
      'ask-repair': { repairAsked: true },
      'grant-repair': { repairAsked: false, barred: false },
      'refuse-repair': { repairAsked: false },
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
      fc.property(fc.array(fc.nat(2 ** 20), { minLength: 60, maxLength: 160 }), (rolls) => {
        let view = proceeding({ state: 'preliminary-check', needsBasis: (rolls[0] as number) % 2 === 0 });
        let today: Day = '2026-06-01';
        seen.add(view.state);
        for (const roll of rolls) {
          if (roll % 5 === 0) today = addDays(today, 1);
          const actor = people[Math.floor(roll / 8) % people.length] as Actor;
          const here = STEPS.filter(({ from }) => from.includes(view.state));
          // Mostly a step of this state; now and then any.
          const tried = roll % 9 === 0 || here.length === 0 ? steps : here.map(({ step }) => step);
          const step = tried[Math.floor(roll / 64) % tried.length] as ProceedingStep;
          // These end most walks at once; they are tried more seldom.
          if (['clear', 'drop'].includes(step) && roll % 7 !== 0) continue;
          const decision = decideStep(view, { step, actor, today, reason: '理由' });
          if (!decision.ok) continue;
          if (step === 'submit-for-check') {
            expect(today > (view.defenceUntil as Day)).toBe(true);
            expect(view.hearingRequested && !view.hearingHeld).toBe(false);
          }
          if (step === 'notify') expect(!view.needsBasis || view.basisConfirmed).toBe(true);
          if (step === 'appeal') expect(today <= (view.appealUntil as Day)).toBe(true);
          view = after(view, step, decision.to, actor, today);
          seen.add(view.state);
        }
        const hands = new Map<string, Set<Duty>>();
        for (const { personId, duty } of view.acts) hands.set(personId, (hands.get(personId) ?? new Set()).add(duty));
        for (const duties of hands.values()) expect(duties.size).toBe(1);
        // Three hands to come into force, and a fourth to be taken back or upheld.
        const count = new Set(view.acts.map(({ duty }) => duty)).size;
        if (view.state === 'in-force') expect(count).toBeGreaterThanOrEqual(3);
        if (view.state === 'revoked') expect(count).toBe(4);
      }),
      { numRuns: 3_000, seed },
    );
    expect([...seen].sort()).toEqual([...states].sort());
  });
});
