import { findBar, findOpenInvestigation, findStandings, refusedByBar } from '#enforcement';
import type { Day, Refusal, Tx } from '#kernel';
import type { CaseView } from '#workflow';
import { caseworkRefusal } from '../refusals.js';

/** Whether a bar, or an investigation that holds new cases, stands against the enterprise under the case's document. */
export async function notBarred(
  tx: Tx,
  view: Pick<CaseView, 'enterpriseId' | 'documentId'>,
  day: Day,
): Promise<Refusal | null> {
  const barred = refusedByBar(await findBar(tx, view.enterpriseId, view.documentId, day));
  if (barred) return barred;
  const open = await findOpenInvestigation(tx, view.enterpriseId, view.documentId);
  return open ? caseworkRefusal('under-investigation') : null;
}

/** The same for several cases, in one statement. @returns what stands against each, in the order given */
export async function standingsOf(
  tx: Tx,
  views: readonly Pick<CaseView, 'enterpriseId' | 'documentId'>[],
  day: Day,
): Promise<(Refusal | null)[]> {
  const standings = await findStandings(tx, views, day);
  return standings.map(
    ({ bar, underInvestigation }) =>
      refusedByBar(bar) ?? (underInvestigation ? caseworkRefusal('under-investigation') : null),
  );
}
