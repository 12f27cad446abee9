/** What one enterprise may qualify for, out of what is known of it. */
import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { enterpriseToCount } from '../policy/past-awards.js';
import { caseworkRefusal } from '../refusals.js';
import { type Fit, type FitsOfEnterprise, fitsOf } from './fits.js';
import { presentMatch } from './present-match.js';
import { byRank } from './rank.js';

export interface MatchesAsked {
  /** Credit code of the enterprise; the actor's own where left out. */
  uscc?: string;
  /** Also the measures that refuse it. */
  all?: boolean;
}

/**
 * Holds an enterprise against every measure in force where it has a site, by published lists, by the answers of its last
 * submitted case under the same measure, and by what it was granted. Nothing is kept, and nothing is decided by it.
 *
 * @returns what it is eligible for, by amount; then what is undetermined, by how little is missing; then what is not open
 *   now; what refuses it last, and only when asked for. Documents that bar it stand apart, with the reason
 * @throws Refused `enterprise-only` for one's own matches without an enterprise; `sign-in-required`, `not-found` and
 *   `invalid-uscc` for another's
 */
export async function readMatches(house: House, tx: Tx, actor: Actor, { uscc, all = false }: MatchesAsked) {
  const enterpriseId = uscc === undefined ? actor.enterpriseId : await enterpriseToCount(tx, actor, uscc);
  if (enterpriseId === null) throw new Refused(caseworkRefusal('enterprise-only'));
  const [found] = await fitsOf(house, tx, [enterpriseId], house.clock.now());
  if (!found) throw new Refused(kernelRefusal('not-found'));
  const fits = found.fits.filter(({ assessment }) => all || assessment.outcome !== 'no').sort(byRank);
  return { items: fits.map(presentFit), barred: found.barred.map(presentBar) };
}

const presentFit = ({ assessment, opening, answersOf, ...fit }: Fit) => ({
  ...presentMatch({
    ...fit,
    ...assessment,
    measure: fit.measure,
    opening: { ...opening, guide: opening.guide?.guide ?? null },
  }),
  answersOf,
});

const presentBar = ({ document, refusal }: FitsOfEnterprise['barred'][number]) => ({
  documentId: document.header.id,
  documentNumber: document.header.number,
  code: refusal.code,
  reason: { zh: refusal.zh, en: refusal.en },
});
