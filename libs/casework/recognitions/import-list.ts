/** Handing in a list of who was recognised 名单, and putting it into use by another person. */
import { recordEntry } from '#audit';
import {
  createRecognitionList,
  decideRecognitionList,
  findRecognitionList,
  intakeRefusal,
  type ListedEnterprise,
  listRecognitionLists,
  type RecognitionList,
  RecognitionReader,
  recognitionLines,
} from '#intake';
import { type Actor, formatInstant, Refused, type Role, sha256, shanghaiDay, type Tx } from '#kernel';
import { requestMatchRun } from '#policy';
import { readTable } from '#sheets';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';

const READERS: readonly Role[] = [
  'catalogue-editor',
  'catalogue-publisher',
  'district-reviewer',
  'district-approver',
  'auditor',
];

export interface ListToImport {
  /** A code of the local rules, e.g. `aeo`. */
  kind: string;
  title: string;
  issuer: string;
  document: string;
  fileName: string;
  bytes: Uint8Array;
}

const present = ({ importedAt, ...list }: RecognitionList) => ({ ...list, importedAt: formatInstant(importedAt) });

export type PresentedList = ReturnType<typeof present>;

/**
 * Keeps the list as a draft: lines that can be taken, and of every other one its number and why it was not.
 *
 * @throws Refused `role-missing`, `list-kind-unknown`, `list-unnamed`, `list-exists`, `list-empty`; `file-…` where nothing can be read
 */
export async function importRecognitions(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ListToImport,
): Promise<PresentedList> {
  requireRole(actor, 'catalogue-editor');
  const { kind, title, issuer, document, fileName, bytes } = input;
  if (!Object.hasOwn(house.rules.recognitions, kind)) {
    throw new Refused(intakeRefusal('list-kind-unknown', { params: { kind } }));
  }
  const missing = Object.entries({ title, issuer, document }).find(([, text]) => !text.trim() || text.length > 200);
  if (missing) throw new Refused(intakeRefusal('list-unnamed', { params: { field: missing[0] } }));
  const at = house.clock.now();
  const reader = new RecognitionReader(shanghaiDay(at));
  await readTable(bytes, reader.add);
  reader.requireHeadings();
  const { lines, problems } = reader;
  if (lines.length === 0) throw new Refused(intakeRefusal('list-empty', { params: { problems: problems.length } }));
  const id = await createRecognitionList(tx, {
    ...{ kind, title: title.trim(), issuer: issuer.trim(), document: document.trim(), fileName },
    ...{ sha256: sha256(bytes), problems, lines, importedBy: actor.personId, importedAt: at },
  });
  return present(await findRecognitionList(tx, id));
}

/**
 * Publishes or discards a draft. Whom a published list makes eligible is looked for in the background.
 *
 * @returns the list; with the id of that run where it was published, null where it was not
 * @throws Refused `role-missing`, `not-found`, `list-by-oneself`, `list-decided`
 */
export async function decideRecognitions(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, publish }: { id: string; publish: boolean },
): Promise<PresentedList & { matchRun: string | null }> {
  requireRole(actor, 'catalogue-publisher');
  const at = house.clock.now();
  const status = publish ? ('published' as const) : ('discarded' as const);
  const list = await decideRecognitionList(tx, id, { status, by: actor.personId, at });
  await recordEntry(tx, {
    at,
    personId: actor.personId,
    action: `recognition-list-${status}`,
    subject: { kind: 'recognition-list', id: list.id },
    data: { kind: list.kind, lines: list.lines },
  });
  if (!publish) return { ...present(list), matchRun: null };
  const run = await requestMatchRun(tx, { cause: 'list-published', by: actor.personId, at });
  return { ...present(list), matchRun: run.id };
}

/** A kind of list by the local rules, and the measures that enterprises on it are offered without applying. */
export interface ListKind {
  code: string;
  name: { zh: string; en: string };
  offers: string[];
}

/** @returns the kinds of lists that are taken, in the order of the local rules. @throws Refused `role-missing` */
export async function listRecognitionKinds({ rules }: House, _tx: Tx, actor: Actor): Promise<{ items: ListKind[] }> {
  requireRole(actor, ...READERS);
  const items = Object.entries(rules.recognitions).map(([code, { zh, en }]) => {
    const offers = Object.keys(rules.entitlements).filter((measure) => rules.entitlements[measure]?.list === code);
    return { code, name: { zh, en }, offers };
  });
  return { items };
}

/** @returns lists, newest first */
export async function listRecognitions(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { kind?: string },
): Promise<Paged<PresentedList>> {
  requireRole(actor, ...READERS);
  return readPage(asked, (after, limit) => listRecognitionLists(tx, { kind: asked.kind, after, limit }), present);
}

/** One list with the problems of its file. @throws Refused `role-missing`, `not-found` */
export async function readRecognitions(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedList> {
  requireRole(actor, ...READERS);
  return present(await findRecognitionList(tx, id));
}

/** @returns the list's lines, and which enterprises registered here they mean; by line, `after` a line */
export async function readRecognitionLines(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id, after, limit }: { id: string; after?: number; limit: number },
): Promise<{ items: ListedEnterprise[]; nextCursor: string | null }> {
  requireRole(actor, ...READERS);
  const list = await findRecognitionList(tx, id);
  const found = await recognitionLines(tx, list.id, { after, limit: limit + 1 });
  const items = found.slice(0, limit);
  return { items, nextCursor: found.length > limit ? String(items.at(-1)?.line) : null };
}
