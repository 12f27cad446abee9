import { classOn, findEnterprise, listOrganisations } from '#identity';
import { type Actor, Refused, shanghaiDay, type Tx } from '#kernel';
import { presentClass } from '../admin/enterprises.js';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';

/**
 * @returns the actor's own enterprise as the office's register has it: its name, its sites, what it does and how large it is
 * @throws Refused `enterprise-only`
 */
export async function readMyEnterprise(house: House, tx: Tx, actor: Actor, _input: null) {
  const enterprise = actor.enterpriseId ? await findEnterprise(tx, actor.enterpriseId) : null;
  if (!enterprise) throw new Refused(caseworkRefusal('enterprise-only'));
  const { id, uscc, name, nameEn, siteIds } = enterprise;
  const offices = await listOrganisations(tx);
  const sites = offices
    .filter((office) => siteIds.includes(office.id))
    .map(({ code, nameZh, nameEn: en }) => ({ code, nameZh, nameEn: en }));
  return { uscc, name, nameEn, sites, ...presentClass(await classOn(tx, id, shanghaiDay(house.clock.now()))) };
}
