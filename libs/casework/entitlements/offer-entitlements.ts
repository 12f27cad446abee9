/** Offering a measure to everybody on a list 免申即享: matched, checked, and told, as a set. */
import { recordEntry } from '#audit';
import { startSubjectDeadlines } from '#deadlines';
import { findRecognitionList, listedForOffer, type RecognitionList, writeOffers } from '#intake';
import { type Actor, type Day, Refused, shanghaiDay, type Tx } from '#kernel';
import { type NewNotification, notifyAll } from '#notifications';
import { nextNumbers } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { type Entitlement, openEntitlement } from './entitlement.js';
import { type JudgedListing, judgeListed } from './judge-listed.js';

export interface OfferAsked {
  listId: string;
  measure: string;
}

/** What came of it, in enterprises that are registered here. */
export interface OffersMade extends OfferAsked {
  offered: number;
  excluded: number;
  /** Whom an offer of this measure has reached before. */
  before: number;
  /** Last day of the answers; null where nothing was offered. */
  dueOn: Day | null;
}

/**
 * Offers a measure to the enterprises on a published list: nobody twice, and nobody who is barred or under investigation,
 * has no site in the jurisdiction, or to whom nothing could be granted. Who was left out is looked at anew by the next call.
 *
 * @throws Refused `role-missing`, what `openEntitlement` and `judgeListed` refuse, `not-found` for the list,
 *   `entitlement-list-wrong` where it is not published or of another kind
 */
export async function offerEntitlements(house: House, tx: Tx, actor: Actor, asked: OfferAsked): Promise<OffersMade> {
  requireRole(actor, 'district-approver');
  const entitlement = await openEntitlement(house, tx, actor, asked.measure);
  const list = await findRecognitionList(tx, asked.listId);
  requireList(list, entitlement);
  const at = house.clock.now();
  const listed = await listedForOffer(tx, list.id, asked.measure);
  const open = listed.filter(({ settled }) => !settled);
  const judged = await judgeListed(house, tx, entitlement, open, shanghaiDay(at));
  const chosen = judged.filter(({ because }) => because === null);
  const answers = await expectAnswers(house, tx, entitlement, chosen);
  const of = { ...asked, districtId: entitlement.jurisdiction.id, madeBy: actor.personId, madeAt: at };
  const rows = judged.map(({ enterpriseId, line, because }) => {
    const { number = null, dueOn = null } = answers.get(enterpriseId) ?? {};
    return { enterpriseId, line, number, dueOn, excludedBecause: because };
  });
  await writeOffers(tx, of, rows);
  const [first] = answers.values();
  const made = {
    ...{ ...asked, offered: chosen.length, excluded: judged.length - chosen.length },
    ...{ before: listed.length - open.length, dueOn: first?.dueOn ?? null },
  };
  const subject = { kind: 'recognition-list', id: list.id };
  await recordEntry(tx, { at, personId: actor.personId, action: 'entitlements-offered', subject, data: { ...made } });
  return made;
}

function requireList({ status, kind }: RecognitionList, { rule }: Entitlement): void {
  if (status === 'published' && kind === rule.list) return;
  throw new Refused(caseworkRefusal('entitlement-list-wrong', { params: { kind, status, expected: rule.list } }));
}

/** Gives each its number, its last day and its message. @returns number and last day by enterprise */
async function expectAnswers(
  house: House,
  tx: Tx,
  { document, measure, rule, jurisdiction }: Entitlement,
  chosen: readonly JudgedListing[],
): Promise<Map<string, { number: string; dueOn: Day }>> {
  if (chosen.length === 0) return new Map();
  const at = house.clock.now();
  const from = shanghaiDay(at);
  const prefix = `${document.document.local.casePrefix}-MS`;
  const numbers = await nextNumbers(tx, prefix, Number(from.slice(0, 4)), chosen.length);
  const deadlines = chosen.map(({ enterpriseId }, place) => ({
    subject: numbers[place] as string,
    kind: 'entitlement-answer' as const,
    responsible: { enterpriseId, organisationId: jurisdiction.id },
    from,
    period: { workingDays: rule.days },
  }));
  const days = await startSubjectDeadlines(tx, house, deadlines);
  const answers = chosen.map(({ enterpriseId }, place) => ({
    ...{ enterpriseId, number: numbers[place] as string, dueOn: days[place] as Day },
  }));
  const messages = answers.map(({ enterpriseId, number, dueOn }): NewNotification<'entitlement-offered'> => {
    const params = { number, measure: measure.measure.title, dueOn };
    return { to: { enterpriseId }, kind: 'entitlement-offered', params, applicationId: null, at };
  });
  await notifyAll(tx, messages as NewNotification[]);
  return new Map(answers.map(({ enterpriseId, ...answer }) => [enterpriseId, answer]));
}
