/** What must be known of a case before money may leave for it, gathered from the libraries that know. */
import { shanghaiDay, type Tx } from '#kernel';
import { type BankAccount, currentAccounts, type PaymentFacts } from '#treasury';
import type { CaseView } from '#workflow';
import { notBarred } from '../cases/not-barred.js';
import type { House } from '../house.js';

/** @returns the facts of each case, by its id: its state, the freeze, bars, and the enterprise's account as it is now */
export async function paymentFacts(
  house: House,
  tx: Tx,
  views: ReadonlyMap<string, CaseView>,
): Promise<Map<string, PaymentFacts>> {
  const accounts = await currentAccounts(tx, [...new Set([...views.values()].map((view) => view.enterpriseId))]);
  const day = shanghaiDay(house.clock.now());
  const facts = new Map<string, PaymentFacts>();
  for (const view of views.values()) facts.set(view.id, await factsOf(tx, view, day, accounts));
  return facts;
}

async function factsOf(
  tx: Tx,
  view: CaseView,
  day: string,
  accounts: ReadonlyMap<string, BankAccount>,
): Promise<PaymentFacts> {
  const account = accounts.get(view.enterpriseId);
  return { caseState: view.state, frozen: view.frozen, bar: await notBarred(tx, view, day), account };
}
