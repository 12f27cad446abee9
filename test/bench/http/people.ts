/** Who acts in the bench: the demonstration's people, and applicants of enterprises of the bench's own. */
import { type House, loadCatalogue, perform, readLocalRules } from '#casework';
import { createEnterprise, createPerson, findOrganisation } from '#identity';
import { SettableClock, SYSTEM_ACTOR, usccCheckCharacter, WorkingCalendar } from '#kernel';
import { PolicyCatalogue, readCatalogueFiles } from '#policy';
import { loadDemonstration } from '../../../apps/api/demo/load.js';
import { DEMO_PASSWORD, demoPasswordHash } from '../../../apps/api/demo/seed.js';
import type { TestDatabase } from '../../support/database.js';
import { ask, type Clients } from './clients.js';

/** A case is submitted under its enterprise's lock: one enterprise alone would measure the wait for it. */
const APPLICANTS = 16;

/** User name → id of the enterprise. */
export type Applicants = Map<string, string>;

export interface Session {
  token: string;
  person: string;
  session: string;
}

/** Loads the demonstration's world, as `npm start` does, and the applicants, all at home in Jiuting. */
export async function loadWorld(test: TestDatabase, at: string, evidenceDirectory: string): Promise<Applicants> {
  const house: House = {
    database: test.database,
    clock: new SettableClock(at),
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules: readLocalRules('catalogue/local-rules.yaml'),
    evidenceDirectory,
    exportDirectory: '',
  };
  await perform(house, SYSTEM_ACTOR, loadCatalogue, readCatalogueFiles());
  await loadDemonstration(house);
  const passwordHash = await demoPasswordHash();
  return test.database.transaction({ kind: 'none' }, async (tx) => {
    const town = await findOrganisation(tx, 'sj-jiuting');
    const applicants: Applicants = new Map();
    for (let index = 1; index <= APPLICANTS; index += 1) {
      const body = `91310117MA2BN${String(index).padStart(4, '0')}`;
      const uscc = body + usccCheckCharacter(body);
      const site = { uscc, name: `上海测速${index}有限公司`, siteIds: [town?.id as string] };
      const enterpriseId = await createEnterprise(tx, site, house.clock.now());
      const username = `bench-${index}`;
      const person = { username, name: username, passwordHash, roles: ['enterprise-applicant' as const], enterpriseId };
      await createPerson(tx, person, house.clock.now());
      applicants.set(username, enterpriseId);
    }
    return applicants;
  });
}

/** Signs in, and reads from the access token whose it is: the bare server is told, for it knows no tokens. */
export async function signIn(clients: Clients, username: string): Promise<Session> {
  const answer = await ask(clients, {
    method: 'POST',
    path: '/api/v1/auth/sign-in',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: DEMO_PASSWORD }),
  });
  const { accessToken } = JSON.parse(answer) as { accessToken: string };
  const claims = Buffer.from(accessToken.split('.')[1] as string, 'base64url').toString();
  const { sub, sid } = JSON.parse(claims) as { sub: string; sid: string };
  return { token: accessToken, person: sub, session: sid };
}
