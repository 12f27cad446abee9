/** The case that is measured: what it says, what is asked of the server on its way, and how it is recorded. */
import { rmSync } from 'node:fs';
import { newId } from '#kernel';
import type { TestDatabase } from '../../support/database.js';
import { type Ask, ask, type Clients } from './clients.js';
import { type Copy, copyCase } from './copies.js';
import { type Applicants, type Session, signIn } from './people.js';
import { makeTape, type Places, readRecorded, type Tape } from './tape.js';

const CLERK = 'sj-town-clerk';
const REVIEWER = 'sj-town-reviewer';
const BODIES = {
  submit: { declaration: { accepted: true } },
  accept: {},
  endorse: { recommendedAmount: '180000.99', reason: '材料齐全，到位资金属实' },
};
const DRAFT = {
  measure: 'sj-2025-8.foreign-capital',
  site: 'sj-jiuting',
  facts: {
    alignsWithIndustryPolicy: true,
    foreignContribution: '6000033.00',
    registeredOn: '2026-01-05',
    paidInAmount: '6000033.00',
    paidInOn: '2026-02-20',
  },
};
const EVIDENCE = ['registration', 'paid-in-proof'];

type Action = keyof typeof BODIES;

/** A case at the version at which somebody is to act on it. */
export interface Case extends Copy {
  version: number;
}

const placesOf = ({ id, enterprise }: Copy, { person, session }: Session, key: string): Places => ({
  case: id,
  enterprise,
  person,
  session,
  key,
});

const headersOf = ({ token }: Session, places: Places): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  // For the bare server; the API does not look at it.
  'x-places': JSON.stringify(places),
});

export function actionAsk(action: Action, on: Case, session: Session): Ask & { places: Places } {
  const places = placesOf(on, session, newId());
  return {
    method: 'POST',
    path: `/api/v1/applications/${on.id}/actions/${action}`,
    headers: {
      ...headersOf(session, places),
      'content-type': 'application/json',
      'idempotency-key': places.key as string,
      'if-match': `"${on.version}"`,
    },
    body: JSON.stringify(BODIES[action]),
    places,
  };
}

export function listAsk(session: Session): Ask & { places: Places } {
  const places = { person: session.person, session: session.session };
  return { method: 'GET', path: '/api/v1/applications?limit=50', headers: headersOf(session, places), places };
}

/** Begins a draft with its evidence, ready to be submitted. */
async function draft(origin: string, { token }: Session): Promise<{ id: string; version: number }> {
  const post = async (path: string, body: object | FormData) => {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': newId(),
        ...(!isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number };
  };
  const { id } = await post('/applications', DRAFT);
  let version = 0;
  for (const requirement of EVIDENCE) {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n']), `${requirement}.pdf`);
    ({ version } = await post(`/applications/${id}/evidence?requirement=${requirement}`, form));
  }
  return { id, version };
}

/** Everything to measure with: what each request asks of the database, and cases to ask it for. */
export interface Prepared {
  tapes: Record<'list' | 'endorse' | 'submit', Tape>;
  drafts: Case[];
  underReview: Case[];
}

/**
 * Takes one case the whole way at the API, recording what each request asks of the database, and copies it before it is
 * submitted and before it is endorsed.
 *
 * @param file where record-statements.ts writes
 */
export async function takeTheWay(
  { owner }: TestDatabase,
  clients: Clients,
  { applicants, file, copies }: { applicants: Applicants; file: string; copies: number },
): Promise<Prepared> {
  const record = async (call: Ask & { places: Places }): Promise<Tape & { version: number }> => {
    rmSync(file, { force: true });
    const sentAt = Date.now();
    const answer = await ask(clients, call);
    const { number, version } = JSON.parse(answer) as { number?: string; version: number };
    return { ...makeTape(readRecorded(file), answer, { ...call.places, ...(number && { number }) }, sentAt), version };
  };
  const enterprises = [...applicants.values()];
  const copied = async (on: Case, mark: string): Promise<Case[]> =>
    (await copyCase(owner, on.id, { mark, count: copies, enterprises })).map((copy) => ({ ...on, ...copy }));

  const [username, enterprise] = [...applicants][0] as [string, string];
  const applicant = await signIn(clients, username);
  const begun = { ...(await draft(clients.origin, applicant)), enterprise };
  const drafts = await copied(begun, '-draft-');
  const submit = await record(actionAsk('submit', begun, applicant));
  const accept = await record(actionAsk('accept', { ...begun, version: submit.version }, await signIn(clients, CLERK)));
  const accepted = { ...begun, version: accept.version };
  const underReview = await copied(accepted, '-review-');
  const reviewer = await signIn(clients, REVIEWER);
  const list = await record(listAsk(reviewer));
  const endorse = await record(actionAsk('endorse', accepted, reviewer));
  return { tapes: { submit, endorse, list }, drafts, underReview };
}

export const signInReviewer = (clients: Clients): Promise<Session> => signIn(clients, REVIEWER);
