/** What finance takes back, in a browser, each by two people: a closed statement, a new division, an offset, a debt given up. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import { type OrderedBack, orderedBack } from '../support/ordered-back.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, putAway, refused, sendDialog } from './support/dialogs.js';

const ANOTHER_PERSON = '此步骤须由另一人办理。';
const RD = 'sj-2025-8.rd-centre';
const AEO = 'sj-2025-8.aeo';
const PERIOD = { town: 'sj-jiuting', periodFrom: '2026-09-01', periodTo: '2026-09-30' };

let world: World;
let browser: Browser;
/** Of each district: who checks, and somebody with both posts, who still never does both steps of one thing. */
const sj = {} as { checker: Page; both: Page };
const qp = {} as { checker: Page; both: Page };
let recovery: OrderedBack;

/** One person records which document governs the measure, or that none does, and another confirms it. */
async function determined(measure: string, parts?: { districtParts: number; townParts: number }): Promise<void> {
  const body = {
    ...{ measure, governed: parts !== undefined, ...parts, finding: '已查阅该文' },
    sourceNumber: '沪松府〔2022〕147号',
    sourceTitle: '关于进一步明确松江区产业扶持资金分担比例的通知',
  };
  const { id } = expected(await world.as('sj-finance-maker').post('/finance/sharing-determinations', body), 201);
  expected(await world.as('sj-finance-checker').post(`/finance/sharing-determinations/${id}/actions/confirm`), 200);
}

