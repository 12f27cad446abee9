/** What follows from a decision. Pure: the document's provisions come in, the effects go out. */
import type { Citation } from '#kernel';
import type { PolicyDocument } from '#policy';

export type Outcome = 'sanctioned' | 'cleared';

/**
 * The effects of a decision on the enterprise's cases under the document. A listing is no effect: it may be proposed
 * only after notice and defence, and never by itself.
 */
export interface Sanctions {
  /** The enterprise may not apply under the document, from the day found. Only where the document says so. */
  bar: boolean;
  /** Cases that are not yet paid end. */
  revoke: boolean;
  /** What was paid is ordered back. */
  recover: boolean;
  /** A listing may be proposed, which is a step of its own. */
  list: boolean;
  /** The sanction clause on which this stands, or null where it stands on a recorded legal basis or nothing follows. */
  citation: Citation | null;
}

type Sources = Pick<PolicyDocument, 'id' | 'number' | 'clauses' | 'provisions'>;
type Sanction = Extract<PolicyDocument['provisions'][number], { kind: 'sanction' }>;

/** A clause that reaches only some measures is not taken for one that reaches the document. */
const sanctionOf = (document: Sources): Sanction | undefined =>
  document.provisions.find(
    (provision): provision is Sanction =>
      provision.kind === 'sanction' && provision.trigger === 'false-declaration' && provision.appliesTo === 'document',
  );

/** @returns whether the document says itself what follows from a false declaration; otherwise a legal basis is needed */
export const hasSanctionClause = (document: Sources): boolean => sanctionOf(document) !== undefined;

/**
 * What follows from the decision, as far as the document's clause goes. Without a clause there is no bar, whatever the
 * legal basis; revocation and recovery stand on that basis, which the proceeding's table has asked for.
 */
export function decideSanctions(document: Sources, outcome: Outcome): Sanctions {
  if (outcome === 'cleared') return { bar: false, revoke: false, recover: false, list: false, citation: null };
  const sanction = sanctionOf(document);
  if (!sanction) return { bar: false, revoke: true, recover: true, list: false, citation: null };
  const bar = sanction.effects.includes('bar-from-discovery');
  const [recover, list] = [sanction.effects.includes('recover'), sanction.effects.includes('propose-listing')];
  return { bar, revoke: bar, recover, list, citation: cite(document, sanction) };
}

function cite(document: Sources, { clause, quote }: Sanction): Citation {
  const label = document.clauses.find(({ id }) => id === clause)?.label ?? clause;
  return { documentId: document.id, documentNumber: document.number, clause: label, quote };
}
