/** An official letter 文书: what it says, whom it is for, and what it is called. Chinese is the binding text. */
import type { Citation, Day } from '#kernel';

/** Every kind of letter, with its title. */
export const LETTER_TITLES = {
  'acceptance-notice': { zh: '受理通知书', en: 'Notice of acceptance' },
  'correction-notice': { zh: '补正通知书', en: 'Notice of correction' },
  'award-decision': { zh: '准予支持决定书', en: 'Decision to grant support' },
  'refusal-decision': { zh: '不予支持决定书', en: 'Decision to refuse support' },
  'payment-notice': { zh: '拨付通知书', en: 'Notice of payment' },
  'recovery-decision': { zh: '追回决定书', en: 'Recovery decision' },
  'settlement-statement': { zh: '结算单', en: 'Settlement statement' },
  'penalty-notice': { zh: '事先告知书', en: 'Prior notice of intended measures' },
  'hearing-notice': { zh: '听证通知书', en: 'Notice of hearing' },
  'enforcement-decision': { zh: '处理决定书', en: 'Enforcement decision' },
  'clearance-notice': { zh: '终止调查通知书', en: 'Notice of clearance' },
  'revocation-decision': { zh: '撤销决定书', en: 'Decision to take a decision back' },
  'write-off-notice': { zh: '核销通知书', en: 'Notice of write-off' },
  'offset-notice': { zh: '抵扣通知书', en: 'Notice of offset' },
  'reconsideration-decision': { zh: '复核决定书', en: 'Decision on reconsideration' },
  'stay-notice': { zh: '停止或恢复执行通知书', en: 'Notice of a stay or its end' },
  'upholding-notice': { zh: '维持决定通知书', en: 'Notice that a decision was upheld' },
  'lifting-decision': { zh: '解除资格限制决定书', en: 'Decision to lift a bar' },
  'repair-decision': { zh: '信用修复决定书', en: 'Decision on the repair of credit' },
  'listing-proposal': { zh: '失信信息认定建议书', en: 'Proposal of a listing' },
} as const;

export type LetterKind = keyof typeof LETTER_TITLES;

/** How a letter reached its addressee. */
export type ServiceMethod = 'portal' | 'post' | 'in-person' | 'public-announcement';

/** A table of a letter; amounts are yuan strings in columns that are aligned to the right. */
export interface LetterTable {
  columns: { zh: string; en: string; align?: 'right' }[];
  rows: string[][];
  total?: string[];
}

/** What a letter says, in the order in which it says it. JSON-safe: it is kept as it is. */
export interface LetterContent {
  /** e.g. `{ zh: '案件编号', en: 'Case', value: 'SJ-2026-000123' }` */
  facts: { zh: string; en: string; value: string }[];
  paragraphs: { zh: string; en?: string }[];
  citations: Citation[];
  table?: LetterTable;
  /** The addressee's rights: reconsideration and the legal routes, with their days. */
  rights?: { zh: string; en?: string }[];
}

export interface NewLetter {
  kind: LetterKind;
  /** The office that issues it. */
  organisationId: string;
  to: { enterpriseId: string } | { organisationId: string };
  subject: { applicationId?: string; investigationId?: string; statementId?: string; recoveryId?: string };
  content: LetterContent;
  issuedBy: string;
  at: Date;
}

/** A letter as it was issued. */
export interface Letter {
  id: string;
  number: string;
  kind: LetterKind;
  organisationId: string;
  issuerName: string;
  addresseeName: string;
  applicationId: string | null;
  content: LetterContent;
  /** Of everything above the subject and the ids; its first 12 digits are the check code. */
  sha256: string;
  issuedAt: Date;
  servedOn: Day | null;
  serviceMethod: ServiceMethod | null;
}

/** @returns the code that stands on the letter beside its number */
export const checkCode = ({ sha256 }: Pick<Letter, 'sha256'>): string => sha256.slice(0, 12);
