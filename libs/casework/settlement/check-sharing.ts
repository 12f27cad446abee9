/** Whether it is known who bears what a statement would settle. */
import { Refused, type Tx } from '#kernel';
import type { SharingRule } from '#policy';
import { confirmedDeterminations, findCommitments, type SettlementLine, treasuryRefusal } from '#treasury';
import type { House } from '../house.js';

/** @returns whether a text that nobody gave us may say otherwise of the measure's sharing */
export const isOpen = (sharing: SharingRule | null): boolean =>
  sharing !== null && (sharing.unknown || sharing.exceptGovernedBy.length > 0);

/**
 * @throws Refused `settlement-blocked` naming the measures and the document, where nobody has confirmed whether another
 *   document governs them; `settlement-ratio-differs` where awards were divided otherwise than was determined since
 */
export async function checkSharing(
  house: House,
  tx: Tx,
  districtId: string,
  lines: readonly SettlementLine[],
): Promise<void> {
  const measures = [...new Set(lines.flatMap(({ measure }) => (measure === null ? [] : [measure])))].sort();
  const determined = await confirmedDeterminations(tx, districtId, measures);
  const open: string[] = [];
  const documents = new Set<string>();
  for (const code of measures) {
    const { sharing } = await house.catalogue.measure(tx, code);
    if (!isOpen(sharing) || determined.has(code)) continue;
    open.push(code);
    for (const { number } of sharing?.exceptGovernedBy ?? []) documents.add(number);
  }
  if (open.length > 0) {
    const params = { measures: open.join('、'), documents: [...documents].join('、') || '—' };
    throw new Refused(treasuryRefusal('settlement-blocked', { params }));
  }
  await checkRatios(tx, lines, determined);
}

async function checkRatios(
  tx: Tx,
  lines: readonly SettlementLine[],
  determined: Awaited<ReturnType<typeof confirmedDeterminations>>,
): Promise<void> {
  const cases = [...new Set(lines.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId])))];
  const commitments = await findCommitments(tx, cases);
  const differing = lines.filter(({ measure, applicationId }) => {
    const found = determined.get(measure ?? '');
    const kept = commitments.get(applicationId ?? '')?.sharing;
    if (!found?.governed || !kept) return false;
    return kept.district * (found.townParts as number) !== kept.town * (found.districtParts as number);
  });
  if (differing.length === 0) return;
  const names = [...new Set(differing.map(({ caseNumber, reference }) => caseNumber ?? reference))].sort();
  throw new Refused(treasuryRefusal('settlement-ratio-differs', { params: { cases: names.join('、') } }));
}
