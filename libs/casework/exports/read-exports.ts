/** A person's own exports: how far they are, and their files. */
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { recordEntry } from '#audit';
import { type Export, expireExports, findExport, listExports as readExports } from '#exports';
import { type Actor, formatInstant, isId, kernelRefusal, Refused, SYSTEM_ACTOR, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { perform } from '../perform.js';
import { exportKind } from './request-export.js';
import { exportFile, requireReady } from './run-export.js';

const present = ({ requestedBy: _, requestedAt, sizeBytes, ...rest }: Export) => ({
  ...rest,
  requestedAt: formatInstant(requestedAt),
  sizeBytes: sizeBytes === null ? null : Number(sizeBytes),
});

export type PresentedExport = ReturnType<typeof present>;

/** @returns the actor's own exports, newest first */
export function listExports(_house: House, tx: Tx, actor: Actor, page: Page): Promise<Paged<PresentedExport>> {
  return readPage(page, (after, limit) => readExports(tx, actor.personId, { after, limit }), present);
}

async function ownExport(tx: Tx, actor: Actor, id: string): Promise<Export> {
  const found = isId(id) ? await findExport(tx, actor.personId, id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return found;
}

/** @throws Refused `not-found` for any but the actor's own */
export async function readExport(_house: House, tx: Tx, actor: Actor, input: { id: string }): Promise<PresentedExport> {
  return present(await ownExport(tx, actor, input.id));
}

/**
 * Opens the file of an export for its owner, who must still be allowed to read the list. That it was fetched is recorded.
 *
 * @throws Refused `not-found`, `export-not-ready`, and whatever the list refuses by now
 */
export async function fetchExport(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<{ fileName: string; sizeBytes: number; stream: Readable }> {
  const found = await ownExport(tx, actor, input.id);
  requireReady(found);
  const { filter, language } = found;
  await exportKind(found.kind).rows(house, tx, actor, { filter, language, page: { limit: 1 } });
  const subject = { kind: 'export', id: found.id };
  const at = house.clock.now();
  await recordEntry(tx, { at, personId: actor.personId, action: 'exported', subject, data: { fetched: true } });
  const file = await open(exportFile(house, found.id), 'r');
  return {
    fileName: found.fileName as string,
    sizeBytes: Number(found.sizeBytes),
    stream: file.createReadStream(),
  };
}

/** Removes the files that nobody may fetch any more. */
export async function removeExpiredExports(house: House): Promise<void> {
  const today = shanghaiDay(house.clock.now());
  const expired = await perform(house, SYSTEM_ACTOR, (_house, tx) => expireExports(tx, today), null);
  for (const id of expired) await rm(exportFile(house, id), { force: true });
}
