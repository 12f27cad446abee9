import type { Tx } from '#kernel';
import { type NewNotification, notifyAll } from '#notifications';
import { tellAmendments } from '#policy';
import { guideApplicants } from '#workflow';
import type { House } from '../house.js';

/** Tells the enterprises with drafts or cases in flight, once, that the guide they apply under was amended. */
export async function announceAmendments(house: House, tx: Tx): Promise<void> {
  const amended = new Map((await tellAmendments(tx)).map((guide) => [guide.code, guide]));
  if (amended.size === 0) return;
  const guides = [...amended.values()].map(({ code, measures }) => ({
    guide: code,
    measures: measures.map(({ measure }) => measure),
  }));
  const at = house.clock.now();
  const messages = (await guideApplicants(tx, guides)).map(
    ({ applicationId, enterpriseId, guide }): NewNotification<'guide-amended'> => {
      const title = amended.get(guide)?.title.zh ?? guide;
      return { to: { enterpriseId }, kind: 'guide-amended', params: { title }, applicationId, at };
    },
  );
  await notifyAll(tx, messages as NewNotification[]);
}
