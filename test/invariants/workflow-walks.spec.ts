/**
 * Random walks through the state machine, by people who hold more roles than they should. Whatever they try, a case never
 * leaves the domain's ways, and no two hands become one.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, addDays, type Day, SYSTEM_ACTOR } from '#kernel';
import { type Action, type CaseView, decide, type Move, STATES, type State } from '#workflow';
import { aCase, allFine, aPerson, CITATION, DISTRICT, TOWN } from '../support/case-views.js';
import { domainEdges, type Edge, type KindOfCase, STOPPED_BY_FREEZE, targetOf } from '../support/domain-edges.js';

const WALKS = 10_000;
const STEPS = 60;
const START: Day = '2026-03-02';
const OFFICER_ROLES = [
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'enforcement-decider',
  'town-clerk',
  'town-reviewer',
] as const;

/** Everybody may try everything: each office has three people who hold every role there is. */
const officers = [TOWN, DISTRICT].flatMap((organisationId) =>
  [1, 2, 3].map(() => aPerson(OFFICER_ROLES, { organisationId })),
);
const people: readonly Actor[] = [...officers, aPerson('enterprise-applicant'), SYSTEM_ACTOR];
const neighbours: readonly [string, string][] = [
  ['town', 'district-review'],
  ['district-review', 'district-approval'],
];

/** What one walk has done: the case, the day, and every move that was allowed. */
interface Walk {
  view: CaseView;
  day: Day;
  moves: { move: Move; frozen: boolean; day: Day; before: CaseView }[];
}

/** The case after the move, as the store would write it. */
function after(view: CaseView, move: Move, day: Day): CaseView {
  const act = move.stage && { personId: move.personId, stage: move.stage, action: move.action };
  return {
    ...view,
    state: move.to,
    returnedFrom: move.action === 'return' ? (move.from as CaseView['returnedFrom']) : view.returnedFrom,
    takenFrom: ['revoke', 'order-recovery'].includes(move.action)
      ? move.from
      : move.action === 'repaid'
        ? view.takenFrom
        : null,
    reconsidered: view.reconsidered || move.action === 'reconsider',
    noticeEndsOn: move.action === 'propose' ? addDays(day, 2) : view.noticeEndsOn,
    openObjections: view.openObjections + (move.action === 'object' ? 1 : 0) - (move.action === 'resolve' ? 1 : 0),
    acts: act ? [...view.acts, act] : view.acts,
  };
}

const FORWARD = ['submit', 'accept', 'endorse', 'resubmit', 'propose', 'approve', 'pay', 'resolve', 'order-recovery'];

/** The actions to try from a state: ways forward more often, or few walks would ever come to the money. */
const attempts = (edges: readonly Edge[], state: State): string[] =>
  edges.flatMap(({ from, action }) => {
    if (from !== state) return [];
    return FORWARD.includes(action) ? Array<string>(12).fill(action) : [action];
  });

function step(walk: Walk, edges: readonly Edge[], roll: number): void {
  const [what, who, which] = [roll % 16, Math.floor(roll / 16) % people.length, Math.floor(roll / 256)];
  if (what === 0) walk.view = { ...walk.view, frozen: !walk.view.frozen };
  else if (what < 3) walk.day = addDays(walk.day, 1);
  const wanted = what === 3 ? edges.map(({ action }) => action) : attempts(edges, walk.view.state);
  const action = wanted[which % wanted.length] as Action | undefined;
  if (!action) return;
  const decision = decide(walk.view, {
    action,
    actor: people[who] as Actor,
    at: new Date(`${walk.day}T09:00:00+08:00`),
    day: walk.day,
    reason: '理由',
    citation: CITATION,
    findings: allFine,
  });
  if (!decision.ok) return;
  walk.moves.push({ move: decision.move, frozen: walk.view.frozen, day: walk.day, before: walk.view });
  walk.view = after(walk.view, decision.move, walk.day);
}

function expectTheDomain({ moves }: Walk, edges: readonly Edge[]): void {
  const acted: Move[] = [];
  for (const { move, frozen, day, before } of moves) {
    const edge = edges.find(({ from, action }) => from === before.state && action === move.action);
    expect(edge && targetOf(edge, before)).toBe(move.to);
    if (frozen) expect(STOPPED_BY_FREEZE).not.toContain(move.action);
    if (move.action === 'approve') expect(day > (before.noticeEndsOn as Day)).toBe(true);
    if (move.action === 'approve') expect(before.openObjections).toBe(0);
    const own = acted.filter(({ personId, stage }) => personId === move.personId && stage !== null);
    for (const earlier of own) {
      for (const [one, other] of neighbours) {
        const stages = [earlier.stage, move.stage];
        expect(stages.includes(one as Move['stage']) && stages.includes(other as Move['stage'])).toBe(false);
      }
      if (earlier.action === 'reject') expect([null, 'finance', 'enforcement']).toContain(move.stage);
    }
    acted.push(move);
  }
  expect(acted.filter(({ action }) => action === 'reconsider').length).toBeLessThanOrEqual(1);
}

describe('random walks', () => {
  // Another walk every time; a failure is walked again with the seed that it prints.
  const seed = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31);

  it(`${WALKS} of them, seed ${seed}, stay on the domain's ways and between them see every state`, () => {
    const seen = new Set<string>();
    const kind = fc.record<KindOfCase>({ town: fc.boolean(), notice: fc.boolean() });
    fc.assert(
      fc.property(kind, fc.array(fc.nat(2 ** 24), { minLength: STEPS, maxLength: STEPS * 2 }), (of, rolls) => {
        const edges = domainEdges(of);
        const view = aCase({
          townId: of.town ? TOWN : null,
          noticeRequired: of.notice,
          noticeEndsOn: null,
          returnedFrom: null,
        });
        const walk: Walk = { view, day: START, moves: [] };
        for (const roll of rolls) step(walk, edges, roll);
        for (const { move } of walk.moves) seen.add(move.to);
        expectTheDomain(walk, edges);
      }),
      { numRuns: WALKS, seed },
    );
    expect([...seen].sort()).toEqual(
      Object.keys(STATES)
        .filter((state) => state !== 'draft')
        .sort(),
    );
  }, 120_000);
});
