import { ensureDocumentDeadlines, ensureGuideDeadlines } from '#deadlines';
import { listOrganisations } from '#identity';
import { type Actor, addDays, type Day, shanghaiDay, type Tx } from '#kernel';
import { publishedGuides } from '#policy';
import type { House } from '../house.js';

/**
 * Makes sure that people are told before a policy document ends or an application window closes. The upkeep calls it
 * again and again; what is there already stays as it is.
 *
 * @returns how many deadlines are new
 */
export async function ensureStandingDeadlines(
  house: House,
  tx: Tx,
  _actor: Actor,
  _input: null,
): Promise<{ started: number }> {
  const at = house.clock.now();
  const documents = await house.catalogue.documents(tx);
  const ends = documents.map(({ header }) => ({ documentId: header.id, lastDay: header.inForce.to }));
  const offices = new Map((await listOrganisations(tx)).map(({ code, id }) => [code, id]));
  const guides = await publishedGuides(tx, null);
  const windows = guides.map(({ code, organisation, window }) => {
    const organisationId = offices.get(organisation);
    if (organisationId === undefined)
      throw new Error(`the guide ${code} is of ${organisation}, which is no organisation`);
    return { code, organisationId, lastDay: lastWholeDay(window.to) };
  });
  const started =
    (await ensureDocumentDeadlines(tx, house, at, ends)) + (await ensureGuideDeadlines(tx, house, at, windows));
  return { started };
}

/** The last day that is wholly inside the window: of one that closes at noon, the day before. */
function lastWholeDay(lastInstant: string): Day {
  const closed = new Date(Date.parse(lastInstant) + 1000);
  return addDays(shanghaiDay(closed), -1);
}
