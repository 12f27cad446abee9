/**
 * What an applicant and the office say to each other about a case: a question, where to find a paper, when to call. Nothing
 * binding is said in a message: no period begins or ends with it, it is no correction, objection, statement or evidence, and
 * no guard looks at it. What binds is a move of the case and its official letter.
 */
import { CASE_ROLES, peopleOfPost } from '#identity';
import { type Actor, formatInstant, type Tx } from '#kernel';
import { notify, type Recipients } from '#notifications';
import { addMessage, type CaseMessage, type CaseView, listMessages, type MessageSide, officeAuthors } from '#workflow';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { officers } from './announce.js';
import { caseToRead } from './case-to-read.js';

const present = ({ sentAt, ...message }: CaseMessage) => ({ ...message, sentAt: formatInstant(sentAt) });

/**
 * @returns one page of the case's messages, the oldest first: with id, side, author, text and instant
 * @throws Refused `not-found`, `conflict-declared`, `invalid-cursor`
 */
export async function readMessages(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id, ...page }: Page & { id: string },
): Promise<Paged<ReturnType<typeof present>>> {
  const view = await caseToRead(tx, actor, id);
  return readPage(page, (after, limit) => listMessages(tx, view.id, { after, limit }), present);
}

/**
 * Writes a message and tells the other side that there is one, not what it says.
 *
 * @returns the message's id and side
 * @throws Refused `not-found`, `conflict-declared`, `role-missing`; `message-empty`, `message-too-long`;
 *   `nobody-to-write-to` before the case is submitted
 */
export async function writeMessage(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, text }: { id: string; text: string },
): Promise<{ id: string; side: MessageSide }> {
  const view = await caseToRead(tx, actor, id);
  requireRole(actor, 'enterprise-applicant', ...CASE_ROLES);
  const side: MessageSide = actor.enterpriseId === null ? 'office' : 'enterprise';
  const at = house.clock.now();
  const messageId = await addMessage(tx, view, { personId: actor.personId, side, text, at });
  const to = side === 'office' ? { enterpriseId: view.enterpriseId } : await officeOf(tx, view);
  await notify(tx, { to, kind: 'case-message', params: { number: view.number ?? '' }, applicationId: view.id, at });
  return { id: messageId, side };
}

/**
 * The officers with whom the case lies, and whoever wrote about it before: an answer has to reach who asked, also when the
 * case has gone on since. Nobody who stays out of the case.
 */
async function officeOf(tx: Tx, view: CaseView): Promise<Recipients> {
  const people = [...(await peopleOfPost(tx, officers(view))), ...(await officeAuthors(tx, view))];
  return { personIds: [...new Set(people)].filter((id) => !view.conflicts.includes(id)) };
}
