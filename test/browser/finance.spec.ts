/** A grant's way through the finance desk, in a browser: account, order, batch, bank file, the bank's answer, budget. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import type { BankLine } from '#treasury';
import { csvFile } from '../support/bank-file-samples.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

const ACCOUNT = '6222021001000000011';
const UNKNOWN = 'HQ0000000000000000';

describe('the finance desk', () => {
  let world: World;
  let browser: Browser;
  let maker: Page;
  let checker: Page;
  let directory: string;
  let number: string;
  let enterprise: { id: string; name: string };
  let line: BankLine;

  beforeAll(async () => {
    world = await openWorldWithWeb('2026-04-20T09:00:00+08:00');
    await world.budget('songjiang', 'sj-2025-8', '2000000.00');
    await world.budget('sj-jiuting', 'sj-2025-8', '1000000.00');
    const id = await world.toApproved('ent-01', 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    ({ number } = await world.read('sj-finance-maker', id));
    ({ enterprise } = expected(await world.as('ent-01').get('/auth/me'), 200));
    const account = { accountName: enterprise.name, accountNumber: ACCOUNT, bankName: '演示银行' };
    expected(await world.as('ent-01').post('/finance/bank-accounts', account), 201);
    const ours = { accountName: '上海市松江区财政局', accountNumber: '310015000000000099', bankName: '演示银行' };
    const recorded = expected(await world.as('sj-finance-maker').post('/finance/treasury-account', ours), 201);
    const verify = `/finance/treasury-account/${recorded.id}/actions/verify`;
    expected(await world.as('sj-finance-checker').post(verify), 200);
    browser = await openBrowser();
    maker = await signedIn(world, browser, 'sj-finance-maker');
    checker = await signedIn(world, browser, 'sj-finance-checker');
    directory = await mkdtemp(join(tmpdir(), 'huiqi-bank-'));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (directory) await rm(directory, { recursive: true, force: true });
    await world?.close();
  });

  const confirmIn = (page: Page) =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^确\s*认$/ })
      .click();

  it('has the payee verified by the checker', async () => {
    await checker.goto('/finance/payees');
    await checker.getByLabel('按企业名称或案件编号查找').fill(number);
    await checker.keyboard.press('Enter');
    await checker.getByRole('link', { name: enterprise.name }).click();
    await checker.getByRole('heading', { name: `${enterprise.name}的账户` }).waitFor();
    await checker.getByText(ACCOUNT).waitFor();
    await expectNoSeriousIssues(checker);
    await checker.getByRole('button', { name: '核验账户' }).first().click();
    await confirmIn(checker);
    await checker.getByText('已核验').first().waitFor();
  }, 60_000);

  it('verifies another account of the payee in its own name only, and by another person', async () => {
    await maker.goto(new URL(checker.url()).pathname + new URL(checker.url()).search);
    const replace = maker.getByRole('button', { name: '更换账户' }).first();
    const card = (page: Page) => page.locator('section').filter({ hasText: `${enterprise.name}的账户` });
    const account = { 账号: '6222021001000000012', 开户行: '演示银行二部' };
    await done(maker, replace, { ...account, 户名: '别家有限公司' });
    await card(maker).getByText('待核验').waitFor();
    await checker.reload();
    await refused(checker, card(checker).getByRole('button', { name: '核验账户' }), '只能付至企业本名账户');
    await done(maker, replace, { ...account, 账号: ACCOUNT });
    await card(maker).getByText('别家有限公司').waitFor({ state: 'hidden' });
    await refused(maker, card(maker).getByRole('button', { name: '核验账户' }), '此步骤须由另一人办理');
    await checker.reload();
    await done(checker, card(checker).getByRole('button', { name: '核验账户' }));
    await card(checker).getByText('已核验').waitFor();
    await card(checker).getByText('演示银行二部').waitFor();
  }, 60_000);

  it('makes an order of the approved case and a batch of the order', async () => {
    await maker.goto('/finance');
    await maker.getByRole('link', { name: /^1\s*已批准、待开付款单$/ }).waitFor();
    await maker
      .getByRole('table', { name: '预算执行' })
      .getByText(/若干措施（试行）/)
      .first()
      .waitFor();
    await expectNoSeriousIssues(maker);
    await maker.goto('/finance/orders');
    await maker.getByLabel(`选择 ${number}`).check();
    await maker.getByRole('button', { name: '开付款单' }).click();
    const told = await maker.getByText(/已开付款单 HQ/).textContent();
    const reference = /HQ\w{16}/.exec(told ?? '')?.[0] as string;
    line = {
      line: 2,
      reference,
      amount: 50_000_000n,
      account: ACCOUNT,
      day: shanghaiDay(world.clock.now()),
      status: 'paid',
      bankReference: 'B1',
    };
    await maker.getByLabel(`选择 ${reference}`).check();
    await expectNoSeriousIssues(maker);
    await maker.getByRole('button', { name: '组成批次' }).click();
    await maker.getByRole('heading', { name: /^批次 / }).waitFor();
    await maker.getByText('待复核').first().waitFor();
    expect(await maker.getByRole('button', { name: '复核放行' }).count()).toBe(0);
  }, 60_000);

  it('is released by the checker, handed to the bank and downloaded by the maker', async () => {
    await checker.goto(new URL(maker.url()).pathname);
    await checker.getByRole('button', { name: '复核放行' }).click();
    await checker.getByRole('dialog').getByText('1 笔，合计 500,000.00 元', { exact: false }).waitFor();
    await confirmIn(checker);
    await checker.getByText('待送行').first().waitFor();
    await maker.reload();
    await maker.getByRole('button', { name: '已交银行' }).click();
    await confirmIn(maker);
    const download = maker.waitForEvent('download');
    await maker.getByRole('button', { name: 'pain.001' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xml$/);
    await expectNoSeriousIssues(maker);
  }, 60_000);

  it('takes in the answer of the bank: one line is paid, the other waits for the checker, who resolves it', async () => {
    const file = join(directory, 'return.csv');
    await writeFile(file, csvFile([line, { ...line, line: 3, reference: UNKNOWN, bankReference: 'B2' }]));
    await maker.goto('/finance/returns');
    await maker.getByLabel('选择文件').setInputFiles(file);
    await maker.getByRole('button', { name: '读入文件' }).click();
    await maker.getByRole('heading', { name: 'return.csv：共 2 行' }).waitFor();
    await maker.getByRole('table', { name: '结果' }).getByText('已支付').waitFor();
    await maker.getByText(UNKNOWN).waitFor();
    await expectNoSeriousIssues(maker);
    await checker.goto('/finance/returns');
    await checker.getByRole('button', { name: '非本库款项' }).click();
    await checker.getByLabel('理由').fill('他行误传');
    await confirmIn(checker);
    await checker.getByText('没有异常，回单全部对上').waitFor();
  }, 60_000);

  it('shows in the budget what was spent, and leads from the ledger to the journal of the payment', async () => {
    await maker.goto('/finance/budgets?fund=sj-2025-8');
    // The district and the town bear a half each.
    const town = maker.getByRole('table', { name: '预算', exact: true }).getByRole('row', { name: /九亭镇/ });
    await town.getByText('750,000.00').waitFor();
    await town.getByText('250,000.00').waitFor();
    await expectNoSeriousIssues(maker);
    await maker.goto('/finance/ledger?kind=payment');
    await expectNoSeriousIssues(maker);
    await maker.getByRole('table', { name: '凭证' }).getByRole('link').first().click();
    await maker.getByRole('heading', { name: '分录' }).waitFor();
    await maker.getByRole('link', { name: number }).click();
    await maker.getByRole('heading', { name: `案件 ${number} 资金明细` }).waitFor();
    await maker.goto('/finance');
    await maker.getByRole('heading', { name: '资金总览' }).waitFor();
    await maker.getByRole('link', { name: /500,000\.00.*已支出/ }).waitFor();
    await expectNoSeriousIssues(maker);
  }, 60_000);
});
