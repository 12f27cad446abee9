/** An award that is paid in two parts, in a browser: what may be a part, what is held and taken back, and when it is paid. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import { bankAnswer, importAnswer, send, verifiedAccount } from '../support/paying.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, putAway, refused, sendDialog } from './support/dialogs.js';

const MAKER = 'sj-finance-maker';
const RD = 'sj-2025-8.rd-centre';
const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };

interface Award {
  id: string;
  number: string;
}

let world: World;
let browser: Browser;
let maker: Page;
/** Paid in two parts; paid at once; and of an enterprise without an account. */
let inParts: Award;
let atOnce: Award;
let unpayable: Award;

beforeAll(async () => {
  world = await openWorldWithWeb('2026-04-20T09:00:00+08:00');
  world.api.house.rules.instalments = { [RD]: 2 };
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
  const award = async (applicant: string, measure: string, facts: object, amount: string): Promise<Award> => {
    const id = await world.toApproved(applicant, measure, { ...facts }, amount);
    return { id, number: (await world.read(MAKER, id)).number };
  };
  inParts = await award('ent-01', RD, { recognised: true }, '500000.00');
  atOnce = await award('ent-02', AEO, CERTIFICATE, '100000.00');
  unpayable = await award('ent-04', AEO, CERTIFICATE, '100000.00');
  await verifiedAccount(world, 'ent-01');
  await verifiedAccount(world, 'ent-02', 'sj', '6222021001000000022');
  browser = await openBrowser();
  maker = await signedIn(world, browser, MAKER);
  await maker.goto('/finance/orders');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const rowOf = (table: string, name: string | RegExp) =>
  maker.getByRole('table', { name: table, exact: true }).getByRole('row', { name });
const partOf = ({ number }: Award) => button(rowOf('可付款案件', new RegExp(number)), '支付部分');
const orderOf = (amount: string, state: string) => rowOf('付款单', new RegExp(`${amount}.*${state}`));

/** What the bank says of all orders that are with it: each is paid. */
async function answered(): Promise<void> {
  const { items } = expected(await world.as(MAKER).get('/finance/orders?state=released'), 200);
  await importAnswer(world, MAKER, bankAnswer(items, shanghaiDay(world.clock.now())));
}

describe('a part of an award', () => {
  it('is more than what is left, or of a measure that is paid at once: the dialog says so and keeps what was typed', async () => {
    await partOf(inParts).click();
    const dialog = maker.getByRole('dialog');
    await dialog.getByLabel('金额').fill('600,000');
    await sendDialog(maker);
    await dialog.getByRole('alert').getByText('金额 600000.00 元超过尚未开单的 500000.00 元').waitFor();
    expect(await dialog.getByLabel('金额').inputValue()).toBe('600,000');
    await expectNoSeriousIssues(maker);
    await putAway(maker);
    await refused(maker, partOf(atOnce), '该事项须一次付清，不能分期', { 金额: '50000' });
    const { items } = expected(await world.as(MAKER).get('/finance/orders'), 200);
    expect(items).toEqual([]);
  }, 60_000);

  it('gets an order of its own, and the last part has to be what is left', async () => {
    await done(maker, partOf(inParts), { 金额: '200,000' });
    await maker.getByRole('status').getByText(inParts.number).waitFor();
    await maker
      .getByRole('status')
      .getByText(/已开付款单 HQ/)
      .waitFor();
    await orderOf('200,000.00', '待付').waitFor();
    await refused(maker, partOf(inParts), '最多分 2 期，最后一期须付清余额 300000.00 元', { 金额: '100000' });
  }, 60_000);

  it('is held, and stays out of the batch; resumed and cancelled, it may be asked for anew', async () => {
    const hold = { 暂缓原因: { choose: '资金调度' }, 理由: '下月到位' };
    await done(maker, button(orderOf('200,000.00', '待付'), '暂缓'), hold);
    const held = orderOf('200,000.00', '暂缓');
    await held.getByRole('checkbox').check();
    expect(await button(maker, '组成批次').isDisabled()).toBe(true);
    await button(held, '恢复').click();
    await done(maker, button(orderOf('200,000.00', '待付'), '取消付款单'));
    await orderOf('200,000.00', '已取消').waitFor();
    await done(maker, partOf(inParts), { 金额: '150000' });
    await orderOf('150,000.00', '待付').waitFor();
  }, 60_000);
});

describe('several cases at once', () => {
  it('are each told by their number, the one without an account with what is missing', async () => {
    await maker.getByLabel(`选择 ${atOnce.number}`).check();
    await maker.getByLabel(`选择 ${unpayable.number}`).check();
    await button(maker, '开付款单').click();
    const told = (number: string) => maker.getByRole('status').getByRole('listitem').filter({ hasText: number });
    await told(atOnce.number)
      .getByText(/已开付款单 HQ/)
      .waitFor();
    await told(unpayable.number).getByText('该企业没有登记收款账户').waitFor();
  }, 60_000);
});

describe('an award in parts', () => {
  const state = async (): Promise<string> => (await world.read(MAKER, inParts.id)).state;

  it('is not paid with the first part, and is paid with the second', async () => {
    const { items } = expected(await world.as(MAKER).get('/finance/orders?state=payable'), 200);
    const orderIds = items.map(({ id }: { id: string }) => id);
    await send(world, 'sj', expected(await world.as(MAKER).post('/finance/batches', { orderIds }), 201));
    await answered();
    expect(await state()).toBe('approved');
    await maker.reload();
    await orderOf('150,000.00', '已支付').waitFor();
    await done(maker, partOf(inParts), { 金额: '350000' });
    const last = orderOf('350,000.00', '待付');
    await last.getByText('第 2 期').waitFor();
    await last.getByRole('checkbox').check();
    await button(maker, '组成批次').click();
    await maker.getByRole('heading', { name: /^批次 / }).waitFor();
    const batch = new URL(maker.url()).pathname.split('/').at(-1);
    await send(world, 'sj', expected(await world.as(MAKER).get(`/finance/batches/${batch}`), 200));
    await answered();
    expect(await state()).toBe('disbursed');
    await maker.goto('/finance/orders');
    await orderOf('350,000.00', '已支付').waitFor();
    await rowOf('可付款案件', new RegExp(inParts.number)).waitFor({ state: 'hidden' });
    expect(await world.verifyLedger()).toEqual([]);
  }, 60_000);
});
