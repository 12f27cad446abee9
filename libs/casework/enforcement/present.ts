/** Proceedings as the API shows them: JSON-safe. */
import { type Investigation, PROCEEDING_STATES } from '#enforcement';
import { formatInstant } from '#kernel';

/** As the office sees it. */
export function presentInvestigation({ openedAt, eventHash: _, eventSeq: __, ...investigation }: Investigation) {
  return { ...investigation, stateName: PROCEEDING_STATES[investigation.state], openedAt: formatInstant(openedAt) };
}

/** As the enterprise sees it: where it stands and by when it can do something, and nothing that officials wrote. */
export function presentProceeding(investigation: Investigation) {
  const { id, number, documentId, dayFound, state, version } = investigation;
  const { noticeServedOn, defenceUntil, hearingRequested, hearingOn, hearingHeld, decisionServedOn } = investigation;
  const { appealUntil, barred, owing, repairAsked } = investigation;
  return {
    ...{ id, number, documentId, dayFound, state, stateName: PROCEEDING_STATES[state], version },
    ...{ noticeServedOn, defenceUntil, hearingRequested, hearingOn, hearingHeld, decisionServedOn },
    ...{ appealUntil, barred, owing, repairAsked },
  };
}

export type PresentedInvestigation = ReturnType<typeof presentInvestigation>;
export type PresentedProceeding = ReturnType<typeof presentProceeding>;
