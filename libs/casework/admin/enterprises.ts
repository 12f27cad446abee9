/** The register of enterprises: what each does and how large it is, kept by the office and read by the auditor. */
import { recordEntry } from '#audit';
import {
  type Class,
  type Classification,
  classOn,
  ENTERPRISE_SIZES,
  type EnterpriseSize,
  findEnterpriseByUscc,
  INDUSTRIES,
  type Industry,
  identityRefusal,
  listClassifications,
  listEnterprises,
  lockEnterprise,
  recordClassification,
} from '#identity';
import { type Actor, type Day, formatInstant, kernelRefusal, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { workflowRefusal } from '#workflow';
import type { House } from '../house.js';
import { type Page, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { lockAdministrator } from './change-account.js';

/** An industry or a size by its code and in words. */
export interface NamedClass<Code extends string> {
  code: Code;
  zh: string;
  en: string;
}

const named = <Code extends string>(words: Record<Code, { zh: string; en: string }>, code: Code): NamedClass<Code> => {
  const { zh, en } = words[code];
  return { code, zh, en };
};

/** @returns what an enterprise is, by its code and in words; null where nobody said */
export const presentClass = ({
  industry,
  size,
}: Class): { industry: NamedClass<Industry> | null; size: NamedClass<EnterpriseSize> | null } => ({
  industry: industry && named(INDUSTRIES, industry),
  size: size && named(ENTERPRISE_SIZES, size),
});

const presentClassification = ({ id, fromDay, recordedAt, recordedBy, reason, ...of }: Classification) => ({
  id,
  fromDay,
  ...presentClass(of),
  recordedAt: formatInstant(recordedAt),
  recordedBy,
  reason,
});

/**
 * @returns one page of the enterprises, each with what it is today
 * @throws Refused `role-missing`, `invalid-cursor`
 */
export async function readEnterprises(house: House, tx: Tx, actor: Actor, { q, ...page }: Page & { q?: string }) {
  requireRole(actor, 'administrator', 'auditor');
  const today = shanghaiDay(house.clock.now());
  return readPage(
    page,
    (after, limit) => listEnterprises(tx, { q, today }, { after, limit }),
    ({ industry, size, ...enterprise }) => ({ ...enterprise, ...presentClass({ industry, size }) }),
  );
}

const choices = <Code extends string>(words: Record<Code, { zh: string; en: string }>): NamedClass<Code>[] =>
  (Object.keys(words) as Code[]).map((code) => named(words, code));

/**
 * @returns every industry and size by its code and in words, to choose from
 * @throws Refused `role-missing`
 */
export async function readClasses(_house: House, _tx: Tx, actor: Actor, _input: null) {
  requireRole(actor, 'administrator', 'auditor');
  return { industries: choices(INDUSTRIES), sizes: choices(ENTERPRISE_SIZES) };
}

async function registered(tx: Tx, uscc: string) {
  const enterprise = await findEnterpriseByUscc(tx, uscc);
  if (!enterprise) throw new Refused(kernelRefusal('not-found'));
  return enterprise;
}

async function presentRegistered(house: House, tx: Tx, uscc: string) {
  const { id, name, nameEn, ...enterprise } = await registered(tx, uscc);
  const now = await classOn(tx, id, shanghaiDay(house.clock.now()));
  const classifications = (await listClassifications(tx, id)).map(presentClassification);
  return { id, uscc: enterprise.uscc, name, nameEn, ...presentClass(now), classifications };
}

/**
 * @returns the enterprise as it is today, and everything that was recorded of what it is
 * @throws Refused `role-missing`, `invalid-uscc`, `not-found`
 */
export async function readEnterprise(house: House, tx: Tx, actor: Actor, { uscc }: { uscc: string }) {
  requireRole(actor, 'administrator', 'auditor');
  return presentRegistered(house, tx, uscc);
}

export interface ClassificationToRecord {
  uscc: string;
  /** Left out, it stays what it was on that day. */
  industry?: Industry;
  size?: EnterpriseSize;
  /** The first day on which it holds. */
  from: Day;
  reason: string;
}

/**
 * Records what an enterprise is from a day on; what was recorded before stays, and holds for the days before. For the same
 * day, what is recorded last holds.
 *
 * @returns the enterprise as it is then
 * @throws Refused `role-missing`, `invalid-uscc`, `not-found`; `classification-empty`, `classification-in-future`,
 *   `reason-missing`
 */
export async function classifyEnterprise(house: House, tx: Tx, actor: Actor, input: ClassificationToRecord) {
  requireRole(actor, 'administrator');
  const at = house.clock.now();
  const { fromDay, reason } = checked(input, shanghaiDay(at));
  await lockAdministrator(tx, actor);
  const { id, uscc } = await registered(tx, input.uscc);
  await lockEnterprise(tx, id);
  const before = await classOn(tx, id, fromDay);
  const after = { industry: input.industry ?? before.industry, size: input.size ?? before.size };
  await recordClassification(tx, id, { ...after, fromDay, recordedAt: at, by: { personId: actor.personId, reason } });
  const subject = { kind: 'enterprise', id };
  const data = { uscc, fromDay, before, after, reason };
  await recordEntry(tx, { at, personId: actor.personId, action: 'enterprise-classified', subject, data });
  return presentRegistered(house, tx, uscc);
}

function checked({ industry, size, from, reason }: ClassificationToRecord, today: Day) {
  if (industry === undefined && size === undefined) throw new Refused(identityRefusal('classification-empty'));
  const fromDay = parseDay(from);
  if (fromDay > today) throw new Refused(identityRefusal('classification-in-future', { params: { from, today } }));
  if (!reason.trim()) throw new Refused(workflowRefusal('reason-missing'));
  return { fromDay, reason: reason.trim() };
}
