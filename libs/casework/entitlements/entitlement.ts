/** Whether a measure may be offered to those on a list, at this instant and by this office. */
import { listOrganisations, type Organisation } from '#identity';
import { type Actor, Refused, type Tx } from '#kernel';
import {
  type CompiledDocument,
  type CompiledMeasure,
  checkSubmissionInstant,
  documentIdOf,
  publishedGuides,
} from '#policy';
import { type Dossier, guideFor } from '../cases/dossier.js';
import type { House } from '../house.js';
import type { EntitlementRules } from '../local-rules.js';
import { caseworkRefusal } from '../refusals.js';

/** A measure that the office's rules mark for it, with what an assessment needs. */
export interface Entitlement {
  measure: CompiledMeasure;
  document: CompiledDocument;
  guide: Dossier['guide'];
  rule: EntitlementRules[string];
  /** The office whose document it is. */
  jurisdiction: Organisation;
}

/**
 * @throws Refused `not-found` for an unknown measure, `not-applicable-for` for a service such as sh-2023-9 clause 六,
 *   `document-not-in-force`, `document-repealed`, `guide-window-closed`; `entitlement-not-marked`,
 *   `entitlement-town-bears`; `entitlement-other-office`
 */
export async function openEntitlement(house: House, tx: Tx, actor: Actor, code: string): Promise<Entitlement> {
  const document = await house.catalogue.document(tx, documentIdOf(code));
  const measure = await house.catalogue.measure(tx, code, document.header.version);
  const guides = await publishedGuides(tx, document.header.id);
  const submission = checkSubmissionInstant({ document, guides, measure, now: house.clock.now() });
  if (submission.refusal) throw new Refused(submission.refusal);
  const { entitlements } = house.rules;
  const rule = Object.hasOwn(entitlements, code) ? entitlements[code] : undefined;
  if (!rule) throw new Refused(caseworkRefusal('entitlement-not-marked', { params: { measure: code } }));
  if (rule.shortened && townMayBear(measure)) throw new Refused(caseworkRefusal('entitlement-town-bears'));
  const { jurisdiction: office } = document.document.local;
  const jurisdiction = (await listOrganisations(tx)).find((organisation) => organisation.code === office);
  if (!jurisdiction || jurisdiction.id !== actor.organisationId) {
    throw new Refused(
      caseworkRefusal('entitlement-other-office', { params: { office: jurisdiction?.nameZh ?? office } }),
    );
  }
  return { measure, document, guide: guideFor(submission.guide, code), rule, jurisdiction };
}

/**
 * Whether the case of a confirmed offer has a town's stage: unless the office's rules leave it out, as they stand on the day
 * of the confirmation.
 */
export async function hasTownStage(house: House, tx: Tx, code: string): Promise<boolean> {
  if (house.rules.entitlements[code]?.shortened !== true) return true;
  const { header } = await house.catalogue.document(tx, documentIdOf(code));
  return townMayBear(await house.catalogue.measure(tx, code, header.version));
}

/** A town that bears a share, or might by a document that nobody gave us, is not left out of the case. */
const townMayBear = ({ sharing }: CompiledMeasure): boolean =>
  sharing?.unknown === true || sharing?.shares.some(({ treasury }) => treasury === 'town') === true;
