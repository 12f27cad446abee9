/** A case's events and the chain of hashes that holds them together: what was written once cannot be changed unseen. */
import { type Citation, canonicalJson, sha256 } from '#kernel';
import type { Action, Stage, State } from './states.js';

/** What happens on a case outside the transition table. */
export type NoteAction =
  | 'create'
  | 'message'
  | 'declare-conflict'
  | 'order-recusal'
  | 'freeze'
  | 'unfreeze'
  | 'decide-rules'
  | 'superior-award'
  | 'score';

/** One event as it is kept, in the order of `seq`, which counts from 1 without a gap. */
export interface CaseEvent {
  id: string;
  applicationId: string;
  seq: number;
  action: Action | NoteAction;
  /** Null for the creation. */
  from: State | null;
  to: State;
  personId: string;
  stage: Stage | null;
  at: Date;
  reason: string | null;
  citation: Citation | null;
  documentVersion: number;
  /** JSON-safe; amounts in yuan. */
  data: Record<string, unknown>;
  /** Null for the first event. */
  previousHash: string | null;
  hash: string;
}

/** @returns SHA-256 over everything that the event says, the previous event's hash included */
export function hashEvent(event: Omit<CaseEvent, 'hash'>): string {
  const { id, applicationId, seq, action, from, to, personId, stage, reason, documentVersion, data } = event;
  const { previousHash, citation } = event;
  const at = event.at.toISOString();
  const content = { id, applicationId, seq, action, from, to, personId, stage, at, reason, citation, documentVersion };
  return sha256(canonicalJson({ ...content, data, previousHash }));
}

/**
 * Checks one case's events, all of them and in order.
 *
 * @returns what is wrong, empty when the chain is whole; that the last event was not cut off shows only against the case
 */
export function verifyEventChain(events: readonly CaseEvent[]): string[] {
  return events.flatMap((event, index) => {
    const faults: string[] = [];
    const previous = events[index - 1];
    if (event.seq !== index + 1) faults.push(`event ${index + 1} has the sequence number ${event.seq}`);
    if (event.previousHash !== (previous?.hash ?? null))
      faults.push(`event ${event.seq} does not follow on the one before`);
    if (previous && event.from !== previous.to)
      faults.push(`event ${event.seq} starts at "${event.from}", not "${previous.to}"`);
    if (event.hash !== hashEvent(event)) faults.push(`event ${event.seq} was changed`);
    return faults;
  });
}
