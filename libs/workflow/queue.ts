/** Lists of cases, page by page: the work queue by what is due, and the history by what is newest. */
import { type Actor, type Day, type Fen, type Statement, sha256, type Tx } from '#kernel';
import { type CaseCursor, readCursor, writeCursor } from './cursor.js';
import { QUEUE_STATES, type State } from './states.js';
import type { Transition } from './transition.js';
import { TRANSITIONS } from './transitions.js';

export interface CaseFilter {
  state?: readonly State[];
  measure?: string;
  documentId?: string;
  townId?: string;
  districtId?: string;
  enterpriseId?: string;
  /** Cases whose running deadline ends before this day. */
  dueBefore?: Day;
  /** The whole number or credit code, or the beginning of the enterprise's name. */
  q?: string;
  /** Only what the actor's roles can take forward, what is due first at the front. Otherwise the newest first. */
  queue?: 'mine';
}

export interface CasePage {
  /** At most so many cases. */
  limit: number;
  /** From the page before. */
  cursor?: string;
}

/** One line of a list. Amounts in fen. */
export interface CaseLine {
  id: string;
  number: string | null;
  measure: string;
  documentId: string;
  enterpriseId: string;
  enterpriseName: string;
  uscc: string;
  districtId: string;
  townId: string | null;
  state: State;
  frozen: boolean;
  version: number;
  recommendedFen: Fen | null;
  proposedFen: Fen | null;
  awardedFen: Fen | null;
  submittedAt: Date | null;
  dueOn: Day | null;
}

/** The indexes application_queue_* hold exactly these; the planner has to read it in the text to use them. */
export const IN_QUEUE = `a.state IN (${QUEUE_STATES.map((state) => `'${state}'`).join(', ')})`;
/** At the district a case is taken in only where no town stands before it. */
export const AT_DISTRICT = `(a.town_id IS NULL OR a.state <> 'submitted')`;
/**
 * Not coalesce(), which says the same: PostgreSQL does not vouch for it that it leaks nothing, and so would look at the
 * cursor only after row-level security, row by row from the front of the queue.
 */
const DUE = `CASE WHEN a.due_on IS NULL THEN 'infinity'::date ELSE a.due_on END`;

const COLUMNS = `
  a.id, a.number, a.measure, a.document_id AS "documentId", a.enterprise_id AS "enterpriseId",
  e.name AS "enterpriseName", e.uscc, a.district_id AS "districtId", a.town_id AS "townId", a.state, a.frozen, a.version,
  a.recommended_fen AS "recommendedFen", a.proposed_fen AS "proposedFen", a.awarded_fen AS "awardedFen",
  a.submitted_at AS "submittedAt", a.due_on AS "dueOn"`;

type Bind = (value: unknown) => string;

/**
 * One page of the cases within the actor's reach, in one statement. There is no count: counting costs more than the page.
 *
 * @returns the cases, and the cursor of the next page where there is one
 * @throws Refused `invalid-cursor`
 */
export async function listCases(
  tx: Tx,
  actor: Actor,
  filter: CaseFilter,
  page: CasePage,
): Promise<{ items: CaseLine[]; nextCursor: string | null }> {
  const { values, ...statement } = listStatement(actor, filter, page);
  const rows = await tx.query<CaseLine>(statement, values);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  if (rows.length <= page.limit || !last) return { items, nextCursor: null };
  return { items, nextCursor: writeCursor({ due: byDue(filter) ? (last.dueOn ?? 'infinity') : null, id: last.id }) };
}

/**
 * The limit stands in the text, for a plan that is made once knows only from there how short the page is. So made, and
 * kept, the plan of the plain queue saves two thirds of its time; other lists are too many different texts to keep.
 *
 * @returns the statement for a page, one row longer than the page, and its values
 */
export function listStatement(actor: Actor, filter: CaseFilter, page: CasePage): Statement & { values: unknown[] } {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const cursor = page.cursor === undefined ? null : readCursor(page.cursor, byDue(filter));
  const wanted = [...filterConditions(filter, bind), ...recusalConditions(actor, bind)];
  const conditions = [...reachConditions(actor, bind), ...wanted, ...(cursor ? [cursorCondition(cursor, bind)] : [])];
  const limit = Math.trunc(page.limit) + 1;
  const order = byDue(filter) ? `${DUE}, a.id` : 'a.id DESC';
  const text = `
    SELECT ${COLUMNS} FROM ${byDue(filter) ? mine(actor, conditions, limit) : theirs(conditions)}
      JOIN enterprise e ON e.id = a.enterprise_id
     ORDER BY ${order} LIMIT ${limit}`;
  const isPlainQueue = byDue(filter) && wanted.length === 0;
  return isPlainQueue ? { name: `queue-${sha256(text).slice(0, 32)}`, text, values } : { text, values };
}

