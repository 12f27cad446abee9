/** What a person does about a line of the bank that matched nothing. */
import {
  type Actor,
  canonicalJson,
  isId,
  kernelRefusal,
  parseDay,
  parseYuan,
  Refused,
  sha256,
  shanghaiDay,
  type Tx,
} from '#kernel';
import type { Treasury } from '#ledger';
import {
  type BankLine,
  enteredOutcome,
  findOrders,
  findReturnLine,
  type LineOutcome,
  type LinePlace,
  outcomeNamed,
  type PaymentOrder,
  type Resolution,
  type ReturnLine,
  recordResolution,
  registerBankReturn,
  resolutionNamed,
  treasuryRefusal,
  waysOf,
} from '#treasury';
import { readCase } from '#workflow';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { orderParts } from './create-orders.js';
import { requireNoConflict } from './no-conflict.js';
import { payRefund } from './order-refund.js';
import { requireTreasury } from './own-treasury.js';
import type { PresentedOrder } from './present.js';
import { settleBankLines } from './settle-bank-lines.js';
import { suspendLine } from './suspense.js';

/** One line and what is decided about it. Amount in yuan; the last fields only where the resolution asks for them. */
export interface ResolutionGiven extends LinePlace {
  resolution: Resolution;
  reason: string;
  /** `assign-to-order`, `enter-by-hand`: the order's reference. */
  reference?: string;
  /** `bank-corrected`: the correcting movement; `enter-by-hand`: the movement itself. */
  bankReference?: string;
  amount?: string;
  account?: string;
  day?: string;
  status?: 'paid' | 'returned';
}

/** What the line became: the outcome of what was entered, or the order that pays again. */
export interface Resolved extends LinePlace {
  resolution: Resolution;
  outcome: string | null;
  order: PresentedOrder | null;
}

/**
 * Resolves a line, once and for good, by another person than the one who imported the file. What confirms a payment goes
 * through the same matching and books the same journals as a file, so that nothing can be paid twice by it.
 *
 * @throws Refused `role-missing`, `not-found`, `second-person-required`, `exception-resolved`, `resolution-not-open`,
 *   `resolution-incomplete`, `still-unmatched`, `conflict-of-interest`, and what ordering anew refuses
 */
export async function resolveException(house: House, tx: Tx, actor: Actor, input: ResolutionGiven): Promise<Resolved> {
  const treasury = await requireTreasury(tx, actor, 'finance-checker');
  const { bankReturnId, resolution } = input;
  const line = isId(bankReturnId) ? await findReturnLine(tx, treasury.id, input) : undefined;
  if (!line || waysOf(line.outcome).length === 0) throw new Refused(kernelRefusal('not-found'));
  requireAnotherPerson(actor, line.importedBy);
  if (line.resolution) throw new Refused(treasuryRefusal('exception-resolved'));
  requireWay(line, resolution);
  requireFields(input, resolution === 'bank-corrected' ? ['reason', 'bankReference'] : ['reason']);
  const [order] = await findOrders(tx, line.orderId === null ? [] : [line.orderId]);
  // Read without a lock: what is entered below locks the cases that it concerns by itself, in the order of their ids.
  if (order)
    requireNoConflict(actor, [order], new Map([[order.applicationId, await readCase(tx, order.applicationId)]]));
  const entered = await enter(house, tx, actor, treasury, line, input);
  const again = resolution === 'pay-again' ? await payAgain(house, tx, actor, treasury, line) : null;
  if (resolution === 'suspense') await suspendLine(house, tx, actor, treasury, line);
  await recordResolution(tx, {
    bankReturnId,
    line: line.line,
    resolution,
    reason: input.reason.trim(),
    bankReference: resolution === 'bank-corrected' ? input.bankReference?.trim() : undefined,
    enteredReturn: entered?.id,
    newOrder: again?.id,
    resolvedBy: actor.personId,
    at: house.clock.now(),
  });
  return { bankReturnId, line: line.line, resolution, outcome: entered?.outcome ?? null, order: again };
}

