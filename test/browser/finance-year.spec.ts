/** What goes otherwise in paying, in a browser: budgets changed, orders held, batches recalled, lines that match nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import { batchOf, importAnswer, send, verifiedAccount } from '../support/paying.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

const ANOTHER_PERSON = '此步骤须由另一人办理。';
const ACCOUNTS = { 'ent-01': '6222021001000000011', 'ent-02': '6222021001000000022' };
const FUND = { choose: 'sj-2025-8' };
const MAKER = 'sj-finance-maker';

let world: World;
let browser: Browser;
let maker: Page;
let checker: Page;
/** Of somebody with both posts, who still never does both steps of one thing. */
let both: Page;
const cases: string[] = [];

beforeAll(async () => {
  world = await openWorldWithWeb('2026-04-20T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '2000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '1000000.00');
  await world.person('sj-both', 'songjiang', 'finance-maker', 'finance-checker');
  for (const [applicant, account] of Object.entries(ACCOUNTS)) {
    cases.push(await world.toApproved(applicant, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00'));
    await verifiedAccount(world, applicant, 'sj', account);
  }
  browser = await openBrowser();
  maker = await signedIn(world, browser, MAKER);
  checker = await signedIn(world, browser, 'sj-finance-checker');
  both = await signedIn(world, browser, 'sj-both');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const rowOf = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table, exact: true }).getByRole('row', { name });

describe('a budget', () => {
  const sheshan = (year: number) => rowOf(maker, '预算', new RegExp(`佘山镇.*${year} · 松江区`));
  const book = (year: number) => ({ 单位: { choose: '佘山镇' }, 资金: FUND, 年度: String(year) });

  it('is appropriated for a town that is chosen by its name', async () => {
    await maker.goto('/finance/budgets');
    await done(maker, button(maker, '下达预算'), { ...book(2026), 金额: '300000', 文件依据: '松财预〔2026〕21号' });
    await sheshan(2026).getByText('300,000.00').first().waitFor();
    await done(maker, button(maker, '下达预算'), { ...book(2025), 金额: '80000', 文件依据: '松财预〔2025〕9号' });
    await sheshan(2025).getByText('80,000.00').first().waitFor();
  }, 60_000);

  it('is reduced by what is left of it and by no more, once per document', async () => {
    const less = (amount: string, document: string) => ({
      ...book(2026),
      方式: { choose: '调减' },
      金额: amount,
      文件依据: document,
    });
    await refused(
      maker,
      button(maker, '调整预算'),
      '预算不足：需要 300000.01 元，可用 300000.00 元',
      less('300000.01', '甲'),
    );
    await done(maker, button(maker, '调整预算'), less('50000', '松财预〔2026〕22号'));
    await sheshan(2026).getByText('250,000.00').first().waitFor();
  }, 60_000);

  it('is carried over whole once its year is over, and fits on a narrow screen', async () => {
    const document = { 文件依据: '松财预〔2026〕23号' };
    await refused(maker, button(maker, '结转下年'), '2026年度尚未结束，不能结转。', { ...book(2026), ...document });
    await done(maker, button(maker, '结转下年'), { ...book(2025), ...document });
    await sheshan(2026).getByText('330,000.00').first().waitFor();
    await sheshan(2025).getByText('80,000.00').waitFor({ state: 'hidden' });
    for (const width of [768, 360]) {
      await maker.setViewportSize({ width, height: 900 });
      await maker.reload();
      await sheshan(2026).getByText('330,000.00').first().waitFor();
      expect(await maker.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    await maker.setViewportSize({ width: 1440, height: 900 });
  }, 60_000);
});

describe('the treasury’s own account', () => {
  it('is recorded by one person and verified by another', async () => {
    await both.goto('/finance/payees');
    await done(both, button(both, '登记账户'), {
      户名: '上海市松江区财政局',
      账号: '310015000000000099',
      开户行: '演示银行',
    });
    await both.getByText('310015000000000099').waitFor();
    await refused(both, button(both, '核验账户'), ANOTHER_PERSON);
    await checker.goto('/finance/payees');
    await done(checker, button(checker, '核验账户'));
    await checker.getByText('已核验').waitFor();
  }, 60_000);

  it('is replaced, and the new one is not paid from before another person has verified it', async () => {
    const replace = button(both, '更换账户');
    await refused(both, replace, '账号', { 户名: '上海市松江区财政局', 账号: '12', 开户行: '演示银行' });
    await done(both, replace, { 户名: '上海市松江区财政局', 账号: '310015000000000100', 开户行: '演示银行' });
    await both.getByText('待核验').waitFor();
    await checker.reload();
    await done(checker, button(checker, '核验账户'));
    await checker.getByText('310015000000000100').waitFor();
    await checker.getByText('已核验').waitFor();
  }, 60_000);
});

describe('an order', () => {
  it('is held with its reason, resumed, and cancelled', async () => {
    const { results } = expected(await world.as(MAKER).post('/finance/orders', { applicationIds: [cases[0]] }), 201);
    const { reference } = results[0].order;
    const row = rowOf(maker, '付款单', new RegExp(reference));
    await maker.goto(`/finance/orders?reference=${reference}`);
    await row.getByText('500,000.00').waitFor();
    await done(maker, button(row, '暂缓'), { 暂缓原因: { choose: '法院冻结' }, 理由: '协助执行通知书' });
    await row.getByText('法院冻结').waitFor();
    await row.getByText('协助执行通知书').waitFor();
    await button(row, '恢复').click();
    await row.getByText('待付').waitFor();
    await done(maker, button(row, '取消付款单'));
    await row.getByText('已取消').waitFor();
  }, 60_000);
});

describe('a batch', () => {
  it('is recalled before it is sent, and its orders are payable again', async () => {
    const { batch, orders } = await batchOf(world, MAKER, cases);
    await maker.goto(`/finance/batches/${batch.id}`);
    await maker.getByText('1,000,000.00').first().waitFor();
    await done(maker, button(maker, '撤回批次'));
    await maker.getByText('已撤回').first().waitFor();
    await maker.goto(`/finance/orders?reference=${orders[0].reference}`);
    await rowOf(maker, '付款单', new RegExp(orders[0].reference)).getByText('待付').waitFor();
    const orderIds = orders.map(({ id }) => id);
    await send(world, 'sj', expected(await world.as(MAKER).post('/finance/batches', { orderIds }), 201));
  }, 60_000);

  it('has an order that the bank never carried out, as one person declares and another confirms', async () => {
    const { items } = expected(await world.as(MAKER).get('/finance/orders?state=released'), 200);
    const { reference } = items.find(({ applicationId }: { applicationId: string }) => applicationId === cases[0]);
    const row = (page: Page) => rowOf(page, '付款单', new RegExp(reference));
    await both.goto(`/finance/orders?reference=${reference}`);
    await refused(both, button(row(both), '确认银行未执行'), '尚无人登记银行未执行的来函。');
    await done(both, button(row(both), '登记银行未执行'), { 银行函件编号或日期: '演银函〔2026〕7号' });
    await refused(both, button(row(both), '确认银行未执行'), ANOTHER_PERSON);
    await checker.goto(`/finance/orders?reference=${reference}`);
    await done(checker, button(row(checker), '确认银行未执行'));
    await row(checker).getByText('已退回').waitFor();
  }, 60_000);
});

describe('a line of the bank that matches nothing', () => {
  it('is assigned to its order, or goes to suspense until the bank moves the money back', async () => {
    const { items } = expected(await world.as(MAKER).get('/finance/orders?state=released'), 200);
    const [{ reference }] = items;
    const day = shanghaiDay(world.clock.now());
    const line = (of: string, amount: string) => `${of},${amount},${ACCOUNTS['ent-02']},${day},成功,`;
    const lines = [`${line('HQ0000000000000000', '500000.00')}M1`, `${line(reference, '1.00')}M2`];
    await importAnswer(world, MAKER, ['订单号,金额,账号,日期,结果,流水号', ...lines, ''].join('\r\n'));
    const row = (name: string) => rowOf(checker, '回单异常', new RegExp(name));
    await checker.goto('/finance/returns');
    const assign = button(row('编号不明'), '对应到付款单');
    const given = { 付款编号: reference, 理由: '银行漏填编号，经电话核实' };
    await refused(checker, assign, '未作变更。', { ...given, 付款编号: 'HQ1234' });
    await done(checker, assign, given);
    await row('编号不明').waitFor({ state: 'hidden' });
    await row('金额不符').getByText('1.00').waitFor();
    await done(checker, button(row('金额不符'), '转暂付待查'), { 理由: '多出一笔，银行待查' });
    await expectNoSeriousIssues(checker);
    await checker.goto('/finance/returns?state=resolved');
    await row('金额不符').getByText('转暂付待查').waitFor();
    await done(checker, button(row('金额不符'), '暂付已退回'), { 银行流水号: 'M3' });
    await maker.goto(`/finance/orders?reference=${reference}`);
    await rowOf(maker, '付款单', new RegExp(reference)).getByText('已支付').waitFor();
    expect(await world.verifyLedger()).toEqual([]);
  }, 60_000);
});
