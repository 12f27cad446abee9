/** Reading statements: a district its own, a town those that are closed, an auditor all. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { letterOfStatement } from '#letters';
import {
  findSettlement,
  listSettlements,
  type SettlementState,
  type SettlementStatement,
  settlementLines,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { readLetterFile } from '../letters/read-letters.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { type PresentedSettlement, presentLine, presentSettlement } from './present.js';
import { settlementWorkbook } from './settlement-workbook.js';

const requireReader = (actor: Actor): void =>
  requireRole(actor, 'finance-maker', 'finance-checker', 'town-finance', 'district-approver', 'auditor');

/** @returns statements within reach, newest first */
export async function readSettlements(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, state }: Page & { state?: SettlementState },
): Promise<Paged<PresentedSettlement>> {
  requireReader(actor);
  const read = (after: string | undefined, most: number) => listSettlements(tx, { state, after, limit: most });
  return readPage({ limit, cursor }, read, presentSettlement);
}

/** @returns a statement within reach with its lines @throws Refused `role-missing`, `not-found` */
export async function readSettlement(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const statement = await statementWithin(tx, actor, input.id);
  const lines = await settlementLines(tx, statement.id);
  return { ...presentSettlement(statement), lines: lines.map(presentLine) };
}

async function statementWithin(tx: Tx, actor: Actor, id: string): Promise<SettlementStatement> {
  requireReader(actor);
  const statement = isId(id) ? await findSettlement(tx, id) : null;
  if (!statement) throw new Refused(kernelRefusal('not-found'));
  return statement;
}

export const SETTLEMENT_FORMATS = ['xlsx', 'pdf'] as const;
export type SettlementFormat = (typeof SETTLEMENT_FORMATS)[number];

/**
 * @returns a statement as Excel, or as the letter that was written when it was closed
 * @throws Refused `role-missing`, `not-found`; `settlement-state` where a draft is asked for as a letter
 */
export async function readSettlementFile(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; format: SettlementFormat },
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array }> {
  const statement = await statementWithin(tx, actor, input.id);
  const fileName = `${statement.number ?? `draft-${statement.id}`}.${input.format}`;
  if (input.format === 'xlsx') {
    const bytes = await settlementWorkbook(statement, await settlementLines(tx, statement.id));
    return { fileName, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes };
  }
  const letter = await letterOfStatement(tx, statement.id);
  if (!letter) throw new Refused(treasuryRefusal('settlement-state', { params: { state: statement.state } }));
  const { bytes } = await readLetterFile(house, tx, actor, { id: letter.id });
  return { fileName, mediaType: 'application/pdf', bytes };
}
