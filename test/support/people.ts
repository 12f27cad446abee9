/** The few people whom a test of signing in needs; stories have the demonstration's whole world instead. */
import { createEnterprise, createOrganisation, createPerson, hashPassword } from '#identity';
import type { Database, Role, Tx } from '#kernel';

export const PASSWORD = 'correct horse battery';

export interface SeededPeople {
  district: string;
  town: string;
  enterprise: string;
  /** Ids of the people by user name: clerk, approver, applicant, auditor, admin. */
  people: Record<'clerk' | 'approver' | 'applicant' | 'auditor' | 'admin', string>;
}

/** Seeds a district with one town, one enterprise in it, and one person of each kind of reach. */
export async function seedPeople(database: Database, at: Date): Promise<SeededPeople> {
  const passwordHash = await hashPassword(PASSWORD, 'quick');
  return database.transaction({ kind: 'none' }, async (tx) => {
    const district = await createOrganisation(tx, organisation('songjiang', 'district', null));
    const town = await createOrganisation(tx, organisation('sj-jiuting', 'town', district));
    const enterprise = await createEnterprise(
      tx,
      { uscc: '91310117MA1JD00015', name: '上海测试有限公司', siteIds: [town] },
      at,
    );
    const person = personMaker(tx, passwordHash, at);
    const people = {
      clerk: await person('clerk', 'town-clerk', { organisationId: town }),
      approver: await person('approver', 'district-approver', { organisationId: district }),
      applicant: await person('applicant', 'enterprise-applicant', { enterpriseId: enterprise }),
      auditor: await person('auditor', 'auditor'),
      admin: await person('admin', 'administrator'),
    };
    return { district, town, enterprise, people };
  });
}

const organisation = (code: string, kind: 'district' | 'town', parentId: string | null) => ({
  code,
  kind,
  parentId,
  nameZh: code,
  nameEn: code,
});

const personMaker =
  (tx: Tx, passwordHash: string, at: Date) =>
  (username: string, role: Role, place: { organisationId?: string; enterpriseId?: string } = {}) =>
    createPerson(tx, { username, name: username, passwordHash, roles: [role], ...place }, at);
