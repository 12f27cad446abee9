/** Organisations and accounts, for who administers them and for the auditor. */
import {
  countPeople,
  listAccounts,
  listOrganisations,
  type Organisation,
  type PersonAccount,
  type PersonFilter,
  readAccount,
} from '#identity';
import { type Actor, formatInstant, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';

export interface PresentedAccount extends Omit<PersonAccount, 'lockedUntil'> {
  /** Until when wrong passwords keep the account locked, as RFC 3339; null where it is not locked. */
  lockedUntil: string | null;
}

/** @param now a lock that ran out before is none */
export function presentAccount({ lockedUntil, ...account }: PersonAccount, now: Date): PresentedAccount {
  return { ...account, lockedUntil: lockedUntil && now < lockedUntil ? formatInstant(lockedUntil) : null };
}

/**
 * @returns one page of accounts, in the order of their creation
 * @throws Refused `role-missing`, `invalid-cursor`
 */
export async function readPeople(
  house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, ...filter }: PersonFilter & Page,
): Promise<Paged<PresentedAccount>> {
  requireRole(actor, 'administrator', 'auditor');
  return readPage(
    { limit, cursor },
    (after, most) => listAccounts(tx, filter, after ?? null, most),
    (account) => presentAccount(account, house.clock.now()),
  );
}

/** @throws Refused `role-missing`, `not-found` */
export async function readPerson(
  house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedAccount> {
  requireRole(actor, 'administrator', 'auditor');
  const account = isId(id) ? await readAccount(tx, id) : null;
  if (!account) throw new Refused(kernelRefusal('not-found'));
  return presentAccount(account, house.clock.now());
}

/** An organisation with how many people have an open account there; `parentId` makes the tree. */
export interface StaffedOrganisation extends Organisation {
  people: number;
}

/**
 * @returns every organisation by its code; there are some dozens, so there are no pages
 * @throws Refused `role-missing`
 */
export async function readOrganisations(
  _house: House,
  tx: Tx,
  actor: Actor,
  _input: null,
): Promise<{ items: StaffedOrganisation[] }> {
  requireRole(actor, 'administrator', 'auditor');
  const people = await countPeople(tx);
  const organisations = await listOrganisations(tx);
  return { items: organisations.map((one) => ({ ...one, people: people.get(one.id) ?? 0 })) };
}
