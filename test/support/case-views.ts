/** Cases and people made up in memory, for what is decided without a database. */
import { type Actor, newId, type Role, SYSTEM_ACTOR } from '#kernel';
import type { CaseView, Finding, Findings } from '#workflow';

export const TOWN = newId();
export const OTHER_TOWN = newId();
export const DISTRICT = newId();
export const OTHER_DISTRICT = newId();
export const ENTERPRISE = newId();
export const OTHER_ENTERPRISE = newId();

const AT = new Date('2026-03-02T09:00:00+08:00');

/** A case of one town with public notice; the notice, if there is one, ended on 2026-03-09. */
export const aCase = (over: Partial<CaseView> = {}): CaseView => ({
  id: newId(),
  number: 'SJ-2026-000001',
  enterpriseId: ENTERPRISE,
  measure: 'sj-2025-8.aeo',
  documentId: 'sj-2025-8',
  documentVersion: 1,
  guideCode: null,
  guideVersion: null,
  districtId: DISTRICT,
  townId: TOWN,
  state: 'draft',
  frozen: false,
  version: 1,
  returnedFrom: 'town_review',
  takenFrom: null,
  reconsidered: false,
  noticeRequired: true,
  recommendedFen: null,
  proposedFen: null,
  awardedFen: null,
  submittedAt: AT,
  noticeEndsOn: '2026-03-09',
  dueOn: null,
  createdBy: newId(),
  createdAt: AT,
  updatedAt: AT,
  acts: [],
  conflicts: [],
  openObjections: 0,
  upheldObjections: 0,
  openSignals: 0,
  rules: null,
  lastEvent: null,
  ...over,
});

const TOWN_ROLES: readonly Role[] = ['town-clerk', 'town-reviewer', 'town-finance'];

/** A person of the case's enterprise, of its town or of its district, as the roles have it; `over` puts them elsewhere. */
export function aPerson(roles: Role | readonly Role[], over: Partial<Actor> = {}): Actor {
  const all = typeof roles === 'string' ? [roles] : roles;
  const enterprise = all.includes('enterprise-applicant');
  const organisationId = all.some((role) => TOWN_ROLES.includes(role)) ? TOWN : DISTRICT;
  return {
    ...SYSTEM_ACTOR,
    system: false,
    personId: newId(),
    name: all.join('+'),
    roles: all,
    organisationId: enterprise ? null : organisationId,
    enterpriseId: enterprise ? ENTERPRISE : null,
    ...over,
  };
}

/** Every finding checked and fine. */
export const allFine: Findings = {
  'document-in-force': null,
  'guide-window': null,
  'not-barred': null,
  'facts-complete': null,
  'declaration-signed': null,
  'assessment-not-no': null,
  'defects-listed': null,
  'defects-answered': null,
  'amount-within-assessment': null,
  'figure-set': null,
  'score-passed': null,
  limits: null,
  budget: null,
  'verified-account': null,
  'paid-in-full': null,
  'within-reconsideration-period': null,
  'correction-deadline-passed': null,
  'enforcement-decision': null,
  'enforcement-revocation': null,
  'partly-paid': null,
  'receivable-zero': null,
} satisfies Record<Finding, null>;

export const CITATION = {
  documentId: 'sj-2025-8',
  documentNumber: '沪松经规〔2025〕8号',
  clause: '第六条',
  quote: '给予不超过实际到位资金 3%',
};
