/**
 * Every route that names something of an office or an enterprise, with how to name it and a body that its form accepts. A
 * route of the API that stands in none of these tables fails the test of reach: whoever adds one says here whose it is.
 */
import type { Subjects } from './subjects.js';

type Subject = keyof Subjects;

const TEXT = { reason: '理由' };

/** Which subject each place of an address names; a place that is left out stays as it is written here. */
export const PLACES: Record<string, Record<string, Subject>> = {
  '/finance/journals/{id}': { id: 'journal' },
  '/finance/bank-accounts/{id}': { id: 'account' },
  '/finance/orders/{id}': { id: 'order' },
  '/finance/refunds/{id}': { id: 'refund' },
  '/finance/batches/{id}': { id: 'batch' },
  '/finance/treasury-account/{id}': { id: 'treasuryAccount' },
  '/finance/bank-returns/{id}': { id: 'bankReturn' },
  '/finance/exceptions/{bankReturnId}': { bankReturnId: 'bankReturn' },
  '/finance/recoveries/{id}': { id: 'recovery', offsetId: 'writeOff', writeOffId: 'writeOff' },
  '/finance/settlements/{id}': { id: 'settlement' },
  '/finance/sharing-determinations/{id}': { id: 'determination' },
  '/finance/reapportionments/{id}': { id: 'reapportionment' },
  '/enforcement/investigations/{id}': { id: 'investigation' },
  '/enforcement/proceedings/{id}': { id: 'investigation' },
  '/enforcement/listings/{id}': { id: 'listing' },
  '/enforcement/reports/{id}': { id: 'report' },
  '/offers/{id}': { id: 'offer' },
  '/letters/{id}': { id: 'letter' },
  '/exports/{id}': { id: 'export' },
  '/notifications/{id}': { id: 'notification' },
  '/auth/me/saved-views/{id}': { id: 'savedView' },
};

/** What a route asks for in its query. */
export const QUERIES: Record<string, string> = {
  'GET /finance/settlements/{id}/file': '?format=xlsx',
};

/** Bodies of the routes that name a subject in their address; the others that write take none. */
export const BODIES: Record<string, (subjects: Subjects) => object> = {
  'POST /finance/bank-accounts/{id}/actions/verify': ({ enterprise }) => ({ enterpriseId: enterprise }),
  'POST /finance/orders/{id}/actions/hold': () => ({ code: 'other', ...TEXT }),
  'POST /finance/orders/{id}/actions/declare-not-executed': () => ({ bankLetter: '银行函1号' }),
  'POST /finance/exceptions/{bankReturnId}/{line}/actions/resolve': () => ({ resolution: 'not-ours', ...TEXT }),
  'POST /finance/exceptions/{bankReturnId}/{line}/actions/clear-suspense': () => ({ bankReference: 'B-1' }),
  'POST /finance/recoveries/{id}/repayments': () => ({
    amount: '1.00',
    receivedOn: '2026-05-06',
    bankReference: 'R-2',
  }),
  'POST /finance/recoveries/{id}/offsets': (subjects) => ({
    applicationId: subjects.caseInBatch,
    amount: '1.00',
    basis: '同意',
  }),
  'POST /finance/recoveries/{id}/write-offs': () => ({ amount: '1.00', document: '文件', ...TEXT }),
  'POST /finance/settlements/{id}/actions/settle': () => ({ settledOn: '2026-05-06', bankReference: 'B-2' }),
  'POST /finance/settlements/{id}/actions/cancel': () => TEXT,
  'POST /offers/{id}/actions/confirm': ({ account }) => ({ accountId: account, declaration: { accepted: true } }),
  'POST /enforcement/investigations/{id}/actions/open': () => ({ dayFound: '2026-05-06', ...TEXT }),
  'POST /enforcement/investigations/{id}/actions/drop': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/enter-basis': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/notify': () => ({ facts: '事实' }),
  'POST /enforcement/investigations/{id}/actions/serve-notice': () => ({ servedOn: '2026-05-06', method: 'post' }),
  'POST /enforcement/investigations/{id}/actions/call-hearing': () => ({ on: '2026-06-01', place: '会议室' }),
  'POST /enforcement/investigations/{id}/actions/record-hearing': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/submit-for-check': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/pass-check': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/send-back': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/decide': () => ({ outcome: 'sanctioned', facts: '事实', ...TEXT }),
  'POST /enforcement/investigations/{id}/actions/serve-decision': () => ({ servedOn: '2026-05-06', method: 'post' }),
  'POST /enforcement/investigations/{id}/actions/record-appeal': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/stay': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/end-stay': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/uphold': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/revoke': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/propose-listing': () => TEXT,
  'POST /enforcement/investigations/{id}/actions/answer-listing': () => ({ confirmed: true, ...TEXT }),
  'POST /enforcement/investigations/{id}/actions/lift': () => ({ on: '2026-12-01', ...TEXT }),
  'POST /enforcement/investigations/{id}/actions/decide-repair': () => ({ granted: true, ...TEXT }),
  'POST /enforcement/proceedings/{id}/actions/state': () => TEXT,
  'POST /enforcement/proceedings/{id}/actions/request-hearing': () => ({}),
  'POST /enforcement/proceedings/{id}/actions/appeal': () => TEXT,
  'POST /enforcement/proceedings/{id}/actions/ask-repair': () => TEXT,
  'POST /enforcement/reports/{id}/actions/take-up': ({ enterprise }) => ({ enterpriseId: enterprise }),
  'POST /enforcement/reports/{id}/actions/dismiss': () => TEXT,
  'POST /letters/{id}/actions/record-service': () => ({ servedOn: '2026-05-06', method: 'post' }),
};

