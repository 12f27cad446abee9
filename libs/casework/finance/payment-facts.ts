/** What must be known of a case before money may leave for it, gathered from the libraries that know. */
import { shanghaiDay, type Tx } from '#kernel';
import { currentAccounts, type PaymentFacts } from '#treasury';
import type { CaseView } from '#workflow';
import { standingsOf } from '../cases/not-barred.js';
import type { House } from '../house.js';

/** @returns the facts of each case, by its id: its state, the freeze, bars, and the enterprise's account as it is now */
export async function paymentFacts(
  house: House,
  tx: Tx,
  views: ReadonlyMap<string, CaseView>,
): Promise<Map<string, PaymentFacts>> {
  const cases = [...views.values()];
  const accounts = await currentAccounts(tx, [...new Set(cases.map((view) => view.enterpriseId))]);
  const bars = await standingsOf(tx, cases, shanghaiDay(house.clock.now()));
  return new Map(
    cases.map((view, place) => {
      const { id, state: caseState, frozen, enterpriseId } = view;
      return [id, { caseState, frozen, bar: bars[place] ?? null, account: accounts.get(enterpriseId) }];
    }),
  );
}
