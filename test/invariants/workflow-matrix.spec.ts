/** Every state, every action, every role: the decision is the domain's, and a refusal says the right thing. */
import { describe, expect, it } from '@jest/globals';
import { type Actor, ROLES, SYSTEM_ACTOR } from '#kernel';
import { ACTIONS, type Action, actionsFor, type CaseView, decide, STATES, type State } from '#workflow';
import {
  aCase,
  allFine,
  aPerson,
  CITATION,
  DISTRICT,
  OTHER_DISTRICT,
  OTHER_ENTERPRISE,
  TOWN,
} from '../support/case-views.js';
import { domainEdges, type KindOfCase, STOPPED_BY_FREEZE, targetOf } from '../support/domain-edges.js';

const states = Object.keys(STATES) as State[];
const actions = Object.keys(ACTIONS) as Action[];
const DAY = '2026-03-10';
const AT = new Date('2026-03-10T09:00:00+08:00');

const ask = (view: CaseView, action: Action, actor: Actor) =>
  decide(view, { action, actor, at: AT, day: DAY, reason: '理由', citation: CITATION, findings: allFine });

const kinds: [string, KindOfCase][] = [
  ['town and district, with notice', { town: true, notice: true }],
  ['district alone, with notice', { town: false, notice: true }],
  ['town and district, without notice', { town: true, notice: false }],
  ['district alone, without notice', { town: false, notice: false }],
];

/** One way in which a case comes into each state in which enforcement has it. */
const TAKEN: Partial<Record<State, State>> = {
  revoked: 'public_notice',
  recovery: 'disbursed',
  clawed_back: 'approved',
};

const viewIn = (state: State, kind: KindOfCase, action: Action): CaseView =>
  aCase({
    state,
    townId: kind.town ? TOWN : null,
    noticeRequired: kind.notice,
    returnedFrom: kind.town ? 'town_review' : 'district_review',
    takenFrom: TAKEN[state] ?? null,
    openObjections: action === 'resolve' ? 1 : 0,
  });

/** One person per role, at the office to which the role belongs, and the system. */
const everybody = (kind: KindOfCase): [string, Actor][] => [
  ...ROLES.map((role): [string, Actor] => [role, aPerson(role, kind.town ? {} : atDistrict(role))]),
  ['system', SYSTEM_ACTOR],
];

/** Where there is no town stage, the roles of the intake sit at the district-level body. */
const atDistrict = (role: string): Partial<Actor> => (role.startsWith('town-') ? { organisationId: DISTRICT } : {});

/** Nobody reads everything and acts as well. */
const acts = (role: string): boolean => role !== 'auditor' && role !== 'administrator';

describe.each(kinds)('a case of %s', (_, kind) => {
  const edges = domainEdges(kind);

  // Without a town stage no case is ever in the town's review.
  const reached = states.filter((state) => kind.town || state !== 'town_review');

  it.each(reached)('in "%s" moves as the domain says, and not otherwise', (state) => {
    for (const action of actions) {
      const edge = edges.find((candidate) => candidate.from === state && candidate.action === action);
      for (const [role, actor] of everybody(kind)) {
        const view = viewIn(state, kind, action);
        const decision = ask(view, action, actor);
        const outcome = decision.ok ? decision.move.to : decision.refusal.code;
        const expected = !edge
          ? expect.stringMatching(/^(wrong-state|no-such-stage)$/)
          : edge.who.includes(role) || (edge.who.includes('anyone') && acts(role))
            ? targetOf(edge, view)
            : 'not-your-role';
        expect([state, action, role, outcome]).toEqual([state, action, role, expected]);
      }
    }
  });

  it('stands still while it is frozen, and can still be corrected, ended and recovered', () => {
    for (const { from, action, who } of edges) {
      const view = { ...viewIn(from as State, kind, action as Action), frozen: true };
      const [, actor] = everybody(kind).find(([role]) => who.includes(role) || who.includes('anyone')) as [
        string,
        Actor,
      ];
      const decision = ask(view, action as Action, actor);
      expect([action, decision.ok ? 'moves' : decision.refusal.code]).toEqual([
        action,
        STOPPED_BY_FREEZE.includes(action) ? 'frozen' : 'moves',
      ]);
    }
  });

  it('comes back from a revocation to where it was taken', () => {
    const revocable = edges.filter(({ action }) => action === 'revoke').map(({ from }) => from as State);
    const decider = aPerson('enforcement-decider');
    for (const takenFrom of revocable.filter((state) => reached.includes(state))) {
      const view = { ...viewIn('revoked', kind, 'restore'), takenFrom };
      const decision = ask(view, 'restore', decider);
      expect([takenFrom, decision.ok && decision.move.to]).toEqual([takenFrom, targetOf({ to: '^' }, view)]);
    }
    expect(revocable).toHaveLength(6);
  });

  it('is nobody’s of another town, district or enterprise', () => {
    for (const { from, action, who } of edges.filter((edge) => !['anyone', 'system'].includes(edge.who[0] as string))) {
      const elsewhere = { organisationId: OTHER_DISTRICT, enterpriseId: OTHER_ENTERPRISE };
      for (const role of ROLES.filter((candidate) => who.includes(candidate))) {
        const decision = ask(viewIn(from as State, kind, action as Action), action as Action, aPerson(role, elsewhere));
        expect([action, decision.ok]).toEqual([action, false]);
      }
    }
  });

  it('shows each person exactly the moves that would be decided for them', () => {
    for (const state of states) {
      for (const [, actor] of everybody(kind)) {
        const view = viewIn(state, kind, 'resolve');
        for (const { action, allowed, refusal } of actionsFor(view, actor, DAY)) {
          const decision = ask(view, action, actor);
          expect([action, allowed, refusal?.code]).toEqual([
            action,
            decision.ok,
            decision.ok ? undefined : decision.refusal.code,
          ]);
        }
      }
    }
  });
});
