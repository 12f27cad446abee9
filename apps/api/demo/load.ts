/** The demonstration: a world to sign in to, guides, budgets, accounts, cases and a proceeding. Loaded once, never in production. */
import {
  appropriateBudget,
  type House,
  perform,
  publishGuide,
  recordBankAccount,
  recordTreasuryAccount,
  saveGuide,
  verifyBankAccount,
  verifyTreasuryAccount,
} from '#casework';
import { SYSTEM_ACTOR, shanghaiDay } from '#kernel';
import { loadDemoCases } from './cases.js';
import { GUIDES } from './guides.js';
import { demoActor } from './people.js';
import { loadDemoProceedings } from './proceedings.js';
import { demoPasswordHash, seedWorld } from './seed.js';
import { ENTERPRISES } from './world.js';

const BUDGETS: [maker: string, organisation: string, fund: string, amount: string][] = [
  ['sj-finance-maker', 'songjiang', 'sj-2025-8', '20000000.00'],
  ['sj-finance-maker', 'sj-jiuting', 'sj-2025-8', '5000000.00'],
  ['sj-finance-maker', 'sj-sheshan', 'sj-2025-8', '5000000.00'],
  ['sj-finance-maker', 'sj-zhongshan', 'sj-2025-8', '3000000.00'],
  ['qp-finance-maker', 'qingpu', 'qp-2024-4', '30000000.00'],
  ['qp-finance-maker', 'qingpu', 'qp-2024-1', '10000000.00'],
  ['hq-finance-maker', 'hongqiao', 'hq-2023-6', '8000000.00'],
];

/**
 * Loads the demonstration unless it is there. The order is that of real life: people, guides, budgets, accounts, cases.
 *
 * @returns what was done, in words
 */
export async function loadDemonstration(house: House): Promise<string[]> {
  const passwordHash = await demoPasswordHash();
  const { seeded } = await perform(house, SYSTEM_ACTOR, seedWorld, { passwordHash });
  if (!seeded) return [];
  await loadGuides(house);
  const fiscalYear = Number(shanghaiDay(house.clock.now()).slice(0, 4));
  for (const [maker, organisation, fund, amount] of BUDGETS) {
    const reference = `演示预算〔${fiscalYear}〕${fund}`;
    await perform(house, await demoActor(house.database, maker), appropriateBudget, {
      organisation,
      fund,
      fiscalYear,
      amount,
      reference,
    });
  }
  await loadAccounts(house);
  await loadTreasuryAccounts(house);
  return [...(await loadDemoCases(house)), ...(await loadDemoProceedings(house))];
}

async function loadGuides(house: House): Promise<void> {
  const editor = await demoActor(house.database, 'catalogue-editor');
  const publisher = await demoActor(house.database, 'catalogue-publisher');
  for (const guide of GUIDES) {
    const { version: _, ...content } = guide;
    const { code, version } = await perform(house, editor, saveGuide, { guide: content });
    await perform(house, publisher, publishGuide, { code, version });
  }
}

/** Every enterprise states its account, and the district's finance checker verifies it. */
async function loadAccounts(house: House): Promise<void> {
  for (const [index, { username, name, sites }] of ENTERPRISES.entries()) {
    const applicant = await demoActor(house.database, username);
    const prefix = (sites[0] as string).startsWith('hongqiao') ? 'hq' : (sites[0] as string).slice(0, 2);
    const account = {
      accountName: name,
      accountNumber: `62220210010${String(index + 1).padStart(8, '0')}`,
      bankName: '演示银行上海分行',
    };
    const recorded = await perform(house, applicant, recordBankAccount, account);
    const checker = await demoActor(house.database, `${prefix}-finance-checker`);
    await perform(house, checker, verifyBankAccount, {
      enterpriseId: applicant.enterpriseId as string,
      accountId: recorded.id,
    });
  }
}

/** The account that each district pays from, recorded by one of its people and verified by another. */
async function loadTreasuryAccounts(house: House): Promise<void> {
  for (const [index, prefix] of ['sj', 'qp', 'hq'].entries()) {
    const maker = await demoActor(house.database, `${prefix}-finance-maker`);
    const checker = await demoActor(house.database, `${prefix}-finance-checker`);
    const recorded = await perform(house, maker, recordTreasuryAccount, {
      accountName: '演示区财政专户',
      accountNumber: `31000660010${String(index + 1).padStart(8, '0')}`,
      bankName: '演示银行上海分行',
    });
    await perform(house, checker, verifyTreasuryAccount, { accountId: recorded.id });
  }
}
