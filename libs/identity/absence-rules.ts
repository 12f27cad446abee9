/** Whether an absence can be recorded as it is asked for. Pure; what stands in the tables is given. */
import { type Day, type Refusal, type Role, rolesNamed } from '#kernel';
import { identityRefusal } from './refusals.js';

/** Who is away, or stands in: a person of an office. */
export interface Officer {
  id: string;
  username: string;
  organisationId: string | null;
  /** The district whose approvers supervise the office: a town's district, any other office itself. */
  supervisedBy: string | null;
  roles: Role[];
  disabled: boolean;
}

/** Days in Shanghai, both included. */
export interface DaysAway {
  from: Day;
  to: Day;
}

/** An absence that is not cancelled. */
export interface LiveAbsence extends DaysAway {
  personId: string;
  coverId: string;
}

export interface AskedAbsence extends DaysAway {
  person: Officer;
  /** As the caller wrote it. */
  coverName: string;
  /** Null where nobody is called so. */
  cover: Officer | null;
}

const overlaps = (one: DaysAway, other: DaysAway): boolean => one.from <= other.to && one.to >= other.from;

/** @returns why these days cannot be recorded for the person, or null */
function checkDays({ person, from, to }: AskedAbsence, live: readonly LiveAbsence[], today: Day): Refusal | null {
  if (to < from) return identityRefusal('absence-backwards');
  if (from < today) return identityRefusal('absence-past', { params: { today } });
  const own = live.find((other) => other.personId === person.id);
  if (own) return identityRefusal('absence-overlaps', { params: { from: own.from, to: own.to } });
  const covering = live.find((other) => other.coverId === person.id);
  return covering ? identityRefusal('covers-somebody', { params: { from: covering.from, to: covering.to } }) : null;
}

/**
 * The cover is of the same office, there on all of the days, and holds every role of the person already: what goes to a
 * post reaches the cover as its holder, and no right changes hands, so that the separation of duties stays as it is.
 */
function checkCover({ person, cover, coverName }: AskedAbsence, live: readonly LiveAbsence[]): Refusal | null {
  const stranger = !cover || cover.id === person.id || cover.disabled || cover.organisationId !== person.organisationId;
  if (stranger) return identityRefusal('cover-unknown', { params: { cover: coverName } });
  const missing = person.roles.filter((role) => !cover.roles.includes(role));
  if (missing.length > 0) return identityRefusal('cover-lacks-role', { params: rolesNamed(missing) });
  const away = live.find((other) => other.personId === cover.id);
  return away ? identityRefusal('cover-absent', { params: { from: away.from, to: away.to } }) : null;
}

/**
 * @param live absences of both people, whoever of them is away or stands in
 * @returns the first reason against it, or null
 */
export function checkAbsence(asked: AskedAbsence, live: readonly LiveAbsence[], today: Day): Refusal | null {
  const meanwhile = live.filter((other) => overlaps(asked, other));
  return checkDays(asked, meanwhile, today) ?? checkCover(asked, meanwhile);
}
