/** Which roles a person may hold, and whose cases they show. Pure rules; nothing here reads the database. */
import { type Reach, type Refusal, type Role, rolesNamed } from '#kernel';
import { identityRefusal } from './refusals.js';

export type OrganisationKind = 'municipality' | 'district' | 'town';

/** Where a person works: at an organisation, for an enterprise, or (auditor, administrator) at neither. */
export interface Place {
  organisation: { id: string; kind: OrganisationKind } | null;
  enterpriseId: string | null;
}

/** Roles that deal with cases; only they open the organisation's cases to a person. */
export const CASE_ROLES: readonly Role[] = [
  'town-clerk',
  'town-reviewer',
  'town-finance',
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
];

/** Roles of the district level alone; a town's people must not pass its stage and the next one too. */
const DISTRICT_ROLES: readonly Role[] = [
  'district-reviewer',
  'district-approver',
  'enforcement-investigator',
  'enforcement-decider',
];

/** An administrator has no business rights and an auditor writes nothing, so neither holds a second role. */
const LONE_ROLES: readonly Role[] = ['administrator', 'auditor'];

/**
 * Whose cases these roles show at this place.
 *
 * @returns the enterprise's own; the town's or the district's; all of them for the auditor; none for the administrator,
 *   catalogue staff, the municipality, and for anyone whose roles were taken away
 */
export function reachOf(roles: readonly Role[], place: Place): Reach {
  if (place.enterpriseId) {
    return roles.includes('enterprise-applicant')
      ? { kind: 'enterprise', enterpriseId: place.enterpriseId }
      : { kind: 'none' };
  }
  if (roles.includes('auditor')) return { kind: 'all' };
  const { organisation } = place;
  if (!organisation || organisation.kind === 'municipality') return { kind: 'none' };
  if (!roles.some((role) => CASE_ROLES.includes(role))) return { kind: 'none' };
  return { kind: organisation.kind, organisationId: organisation.id };
}

const doesNotFit = (role: Role, reasonZh: string, reasonEn: string): Refusal =>
  identityRefusal('roles-do-not-fit', { params: { role, ...rolesNamed([role]), reasonZh, reasonEn } });

/** @returns why this person cannot hold these roles together at this place, or null when nothing stands against it */
export function checkRoles(roles: readonly Role[], place: Place): Refusal | null {
  for (const role of roles) {
    if ((role === 'enterprise-applicant') !== (place.enterpriseId !== null)) {
      return doesNotFit(role, '企业岗位与政府岗位不能混用', 'enterprises and offices have different roles');
    }
    if (LONE_ROLES.includes(role) && roles.length > 1) {
      return doesNotFit(role, '该岗位不得兼任', 'it cannot be held together with another');
    }
    if (CASE_ROLES.includes(role) && (!place.organisation || place.organisation.kind === 'municipality')) {
      return doesNotFit(role, '须属于区级或街镇机构', 'it belongs to a district or a town');
    }
    if (DISTRICT_ROLES.includes(role) && place.organisation?.kind === 'town') {
      return doesNotFit(role, '须属于区级机构', 'it belongs to a district');
    }
  }
  if (roles.includes('catalogue-editor') && roles.includes('catalogue-publisher')) {
    return doesNotFit('catalogue-publisher', '发布人不得为编辑人', 'who publishes is not who edits');
  }
  return null;
}