function requireWay({ outcome }: ReturnLine, resolution: Resolution): void {
  const ways = waysOf(outcome);
  if (ways.includes(resolution)) return;
  const params = { ...outcomeNamed(outcome), ...resolutionNamed(resolution), ways: ways.join(', ') };
  throw new Refused(treasuryRefusal('resolution-not-open', { params }));
}

function requireFields(input: ResolutionGiven, fields: readonly (keyof ResolutionGiven)[]): void {
  const missing = fields.filter((field) => !String(input[field] ?? '').trim());
  if (missing.length === 0) return;
  const params = { ...resolutionNamed(input.resolution), fields: missing.join(', ') };
  throw new Refused(treasuryRefusal('resolution-incomplete', { params }));
}

/** The line as the person says that it reads; undefined where nothing is entered. */
function lineEntered(house: House, line: ReturnLine, input: ResolutionGiven): BankLine | undefined {
  const bankReference = input.bankReference?.trim() || line.bankReference;
  if (input.resolution === 'assign-to-order') {
    requireFields(input, ['reference']);
    const { amount, account, day, status } = line as BankLine & ReturnLine;
    return { line: 1, reference: referenceOf(input), amount, account, day, status, bankReference };
  }
  if (input.resolution !== 'enter-by-hand') return undefined;
  requireFields(input, ['reference', 'amount', 'account', 'day', 'status']);
  const entered = { amount: parseYuan(input.amount as string), day: parseDay(input.day as string) };
  const today = shanghaiDay(house.clock.now());
  if (entered.day > today)
    throw new Refused(treasuryRefusal('received-in-future', { params: { receivedOn: entered.day } }));
  const [account, status] = [(input.account as string).trim(), input.status as BankLine['status']];
  return { line: 1, reference: referenceOf(input), ...entered, account, status, bankReference };
}

const referenceOf = ({ reference = '' }: ResolutionGiven): string => reference.trim().toUpperCase();

/** Outcomes that leave nothing to a person: the entered line said something, or what was known already. */
const MATCHED: readonly LineOutcome[] = [
  'confirmed',
  'already-confirmed',
  'returned',
  'already-returned',
  'returned-after-payment',
];

/** Takes what was entered through the matching, as a file of one line. */
async function enter(
  house: House,
  tx: Tx,
  actor: Actor,
  treasury: Treasury,
  line: ReturnLine,
  input: ResolutionGiven,
): Promise<{ id: string; outcome: LineOutcome } | undefined> {
  const entered = lineEntered(house, line, input);
  if (!entered) return undefined;
  const { bankReturnId, line: place } = line;
  const content = canonicalJson({ bankReturnId, place, ...entered, amount: entered.amount.toString() });
  const { id } = await registerBankReturn(tx, {
    treasuryId: treasury.id,
    fileName: `${bankReturnId}/${place}`,
    sha256: sha256(content),
    lineCount: 1,
    importedBy: actor.personId,
    at: house.clock.now(),
    resolves: { bankReturnId, line: place },
  });
  await settleBankLines(house, tx, actor, { bankReturnId: id, treasury, lines: [entered] });
  const outcome = await enteredOutcome(tx, id);
  if (!MATCHED.includes(outcome))
    throw new Refused(treasuryRefusal('still-unmatched', { params: outcomeNamed(outcome) }));
  return { id, outcome };
}

/** Makes a new order for what came back. */
async function payAgain(
  house: House,
  tx: Tx,
  actor: Actor,
  treasury: Treasury,
  line: ReturnLine,
): Promise<PresentedOrder> {
  const [order] = (await findOrders(tx, [line.orderId as string])) as [PaymentOrder];
  if (order.refundId !== null) return payRefund(house, tx, actor, treasury.id, order.refundId);
  const parts = new Map([[order.applicationId, order.amount]]);
  const [result] = (await orderParts(house, tx, actor, treasury.id, parts)).results;
  if (!result?.order) throw new Refused(result?.refusal ?? kernelRefusal('not-found'));
  return result.order;
}
