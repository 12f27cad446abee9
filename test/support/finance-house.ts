/** A house with money in it: the shipped catalogue, two districts with treasuries, approved cases with commitments. */
import { consult, type House, perform, readLocalRules, type Verb } from '#casework';
import { type Actor, type Fen, SettableClock, shanghaiDay, WorkingCalendar } from '#kernel';
import { commitment, postJournal } from '#ledger';
import { PolicyCatalogue, splitByParts } from '#policy';
import { createCommitments, type KeptSharing } from '#treasury';
import { type ApprovedCases, districtReach, FIFTY_FIFTY, official, seedApprovedCases } from './approved-cases.js';
import { loadShippedCatalogue } from './catalogue.js';
import { openTestDatabase, type TestDatabase } from './database.js';

export interface FinanceHouse {
  test: TestDatabase;
  house: House;
  clock: SettableClock;
  world: ApprovedCases;
  maker: Actor;
  checker: Actor;
  investigator: Actor;
  decider: Actor;
  do<Input, Output>(actor: Actor, verb: Verb<Input, Output>, input: Input): Promise<Output>;
  read<Input, Output>(actor: Actor, verb: Verb<Input, Output>, input: Input): Promise<Output>;
  /** Makes an approved case with its commitment of so many fen, shared 5:5 and in the fund's books unless told. @returns its id */
  approved(enterpriseId: string, amount: Fen, sharing?: KeptSharing, measureGroup?: string): Promise<string>;
  /** A case's state and flag, looked at behind everybody's back. */
  stateOf(applicationId: string): Promise<{ state: string; frozen: boolean }>;
}

/** @returns the code of the refusal with which the work ends, or null when it does not */
export const refusalCode = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error) => {
      if (error.refusal) return error.refusal.code;
      throw error;
    },
  );

export async function openFinanceHouse(now: string): Promise<FinanceHouse> {
  const test = await openTestDatabase();
  const clock = new SettableClock(now);
  const house: House = {
    database: test.database,
    clock,
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules: readLocalRules('catalogue/local-rules.yaml'),
    evidenceDirectory: '',
    exportDirectory: '',
  };
  await loadShippedCatalogue(house);
  const world = await seedApprovedCases(test.owner);
  const { district } = world;
  const run: FinanceHouse['do'] = (actor, verb, input) => perform(house, actor, verb, input);
  return {
    test,
    house,
    clock,
    world,
    maker: official(world.maker, district, 'finance-maker'),
    checker: official(world.checker, district, 'finance-checker'),
    investigator: official(await world.person(), district, 'enforcement-investigator'),
    decider: official(await world.person(), district, 'enforcement-decider'),
    do: run,
    read: (actor, verb, input) => consult(house, actor, verb, input),
    approved: async (enterpriseId, amount, sharing = FIFTY_FIFTY, measureGroup = '') => {
      const applicationId = await world.application(enterpriseId, { awarded: amount });
      const at = clock.now();
      const day = shanghaiDay(at);
      const treasuries = { district: world.districtTreasury, town: world.townTreasury };
      const parts = (['district', 'town'] as const).map((treasury) => ({ treasury, parts: sharing[treasury] }));
      const shares = splitByParts(
        amount,
        parts.filter((part) => part.parts > 0),
      ).map(({ treasury: role, amount }) => ({ treasuryId: treasuries[role], role, amount }));
      const books = { fund: 'sj-2025-8', fiscalYear: Number(day.slice(0, 4)), measureGroup };
      await test.database.transaction(districtReach(district), async (tx) => {
        const measure = 'sj-2025-8.aeo';
        await createCommitments(tx, [
          {
            books,
            paying: 'district-first',
            shares,
            applicationId,
            enterpriseId,
            measure,
            amount,
            sharing,
            limitKeys: {},
            at,
          },
        ]);
        const key = `commitment/${applicationId}`;
        await postJournal(
          tx,
          { kind: 'commitment', day, at, reference: key, applicationId, key },
          commitment({ ...books, shares }),
        );
      });
      return applicationId;
    },
    stateOf: async (applicationId) =>
      (await test.owner.query('SELECT state, frozen FROM application WHERE id = $1', [applicationId])).rows[0],
  };
}