beforeAll(async () => {
  world = await openWorldWithWeb('2026-09-01T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
  await verifiedAccount(world, 'ent-01');
  const borne = await world.toApproved('ent-01', RD, { recognised: true }, '500000.00');
  await pay(world, [borne], shanghaiDay(world.clock.now()));
  await determined(RD);
  const recognised = { newlyRecognised: true, recognisedOn: '2026-08-20' };
  await world.toApproved('ent-01', AEO, recognised, '150000.00');
  await determined(AEO, { districtParts: 6, townParts: 4 });
  recovery = await orderedBack(world);
  browser = await openBrowser();
  for (const [prefix, office, pages] of [
    ['sj', 'songjiang', sj],
    ['qp', 'qingpu', qp],
  ] as const) {
    await world.person(`${prefix}-both`, office, 'finance-maker', 'finance-checker');
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

describe('a statement', () => {
  let address: string;

  it('that is a draft is cancelled at once, by one person and with a reason', async () => {
    const { id } = expected(await world.as('sj-finance-maker').post('/finance/settlements', PERIOD), 201);
    await sj.both.goto(`/finance/settlements/${id}`);
    await fact(sj.both, '本期应结', '250,000.00');
    await button(sj.both, '作废').click();
    await sendDialog(sj.both);
    await sj.both.getByRole('dialog').getByText('请填写').waitFor();
    await putAway(sj.both);
    await done(sj.both, button(sj.both, '作废'), { 理由: '期间填错' });
    await fact(sj.both, '状态', '已作废');
    await sj.both.getByText('作废理由：期间填错').waitFor();
    expect(await button(sj.both, '作废').count()).toBe(0);
    expect(await button(sj.both, '关账').count()).toBe(0);
  }, 60_000);

  it('that is closed stays so until a second person confirms, and the money may still be recorded', async () => {
    const { id, version } = expected(await world.as('sj-finance-maker').post('/finance/settlements', PERIOD), 201);
    const close = `/finance/settlements/${id}/actions/close`;
    expected(await world.as('sj-finance-checker').post(close, undefined, version), 200);
    address = `/finance/settlements/${id}`;
    await sj.both.goto(address);
    await sj.both.getByRole('heading', { name: /^结算单 ST-2026-/ }).waitFor();
    await done(sj.both, button(sj.both, '作废'), { 理由: '九亭镇核对有误' });
    await sj.both.getByText('已申请作废，待另一人确认：九亭镇核对有误').waitFor();
    await fact(sj.both, '状态', '已关账');
    await button(sj.both, '登记结清').waitFor();
    expect(await button(sj.both, '作废').count()).toBe(0);
    await expectNoSeriousIssues(sj.both);
    await refused(sj.both, button(sj.both, '确认作废'), ANOTHER_PERSON);
    await fact(sj.both, '状态', '已关账');
  }, 60_000);

  it('is cancelled by the second person; who had it open reads so, and the next one takes its entries up', async () => {
    await sj.checker.goto(address);
    await button(sj.both, '登记结清').click();
    await done(sj.checker, button(sj.checker, '确认作废'));
    await fact(sj.checker, '状态', '已作废');
    await sj.checker.getByText('作废理由：九亭镇核对有误').waitFor();
    const late = sj.both.getByRole('dialog');
    await late.getByLabel('到账日').fill('2026-10-12');
    await late.getByLabel('银行流水号').fill('JS-9');
    await sendDialog(sj.both);
    // The dialog goes with what it was about; the reason stays at the top of the page.
    await sj.both.getByRole('main').getByRole('alert').getByText('他人刚刚更新了此内容').waitFor();
    await sj.both.goto('/finance/settlements?state=cancelled');
    await table(sj.both, '街镇结算')
      .getByRole('row', { name: /ST-2026-/ })
      .waitFor();
    await sj.both.goto('/finance/settlements');
    const period = { 街镇: { choose: '九亭镇' }, 起始日: PERIOD.periodFrom, 截止日: PERIOD.periodTo };
    await done(sj.both, button(sj.both, '新建结算单'), period);
    await sj.both.getByRole('heading', { name: /^结算单 （草稿）/ }).waitFor();
    await fact(sj.both, '本期应结', '250,000.00');
  }, 60_000);
});

describe('a new division of an award', () => {
  it('is proposed once, and declined by another person', async () => {
    await sj.both.goto('/finance/reapportionments');
    const chosen = { 案件: { choose: AEO } };
    await done(sj.both, button(sj.both, '提出重新分担'), chosen);
    await refused(sj.both, button(sj.both, '提出重新分担'), '已有待确认的分担调整', chosen);
    await sj.checker.goto('/finance/reapportionments');
    const row = table(sj.checker, '重新分担').getByRole('row', { name: /90,000\.00/ });
    await done(sj.checker, button(row, '否决'));
    await row.getByText('已否决').waitFor();
    expect(await button(row, '确认').count()).toBe(0);
  }, 60_000);
});

describe('what an enterprise owes', () => {
  const paper = { 理由: '余额无可供执行财产', 批准文件: '青财〔2027〕3号' };
  const writeOffs = (page: Page) => table(page, '核销');

  it('is not set off where the checker declines', async () => {
    await qp.both.goto(`/finance/recoveries/${recovery.recoveryId}`);
    await fact(qp.both, '尚欠', '100,000.00');
    const offset = { 之后获批的案件: { choose: 'promotion-event' }, 金额: '30000', 抵扣依据: '企业书面同意抵扣' };
    await done(qp.both, button(qp.both, '提出抵扣'), offset);
    await qp.checker.goto(`/finance/recoveries/${recovery.recoveryId}`);
    await done(qp.checker, button(table(qp.checker, '抵扣'), '否决'));
    await table(qp.checker, '抵扣').getByText('已否决').waitFor();
    await fact(qp.checker, '尚欠', '100,000.00');
  }, 60_000);

  it('is given up in part by who proposes it and who approves it, never the same', async () => {
    const beyond = '100000.01 元超过尚欠的 100000.00 元';
    await refused(qp.both, button(qp.both, '提出核销'), beyond, { ...paper, 金额: '100000.01' });
    await done(qp.both, button(qp.both, '提出核销'), { ...paper, 金额: '40000' });
    await writeOffs(qp.both).getByText('待确认').waitFor();
    await fact(qp.both, '已核销', '0.00');
    await refused(qp.both, button(writeOffs(qp.both), '批准核销'), ANOTHER_PERSON);
    await qp.checker.reload();
    await expectNoSeriousIssues(qp.checker);
    await done(qp.checker, button(writeOffs(qp.checker), '批准核销'));
    await writeOffs(qp.checker).getByText('已批准').waitFor();
    await fact(qp.checker, '已核销', '40,000.00');
    await fact(qp.checker, '尚欠', '60,000.00');
    expect(await button(writeOffs(qp.checker), '批准核销').count()).toBe(0);
  }, 60_000);

  it('is given up whole by the approver of the district, and the case is over', async () => {
    await done(qp.both, button(qp.both, '提出核销'), paper);
    await writeOffs(qp.both).getByText('60,000.00').waitFor();
    const approver = await signedIn(world, browser, 'qp-district-approver');
    await approver.goto(`/finance/recoveries/${recovery.recoveryId}`);
    await done(approver, button(writeOffs(approver), '批准核销'));
    await fact(approver, '尚欠', '0.00');
    await fact(approver, '状态', '已结清');
    expect((await world.read('qp-district-approver', recovery.paid)).state).toBe('clawed_back');
    await qp.both.goto('/finance/ledger?kind=write-off');
    await table(qp.both, '凭证')
      .getByRole('row', { name: /青财〔2027〕3号/ })
      .first()
      .waitFor();
    expect(await world.verifyLedger()).toEqual([]);
  }, 60_000);
});
