/** Money between offices and money that comes back, in a browser: who bears what, statements, recoveries, a refund. */
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import { type OrderedBack, orderedBack } from '../support/ordered-back.js';
import { pay, verifiedAccount } from '../support/paying.js';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

const ANOTHER_PERSON = '此步骤须由另一人办理。';

let world: World;
let browser: Browser;
/** Of each district: who makes, who checks, and somebody with both posts, who still never does both steps of one thing. */
const sj = {} as { maker: Page; checker: Page; both: Page };
const qp = {} as { maker: Page; checker: Page; both: Page };
let recovery: OrderedBack;

/** An award of Songjiang that its district paid, and one of Qingpu that was paid and ordered back. */
async function paidAndOrderedBack(): Promise<void> {
  await world.budget('songjiang', 'sj-2025-8', '1000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '1000000.00');
  await verifiedAccount(world, 'ent-01');
  const authorised = { newlyRecognised: true, recognisedOn: '2026-08-20' };
  const borne = await world.toApproved('ent-01', 'sj-2025-8.aeo', authorised, '150000.00');
  await pay(world, [borne], shanghaiDay(world.clock.now()));
  recovery = await orderedBack(world);
}

beforeAll(async () => {
  world = await openWorldWithWeb('2026-09-01T09:00:00+08:00');
  await paidAndOrderedBack();
  await world.person('sj-both', 'songjiang', 'finance-maker', 'finance-checker');
  await world.person('qp-both', 'qingpu', 'finance-maker', 'finance-checker');
  browser = await openBrowser();
  for (const [prefix, pages] of Object.entries({ sj, qp })) {
    pages.maker = await signedIn(world, browser, `${prefix}-finance-maker`);
    pages.checker = await signedIn(world, browser, `${prefix}-finance-checker`);
    pages.both = await signedIn(world, browser, `${prefix}-both`);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
const fact = (page: Page, label: string, value: string) =>
  page
    .locator('.fact', { has: page.getByText(label, { exact: true }) })
    .locator('dd', { hasText: new RegExp(`^${value}`) })
    .waitFor();

describe('who bears a measure, and what a town owes for it', () => {
  const period = { 街镇: { choose: '九亭镇' }, 起始日: '2026-09-01', 截止日: '2026-09-30' };

  it('blocks the statement until one person has recorded what a document says and another has confirmed it', async () => {
    await sj.both.goto('/finance/settlements');
    await refused(sj.both, button(sj.both, '新建结算单'), '尚未确认，确认后方可结算。', period);
    await sj.both.goto('/finance/sharing');
    const pending = table(sj.both, '待查明').getByRole('row', { name: /75,000\.00|150,000\.00/ });
    await expectNoSeriousIssues(sj.both);
    await done(sj.both, button(pending, '登记查明结果'), {
      是否另有规定: { choose: '另有文件规定' },
      区级份额: '6',
      街镇份额: '4',
      文号: '沪松府〔2022〕147号',
      文件名称: '关于进一步明确松江区产业扶持资金分担比例的通知',
      查明内容: '该文就本条款另有规定',
    });
    await table(sj.both, '查明结果').getByText('6 : 4').waitFor();
    await refused(sj.both, button(table(sj.both, '查明结果'), '确认'), ANOTHER_PERSON);
    await sj.checker.goto('/finance/sharing');
    await done(sj.checker, button(table(sj.checker, '查明结果'), '确认'));
    await table(sj.checker, '查明结果').getByText('已确认').waitFor();
  }, 60_000);

  it('divides an award anew that was made before', async () => {
    await sj.maker.goto('/finance/settlements');
    await refused(sj.maker, button(sj.maker, '新建结算单'), '请先提出并确认分担调整', period);
    await sj.both.goto('/finance/reapportionments');
    await done(sj.both, button(sj.both, '提出重新分担'), { 案件: { choose: 'sj-2025-8.aeo' } });
    const row = (page: Page) => table(page, '重新分担').getByRole('row', { name: /60,000\.00/ });
    await row(sj.both).getByText('90,000.00').waitFor();
    await refused(sj.both, button(row(sj.both), '确认'), ANOTHER_PERSON);
    await sj.checker.goto('/finance/reapportionments');
    await done(sj.checker, button(row(sj.checker), '确认'));
    await row(sj.checker).getByText('已确认').waitFor();
  }, 60_000);

  it('draws up the statement, has it closed by another person, and records that it was settled', async () => {
    await sj.both.goto('/finance/settlements');
    await done(sj.both, button(sj.both, '新建结算单'), period);
    await sj.both.getByRole('heading', { name: /^结算单 （草稿）/ }).waitFor();
    await fact(sj.both, '街镇', '九亭镇');
    await fact(sj.both, '本期应结', '75,000.00');
    await expectNoSeriousIssues(sj.both);
    await refused(sj.both, button(sj.both, '关账'), ANOTHER_PERSON);
    const address = new URL(sj.both.url()).pathname;
    await sj.checker.goto(address);
    await done(sj.checker, button(sj.checker, '关账'));
    await sj.checker.getByRole('heading', { name: /^结算单 ST-2026-/ }).waitFor();
    await sj.maker.goto(address);
    const movement = { 到账日: shanghaiDay(world.clock.now()), 银行流水号: 'JS-1' };
    await refused(sj.maker, button(sj.maker, '登记结清'), '不能晚于今天', { ...movement, 到账日: '2027-12-31' });
    await done(sj.maker, button(sj.maker, '登记结清'), movement);
    await fact(sj.maker, '状态', '已结清');
    for (const [name, file] of [
      ['Excel', /\.xlsx$/],
      ['结算函（PDF）', /\.pdf$/],
    ] as const) {
      const download = sj.maker.waitForEvent('download', (saved) => file.test(saved.suggestedFilename()));
      await button(sj.maker, name).click();
      await download;
    }
    await sj.maker.goto('/finance/settlements?state=settled');
    await table(sj.maker, '街镇结算')
      .getByRole('row', { name: /九亭镇.*75,000\.00/ })
      .waitFor();
  }, 60_000);
});

describe('what an enterprise pays back', () => {
  let address: string;
  const offset = (amount: string) => ({
    之后获批的案件: { choose: 'promotion-event' },
    金额: amount,
    抵扣依据: '企业2026年12月书面同意抵扣',
  });

  it('is money that came', async () => {
    address = `/finance/recoveries/${recovery.recoveryId}`;
    await qp.maker.goto(address);
    await fact(qp.maker, '尚欠', '100,000.00');
    const money = { 金额: '20000.00', 到账日: shanghaiDay(world.clock.now()), 银行流水号: 'R-1' };
    await refused(qp.maker, button(qp.maker, '登记还款'), '不能晚于今天', { ...money, 到账日: '2027-12-31' });
    await done(qp.maker, button(qp.maker, '登记还款'), money);
    await fact(qp.maker, '尚欠', '80,000.00');
    await expectNoSeriousIssues(qp.maker);
  }, 60_000);

  it('is a later award that one person proposes to set off and another confirms', async () => {
    const beyond = '超过该扶持资金尚未开立支付单的 30000.00 元';
    await refused(qp.maker, button(qp.maker, '提出抵扣'), beyond, offset('30000.01'));
    await qp.both.goto(address);
    await done(qp.both, button(qp.both, '提出抵扣'), offset('30000.00'));
    await refused(qp.both, button(table(qp.both, '抵扣'), '确认抵扣'), ANOTHER_PERSON);
    await qp.checker.goto(address);
    await done(qp.checker, button(table(qp.checker, '抵扣'), '确认抵扣'));
    await fact(qp.checker, '尚欠', '50,000.00');
    await fact(qp.checker, '已还', '50,000.00');
    await table(qp.checker, '还款').getByText('30,000.00').waitFor();
  }, 60_000);

  it('is not given up by the one who proposed it, and another declines', async () => {
    await qp.both.goto(address);
    const paper = { 理由: '余额无可供执行财产', 批准文件: '青财〔2027〕3号' };
    await done(qp.both, button(qp.both, '提出核销'), { ...paper, 金额: '10000' });
    await refused(qp.both, button(table(qp.both, '核销'), '批准核销'), ANOTHER_PERSON);
    await qp.checker.reload();
    await done(qp.checker, button(table(qp.checker, '核销'), '否决'));
    await table(qp.checker, '核销').getByText('已否决').waitFor();
    await fact(qp.checker, '尚欠', '50,000.00');
    await fact(qp.checker, '已核销', '0.00');
  }, 60_000);

  it('goes back where it is too much: the refund gets its order', async () => {
    await qp.maker.goto(address);
    const money = { 金额: '50100', 到账日: shanghaiDay(world.clock.now()), 银行流水号: 'R-2' };
    await done(qp.maker, button(qp.maker, '登记还款'), money);
    await fact(qp.maker, '状态', '已结清');
    await qp.maker.goto('/finance/refunds?state=open');
    await table(qp.maker, '退款')
      .getByRole('row', { name: /企业多缴/ })
      .getByRole('link')
      .first()
      .click();
    await fact(qp.maker, '金额', '100.00');
    await expectNoSeriousIssues(qp.maker);
    await button(qp.maker, '开退款付款单').click();
    await qp.maker.getByRole('link', { name: /^HQ/ }).click();
    await table(qp.maker, '付款单').getByText('100.00').waitFor();
    await table(qp.maker, '付款单').getByText('待付').waitFor();
  }, 60_000);

  it('leaves books that verify, and a later award that is paid without a bank', async () => {
    await qp.maker.goto(`/finance/statements/${recovery.later}`);
    await qp.maker.getByText('30,000.00').first().waitFor();
    if ((await world.verifyLedger()).length > 0) throw new Error('the books do not verify');
  });
});
