/** Messages about a case, between its enterprise and its office: rows that are added and read, and change nothing. */
import { newId, Refused, type Tx } from '#kernel';
import { workflowRefusal } from './refusals.js';
import type { CaseView } from './view.js';

/** Most characters of one message; the table says the same. */
export const MESSAGE_MOST = 2000;

export type MessageSide = 'enterprise' | 'office';

export interface CaseMessage {
  id: string;
  side: MessageSide;
  author: { id: string; name: string };
  text: string;
  sentAt: Date;
}

/**
 * Adds a message. White space around it is left out.
 *
 * @param message.side the author's, by whom the transaction runs: the database asks the same
 * @returns its id
 * @throws Refused `message-empty`, `message-too-long`; `nobody-to-write-to` while the case is the enterprise's own draft
 */
export async function addMessage(
  tx: Tx,
  view: Pick<CaseView, 'id' | 'submittedAt'>,
  message: { personId: string; side: MessageSide; text: string; at: Date },
): Promise<string> {
  const { personId, side, at } = message;
  const text = message.text.trim();
  if (text === '') throw new Refused(workflowRefusal('message-empty'));
  if ([...text].length > MESSAGE_MOST)
    throw new Refused(workflowRefusal('message-too-long', { params: { most: MESSAGE_MOST } }));
  if (view.submittedAt === null) throw new Refused(workflowRefusal('nobody-to-write-to'));
  const id = newId();
  await tx.execute(
    'INSERT INTO case_message (id, application_id, person_id, side, text, sent_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, view.id, personId, side, text, at],
  );
  return id;
}

/** @returns at most `limit` messages of the case, the oldest first, behind the id `after` */
export function listMessages(
  tx: Tx,
  applicationId: string,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<CaseMessage[]> {
  return tx.query<CaseMessage>(
    `SELECT m.id, m.side, jsonb_build_object('id', p.id, 'name', p.name) AS author, m.text, m.sent_at AS "sentAt"
       FROM case_message m JOIN person p ON p.id = m.person_id
      WHERE m.application_id = $1 AND ($2::uuid IS NULL OR m.id > $2) ORDER BY m.id LIMIT $3`,
    [applicationId, after ?? null, limit],
  );
}

/** @returns who wrote about the case for its offices and still works at one of them */
export async function officeAuthors(
  tx: Tx,
  { id, districtId, townId }: Pick<CaseView, 'id' | 'districtId' | 'townId'>,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT p.id FROM case_message m JOIN person p ON p.id = m.person_id
      WHERE m.application_id = $1 AND m.side = 'office' AND p.organisation_id IN ($2, $3) ORDER BY p.id`,
    [id, districtId, townId],
  );
  return rows.map((row) => row.id);
}
