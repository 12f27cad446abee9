/** Who may act on a case: role, office, and the separation of duties. */
import { type Actor, type Refusal, rolesNamed } from '#kernel';
import { workflowRefusal } from './refusals.js';
import type { Stage } from './states.js';
import type { Transition } from './transition.js';
import type { CaseView } from './view.js';

/**
 * The stages that a request passes one after the other. Finance and enforcement are beside this line: a payment has its
 * own maker and checker, an investigation its own investigator and decider.
 */
const REVIEW_LINE: readonly Stage[] = ['town', 'district-review', 'district-approval'];

/** An auditor writes nothing, and an administrator has no business rights, whatever other role they may hold. */
const NEVER_ACT = ['auditor', 'administrator'] as const;

/** @returns why this actor may not make this move on this case, or null */
export function mayAct(row: Transition, view: CaseView, actor: Actor): Refusal | null {
  return checkRole(row, view, actor) ?? (row.stage && checkDuties(row.stage, view, actor.personId));
}

function namesOf(who: Transition['who']): ReturnType<typeof rolesNamed> {
  if (who === 'system') return { roles: who, rolesZh: '系统', rolesEn: 'the system' };
  if (who === 'anyone') return { roles: who, rolesZh: '任何人', rolesEn: 'anyone' };
  return who === 'enterprise' ? { ...rolesNamed(['enterprise-applicant']), roles: who } : rolesNamed(who);
}

function checkRole(row: Transition, view: CaseView, actor: Actor): Refusal | null {
  const { who } = row;
  const refusal = workflowRefusal('not-your-role', { params: namesOf(who) });
  if (NEVER_ACT.some((role) => actor.roles.includes(role))) return refusal;
  if (who === 'anyone') return null;
  if (who === 'system') return actor.system ? null : refusal;
  if (actor.system) return refusal;
  if (who === 'enterprise') {
    return actor.roles.includes('enterprise-applicant') && actor.enterpriseId === view.enterpriseId ? null : refusal;
  }
  if (!who.some((role) => actor.roles.includes(role))) return refusal;
  const own = actor.organisationId;
  return own !== null && officesOf(row, view).includes(own) ? null : workflowRefusal('not-your-office');
}

/** @returns the organisations whose people act */
function officesOf(row: Transition, { districtId, townId }: CaseView): (string | null)[] {
  if (row.office === 'district') return [districtId];
  if (row.office === 'either') return [districtId, townId];
  return row.office === 'intake' ? [townId ?? districtId] : [townId];
}

function checkDuties(stage: Stage, view: CaseView, personId: string): Refusal | null {
  const own = view.acts.filter((act) => act.personId === personId);
  const place = REVIEW_LINE.indexOf(stage);
  if (place >= 0) {
    // The proposer as approver breaks the rule of successive stages too; the narrower sentence says more.
    if (stage === 'district-approval' && own.some((act) => act.action === 'propose')) {
      return workflowRefusal('proposer-is-approver');
    }
    const neighbours = [REVIEW_LINE[place - 1], REVIEW_LINE[place + 1]];
    if (own.some((act) => neighbours.includes(act.stage))) return workflowRefusal('successive-stages');
  }
  if (view.conflicts.includes(personId)) return workflowRefusal('conflict-declared');
  if (place >= 0 && own.some((act) => act.action === 'reject')) return workflowRefusal('decided-before');
  return null;
}
