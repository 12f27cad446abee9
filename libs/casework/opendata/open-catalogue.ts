/** The catalogue as open data: which documents are in force today, and what they promise, in their own words. */
import { type Actor, formatInstant, shanghaiDay, type Tx } from '#kernel';
import { daysInForce, isInForceOn } from '#policy';
import type { House } from '../house.js';

/** The newest published version of every document that is in force on this day in Shanghai. */
async function documentsInForce(house: House, tx: Tx) {
  const now = house.clock.now();
  const documents = await house.catalogue.documents(tx);
  return {
    generatedAt: formatInstant(now),
    documents: documents.filter(({ header }) => isInForceOn(header, shanghaiDay(now))),
  };
}

/** @returns the documents in force; there are some dozens at most, so there are no pages */
export async function listOpenDocuments(house: House, tx: Tx, _actor: Actor, _input: null) {
  const { generatedAt, documents } = await documentsInForce(house, tx);
  const items = documents.map(({ header, document: { title, issuers, issuedOn, inForce } }) => ({
    id: header.id,
    version: header.version,
    number: header.number,
    title,
    issuers,
    issuedOn,
    inForce: daysInForce(header),
    quote: inForce.quote,
  }));
  return { generatedAt, items };
}

/** @returns the measures of the documents in force, services among them, each with the sentence that promises it */
export async function listOpenMeasures(house: House, tx: Tx, _actor: Actor, _input: null) {
  const { generatedAt, documents } = await documentsInForce(house, tx);
  const items = documents.flatMap(({ header, measures }) =>
    [...measures.values()].map(({ measure, clause }) => ({
      code: measure.code,
      title: measure.title,
      documentId: header.id,
      documentNumber: header.number,
      clause: clause.label,
      kind: measure.award.kind,
      quote: measure.quote,
      inForce: daysInForce(header),
    })),
  );
  return { generatedAt, items };
}
