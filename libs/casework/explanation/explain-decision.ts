/** What people decided on the assessment: the proposal, the approval, and who bears the award. */
import { canonicalJson, type Fen, formatInstant, formatYuan, type Tx } from '#kernel';
import type { Share } from '#ledger';
import type { SuperiorDecision } from '#policy';
import { type CommitmentMade, findDetermination, type KeptSharing } from '#treasury';
import type { CaseView } from '#workflow';
import type { officesByTreasury } from '../finance/read-ledger.js';
import { type From, LOCAL_RULES } from './from.js';

/** An event of the case as `eventsOf` gives it. */
export interface ShownEvent {
  id: string;
  seq: number;
  action: string;
  to: string;
  at: string;
  reason: string | null;
  data: Record<string, unknown>;
  person: { id: string; name: string };
}

/** The offices by their treasuries. */
export type Offices = Awaited<ReturnType<typeof officesByTreasury>>;

/** Code and names of an office; null where it has no books. */
export type Office = { organisation: string; nameZh: string; nameEn: string } | null;

const last = (events: readonly ShownEvent[], is: (event: ShownEvent) => boolean): ShownEvent | null =>
  events.filter(is).at(-1) ?? null;

/** Who did it, when and why: what every decision of a person is shown with. */
const decidedIn = (event: ShownEvent) => ({
  reason: event.reason,
  by: event.person,
  at: event.at,
  from: [{ event: event.seq, action: event.action }] satisfies From,
});

/** @returns what the town recommended last, or null */
export function explainRecommendation(view: CaseView, events: readonly ShownEvent[]) {
  const event = last(events, ({ action }) => action === 'endorse');
  if (!event || view.recommendedFen === null) return null;
  return { amount: formatYuan(view.recommendedFen), ...decidedIn(event) };
}

/** @returns the newest proposal with what the reviewer set and cited, or null */
export function explainProposal(events: readonly ShownEvent[]) {
  const event = last(events, ({ action }) => action === 'propose');
  if (!event) return null;
  const { amount, rate, decision } = event.data as { amount: string; rate?: string; decision?: SuperiorDecision };
  return {
    amount,
    /** Lower than the policy's, as the reviewer set it; null where the policy's own or the guide's was taken. */
    rate: rate ?? null,
    decision: decision ?? null,
    ...decidedIn(event),
  };
}

/** @returns the newest approval, which under a measure without public notice is the proposal itself; or null */
export function explainApproval(view: CaseView, events: readonly ShownEvent[]) {
  const event = last(events, ({ action, to }) => action === 'approve' || (action === 'propose' && to === 'approved'));
  if (!event || view.awardedFen === null) return null;
  return { amount: formatYuan(view.awardedFen), ...decidedIn(event) };
}

/** The rule that divided the award. A town does not see what the district determined, only that it did. */
async function fromSharing(tx: Tx, { citation, determinationId }: KeptSharing): Promise<From> {
  if (determinationId !== undefined) {
    const found = await findDetermination(tx, determinationId);
    if (!found) return [{ determination: determinationId, found: null }];
    const { sourceNumber, sourceTitle, finding } = found;
    return [{ determination: determinationId, found: { sourceNumber, sourceTitle, finding } }];
  }
  if (citation === null) return [LOCAL_RULES.sharing];
  const { documentNumber, clause, quote } = citation;
  return [{ documentNumber, clause, quote }];
}

/** A rule with the shares into which it divided an amount; an odd fen falls by a rule of its own. */
async function explainDivision(
  tx: Tx,
  amount: Fen,
  { sharing, shares }: { sharing: KeptSharing; shares: readonly Share[] },
  offices: Offices,
) {
  const from = await fromSharing(tx, sharing);
  const parts = BigInt(sharing.district + sharing.town);
  const isOdd = (amount * BigInt(sharing.district)) % parts !== 0n;
  return {
    sharing: { district: sharing.district, town: sharing.town, from },
    shares: shares.map((share) => ({
      role: share.role,
      treasuryId: share.treasuryId,
      office: offices.get(share.treasuryId) ?? null,
      amount: formatYuan(share.amount),
      from: isOdd ? [...from, LOCAL_RULES['odd-fen']] : from,
    })),
  };
}

/**
 * @param made every commitment of the case, oldest first
 * @param journals the journals that reserved, released and divided anew; each belongs to the commitment made last before it
 * @returns each with its shares and the rule that divided it, the revoked ones too; where it was divided anew, what it was
 *   committed with beside it
 */
export async function explainCommitments(
  tx: Tx,
  made: readonly CommitmentMade[],
  journals: readonly { journal: string }[],
  offices: Offices,
) {
  const explained = [];
  for (const [place, one] of made.entries()) {
    const { amount, released, books, paying, status, committedAt, committedWith } = one;
    // Ids are given in the order of time.
    const until = made[place + 1]?.id;
    const isAnew = canonicalJson(one.sharing) !== canonicalJson(committedWith.sharing);
    explained.push({
      amount: formatYuan(amount),
      /** Of an award that was paid in part, what will not be paid any more. */
      released: formatYuan(released),
      status,
      paying,
      ...books,
      committedAt: formatInstant(committedAt),
      from: journals.filter(({ journal }) => journal > one.id && (until === undefined || journal < until)),
      ...(await explainDivision(tx, amount, one, offices)),
      committedWith: isAnew ? await explainDivision(tx, amount, committedWith, offices) : null,
    });
  }
  return explained;
}