const BOOKS = { fund: 'sj-2025-8', fiscalYear: 2026, reference: '预算〔2026〕9号', organisation: 'songjiang' };

/** Routes without a subject in the address that name somebody's things in their body. */
export const NAMED_IN_BODY: Record<string, (subjects: Subjects) => object> = {
  'POST /finance/budgets': () => ({ ...BOOKS, amount: '1.00' }),
  'POST /finance/budgets/adjustments': () => ({ ...BOOKS, amount: '1.00' }),
  'POST /finance/budgets/carry-overs': () => ({ ...BOOKS, fiscalYear: 2025 }),
  'POST /finance/bank-accounts': ({ enterprise }) => ({
    enterpriseId: enterprise,
    accountName: '上海云间精密机械有限公司',
    accountNumber: '6222021001000000099',
    bankName: '演示银行',
  }),
  'POST /finance/orders': ({ caseInBatch }) => ({ applicationIds: [caseInBatch] }),
  'POST /finance/batches': ({ order }) => ({ orderIds: [order] }),
  'POST /finance/reapportionments': ({ caseInBatch }) => ({ applicationId: caseInBatch }),
  'POST /finance/settlements': () => ({ town: 'sj-jiuting', periodFrom: '2026-01-01', periodTo: '2026-04-30' }),
  'POST /enforcement/investigations': ({ enterprise }) => ({
    enterpriseId: enterprise,
    documentId: 'sj-2025-8',
    dayFound: '2026-05-06',
    basis: '举报',
  }),
};

/** Lists and what is made of them: they hold whatever is the reader's own, and nothing else. */
export const LISTS: readonly string[] = [
  '/applications',
  '/finance/budgets',
  '/finance/trial-balance',
  '/finance/journals',
  '/finance/bank-accounts',
  '/finance/orders',
  '/finance/waiting-awards',
  '/finance/payable-cases',
  '/finance/batches',
  '/finance/treasury-account',
  '/finance/exceptions',
  '/finance/recoveries',
  '/finance/refunds',
  '/finance/reapportionments',
  '/finance/settlements',
  '/finance/sharing-determinations',
  '/finance/sharing-determinations/pending',
  '/enforcement/investigations',
  '/enforcement/bars',
  '/enforcement/listings',
  '/enforcement/proceedings',
  '/enforcement/reports',
  '/letters',
  '/exports',
  '/rule-changes',
  '/offers',
  '/matches',
  '/deadlines',
  '/notifications',
  '/auth/me/saved-views',
  '/mails',
  '/audit/entries',
  '/audit/verification',
];

/** Everyone’s: what is published, and a person’s own account. Cases have a test of reach of their own. */
export const ELSEWHERE: readonly RegExp[] = [
  /^GET \/(policy|guides|calendar|public-notices|letters\/check|enforcement\/reports\/outcomes)\b/,
  /^POST \/policy\//,
  /^POST \/guides\b/,
  // An enterprise's own, and what whoever works on cases may ask about any enterprise (`maySee` in past-awards.ts).
  /^\w+ \/enterprises\//,
  // Lists of who was recognised are the catalogue's, and known to every office.
  /^\w+ \/recognition-lists\b/,
  /^POST \/public-notices\//,
  /^POST \/enforcement\/reports$/,
  /^\w+ \/auth\//,
  // Absences belong to people and not to cases.
  /^\w+ \/absences/,
  // What anybody may have, and sums over what the reader's own reach shows, with tests of their own beside the verbs.
  /^GET \/(open-data|statistics)\//,
  // The names of the offices are every official's.
  /^GET \/organisations$/,
  // Accounts belong to no office's cases: the administrator's, and the auditor's to read.
  /^\w+ \/admin\//,
  /^POST \/notifications\/actions\/read-all$/,
  /^\w+ \/applications\/\{id\}(?!\/statement)/,
  /^POST \/applications(\/bulk\/\w+)?$/,
  // What is made is the maker's own: there is nobody else's thing to name.
  /^POST \/finance\/(treasury-account|bank-returns|sharing-determinations)$/,
  /^POST \/(exports|entitlements)$/,
];
