import { describe, expect, it } from '@jest/globals';
import { kernelRefusal } from '#kernel';
import { aCase, allFine, aPerson, CITATION, DISTRICT, OTHER_TOWN, TOWN } from '../../test/support/case-views.js';
import { actionsFor, decide, type MoveRequest } from './decide.js';
import { isOwnGuard } from './guards.js';
import type { State } from './states.js';
import type { Transition } from './transition.js';
import { TRANSITIONS } from './transitions.js';
import type { Act, CaseView } from './view.js';

const AT = new Date('2026-03-10T09:00:00+08:00');
const clerk = aPerson('town-clerk');
const reviewer = aPerson('district-reviewer');
const approver = aPerson('district-approver');
const decider = aPerson('enforcement-decider');
const applicant = aPerson('enterprise-applicant');

const request = (over: Partial<MoveRequest> & Pick<MoveRequest, 'action' | 'actor'>): MoveRequest => ({
  at: AT,
  day: '2026-03-10',
  reason: '理由',
  citation: CITATION,
  findings: allFine,
  ...over,
});

const outcome = (view: CaseView, over: Parameters<typeof request>[0]): string => {
  const decision = decide(view, request(over));
  return decision.ok ? `→ ${decision.move.to}` : decision.refusal.code;
};

const acted = (person: { personId: string }, stage: Act['stage'], action: string): Act => ({
  personId: person.personId,
  stage,
  action,
});

describe('guards', () => {
  const rows = TRANSITIONS.flatMap((row) =>
    row.guards
      .filter((guard) => !isOwnGuard(guard))
      .map((guard): [string, Transition, string] => [row.action, row, guard]),
  );
  const viewFor = (row: Transition): CaseView =>
    aCase({
      state: row.from[0] as State,
      townId: row.when === 'no-town-stage' ? null : TOWN,
      noticeRequired: row.when !== 'no-notice',
      takenFrom: (row.when?.replace(/^restored-to-/, '') ?? null) as State | null,
    });
  const actorFor = (row: Transition) => {
    if (row.who === 'system') return { ...aPerson([]), system: true };
    return aPerson(typeof row.who === 'string' ? 'enterprise-applicant' : row.who);
  };

  it.each(rows)('%s: a finding refuses (%#, %j, %s)', (action, row, guard) => {
    const refusal = kernelRefusal('not-found');
    const findings = { ...allFine, [guard]: refusal };
    const decision = decide(viewFor(row), request({ action: row.action, actor: actorFor(row), findings }));
    expect(decision).toEqual({ ok: false, refusal });
    const { [guard as keyof typeof allFine]: _, ...forgotten } = allFine;
    expect(() =>
      decide(viewFor(row), request({ action: row.action, actor: actorFor(row), findings: forgotten })),
    ).toThrow(`nobody checked "${guard}"`);
    expect(action).toBe(row.action);
  });

  it('answer in the order of the table', () => {
    const first = kernelRefusal('not-found');
    const second = kernelRefusal('invalid-input');
    const findings = { ...allFine, 'document-in-force': first, 'guide-window': second };
    expect(decide(aCase(), request({ action: 'submit', actor: applicant, findings }))).toMatchObject({
      refusal: first,
    });
  });

  it.each([
    ['2026-03-09', 'notice-not-over'],
    ['2026-03-10', '→ approved'],
  ])('approve on %s, the notice ending on 2026-03-09: %s', (day, expected) =>
    expect(outcome(aCase({ state: 'public_notice' }), { action: 'approve', actor: approver, day })).toBe(expected),
  );

  it('approve: one open objection stops it', () => {
    const view = aCase({ state: 'public_notice', openObjections: 1 });
    expect(outcome(view, { action: 'approve', actor: approver })).toBe('objection-open');
    expect(outcome(view, { action: 'resolve', actor: approver })).toBe('→ public_notice');
    expect(outcome({ ...view, openObjections: 0 }, { action: 'resolve', actor: approver })).toBe('no-open-objection');
  });

  it('reconsider: once', () => {
    const rejected = aCase({ state: 'rejected' });
    expect(outcome(rejected, { action: 'reconsider', actor: applicant })).toBe('→ district_review');
    expect(outcome({ ...rejected, reconsidered: true }, { action: 'reconsider', actor: applicant })).toBe(
      'reconsidered-before',
    );
  });
});

