/** Committing an award: limits counted under the enterprise's lock, shares written, and the money reserved. */
import { type Fen, Refused, shanghaiDay, type Tx } from '#kernel';
import { commitment, findTreasuries, postJournals, type Share, type Treasury } from '#ledger';
import { type CompiledMeasure, cite, limitKeys, type SharingRule, splitByParts } from '#policy';
import { confirmedDeterminations, createCommitments, type KeptSharing, type SharingDetermination } from '#treasury';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';
import { measureGroupOf } from '../local-rules.js';
import { caseworkRefusal } from '../refusals.js';
import { isOpen } from '../settlement/check-sharing.js';
import type { Dossier } from './dossier.js';

/** What the measure's limits count the award under (year, project), as it was answered. */
export function countedUnder({ measure, answers }: Dossier): Record<string, string> {
  const answered = limitKeys(measure).filter((key) => answers[key] !== undefined);
  return Object.fromEntries(answered.map((key) => [key, String(answers[key])]));
}

/** The rule as the commitment keeps it, with its words: later changes do not reach the award. */
function keptSharing(measure: CompiledMeasure, determined: SharingDetermination | undefined): KeptSharing {
  const { source = null } = measure.sharing ?? {};
  const shares = sharesOf(measure.sharing, determined);
  const parts = (treasury: 'district' | 'town') => shares.find((share) => share.treasury === treasury)?.parts ?? 0;
  const kept = { district: parts('district'), town: parts('town'), citation: source && cite(measure, source) };
  return determined?.governed ? { ...kept, determinationId: determined.id } : kept;
}

/** Who bears how much: by the document that was determined to govern the clause, otherwise by the text's own rule. */
function sharesOf(sharing: SharingRule | null, determined: SharingDetermination | undefined): SharingRule['shares'] {
  if (!determined?.governed) return sharing?.shares ?? [];
  const { districtParts, townParts } = determined;
  const parts = [
    { treasury: 'district' as const, parts: districtParts as number },
    { treasury: 'town' as const, parts: townParts as number },
  ];
  return parts.filter((share) => share.parts > 0);
}

/** @returns what was determined for the measures of these awards that another document may govern, by district and measure */
async function determinedFor(tx: Tx, awards: readonly GrantedAward[]): Promise<Map<string, SharingDetermination>> {
  const open = awards.filter(({ dossier }) => isOpen(dossier.measure.sharing));
  const found = new Map<string, SharingDetermination>();
  for (const districtId of new Set(open.map(({ view }) => view.districtId))) {
    const measures = open.filter(({ view }) => view.districtId === districtId).map(({ view }) => view.measure);
    for (const [measure, one] of await confirmedDeterminations(tx, districtId, measures)) {
      found.set(`${districtId}/${measure}`, one);
    }
  }
  return found;
}

/**
 * Divides the award among the treasuries of the case's offices, by the rule that reaches the measure.
 *
 * @throws Refused `sharing-missing` where no rule says who bears it, `treasury-missing` where one of them has no books
 */
function divide(view: CaseView, rule: SharingRule['shares'], treasuries: ReadonlyMap<string, Treasury>): Share[] {
  if (rule.length === 0) throw new Refused(caseworkRefusal('sharing-missing'));
  const offices = { district: view.districtId, town: view.townId };
  return splitByParts(view.awardedFen as Fen, rule).map(({ treasury: role, amount }) => {
    const treasury = treasuries.get(offices[role] ?? '');
    if (!treasury) throw new Refused(caseworkRefusal('treasury-missing'));
    return { treasuryId: treasury.id, role, amount };
  });
}

/** An award that a case was just granted: the case after the move that set `awardedFen`, and the event of that move. */
export interface GrantedAward {
  view: CaseView;
  dossier: Dossier;
  eventId: string;
}

/**
 * Reserves awards: the commitments with their shares, and the journals available → encumbered in each treasury, all of them
 * or none. The fund is the document's, the year that of the approval, and the group of measures the one for which the
 * office keeps a budget of its own [local].
 *
 * @throws Refused `budget-short` where a treasury cannot bear its shares
 */
export async function commitAwards(house: House, tx: Tx, awards: readonly GrantedAward[]): Promise<void> {
  if (awards.length === 0) return;
  const at = house.clock.now();
  const day = shanghaiDay(at);
  const offices = awards.flatMap(({ view }) => [view.districtId, ...(view.townId === null ? [] : [view.townId])]);
  const treasuries = await findTreasuries(tx, [...new Set(offices)]);
  const determinations = await determinedFor(tx, awards);
  const determinedOf = ({ districtId, measure }: CaseView) => determinations.get(`${districtId}/${measure}`);
  const reserved = awards.map(({ view, dossier, eventId }) => ({
    view,
    dossier,
    eventId,
    shares: divide(view, sharesOf(dossier.measure.sharing, determinedOf(view)), treasuries),
    books: {
      fund: view.documentId,
      fiscalYear: Number(day.slice(0, 4)),
      measureGroup: measureGroupOf(house.rules, view.measure),
    },
  }));
  await createCommitments(
    tx,
    reserved.map(({ view, dossier, books, shares }) => ({
      books,
      paying: house.rules.paying,
      shares,
      applicationId: view.id,
      enterpriseId: view.enterpriseId,
      measure: view.measure,
      amount: view.awardedFen as Fen,
      sharing: keptSharing(dossier.measure, determinedOf(view)),
      limitKeys: countedUnder(dossier),
      at,
    })),
  );
  await postJournals(
    tx,
    reserved.map(({ view, eventId, books, shares }) => ({
      journal: {
        kind: 'commitment',
        day,
        at,
        reference: view.number as string,
        applicationId: view.id,
        eventId,
        key: `commitment/${view.id}/${eventId}`,
      },
      postings: commitment({ ...books, shares }),
    })),
  );
}
