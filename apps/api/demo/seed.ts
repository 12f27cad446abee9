/** The organisations, people and enterprises of the demonstration. */
import type { House, Verb } from '#casework';
import { createEnterprise, createOrganisation, createPerson, findOrganisation, hashPassword } from '#identity';
import type { Tx } from '#kernel';
import { ensureTreasury } from '#ledger';
import { ENTERPRISES, ORGANISATIONS, PEOPLE } from './world.js';

/** The one password of every demonstration account; printed at start, and never loaded in production. */
export const DEMO_PASSWORD = 'huiqi-demo-2026';

/** Organisations, treasuries, enterprises and people of the demonstration, unless they are there already. */
export const seedWorld: Verb<{ passwordHash: string }, { seeded: boolean }> = async (house, tx, _actor, input) => {
  if (await findOrganisation(tx, 'songjiang')) return { seeded: false };
  const organisations = await seedOrganisations(house, tx);
  const enterprises = await seedEnterprises(house, tx, organisations);
  for (const person of PEOPLE) {
    await createPerson(
      tx,
      {
        username: person.username,
        name: person.name,
        // A name that never resolves: mails can be looked at in a server that takes everything, and reach nobody.
        email: `${person.username}@example.invalid`,
        passwordHash: input.passwordHash,
        organisationId: person.organisation && organisations.get(person.organisation),
        enterpriseId: person.enterprise && enterprises.get(person.enterprise),
        roles: person.roles,
      },
      house.clock.now(),
    );
  }
  return { seeded: true };
};

async function seedOrganisations(house: House, tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, kind, parent, nameZh, nameEn } of ORGANISATIONS) {
    const id = await createOrganisation(tx, {
      code,
      kind,
      parentId: (parent && ids.get(parent)) ?? null,
      nameZh,
      nameEn,
    });
    ids.set(code, id);
    if (kind !== 'municipality') await ensureTreasury(tx, { organisationId: id, paying: house.rules.paying });
  }
  return ids;
}

async function seedEnterprises(house: House, tx: Tx, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { uscc, sites, ...enterprise } of ENTERPRISES) {
    const siteIds = sites.map((site) => organisations.get(site) as string);
    ids.set(uscc, await createEnterprise(tx, { ...enterprise, uscc, siteIds }, house.clock.now()));
  }
  return ids;
}

/** @returns the hash of the demonstration's password; quick, because the password is no secret */
export const demoPasswordHash = (): Promise<string> => hashPassword(DEMO_PASSWORD, 'quick');
