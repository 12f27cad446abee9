/** The digest of a working day: what presses on each officer, told once in the morning [local]. */
import { countDue } from '#deadlines';
import { awayOn } from '#identity';
import { type Actor, type Backlog, type Day, shanghaiDay, startOfDay, type Tx } from '#kernel';
import { claimDigest, digestWritten, type NewNotification, notifyAll } from '#notifications';
import { countWaiting } from '#workflow';
import type { House } from '../house.js';

const NOTHING_DUE = { today: 0, overdue: 0, soon: 0 };

/**
 * The day whose digest has to be written at this moment: today, when it is a working day and its hour has come. The digest
 * of a day that is over is never written: it would tell people what is not so any more.
 *
 * @returns null on a day off, before the hour, and when it was written
 */
export async function dueDigest(house: House, tx: Tx, _actor: Actor, _input: null): Promise<Day | null> {
  const day = digestDay(house);
  return day !== null && !(await digestWritten(tx, day)) ? day : null;
}

function digestDay(house: House): Day | null {
  const now = house.clock.now();
  const today = shanghaiDay(now);
  return house.calendar.isWorkingDay(today) && now >= digestHour(house, today) ? today : null;
}

/** @returns the instant from which a day's digest is owed */
function digestHour({ rules }: House, day: Day): Date {
  const [hours, minutes] = rules.digest.at.split(':').map(Number) as [number, number];
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
}

/** @returns the digest that is owed at this moment, if one is; it is written in one transaction, so none runs or fails */
export async function digestBacklog(house: House, tx: Tx, actor: Actor): Promise<Backlog> {
  const day = await dueDigest(house, tx, actor, null);
  return { waiting: day === null ? 0 : 1, running: 0, failed: 0, oldest: day === null ? null : digestHour(house, day) };
}

/**
 * Writes the digest of a day for every officer on whom something presses or for whom a case waits, in a fixed number of
 * statements however many there are: once for the day, whoever repeats it. Who is away gets none, and neither does the
 * cover for that person: the cover's own digest counts the same office's work.
 *
 * @param input.day the day for which the job was made
 * @returns how many people were told; null when there was nothing to do (written, too early, the day is over)
 */
export async function sendDigest(
  house: House,
  tx: Tx,
  _actor: Actor,
  { day }: { day: Day },
): Promise<{ told: number } | null> {
  const at = house.clock.now();
  if (digestDay(house) !== day || !(await claimDigest(tx, day, at))) return null;
  const ahead = house.rules.digest.workingDaysAhead;
  const soonUntil = house.calendar.addWorkingDays(day, ahead).day;
  const due = await countDue(tx, house.rules, { today: day, soonUntil });
  const waiting = await countWaiting(tx);
  const away = new Set(await awayOn(tx, day));
  const people = [...new Set([...due.keys(), ...waiting.keys()])].filter((personId) => !away.has(personId));
  const digests = people.map((personId): NewNotification<'digest'> => {
    const { today, overdue, soon } = due.get(personId) ?? NOTHING_DUE;
    const counts = { today, overdue, soon, cases: waiting.get(personId) ?? 0, ahead };
    const params = { day, ...asText(counts) };
    return { to: { personIds: [personId] }, kind: 'digest', params, applicationId: null, at };
  });
  await notifyAll(tx, digests as NewNotification[]);
  return { told: digests.length };
}

const asText = <Name extends string>(counts: Record<Name, number>): Record<Name, string> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])) as Record<Name, string>;
