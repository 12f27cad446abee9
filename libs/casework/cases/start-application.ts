/** The beginning of a case: a draft under a measure. */
import { applyDeadlines } from '#deadlines';
import { findEnterprise, listOrganisations, type Organisation } from '#identity';
import { createRevision } from '#intake';
import { type Actor, Refused, shanghaiDay, type Tx } from '#kernel';
import { type CompiledDocument, checkSubmissionInstant, documentIdOf, parseFacts, publishedGuides } from '#policy';
import { createDraft } from '#workflow';
import type { House } from '../house.js';
import { asAnswers, knownFacts } from '../recognitions/known-facts.js';
import { caseworkRefusal } from '../refusals.js';
import { isWithin } from './jurisdiction.js';
import { keepMilestones } from './keep-milestones.js';
import { type PresentedCase, presentCase } from './present.js';

export interface NewApplication {
  /** `<document>.<slug>` */
  measure: string;
  facts?: Record<string, unknown>;
  /** Code of the site that applies; needed only where the enterprise has several within the jurisdiction. */
  site?: string;
}

/**
 * Begins a draft for the enterprise under a measure. Nothing is checked yet that only counts at submission, so that a
 * draft can be prepared before a window opens.
 *
 * @throws Refused `not-found` for an unknown measure, `not-applicable-for` for a service, `outside-jurisdiction`,
 *   `site-ambiguous`, `facts-invalid`
 */
export async function startApplication(
  house: House,
  tx: Tx,
  actor: Actor,
  input: NewApplication,
): Promise<PresentedCase> {
  return beginDraft(house, tx, actor, input, { townStage: true });
}

/**
 * The same, where the town's stage may be left out as the office configured it for what was offered without an
 * application; see `startApplication`.
 */
export async function beginDraft(
  house: House,
  tx: Tx,
  actor: Actor,
  input: NewApplication,
  { townStage }: { townStage: boolean },
): Promise<PresentedCase> {
  if (!actor.enterpriseId || !actor.roles.includes('enterprise-applicant'))
    throw new Refused(caseworkRefusal('enterprise-only'));
  const measure = await house.catalogue.measure(tx, input.measure);
  const document = await house.catalogue.document(tx, documentIdOf(input.measure), measure.document.version);
  const now = house.clock.now();
  const submission = checkSubmissionInstant({
    document,
    measure,
    guides: await publishedGuides(tx, document.header.id),
    now,
  });
  if (submission.refusal?.code === 'not-applicable-for') throw new Refused(submission.refusal);
  const known = await knownFacts(
    house,
    tx,
    { enterpriseId: actor.enterpriseId, measure: input.measure },
    shanghaiDay(now),
  );
  // What the office knows is filled in; what the enterprise says goes before it.
  const facts = { ...asAnswers(known), ...input.facts };
  parseFacts(measure, facts, { complete: false });
  const place = await placeOf(tx, actor.enterpriseId, document, input.site);
  const view = await createDraft(tx, {
    enterpriseId: actor.enterpriseId,
    measure: input.measure,
    documentId: document.header.id,
    documentVersion: document.header.version,
    guideCode: submission.guide?.code ?? null,
    guideVersion: submission.guide?.version ?? null,
    districtId: place.districtId,
    townId: townStage ? place.townId : null,
    noticeRequired: document.document.local.publicNotice,
    personId: actor.personId,
    at: now,
  });
  if (submission.guide) {
    const period = { dueOn: shanghaiDay(new Date(submission.guide.window.to)) };
    const responsible = { enterpriseId: actor.enterpriseId, organisationId: place.districtId };
    const start = [{ kind: 'window-closing' as const, responsible, period }];
    await applyDeadlines(tx, house, { applicationId: view.id, eventId: null, at: now, start });
  }
  await keepMilestones(house, tx, view, measure, { before: {}, after: facts });
  await createRevision(tx, { applicationId: view.id, facts, personId: actor.personId, at: now });
  return presentCase(view);
}

/** The offices that handle the case: those of the enterprise's site within the document's jurisdiction. */
async function placeOf(tx: Tx, enterpriseId: string, { document }: CompiledDocument, site: string | undefined) {
  const organisations = await listOrganisations(tx);
  const enterprise = await findEnterprise(tx, enterpriseId);
  const jurisdiction = organisations.find(({ code }) => code === document.local.jurisdiction);
  const sites = sitesWithin(organisations, jurisdiction, enterprise?.siteIds ?? []).filter(
    ({ code }) => site === undefined || code === site,
  );
  const [place, another] = sites;
  if (!place) {
    const params = {
      jurisdiction: jurisdiction?.nameZh ?? document.local.jurisdiction,
      jurisdictionEn: jurisdiction?.nameEn ?? '',
    };
    throw new Refused(caseworkRefusal('outside-jurisdiction', { params }));
  }
  if (another)
    throw new Refused(
      caseworkRefusal('site-ambiguous', { params: { sites: sites.map(({ code }) => code).join(', ') } }),
    );
  const districtId = place.kind === 'town' ? (place.parentId as string) : place.id;
  return { districtId, townId: place.kind === 'town' && document.local.stages.includes('town') ? place.id : null };
}

/** @returns those of an enterprise's sites at which a document of the jurisdiction reaches it */
export const sitesWithin = (
  organisations: readonly Organisation[],
  jurisdiction: Organisation | undefined,
  siteIds: readonly string[],
): Organisation[] => organisations.filter((site) => siteIds.includes(site.id) && isWithin(site, jurisdiction));