describe('refusals come in one order', () => {
  it('state, person, freeze, what was not stated, guards', () => {
    const stranger = aPerson('town-reviewer', { organisationId: OTHER_TOWN });
    const view = aCase({ state: 'town_review', frozen: true });
    const bare = { action: 'endorse', reason: ' ' } as const;
    expect(outcome({ ...view, state: 'draft' }, { ...bare, actor: stranger })).toBe('wrong-state');
    expect(outcome(view, { ...bare, actor: stranger })).toBe('not-your-office');
    expect(outcome(view, { ...bare, actor: aPerson('town-reviewer') })).toBe('frozen');
    expect(outcome({ ...view, frozen: false }, { ...bare, actor: aPerson('town-reviewer') })).toBe('reason-missing');
  });

  it('a rejection cites a clause', () =>
    expect(outcome(aCase({ state: 'submitted' }), { action: 'reject', actor: clerk, citation: undefined })).toBe(
      'citation-missing',
    ));

  it('a case without a town cannot be sent back to one', () =>
    expect(outcome(aCase({ state: 'district_review', townId: null }), { action: 'send-back', actor: reviewer })).toBe(
      'no-such-stage',
    ));
});

describe('separation of duties', () => {
  const both = aPerson(['district-reviewer', 'district-approver', 'town-clerk', 'town-reviewer'], {
    organisationId: DISTRICT,
  });
  const inNotice = (acts: Act[]): CaseView => aCase({ state: 'public_notice', acts });
  const inReview = (acts: Act[]): CaseView => aCase({ state: 'district_review', townId: null, acts });

  it('who proposed does not approve, reject or resolve', () => {
    const view = { ...inNotice([acted(both, 'district-review', 'propose')]), openObjections: 1 };
    for (const action of ['approve', 'reject', 'resolve'] as const) {
      expect(outcome(view, { action, actor: both })).toBe('proposer-is-approver');
    }
  });

  it.each(['return', 'send-back'])('who made a "%s" at the district review does not approve either', (action) =>
    expect(outcome(inNotice([acted(both, 'district-review', action)]), { action: 'approve', actor: both })).toBe(
      'successive-stages',
    ),
  );

  it.each(['accept', 'return'])('who made a "%s" at the intake does not propose', (action) =>
    expect(outcome(inReview([acted(both, 'town', action)]), { action: 'propose', actor: both })).toBe(
      'successive-stages',
    ),
  );

  it('holds backwards too: who sent a case back does not endorse it', () => {
    const townsman = aPerson('town-reviewer');
    const view = aCase({ state: 'town_review', acts: [acted(townsman, 'district-review', 'send-back')] });
    expect(outcome(view, { action: 'endorse', actor: townsman })).toBe('successive-stages');
  });

  it('clerk and reviewer are one stage: who accepted may endorse', () => {
    const townsman = aPerson(['town-clerk', 'town-reviewer']);
    const view = aCase({ state: 'town_review', acts: [acted(townsman, 'town', 'accept')] });
    expect(outcome(view, { action: 'endorse', actor: townsman })).toBe('→ district_review');
  });

  it('who rejected does not act on the review again; somebody else does', () => {
    const view = inReview([acted(reviewer, 'district-review', 'reject')]);
    expect(outcome(view, { action: 'propose', actor: reviewer })).toBe('decided-before');
    expect(outcome(view, { action: 'reject', actor: reviewer })).toBe('decided-before');
    expect(outcome(view, { action: 'propose', actor: aPerson('district-reviewer') })).toBe('→ public_notice');
  });

  it('a declared conflict removes the person, at any stage', () => {
    const conflicts = [reviewer.personId, decider.personId];
    expect(outcome(aCase({ state: 'district_review', conflicts }), { action: 'return', actor: reviewer })).toBe(
      'conflict-declared',
    );
    expect(outcome(aCase({ state: 'approved', conflicts }), { action: 'revoke', actor: decider })).toBe(
      'conflict-declared',
    );
  });

  it.each(['auditor', 'administrator'] as const)('%s: never, whatever other role they hold', (role) =>
    expect(
      outcome(aCase({ state: 'district_review' }), { action: 'propose', actor: aPerson(['district-reviewer', role]) }),
    ).toBe('not-your-role'),
  );

  it('the system does not act for an officer, nor an officer for the timer', () => {
    const system = { ...aPerson(['town-clerk']), system: true };
    expect(outcome(aCase({ state: 'submitted' }), { action: 'accept', actor: system })).toBe('not-your-role');
    expect(outcome(aCase({ state: 'returned' }), { action: 'lapse', actor: clerk })).toBe('not-your-role');
  });
});

