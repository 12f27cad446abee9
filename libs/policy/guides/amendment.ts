/** What a new version of a published guide may not take away: enterprises prepare for what was announced. */
import { formatInstant, type Refusal } from '#kernel';
import { below } from '../catalogue/places.js';
import type { Guide } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';
import { isWindowOver } from './submission.js';

/**
 * Compares a new version with the published one that it would replace. Once that one's window is over nobody relies on
 * it any more, so that a new version is free.
 *
 * @param published the newest published version of the same guide, or undefined where there is none
 * @param now the instant of publication
 * @returns `window-shortened` where the window would begin later or end earlier; `guide-measure-dropped` where a measure
 *   would lose its window altogether; else null
 */
export function checkAmendment(published: Guide | undefined, amended: Guide, now: Date): Refusal | null {
  if (!published || isWindowOver(published, now)) return null;
  const [from, to] = [published.window.from, published.window.to].map((end) => formatInstant(new Date(end)));
  const late = Date.parse(amended.window.from) > Date.parse(published.window.from);
  const early = Date.parse(amended.window.to) < Date.parse(published.window.to);
  if (late || early) {
    const problems = [
      ...(late ? [{ at: '/window/from', zh: `不得晚于 ${from}`, en: `not later than ${from}` }] : []),
      ...(early ? [{ at: '/window/to', zh: `不得早于 ${to}`, en: `not earlier than ${to}` }] : []),
    ];
    return policyRefusal('window-shortened', { params: { from: `${from}`, to: `${to}` }, problems });
  }
  const kept = new Set(amended.measures.map(({ measure }) => measure));
  const dropped = published.measures.find(({ measure }) => !kept.has(measure));
  if (!dropped) return null;
  const problem = { at: below('', 'measures'), zh: `缺少 ${dropped.measure}`, en: `${dropped.measure} is missing` };
  return policyRefusal('guide-measure-dropped', { params: { measure: dropped.measure }, problems: [problem] });
}
