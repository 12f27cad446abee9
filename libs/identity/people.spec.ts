import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Reach, SYSTEM_PERSON_ID, type Tx } from '#kernel';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { addSites } from './enterprises.js';
import {
  changeRoles,
  createEnterprise,
  createOrganisation,
  createPerson,
  findAccount,
  findEnterprise,
  findEnterpriseByUscc,
  findOrganisation,
  listOrganisations,
  readUser,
} from './index.js';

const NONE: Reach = { kind: 'none' };
const NOW = new Date('2026-03-02T09:00:00+08:00');
const USCC = '91310117MA1JD00015';

describe('organisations, enterprises and people', () => {
  let test: TestDatabase;
  let district: string;
  let town: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    district = await run((tx) => createOrganisation(tx, named('qp', 'district', null)));
    town = await run((tx) => createOrganisation(tx, named('qp-town', 'town', district)));
  });
  afterAll(() => test.close());

  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.database.transaction(NONE, work);
  const named = (code: string, kind: 'district' | 'town' | 'municipality', parentId: string | null) => ({
    code,
    kind,
    parentId,
    nameZh: `${code}名`,
    nameEn: code,
  });

  it('a town has a district, and only a town has one', async () => {
    await expect(run((tx) => createOrganisation(tx, named('t', 'town', null)))).rejects.toMatchObject({
      code: '23514',
    });
    await expect(run((tx) => createOrganisation(tx, named('d', 'district', district)))).rejects.toMatchObject({
      code: '23514',
    });
    expect((await run(listOrganisations)).map(({ code }) => code)).toEqual(['qp', 'qp-town']);
    expect(await run((tx) => findOrganisation(tx, 'qp-town'))).toEqual({
      id: town,
      ...named('qp-town', 'town', district),
    });
    expect(await run((tx) => findOrganisation(tx, 'none'))).toBeNull();
  });

  it('an enterprise is kept under its folded credit code, with its sites', async () => {
    const id = await run((tx) =>
      createEnterprise(tx, { uscc: ` ${USCC.toLowerCase()}`, name: '甲公司', siteIds: [town] }, NOW),
    );
    await run((tx) => addSites(tx, id, [town, district]));
    const found = await run((tx) => findEnterpriseByUscc(tx, USCC));
    expect(found).toEqual({ id, uscc: USCC, name: '甲公司', nameEn: null, siteIds: [town, district].sort() });
    expect(await run((tx) => findEnterprise(tx, id))).toEqual(found);
  });

  it('an enterprise with a wrong credit code is refused', async () => {
    const wrong = `${USCC.slice(0, 17)}6`;
    await expect(
      run((tx) => createEnterprise(tx, { uscc: wrong, name: '乙公司', siteIds: [] }, NOW)),
    ).rejects.toMatchObject({ refusal: { code: 'invalid-uscc' } });
  });

  it('a person has one spelling of the user name', async () => {
    const id = await run((tx) =>
      createPerson(
        tx,
        { username: 'Clerk-1', name: '张', passwordHash: null, roles: ['town-clerk'], organisationId: town },
        NOW,
      ),
    );
    expect(await run((tx) => findAccount(tx, ' ＣＬＥＲＫ-1'))).toMatchObject({ personId: id, passwordHash: null });
    await expect(
      run((tx) => createPerson(tx, { username: 'CLERK-1', name: '李', passwordHash: null, roles: [] }, NOW)),
    ).rejects.toMatchObject({ refusal: { code: 'username-taken', params: { username: 'clerk-1' } } });
  });

  it.each(['', 'a', '-ab', 'a b', '张三', 'x'.repeat(65)])('refuses the user name "%s"', async (username) => {
    await expect(
      run((tx) => createPerson(tx, { username, name: '张', passwordHash: null, roles: [] }, NOW)),
    ).rejects.toMatchObject({ refusal: { code: 'invalid-username' } });
  });

  it('roles that do not fit are refused, and nothing of the person is kept', async () => {
    await expect(
      run((tx) =>
        createPerson(
          tx,
          { username: 'misfit', name: '王', passwordHash: null, roles: ['district-approver'], organisationId: town },
          NOW,
        ),
      ),
    ).rejects.toMatchObject({ refusal: { code: 'roles-do-not-fit' } });
    expect(await run((tx) => findAccount(tx, 'misfit'))).toBeNull();
  });

  it('changing roles leaves exactly the roles given', async () => {
    const id = await run((tx) =>
      createPerson(
        tx,
        {
          username: 'both',
          name: '赵',
          passwordHash: null,
          roles: ['town-clerk', 'town-reviewer'],
          organisationId: town,
        },
        NOW,
      ),
    );
    await run((tx) => changeRoles(tx, id, ['town-reviewer', 'town-finance']));
    expect((await run((tx) => readUser(tx, id)))?.roles).toEqual(['town-finance', 'town-reviewer']);
    await run((tx) => changeRoles(tx, id, []));
    expect((await run((tx) => readUser(tx, id)))?.roles).toEqual([]);
  });

  it('nobody belongs to an office and an enterprise at once', async () => {
    const enterprise = (await run((tx) => findEnterpriseByUscc(tx, USCC)))?.id as string;
    await expect(
      run((tx) =>
        createPerson(
          tx,
          {
            username: 'two-hats',
            name: '钱',
            passwordHash: null,
            roles: [],
            organisationId: town,
            enterpriseId: enterprise,
          },
          NOW,
        ),
      ),
    ).rejects.toMatchObject({ refusal: { code: 'one-place-only' } });
  });

  it('the system is a person without a password', async () => {
    expect(await run((tx) => findAccount(tx, 'system'))).toMatchObject({
      personId: SYSTEM_PERSON_ID,
      passwordHash: null,
    });
  });
});
