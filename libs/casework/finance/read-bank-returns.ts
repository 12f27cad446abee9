/** Reading what bank returns said: one file's result, and the exceptions that wait for a person. */
import { type Actor, formatInstant, formatYuan, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import {
  type LineOutcome,
  type LinePlace,
  listExceptions as readExceptions,
  readBankReturn as readReturn,
  waysOf,
} from '#treasury';
import { workflowRefusal } from '#workflow';
import type { House } from '../house.js';
import type { Page, Paged } from '../page.js';
import { treasuryToRead } from './own-treasury.js';

/** One file and how many of its lines had each outcome. */
export type PresentedReturn = Awaited<ReturnType<typeof presentReturn>>;

/** @throws Refused `not-found` */
export async function presentReturn(tx: Tx, id: string) {
  const found = isId(id) ? await readReturn(tx, id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return { ...found, importedAt: formatInstant(found.importedAt) };
}

/** @throws Refused `role-missing`, `not-found` */
export async function readBankReturn(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedReturn> {
  const treasuryId = await treasuryToRead(tx, actor);
  const found = await presentReturn(tx, input.id);
  if (treasuryId !== null && found.treasuryId !== treasuryId) throw new Refused(kernelRefusal('not-found'));
  return found;
}

export interface ExceptionsAsked extends Page {
  /** Of one file only. */
  bankReturnId?: string;
  kind?: LineOutcome;
  /** Open ones unless it says otherwise. */
  state?: 'open' | 'resolved';
}

type Line = Awaited<ReturnType<typeof readExceptions>>[number];

const presentLine = ({ amount, importedBy: _, ...line }: Line) => ({
  ...line,
  amount: amount === null ? null : formatYuan(amount),
  /** The ways to resolve it; none once that is done. */
  ways: line.resolution === null ? waysOf(line.outcome) : [],
});

/** A line is known by its file and its place there. */
const writePlace = ({ bankReturnId, line }: LinePlace): string => `${bankReturnId}.${line}`;

function readPlace(cursor: string | undefined): LinePlace | undefined {
  if (cursor === undefined) return undefined;
  const [bankReturnId = '', line = ''] = cursor.split('.');
  if (!isId(bankReturnId) || !/^\d{1,9}$/.test(line)) throw new Refused(workflowRefusal('invalid-cursor'));
  return { bankReturnId, line: Number(line) };
}

/** @returns the lines of the treasury's files that wait for a person, newest file first */
export async function listExceptions(
  _house: House,
  tx: Tx,
  actor: Actor,
  { bankReturnId, kind, state = 'open', limit, cursor }: ExceptionsAsked,
): Promise<Paged<ReturnType<typeof presentLine>>> {
  const treasuryId = await treasuryToRead(tx, actor);
  if (bankReturnId !== undefined && !isId(bankReturnId)) throw new Refused(kernelRefusal('not-found'));
  const rows = await readExceptions(tx, treasuryId, {
    bankReturnId,
    kind,
    state,
    after: readPlace(cursor),
    limit: limit + 1,
  });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(presentLine), nextCursor: rows.length > limit && last ? writePlace(last) : null };
}