/** Every case of which the conditions hold. */
const theirs = (conditions: readonly string[]): string => `(SELECT * FROM application a ${where(conditions)}) AS a`;

/**
 * The cases that the actor can take forward. Each of their states is read by itself as far as the page goes: within one
 * state the index has the order already, over several it has not, and the whole queue would have to be sorted.
 */
function mine(actor: Actor, conditions: readonly string[], limit: number): string {
  const rows = [...conditions, 'a.state = mine.state', ...mineConditions(actor)];
  return `unnest('{${mineStates(actor).join(', ')}}'::text[]) AS mine (state) CROSS JOIN LATERAL (
            SELECT * FROM application a ${where(rows)} ORDER BY ${DUE}, a.id LIMIT ${limit}) AS a`;
}

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

const byDue = (filter: CaseFilter): boolean => filter.queue === 'mine';

/** Row-level security says the same once more; said here, the planner can take the index that begins with the place. */
function reachConditions({ reach }: Actor, bind: Bind): string[] {
  if (reach.kind === 'town') return [`a.town_id = ${bind(reach.organisationId)}`];
  if (reach.kind === 'district') return [`a.district_id = ${bind(reach.organisationId)}`];
  return reach.kind === 'enterprise' ? [`a.enterprise_id = ${bind(reach.enterpriseId)}`] : [];
}

/**
 * Who is out of a case does not find it either. Most people are out of none and are not asked: the condition would cost
 * everybody the plan that reads the queue from its index.
 */
function recusalConditions({ recused, personId }: Actor, bind: Bind): string[] {
  if (!recused) return [];
  const person = bind(personId);
  return [
    `a.id <> ALL (ARRAY (SELECT application_id FROM conflict_of_interest WHERE person_id = ${person}))`,
    `a.enterprise_id <> ALL (ARRAY (SELECT enterprise_id FROM enterprise_conflict WHERE person_id = ${person}))`,
  ];
}

function filterConditions(filter: CaseFilter, bind: Bind): string[] {
  const conditions: string[] = [];
  if (filter.state) conditions.push(`a.state = ANY (${bind(filter.state)}::text[])`);
  if (filter.measure !== undefined) conditions.push(`a.measure = ${bind(filter.measure)}`);
  if (filter.documentId !== undefined) conditions.push(`a.document_id = ${bind(filter.documentId)}`);
  if (filter.townId !== undefined) conditions.push(`a.town_id = ${bind(filter.townId)}`);
  if (filter.districtId !== undefined) conditions.push(`a.district_id = ${bind(filter.districtId)}`);
  if (filter.enterpriseId !== undefined) conditions.push(`a.enterprise_id = ${bind(filter.enterpriseId)}`);
  if (filter.dueBefore !== undefined) conditions.push(`a.due_on < ${bind(filter.dueBefore)}`);
  if (filter.q !== undefined) {
    const q = bind(filter.q);
    // Two lookups and not one condition over both tables, for which every case within reach would be read.
    conditions.push(`a.id IN (
      SELECT id FROM application WHERE number = ${q}
      UNION ALL
      SELECT f.id FROM enterprise JOIN application f ON f.enterprise_id = enterprise.id
       WHERE uscc = ${q} OR starts_with(name, ${q}))`);
  }
  return conditions;
}

/** The states from which the table lets these roles take a case forward, at the office where the actor works. */
const mineStates = (actor: Actor): State[] => [
  ...new Set(TRANSITIONS.filter((row) => row.movesForward && isForActor(row, actor)).flatMap((row) => row.from)),
];

function mineConditions({ reach }: Actor): string[] {
  if (reach.kind === 'enterprise') return [];
  return reach.kind === 'district' ? [IN_QUEUE, AT_DISTRICT] : [IN_QUEUE];
}

function isForActor({ who, office }: Transition, actor: Actor): boolean {
  const place = actor.reach.kind;
  if (typeof who === 'string') return who === 'enterprise' && place === 'enterprise';
  return who.some((role) => actor.roles.includes(role)) && isTakenAt(office, place);
}

/** @returns whether the people of a place (a town's or a district's) act in that office of a case */
export const isTakenAt = (office: Transition['office'], place: string): boolean =>
  office === place || office === 'intake' || office === 'either';

function cursorCondition({ due, id }: CaseCursor, bind: Bind): string {
  return due === null ? `a.id < ${bind(id)}::uuid` : `(${DUE}, a.id) > (${bind(due)}::date, ${bind(id)}::uuid)`;
}
