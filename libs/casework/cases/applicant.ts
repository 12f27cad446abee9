import { type Actor, Refused } from '#kernel';
import type { CaseView } from '#workflow';
import { caseworkRefusal } from '../refusals.js';

/** @throws Refused `enterprise-only` unless the actor applies for the case's own enterprise */
export function requireApplicant(actor: Actor, view: Pick<CaseView, 'enterpriseId'>): void {
  if (!actor.roles.includes('enterprise-applicant') || actor.enterpriseId !== view.enterpriseId) {
    throw new Refused(caseworkRefusal('enterprise-only'));
  }
}
