/** Evidence of a case: handing in, reading, taking out. */
import type { Readable } from 'node:stream';
import {
  attachEvidence,
  type Evidence,
  withdrawEvidence as markWithdrawn,
  openEvidence,
  type ReceivedFile,
} from '#intake';
import { type Actor, formatInstant, type Problem, Refused, type Tx } from '#kernel';
import { type CaseView, lockCase, readCase, recordEdit } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireApplicant } from './applicant.js';
import { caseToRead } from './case-to-read.js';
import { evidenceRequirements } from './completeness.js';
import { readDossier } from './dossier.js';
import { type CaseReference, openCase } from './move.js';

/** A piece of evidence as the API shows it. */
export interface PresentedEvidence {
  id: string;
  requirement: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  /** Numbers of the invoices that it shows, as the enterprise stated them; capitals and digits. */
  invoiceNumbers: string[];
  uploadedAt: string;
  withdrawnAt: string | null;
}

export const presentEvidence = ({
  uploadedBy: _,
  sizeBytes,
  uploadedAt,
  withdrawnAt,
  ...rest
}: Evidence): PresentedEvidence => ({
  ...rest,
  sizeBytes: Number(sizeBytes),
  uploadedAt: formatInstant(uploadedAt),
  withdrawnAt: withdrawnAt && formatInstant(withdrawnAt),
});

function requireEditable(actor: Actor, view: CaseView): void {
  requireApplicant(actor, view);
  if (view.state !== 'draft' && view.state !== 'returned') throw new Refused(caseworkRefusal('not-editable'));
}

/** Looks, before a byte is received, whether this person may hand in that evidence now. */
export async function mayHandIn(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; requirement: string },
): Promise<null> {
  const view = await readCase(tx, input.id);
  requireEditable(actor, view);
  const known = evidenceRequirements(await readDossier(house, tx, view)).map(({ code }) => code);
  if (known.includes(input.requirement)) return null;
  const problems: Problem[] = [
    { at: 'requirement', zh: `可选：${known.join('、')}`, en: `one of: ${known.join(', ')}` },
  ];
  throw new Refused(caseworkRefusal('requirement-unknown', { params: { requirement: input.requirement }, problems }));
}

/** Attaches a file that was received; several uploads at once wait for each other and do not disturb one another. */
export async function attach(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; requirement: string; file: ReceivedFile; invoiceNumbers?: readonly string[] },
): Promise<PresentedEvidence & { version: number }> {
  const view = await lockCase(tx, input.id);
  requireEditable(actor, view);
  const at = house.clock.now();
  const { requirement, file, invoiceNumbers = [] } = input;
  const evidence = await attachEvidence(tx, {
    applicationId: view.id,
    requirement,
    file,
    invoiceNumbers,
    personId: actor.personId,
    at,
  });
  const { version } = await recordEdit(tx, view, at);
  return { ...presentEvidence(evidence), version };
}

/** Takes a file out of the application again; what officers have seen stays readable for them. */
export async function withdrawEvidence(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { evidenceId: string },
): Promise<{ version: number }> {
  const view = await openCase(tx, input);
  requireEditable(actor, view);
  const at = house.clock.now();
  await markWithdrawn(tx, view.id, input.evidenceId, at);
  const { version } = await recordEdit(tx, view, at);
  return { version };
}

/** Opens a file of a case within the actor's reach. */
export async function readEvidence(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; evidenceId: string },
): Promise<{ evidence: Evidence; stream: Readable }> {
  const view = await caseToRead(tx, actor, input.id);
  return openEvidence(tx, house.evidenceDirectory, view.id, input.evidenceId);
}
