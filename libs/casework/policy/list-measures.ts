/** The measures of the catalogue, and which of them are open. */
import type { Actor, Day, Tx } from '#kernel';
import { type Award, publishedGuides } from '#policy';
import type { House } from '../house.js';
import { isOpenOn, presentMeasureLine } from './present-measure.js';

export interface MeasureFilter {
  /** Id of a document. */
  document?: string;
  kind?: Award['kind'];
  /** Only what could be applied for on that day. */
  openOn?: Day;
}

/** @returns the measures of the published documents; there are some dozens, so there are no pages */
export async function listMeasures(house: House, tx: Tx, _actor: Actor, filter: MeasureFilter) {
  const documents = await house.catalogue.documents(tx);
  const guides = filter.openOn === undefined ? [] : await publishedGuides(tx, filter.document ?? null);
  const measures = documents
    .filter(({ header }) => filter.document === undefined || header.id === filter.document)
    .flatMap((document) => {
      const own = guides.filter(({ documentId }) => documentId === document.header.id);
      return [...document.measures.values()].filter(
        (measure) =>
          (filter.kind === undefined || measure.award.kind === filter.kind) &&
          (filter.openOn === undefined || isOpenOn(document, measure, own, filter.openOn)),
      );
    });
  return { items: measures.map(presentMeasureLine) };
}
