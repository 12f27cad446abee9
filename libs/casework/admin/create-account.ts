import { recordEntry } from '#audit';
import {
  createPerson,
  findEnterpriseByUscc,
  findOrganisation,
  hashPassword,
  identityRefusal,
  type NewPerson,
  type PersonAccount,
  readAccount,
} from '#identity';
import { type Actor, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Call, perform } from '../perform.js';
import { requireRole } from '../require.js';
import { lockAdministrator } from './change-account.js';
import { type PresentedAccount, presentAccount } from './read-people.js';

/** Somebody who gets an account, named as a person names them: the place by its code. */
export interface NewAccount extends Pick<NewPerson, 'username' | 'name' | 'roles' | 'locale' | 'email'> {
  /** Code of an organisation. */
  organisation?: string;
  /** Credit code of an enterprise. */
  uscc?: string;
  /** The first password; the administrator hands it over. */
  password: string;
}

/**
 * Opens an account. As with another password, hashing takes long on purpose and no connection waits for it, so this opens
 * its own transaction.
 *
 * @param call its content leaves the password out: what is kept of a call is hashed too fast to hide one
 * @throws Refused `role-missing`; `password-too-short`, `invalid-username`, `invalid-email`, `invalid-uscc`;
 *   `organisation-unknown`, `enterprise-unknown`, `one-place-only`; `roles-do-not-fit`; `username-taken`
 */
export async function createAccount(
  house: House,
  actor: Actor,
  { password, ...account }: NewAccount,
  call: Call,
): Promise<PresentedAccount> {
  requireRole(actor, 'administrator');
  const passwordHash = await hashPassword(password);
  return perform(
    house,
    actor,
    async (_house, tx) => {
      await lockAdministrator(tx, actor);
      const person = { ...account, ...(await placeOf(tx, account)), roles: [...new Set(account.roles)], passwordHash };
      return open(house, tx, actor, person);
    },
    null,
    { key: call.key, content: { action: 'create-account', ...account } },
  );
}

async function placeOf(tx: Tx, { organisation, uscc }: Pick<NewAccount, 'organisation' | 'uscc'>) {
  const organisationId = organisation === undefined ? undefined : (await findOrganisation(tx, organisation))?.id;
  if (organisation !== undefined && !organisationId)
    throw new Refused(identityRefusal('organisation-unknown', { params: { organisation } }));
  const enterpriseId = uscc === undefined ? undefined : (await findEnterpriseByUscc(tx, uscc))?.id;
  if (uscc !== undefined && !enterpriseId)
    throw new Refused(identityRefusal('enterprise-unknown', { params: { uscc } }));
  return { organisationId, enterpriseId };
}

async function open(house: House, tx: Tx, actor: Actor, person: NewPerson): Promise<PresentedAccount> {
  const at = house.clock.now();
  const id = await createPerson(tx, person, at);
  const account = presentAccount((await readAccount(tx, id)) as PersonAccount, at);
  const { username, roles } = account;
  const place = account.organisation?.code ?? account.enterprise?.uscc ?? null;
  const data = { username, roles, place };
  await recordEntry(tx, {
    at,
    personId: actor.personId,
    action: 'person-created',
    subject: { kind: 'person', id },
    data,
  });
  return account;
}