describe('a move', () => {
  const moveOf = (view: CaseView, over: Parameters<typeof request>[0]) => {
    const decision = decide(view, request(over));
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision.move;
  };

  it.each(['submitted', 'town_review', 'district_review'] as const)('resubmit goes back to %s', (returnedFrom) =>
    expect(moveOf(aCase({ state: 'returned', returnedFrom }), { action: 'resubmit', actor: applicant }).to).toBe(
      returnedFrom,
    ),
  );

  it('is booked when money is bound, freed, paid, claimed and given back, and only then', () => {
    const posting = (state: State, action: MoveRequest['action'], actor: MoveRequest['actor'], over = {}) =>
      moveOf(aCase({ state, ...over }), { action, actor }).posting;
    expect(posting('public_notice', 'approve', approver)).toBe('commit');
    expect(posting('district_review', 'propose', reviewer, { noticeRequired: false })).toBe('commit');
    expect(posting('district_review', 'propose', reviewer)).toBeNull();
    expect(posting('approved', 'revoke', decider)).toBe('release');
    expect(posting('public_notice', 'revoke', decider)).toBeNull();
    expect(posting('approved', 'pay', aPerson('finance-maker'))).toBe('disburse');
    expect(posting('disbursed', 'order-recovery', decider)).toBe('recover');
    expect(posting('recovery', 'repaid', aPerson('finance-checker'))).toBe('repay');
  });

  it('starts the period for reconsideration with a first rejection and not with a second', () => {
    const view = aCase({ state: 'district_review' });
    expect(moveOf(view, { action: 'reject', actor: reviewer }).deadlines.start).toEqual(['reconsideration']);
    const again = moveOf({ ...view, reconsidered: true }, { action: 'reject', actor: reviewer });
    expect(again.deadlines).toMatchObject({ stop: ['district-review'], start: [] });
  });

  it('carries the reason without spaces around it, and the clause', () =>
    expect(moveOf(aCase({ state: 'submitted' }), { action: 'reject', actor: clerk, reason: ' 不符合 ' })).toMatchObject(
      { reason: '不符合', citation: CITATION, stage: 'town', from: 'submitted', personId: clerk.personId },
    ));
});

describe('what a person may do now', () => {
  it('lists every action, allowed or with its refusal', () => {
    const list = actionsFor(aCase({ state: 'public_notice' }), approver, '2026-03-09');
    expect(list.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(['object', 'reopen', 'reject']);
    expect(list.find(({ action }) => action === 'approve')?.refusal?.code).toBe('notice-not-over');
    expect(list.find(({ action }) => action === 'pay')?.refusal?.code).toBe('wrong-state');
  });
});
