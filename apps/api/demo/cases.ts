/**
 * The demonstration's cases, each brought to its state by the real verbs, in the days before today. A case that the rules
 * do not allow today (a document out of force, a window closed) is left out and said.
 */
import { Readable } from 'node:stream';
import {
  accept,
  approve,
  attach,
  type CaseReference,
  createOrders,
  endorse,
  type House,
  makeBatch,
  type PresentedCase,
  perform,
  propose,
  returnForCorrection,
  startApplication,
  submit,
  type Verb,
} from '#casework';
import { receiveEvidence } from '#intake';
import { Refused } from '#kernel';
import { daysAgo } from './days-ago.js';
import { demoActor } from './people.js';

type Step = [day: number, username: string, verb: Verb<never, PresentedCase>, input?: Record<string, unknown>];

interface DemoCase {
  applicant: string;
  measure: string;
  facts: Record<string, unknown>;
  evidence: string[];
  /** Days before today on which it was begun. */
  begun: number;
  steps: Step[];
  /** Days before today on which its order was put into a batch, which waits for the checker. */
  batched?: number;
}

const accepted = { declaration: { accepted: true } };
const capital = (amount: string) => ({
  alignsWithIndustryPolicy: true,
  foreignContribution: amount,
  registeredOn: '2026-01-12',
  paidInAmount: amount,
  paidInOn: '2026-02-06',
});
const CAPITAL_PROOF = ['registration', 'paid-in-proof'];

const CASES: DemoCase[] = [
  {
    applicant: 'ent-01',
    measure: 'sj-2025-8.foreign-capital',
    facts: capital('12000000.00'),
    evidence: [],
    begun: 2,
    steps: [],
  },
  {
    applicant: 'ent-04',
    measure: 'sj-2025-8.foreign-capital',
    facts: capital('8000000.00'),
    evidence: CAPITAL_PROOF,
    begun: 3,
    steps: [[1, 'ent-04', submit, accepted]],
  },
  {
    applicant: 'ent-03',
    measure: 'sj-2025-8.foreign-capital',
    facts: capital('30000000.00'),
    evidence: CAPITAL_PROOF,
    begun: 8,
    steps: [
      [7, 'ent-03', submit, accepted],
      [6, 'sj-sheshan-clerk', accept],
    ],
  },
  {
    applicant: 'ent-02',
    measure: 'sj-2025-8.foreign-capital',
    facts: capital('10000000.00'),
    evidence: CAPITAL_PROOF,
    begun: 5,
    steps: [
      [4, 'ent-02', submit, accepted],
      [1, 'sj-town-clerk', accept],
    ],
  },
  {
    applicant: 'ent-02',
    measure: 'sj-2025-8.rd-centre',
    facts: { recognised: true },
    evidence: ['recognition'],
    begun: 12,
    steps: [
      [11, 'ent-02', submit, accepted],
      [10, 'sj-town-clerk', accept],
      [7, 'sj-town-reviewer', endorse, { recommendedAmount: '500000.00', reason: '市级认定文件属实' }],
    ],
  },
  {
    applicant: 'ent-04',
    measure: 'sj-2025-8.aeo',
    facts: { newlyRecognised: true, recognisedOn: '2026-01-20' },
    evidence: ['aeo-certificate'],
    begun: 14,
    steps: [
      [13, 'ent-04', submit, accepted],
      [12, 'sj-town-clerk', accept],
      [9, 'sj-town-reviewer', endorse, { recommendedAmount: '150000.00', reason: '新认定高级认证企业' }],
      [1, 'sj-district-reviewer', propose, { amount: '150000.00', reason: '符合第四条' }],
    ],
  },
  {
    applicant: 'ent-01',
    measure: 'sj-2025-8.rd-centre',
    facts: { recognised: true },
    evidence: ['recognition'],
    begun: 45,
    steps: [
      [44, 'ent-01', submit, accepted],
      [43, 'sj-town-clerk', accept],
      [40, 'sj-town-reviewer', endorse, { recommendedAmount: '500000.00', reason: '市级认定文件属实' }],
      [36, 'sj-district-reviewer', propose, { amount: '500000.00', reason: '符合第七条' }],
      [4, 'sj-district-approver', approve],
    ],
  },
  {
    applicant: 'ent-03',
    measure: 'sj-2025-8.aeo',
    facts: { newlyRecognised: true, recognisedOn: '2026-02-10' },
    evidence: ['aeo-certificate'],
    begun: 50,
    steps: [
      [49, 'ent-03', submit, accepted],
      [48, 'sj-sheshan-clerk', accept],
      [45, 'sj-sheshan-reviewer', endorse, { recommendedAmount: '150000.00', reason: '新认定高级认证企业' }],
      [41, 'sj-district-reviewer', propose, { amount: '150000.00', reason: '符合第四条' }],
      [9, 'sj-district-approver', approve],
    ],
    batched: 2,
  },
  {
    applicant: 'ent-05',
    measure: 'sj-2025-8.foreign-capital',
    facts: capital('15000000.00'),
    evidence: CAPITAL_PROOF,
    begun: 31,
    steps: [[30, 'ent-05', submit, accepted]],
  },
  {
    applicant: 'ent-06',
    measure: 'qp-2024-4.top100',
    facts: { topList: 'import', newlyListed: true, year: 2026 },
    evidence: ['list-notice'],
    begun: 2,
    steps: [[1, 'ent-06', submit, accepted]],
  },
  {
    applicant: 'ent-07',
    measure: 'qp-2024-4.service-outsourcing',
    facts: { year: 2025, executedAmount: '6200000.00', recognised: true },
    evidence: ['execution-record', 'recognition'],
    begun: 9,
    steps: [
      [8, 'ent-07', submit, accepted],
      [7, 'qp-town-clerk', accept],
      [
        3,
        'qp-town-reviewer',
        returnForCorrection,
        { defects: [{ kind: 'fact', target: 'executedAmount', message: '请按登记系统中的执行金额填写。' }] },
      ],
    ],
  },
  {
    applicant: 'ent-10',
    measure: 'hq-2023-6.service-network-abroad',
    facts: {
      outletKind: 'branch',
      outletLocation: '新加坡',
      establishedOn: '2026-01-15',
      requestedAmount: '200000.00',
    },
    evidence: ['outlet-proof'],
    begun: 3,
    steps: [[2, 'ent-10', submit, accepted]],
  },
];

