/** When a mail that could not be handed over is tried again. Pure. */

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes to wait after the first try, the second and so on; after the last of them always as long. */
const WAITS = [1, 5, 15, HOUR, 4 * HOUR, 12 * HOUR, DAY];

/** Nobody hears of a mail server that is down over a long holiday: no mail is given up before that, nor after few tries. */
const GIVE_UP_AFTER_MS = 7 * DAY * MINUTE_MS;
const GIVE_UP_AFTER_TRIES = 14;

/**
 * @param tries how often it was tried, from 1
 * @param createdAt when the message was written
 * @param now when the last try failed
 * @returns when to try it again, or null when it is given up: after 14 tries, of which the last after seven days
 */
export function nextTry(tries: number, createdAt: Date, now: Date): Date | null {
  if (tries >= GIVE_UP_AFTER_TRIES && now.getTime() - createdAt.getTime() >= GIVE_UP_AFTER_MS) return null;
  const wait = WAITS[Math.min(tries, WAITS.length) - 1] ?? DAY;
  return new Date(now.getTime() + wait * MINUTE_MS);
}
