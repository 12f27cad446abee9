import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';

/** @returns the newest published version of every policy document */
export async function listPolicyDocuments(house: House, tx: Tx, _actor: Actor, _input: null) {
  const documents = await house.catalogue.documents(tx);
  return {
    items: documents.map(({ document, header, measures }) => ({
      id: header.id,
      version: header.version,
      number: document.number,
      title: document.title,
      issuers: document.issuers,
      issuedOn: document.issuedOn,
      inForce: document.inForce,
      clauses: document.clauses.length,
      measures: measures.size,
    })),
  };
}
