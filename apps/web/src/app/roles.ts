/** Who sits where. The API decides what anybody may do; this decides what anybody is shown. */
import type { User } from '../api/session';

export type Role = User['roles'][number];

const REVIEWERS: readonly Role[] = ['town-clerk', 'town-reviewer', 'district-reviewer', 'district-approver'];
export const REVIEW_DESK: readonly Role[] = [...REVIEWERS, 'auditor'];
export const FINANCE: readonly Role[] = ['finance-maker', 'finance-checker', 'town-finance'];
export const ENFORCERS: readonly Role[] = ['enforcement-investigator', 'enforcement-decider'];
export const CATALOGUE: readonly Role[] = ['catalogue-editor', 'catalogue-publisher'];
export const ALL_ROLES: readonly Role[] = [
  'enterprise-applicant',
  ...REVIEWERS,
  ...FINANCE,
  ...ENFORCERS,
  ...CATALOGUE,
  'auditor',
  'administrator',
];

/** @param desk its roles; null: open to everybody */
export const maySit = (desk: { readonly roles: readonly Role[] | null }, user: User): boolean =>
  desk.roles === null || desk.roles.some((role) => user.roles.includes(role));

/** @returns where the person reads a case; null for those who read none */
export function caseAddress(user: User, id: string): string | null {
  if (user.roles.includes('enterprise-applicant')) return `/enterprise/applications/${id}`;
  return maySit({ roles: REVIEW_DESK }, user) ? `/review/cases/${id}` : null;
}
