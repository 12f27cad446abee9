/** One enterprise's cases once more, in the order in which they were decided, under the rules of the time and under drafts. */
import type { Fen } from '#kernel';
import { type Evaluation, evaluate } from '../assess/assess.js';
import type { PastAward } from '../award/limits.js';
import type { DraftRules } from './draft-rules.js';
import { expectedGrant, pendingGrant, type Side } from './expected-grant.js';
import { factsUnder } from './facts-under.js';
import type { Answers, OtherAward, Rules, StoredCase } from './stored-case.js';

/** A case with what came of it, and what would have come of it under each draft. */
export interface Replayed {
  stored: StoredCase;
  was: Side & { evaluation: Evaluation };
  drafts: Side[];
}

/** Awards by measure, as limits count them; one set of rules has its own. */
class Counted {
  private readonly byMeasure = new Map<string, PastAward[]>();

  of(measure: string): readonly PastAward[] {
    return this.byMeasure.get(measure) ?? [];
  }

  add(measure: string, applicationId: string, amountFen: Fen, answers: Answers): void {
    if (amountFen <= 0n) return;
    const awards = this.byMeasure.get(measure) ?? [];
    // Limits look at the facts of their keys only, and at these in the form in which they were answered.
    awards.push({ applicationId, amountFen, facts: answers as PastAward['facts'] });
    this.byMeasure.set(measure, awards);
  }
}

type Event = { at: Date; id: string; pending: boolean } & ({ stored: StoredCase } | { other: OtherAward });

/** What is decided first counts first; what is not decided yet comes after everything that is. */
const inOrder = (one: Event, next: Event): number =>
  Number(one.pending) - Number(next.pending) || one.at.getTime() - next.at.getTime() || (one.id < next.id ? -1 : 1);

function eventsOf(cases: readonly StoredCase[], others: readonly OtherAward[]): Event[] {
  const events: Event[] = cases.map((stored) => {
    return { at: stored.at, id: stored.id, pending: stored.ending === 'pending', stored };
  });
  for (const other of others) events.push({ at: other.at, id: other.applicationId, pending: false, other });
  return events.sort(inOrder);
}

const judge = (rules: Rules, { answers, on }: StoredCase, history: readonly PastAward[]): Evaluation =>
  evaluate({ ...rules, facts: factsUnder(rules.measure, answers), history, on });

/**
 * What of a grant later limits count: less what came back of it. A case of which nobody can tell what the draft gives
 * counts with what it was given.
 */
function countedFen({ granted }: StoredCase, grant: Fen | null): Fen {
  return (grant ?? granted?.amount ?? 0n) - (granted?.recovered ?? 0n);
}

function replayCase(stored: StoredCase, drafts: readonly DraftRules[], books: Books): Replayed {
  const evaluation = judge(stored.rules, stored, books.was.of(stored.measure));
  const granted = stored.granted?.amount ?? 0n;
  const was = { evaluation, grant: stored.ending === 'pending' ? pendingGrant(evaluation) : granted };
  books.was.add(stored.measure, stored.id, countedFen(stored, was.grant), stored.answers);
  const sides = drafts.map((draft, place): Side => {
    const book = books.drafts[place] as Counted;
    const code = draft.counterpart(stored.measure);
    const rules = draft.rulesFor(stored);
    const judged = rules && judge(rules, stored, book.of(code));
    const grant = expectedGrant(stored.ending, granted, evaluation, judged);
    book.add(code, stored.id, countedFen(stored, grant), stored.answers);
    return { evaluation: judged, grant };
  });
  return { stored, was, drafts: sides };
}

interface Books {
  was: Counted;
  drafts: Counted[];
}

/**
 * Replays one enterprise.
 *
 * @param cases the enterprise's cases of the run, in any order
 * @param others its other awards under the same measures, which no draft changes
 * @returns each case under the rules of the time and under every draft, in the order in which they count
 */
export function replayEnterprise(
  cases: readonly StoredCase[],
  others: readonly OtherAward[],
  drafts: readonly DraftRules[],
): Replayed[] {
  const books: Books = { was: new Counted(), drafts: drafts.map(() => new Counted()) };
  const replayed: Replayed[] = [];
  for (const event of eventsOf(cases, others)) {
    if ('stored' in event) {
      replayed.push(replayCase(event.stored, drafts, books));
      continue;
    }
    const { applicationId, measure, amount, answers } = event.other;
    books.was.add(measure, applicationId, amount, answers);
    drafts.forEach((draft, place) => {
      books.drafts[place]?.add(draft.counterpart(measure), applicationId, amount, answers);
    });
  }
  return replayed;
}