/** A one-page PDF, another one for each paper of each case: the same paper in two cases would be a risk signal. */
const demoPdf = (of: string): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n' +
      `% ${of}\n`,
  );

/** Loads the cases. @returns one line for each, in words */
export async function loadDemoCases(house: House): Promise<string[]> {
  const said: string[] = [];
  for (const demoCase of CASES) {
    try {
      const { number, state } = await loadCase(house, demoCase);
      said.push(`${number ?? '(draft)'} ${demoCase.measure} ${demoCase.applicant}: ${state}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said.push(`left out ${demoCase.measure} ${demoCase.applicant}: ${error.refusal.en}`);
    }
  }
  return said;
}

async function loadCase(
  house: House,
  { applicant, measure, facts, evidence, begun, steps, batched }: DemoCase,
): Promise<PresentedCase> {
  const actor = await demoActor(house.database, applicant);
  const began = daysAgo(house, begun);
  let current = await perform(began, actor, startApplication, { measure, facts });
  for (const requirement of evidence) {
    const stream = Readable.from([demoPdf(`${applicant} ${measure} ${requirement}`)]);
    const file = await receiveEvidence({
      stream,
      directory: house.evidenceDirectory,
      limitBytes: 10_000,
      fileName: `${requirement}.pdf`,
    });
    const { version } = await perform(began, actor, attach, { id: current.id, requirement, file });
    current = { ...current, version };
  }
  for (const [day, username, verb, input] of steps) {
    const step = verb as Verb<CaseReference & Record<string, unknown>, PresentedCase>;
    current = await perform(daysAgo(house, day), await demoActor(house.database, username), step, {
      id: current.id,
      version: current.version,
      ...input,
    });
  }
  if (batched !== undefined) await putIntoBatch(daysAgo(house, batched), current.id);
  return current;
}

async function putIntoBatch(house: House, applicationId: string): Promise<void> {
  const maker = await demoActor(house.database, 'sj-finance-maker');
  const { results } = await perform(house, maker, createOrders, { applicationIds: [applicationId] });
  const orderIds = results.flatMap(({ order }) => (order ? [order.id] : []));
  await perform(house, maker, makeBatch, { orderIds });
}
