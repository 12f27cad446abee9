/** The ways to deal with what a bank's file left open, in a browser, and what each does to the order and the books. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, shanghaiDay } from '#kernel';
import { batchOf, importAnswer, send, verifiedAccount } from '../support/paying.js';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

const ANOTHER_PERSON = '此步骤须由另一人办理。';
const MAKER = 'sj-finance-maker';
const ACCOUNTS = { 'ent-01': '6222021001000000011', 'ent-02': '6222021001000000022', 'ent-04': '6222021001000000044' };

let world: World;
let browser: Browser;
let checker: Page;
/** Who took the file in, with both posts. */
let both: Page;
let cases: string[];
/** The references of the orders, in the order of the cases. */
let references: string[];
let day: string;

/**
 * One file: the first two orders came back, the third is told with a wrong amount, and two lines cannot be read, of which
 * one is the third's payment.
 */
async function answered(): Promise<void> {
  const [first, second, third] = references;
  const [one, two, three] = Object.values(ACCOUNTS);
  const lines = [
    `${first},500000.00,${one},${day},退回,M1`,
    `${second},500000.00,${two},${day},退回,M2`,
    `${third},499999.00,${three},${day},成功,M3`,
    `${third},伍拾万,${three},${day},成功,M4`,
    `合计,共五笔,,${day},,`,
  ];
  await importAnswer(world, 'sj-both', ['订单号,金额,账号,日期,结果,流水号', ...lines, ''].join('\r\n'));
}

beforeAll(async () => {
  world = await openWorldWithWeb('2026-04-20T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
  await world.person('sj-both', 'songjiang', 'finance-maker', 'finance-checker');
  cases = [];
  for (const [applicant, account] of Object.entries(ACCOUNTS)) {
    cases.push(await world.toApproved(applicant, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00'));
    await verifiedAccount(world, applicant, 'sj', account);
  }
  const { orders, batch } = await batchOf(world, MAKER, cases);
  references = cases.map((id) => orders.find(({ applicationId }) => applicationId === id).reference);
  await send(world, 'sj', batch);
  day = shanghaiDay(world.clock.now());
  await answered();
  browser = await openBrowser();
  both = await signedIn(world, browser, 'sj-both');
  checker = await signedIn(world, browser, 'sj-finance-checker');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const rowOf = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table, exact: true }).getByRole('row', { name });
const line = (page: Page, text: string | RegExp) => rowOf(page, '回单异常', text);
const stateOf = async (place: number): Promise<string> => (await world.read(MAKER, cases[place] as string)).state;
const order = async (place: number, state: string): Promise<void> => {
  const reference = references[place] as string;
  await checker.goto(`/finance/orders?reference=${reference}`);
  await rowOf(checker, '付款单', new RegExp(reference)).getByText(state).waitFor();
};
const open = () => checker.goto('/finance/returns');
const resolved = () => checker.goto('/finance/returns?state=resolved');

describe('a payment that the bank returned', () => {
  it('is not dealt with by who took the file in', async () => {
    await both.goto('/finance/returns');
    const again = button(line(both, new RegExp(references[0] as string)), '重新支付');
    await refused(both, again, ANOTHER_PERSON, { 理由: '账户已恢复' });
    await expectNoSeriousIssues(both);
  }, 60_000);

  it('is paid again by another order of the same amount, to which the list leads', async () => {
    await open();
    await line(checker, new RegExp(references[0] as string))
      .getByText('退回')
      .first()
      .waitFor();
    const again = button(line(checker, new RegExp(references[0] as string)), '重新支付');
    await done(checker, again, { 理由: '银行误退，企业账户正常' });
    await resolved();
    const row = line(checker, new RegExp(references[0] as string));
    await row.getByText('银行误退，企业账户正常').waitFor();
    await row.getByRole('link', { name: /另开付款单 HQ/ }).click();
    const made = rowOf(checker, '付款单', /HQ\w{16}.*500,000\.00/);
    await made.getByText('待付').waitFor();
    await order(0, '已退回');
    expect(await stateOf(0)).toBe('approved');
  }, 60_000);

  it('is closed for now: no order follows, and the approved case may get one later', async () => {
    await open();
    await done(checker, button(line(checker, new RegExp(references[1] as string)), '不再支付'), {
      理由: '企业正在更名',
    });
    await order(1, '已退回');
    const { number } = await world.read(MAKER, cases[1] as string);
    await both.goto('/finance/orders');
    await both.getByLabel(`选择 ${number}`).check();
    await button(both, '开付款单').click();
    await both
      .getByRole('status')
      .getByText(/已开付款单 HQ/)
      .waitFor();
  }, 60_000);
});

describe('a payment that the bank told wrongly', () => {
  it('was put right by another movement, which is named; nothing is booked and the order waits on', async () => {
    await open();
    const row = line(checker, '金额不符');
    await done(checker, button(row, '银行已更正'), { 银行流水号: 'M9', 理由: '银行来电更正' });
    await row.waitFor({ state: 'hidden' });
    await resolved();
    await line(checker, '金额不符').getByText('更正流水号 M9').waitFor();
    await line(checker, '金额不符').getByText('银行来电更正').waitFor();
    await order(2, '已放行');
    expect(await stateOf(2)).toBe('approved');
  }, 60_000);
});

describe('a line that cannot be read', () => {
  it('says why, and is no payment where a person finds so', async () => {
    await open();
    const total = line(checker, /合计/);
    await total.getByText('共五笔').waitFor();
    await done(checker, button(total, '非付款记录'), { 理由: '文件末尾的合计行' });
    await total.waitFor({ state: 'hidden' });
    await resolved();
    await line(checker, /合计/).getByText('文件末尾的合计行').waitFor();
  }, 60_000);

  it('is entered by hand and matched like a file: what does not fit is told in words and changes nothing', async () => {
    await open();
    const enter = button(line(checker, /伍拾万/), '手工录入');
    const given = {
      付款编号: references[2] as string,
      金额: '499999',
      账号: ACCOUNTS['ent-04'],
      日期: day,
      银行结果: { choose: '成功' },
      理由: '银行补寄的回单原件',
    };
    await refused(checker, enter, '按所填内容核对结果为“金额不符”，未作变更。', given);
    const tomorrow = addDays(day, 1);
    await refused(checker, enter, '不能晚于今天', { ...given, 金额: '500000', 日期: tomorrow });
    await done(checker, enter, { ...given, 金额: '500,000.00' });
    await checker.getByText('没有异常，回单全部对上').waitFor();
    await expectNoSeriousIssues(checker);
    await order(2, '已支付');
    expect(await stateOf(2)).toBe('disbursed');
  }, 60_000);

  it('leaves one payment in the books, and books that verify', async () => {
    await checker.goto('/finance/ledger?kind=payment');
    await rowOf(checker, '凭证', /支付/).first().waitFor();
    expect(await rowOf(checker, '凭证', /支付/).count()).toBe(1);
    expect(await world.verifyLedger()).toEqual([]);
  }, 60_000);
});
