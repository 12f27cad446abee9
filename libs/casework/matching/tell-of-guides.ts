/** Telling enterprises that a guide fits them: once per version of it, however often a run finds it. */
import type { Tx } from '#kernel';
import { type NewNotification, notifyAll } from '#notifications';
import { type Guide, noteGuidesTold, type Subscription, subscriptionsOf } from '#policy';
import type { Fit, FitsOfEnterprise } from './fits.js';

interface Told {
  runId: string;
  found: readonly FitsOfEnterprise[];
  at: Date;
}

/** A guide that is open to an enterprise, with the measures for which it is. */
interface OpenGuide {
  enterpriseId: string;
  guide: Guide;
  fits: Fit[];
}

/** What is only for later is told when it opens; whoever has a case under way knows the guide. */
const isNews = ({ opening, assessment, liveCase, measure }: Fit, subscription: Subscription | undefined): boolean =>
  opening.state === 'open' &&
  opening.guide !== null &&
  assessment.outcome !== 'no' &&
  liveCase === null &&
  (subscription == null || subscription.includes(measure.measure.code));

function openGuides({ enterpriseId, fits }: FitsOfEnterprise, subscription: Subscription | undefined): OpenGuide[] {
  const guides = new Map<string, OpenGuide>();
  for (const fit of fits) {
    const guide = fit.opening.guide?.guide;
    if (!guide || !isNews(fit, subscription)) continue;
    const open = guides.get(guide.code) ?? { enterpriseId, guide, fits: [] };
    open.fits.push(fit);
    guides.set(guide.code, open);
  }
  return [...guides.values()];
}

/** Tells every enterprise of the batch what it was not told yet, in a fixed number of statements. */
export async function tellOfGuides(tx: Tx, { runId, found, at }: Told): Promise<void> {
  const subscriptions = await subscriptionsOf(
    tx,
    found.map(({ enterpriseId }) => enterpriseId),
  );
  const open = found.flatMap((one) => openGuides(one, subscriptions.get(one.enterpriseId)));
  if (open.length === 0) return;
  const keyOf = (enterpriseId: string, code: string): string => `${enterpriseId}/${code}`;
  const asked = open.map(({ enterpriseId, guide: { code, version } }) => ({ enterpriseId, code, version }));
  const told = await noteGuidesTold(tx, runId, asked);
  const fresh = new Set(told.map(({ enterpriseId, code }) => keyOf(enterpriseId, code)));
  await notifyAll(
    tx,
    open
      .filter(({ enterpriseId, guide }) => fresh.has(keyOf(enterpriseId, guide.code)))
      .map((one) => messageOf(one, at)),
  );
}

const messageOf = ({ enterpriseId, guide, fits }: OpenGuide, at: Date): NewNotification<'guide-fits'> => ({
  to: { enterpriseId },
  kind: 'guide-fits',
  params: {
    guide: guide.title,
    measures: {
      zh: fits.map(({ measure }) => measure.measure.title.zh).join('、'),
      en: fits.map(({ measure }) => measure.measure.title.en).join('; '),
    },
    dueOn: fits[0]?.opening.by ?? '',
  },
  applicationId: null,
  at,
});
