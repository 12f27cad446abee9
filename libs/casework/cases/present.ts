/** The head of a case as it is shown. */
import { formatInstant, formatYuan } from '#kernel';
import type { CaseView } from '#workflow';

/** A case's head as the API shows it. Amounts in yuan. */
export interface PresentedCase {
  id: string;
  number: string | null;
  measure: string;
  document: { id: string; version: number };
  guide: { code: string; version: number } | null;
  enterpriseId: string;
  districtId: string;
  townId: string | null;
  state: string;
  frozen: boolean;
  version: number;
  recommendedAmount: string | null;
  proposedAmount: string | null;
  awardedAmount: string | null;
  submittedAt: string | null;
  noticeEndsOn: string | null;
  dueOn: string | null;
}

const yuan = (fen: bigint | null): string | null => (fen === null ? null : formatYuan(fen));

/** @returns the case's head, JSON-safe */
export function presentCase(view: CaseView): PresentedCase {
  return {
    id: view.id,
    number: view.number,
    measure: view.measure,
    document: { id: view.documentId, version: view.documentVersion },
    guide: view.guideCode === null ? null : { code: view.guideCode, version: view.guideVersion as number },
    enterpriseId: view.enterpriseId,
    districtId: view.districtId,
    townId: view.townId,
    state: view.state,
    frozen: view.frozen,
    version: view.version,
    recommendedAmount: yuan(view.recommendedFen),
    proposedAmount: yuan(view.proposedFen),
    awardedAmount: yuan(view.awardedFen),
    submittedAt: view.submittedAt && formatInstant(view.submittedAt),
    noticeEndsOn: view.noticeEndsOn,
    dueOn: view.dueOn,
  };
}
