import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#kernel';
import { type Place, reachOf } from './index.js';
import { checkRoles } from './posts.js';

const at = (kind: 'municipality' | 'district' | 'town'): Place => ({
  organisation: { id: `the ${kind}`, kind },
  enterpriseId: null,
});
const NOWHERE: Place = { organisation: null, enterpriseId: null };
const ENTERPRISE: Place = { organisation: null, enterpriseId: 'the enterprise' };

const CASE_ROLES = ROLES.filter((role) => /^(town|district|finance|enforcement)-/.test(role));

describe('whose cases a person sees', () => {
  it.each(CASE_ROLES)('a %s sees the own town’s or district’s, and none at the municipality or nowhere', (role) => {
    expect(reachOf([role], at('town'))).toEqual({ kind: 'town', organisationId: 'the town' });
    expect(reachOf([role], at('district'))).toEqual({ kind: 'district', organisationId: 'the district' });
    expect(reachOf([role], at('municipality'))).toEqual({ kind: 'none' });
    expect(reachOf([role], NOWHERE)).toEqual({ kind: 'none' });
  });

  it('an enterprise sees its own, whatever else is said of the person', () => {
    expect(reachOf(['enterprise-applicant'], ENTERPRISE)).toEqual({
      kind: 'enterprise',
      enterpriseId: 'the enterprise',
    });
    expect(reachOf(['auditor'], ENTERPRISE)).toEqual({ kind: 'none' });
  });

  it('the auditor sees all, wherever the auditor sits', () => {
    for (const place of [NOWHERE, at('town'), at('district'), at('municipality')]) {
      expect(reachOf(['auditor'], place)).toEqual({ kind: 'all' });
    }
  });

  it.each(['administrator', 'catalogue-editor', 'catalogue-publisher'] as const)('a %s sees none', (role) => {
    for (const place of [NOWHERE, at('town'), at('district')]) expect(reachOf([role], place)).toEqual({ kind: 'none' });
  });

  it('who has no role sees none', () => {
    for (const place of [NOWHERE, ENTERPRISE, at('town'), at('district')]) {
      expect(reachOf([], place)).toEqual({ kind: 'none' });
    }
  });
});

describe('which roles a person can hold', () => {
  const fits = (roles: Role[], place: Place): boolean => checkRoles(roles, place) === null;

  it('an enterprise’s person is its applicant and nothing else; nobody else is', () => {
    for (const role of ROLES) expect(fits([role], ENTERPRISE)).toBe(role === 'enterprise-applicant');
    expect(fits(['enterprise-applicant'], at('town'))).toBe(false);
    expect(fits(['enterprise-applicant'], NOWHERE)).toBe(false);
  });

  it('a town’s person holds no role of the district’s own stages', () => {
    const fitting = CASE_ROLES.filter((role) => fits([role], at('town')));
    expect(fitting).toEqual(['town-clerk', 'town-reviewer', 'town-finance', 'finance-maker', 'finance-checker']);
  });

  it('a district-level body without towns can have a clerk of its own', () => {
    expect(CASE_ROLES.filter((role) => !fits([role], at('district')))).toEqual([]);
  });

  it('roles that deal with cases belong to a district or a town', () => {
    expect(CASE_ROLES.filter((role) => fits([role], at('municipality')) || fits([role], NOWHERE))).toEqual([]);
  });

  it.each(['administrator', 'auditor'] as const)('an %s holds no second role', (role) => {
    expect(fits([role], NOWHERE)).toBe(true);
    for (const other of ROLES.filter((each) => each !== role)) {
      expect(fits([role, other], at('district'))).toBe(false);
      expect(fits([other, role], at('district'))).toBe(false);
    }
  });

  it('nobody both edits and publishes the catalogue', () => {
    expect(fits(['catalogue-editor'], at('municipality'))).toBe(true);
    expect(fits(['catalogue-editor', 'catalogue-publisher'], at('municipality'))).toBe(false);
  });

  it('says which role does not fit, and why, in both languages', () => {
    expect(checkRoles(['district-approver'], at('town'))).toMatchObject({
      code: 'roles-do-not-fit',
      params: { role: 'district-approver' },
      zh: expect.stringContaining('须属于区级机构'),
      en: expect.stringContaining('it belongs to a district'),
    });
  });
});
