/**
 * One grant from the calculator to the clawback, clicked by all who have a hand in it, each in a window of their own:
 * 3% of 6,000,033.00 yuan under 沪松经规〔2025〕8号 第六条, of which the district and the town bear half each, to the fen.
 * Requests only move the clock, prepare what the year began with, and read what the clicks have done.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { bankAnswer } from '../support/paying.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWindow, openWorldWithWeb, signedIn } from './support/browser.js';
import { stateIs, take } from './support/taking-steps.js';

const MEASURE = 'sj-2025-8.foreign-capital';
const NUMBER = 'SJ-2026-000001';
const GRANTED = '180,000.99';
const SHARES = ['90,000.50', '90,000.49'];
const ACCOUNT = '6222021001000000011';
const REPORT = '验资报告与银行流水不符';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let world: World;
let browser: Browser;
/** The case, the enterprise by name, and the proceeding against it. */
let id = '';
let enterprise = '';
let proceeding = '';

/** The windows that are open, one for each person. */
const windows = new Map<string, Page>();

/** The person's window, at the page. */
async function at(username: string, path: string): Promise<Page> {
  const page = windows.get(username) ?? (await signedIn(world, browser, username));
  windows.set(username, page);
  await page.goto(path);
  return page;
}

/** Everybody goes home; who comes back later signs in anew. */
async function goesOnAt(instant: string): Promise<void> {
  for (const page of windows.values()) await page.context().close();
  windows.clear();
  world.clock.set(instant);
}

/** Answers the calculator and the application alike: both ask by the measure's own questions. */
async function answer(page: Page): Promise<void> {
  await page.getByLabel('是否符合产业发展导向').getByLabel('是').check();
  await page.getByLabel('注册资本中的外方出资').fill('6000033.00');
  await page.getByLabel('外方出资登记日期').fill('2026-01-05');
  await page.getByLabel('外方出资实际到位金额').fill('6000033.00');
  await page.getByLabel('外方出资全部到位日期').fill('2026-08-20');
  await page.getByText(GRANTED).first().waitFor();
}

const state = async (): Promise<string> => (await world.read('sj-district-reviewer', id)).state;

/** Confirms the dialog that is open, and waits until it is gone. */
async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '确认' }).click();
  await dialog.waitFor({ state: 'detached' });
}

beforeAll(async () => {
  world = await openWorldWithWeb('2026-09-01T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
  await world.guide({
    code: 'songjiang-2026-foreign-capital',
    documentId: 'sj-2025-8',
    organisation: 'songjiang',
    year: 2026,
    title: { zh: '松江区2026年外资到位资金申报指南', en: 'Songjiang 2026, foreign capital' },
    window: { from: '2026-09-01T00:00:00+08:00', to: '2026-09-30T23:59:59+08:00' },
    measures: [{ measure: MEASURE, rate: '3%' }],
  });
  enterprise = expected(await world.as('ent-01').get('/auth/me'), 200).enterprise.name;
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

describe('a grant is applied for', () => {
  it('anyone computes it: 3% of what was paid in, shared to the fen', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/calculator');
    await page.getByRole('link', { name: '外商投资项目到位资金补贴' }).click();
    await answer(page);
    const assessment = page.locator('.assessment');
    for (const share of SHARES) await assessment.getByText(share).waitFor();
  });

  it('the enterprise fills in, hands its papers in, signs and submits', async () => {
    const page = await at('ent-01', `/measures/${MEASURE}`);
    await page.getByRole('link', { name: '去申报' }).click();
    await page.getByRole('button', { name: '开始填写' }).click();
    await answer(page);
    const missing = page.locator('.paper', { hasText: '未上传' });
    for (let left = await missing.count(); left > 0; left -= 1) {
      const name = `材料${left}.pdf`;
      const buffer = Buffer.concat([PDF, Buffer.from(`%${name}`)]);
      await missing.first().getByLabel('选择文件').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await page.locator('.paper-file', { hasText: name }).waitFor();
    }
    await page.getByRole('button', { name: '核对并提交' }).click();
    await page.getByRole('checkbox', { name: '我代表本企业作出以上承诺' }).check();
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByText('街镇将决定是否受理。').waitFor();
    await stateIs(page, '已提交');
    id = new URL(page.url()).pathname.split('/')[3] as string;
    expect((await world.read('ent-01', id)).number).toBe(NUMBER);
  });

  it('and enters the account that it wants to be paid to', async () => {
    const page = await at('ent-01', '/enterprise/payments');
    await take(page, '登记账户', { 账号: ACCOUNT, 开户行: '演示银行' });
    await page.getByText(ACCOUNT).waitFor();
  });
});

describe('it is reviewed', () => {
  it('the town’s clerk finds it in the queue and accepts it', async () => {
    const page = await at('sj-town-clerk', '/review');
    await page.getByRole('link', { name: NUMBER }).click();
    await take(page, '受理');
    await stateIs(page, '街镇初审');
  });

  it('the town’s reviewer endorses what was computed', async () => {
    const page = await at('sj-town-reviewer', `/review/cases/${id}`);
    await page.getByRole('button', { name: '初审通过' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('建议金额').inputValue()).toMatch(/^180,?000\.99$/);
    await dialog.getByLabel('理由').fill('材料齐全，到位资金属实');
    await confirm(page);
    await stateIs(page, '区级复审');
  });

  it('the district’s reviewer is refused 3.2% with the words of the policy, and proposes 3%', async () => {
    await goesOnAt('2026-09-28T10:00:00+08:00');
    const page = await at('sj-district-reviewer', `/review/cases/${id}`);
    await page.getByRole('button', { name: '拟支持', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('拟支持金额').fill('192,001.05');
    await dialog.getByLabel('低于政策的比例').fill('3.2%');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.getByRole('alert').getByText('给予实际到位资金最高 3%').waitFor();
    expect(await state()).toBe('district_review');
    await dialog.getByLabel('拟支持金额').fill('180,000.99');
    await dialog.getByLabel('低于政策的比例').fill('');
    await confirm(page);
    await stateIs(page, '公示中');
  });

  it('everybody reads it on the public notice', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/notices');
    await page.getByRole('link', { name: enterprise }).click();
    await page.getByText(GRANTED).first().waitFor();
    await page.getByText('2026-10-10').first().waitFor();
  });

  it('the approver may not before the notice is over, and approves on the day after', async () => {
    await goesOnAt('2026-10-10T23:00:00+08:00');
    const early = await at('sj-district-approver', `/review/cases/${id}`);
    await stateIs(early, '公示中');
    expect(await early.getByRole('button', { name: '批准', exact: true }).isVisible()).toBe(false);
    await goesOnAt('2026-10-12T09:00:00+08:00');
    const page = await at('sj-district-approver', `/review/cases/${id}`);
    await take(page, '批准');
    await stateIs(page, '已批准');
    await page.locator('.case-header').getByText(GRANTED).waitFor();
  });
});

describe('it is paid', () => {
  let batch = '';
  let reference = '';

  it('the checker verifies the account', async () => {
    const page = await at('sj-finance-checker', '/finance/payees');
    await page.getByLabel('按企业名称或案件编号查找').fill(NUMBER);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: enterprise }).click();
    await page.getByText(ACCOUNT).waitFor();
    // The treasury's own account has the same button, but nobody has recorded one.
    await take(page, '核验账户');
    await page.getByText('已核验').waitFor();
  });

  it('the maker makes the order and the batch, and may not release it', async () => {
    const page = await at('sj-finance-maker', '/finance/orders');
    await page.getByLabel(`选择 ${NUMBER}`).check();
    await page.getByRole('button', { name: '开付款单' }).click();
    const told = await page.getByText(/已开付款单 HQ/).textContent();
    expect(told).toContain(GRANTED);
    reference = /HQ\w{16}/.exec(told ?? '')?.[0] as string;
    await page.getByLabel(`选择 ${reference}`).check();
    await page.getByRole('button', { name: '组成批次' }).click();
    await page.getByText('待复核').first().waitFor();
    expect(await page.getByRole('button', { name: '复核放行' }).count()).toBe(0);
    batch = new URL(page.url()).pathname;
  });

  it('the checker reads the total and releases it', async () => {
    const page = await at('sj-finance-checker', batch);
    await page.getByRole('button', { name: '复核放行' }).click();
    await page.getByRole('dialog').getByText(`1 笔，合计 ${GRANTED} 元`, { exact: false }).waitFor();
    await confirm(page);
    await page.getByText('待送行').first().waitFor();
  });

  it('the maker hands it to the bank and takes the bank’s answer in: the case is paid', async () => {
    const page = await at('sj-finance-maker', batch);
    await take(page, '已交银行');
    await page.goto('/finance/returns');
    const answered = bankAnswer([{ reference, amount: '180000.99' }], '2026-10-12');
    const buffer = Buffer.from(answered);
    await page.getByLabel('选择文件').setInputFiles({ name: 'return.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: '读入文件' }).click();
    await page.getByRole('table', { name: '结果' }).getByText('已支付').waitFor();
    expect(await state()).toBe('disbursed');
    await page.goto(`/finance/statements/${id}`);
    for (const share of SHARES) await page.getByText(share).first().waitFor();
  });

  it('the enterprise reads that its money has been paid', async () => {
    const page = await at('ent-01', `/enterprise/applications/${id}`);
    await page.getByText('款项已拨付，本案办结。').waitFor();
    await page.locator('.case-header').getByText(GRANTED).waitFor();
  });
});

describe('its declaration proves false', () => {
  it('the investigator opens, gives notice and serves it: the case is frozen', async () => {
    await goesOnAt('2026-11-02T09:00:00+08:00');
    const page = await at('sj-investigator', '/enforcement');
    await page.getByRole('button', { name: '立案调查' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('企业').fill(enterprise.slice(0, 6));
    await page.getByTitle(enterprise).click();
    await dialog.getByLabel('政策文件').click();
    await page.getByTitle('沪松经规〔2025〕8号', { exact: true }).click();
    await dialog.getByLabel('发现的情况及来源').fill('验资报告系伪造');
    await confirm(page);
    await stateIs(page, '调查中');
    proceeding = new URL(page.url()).pathname;
    expect((await world.read('sj-district-reviewer', id)).frozen).toBe(true);
    await take(page, '事先告知', { 查明的事实: REPORT });
    await stateIs(page, '已告知');
    await take(page, '送达告知书', {}, '网上送达');
    await page.getByText('企业尚未提交陈述').waitFor();
  });

  it('the enterprise states its case in the days that it has', async () => {
    const page = await at('ent-01', proceeding.replace('/enforcement', '/enterprise/proceedings'));
    await take(page, '陈述申辩', { 内容: '验资报告由代理机构出具，我方不知情' });
  });

  it('after those days it goes to the legal check, which an approver passes', async () => {
    const path = `/enforcement/investigations/${proceeding.split('/').at(-1)}`;
    const { defenceUntil } = expected(await world.as('sj-investigator').get(path), 200);
    expect(defenceUntil).toBe('2026-11-09');
    await goesOnAt('2026-11-10T09:00:00+08:00');
    const investigator = await at('sj-investigator', proceeding);
    await investigator.getByText('我方不知情').first().waitFor();
    await take(investigator, '提交法制审核', { 理由: '事实清楚，证据充分' });
    await stateIs(investigator, '法制审核');
    const approver = await at('sj-district-approver', proceeding);
    await take(approver, '审核通过', { 理由: '程序合法' });
    await stateIs(approver, '审核通过');
  });

  it('another person decides, and sees before confirming what is asked back', async () => {
    const page = await at('sj-decider', proceeding);
    await page.getByRole('button', { name: '作出决定' }).click();
    await page.getByRole('dialog').locator('.consequences').getByText(GRANTED).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await take(page, '作出决定', { 查明的事实: REPORT, 理由: '到位资金不实' });
    await stateIs(page, '已决定');
  });

  it('with the service the decision is in force and the grant is owed back', async () => {
    const page = await at('sj-investigator', proceeding);
    await take(page, '送达决定书', {}, '直接送达');
    await stateIs(page, '已生效');
    await page.getByRole('table', { name: '追回' }).getByText(GRANTED).first().waitFor();
    expect(await state()).toBe('recovery');
  });
});

describe('it is paid back', () => {
  it('the maker records the repayment: nothing is owed any more', async () => {
    const page = await at('sj-finance-maker', '/finance/recoveries?state=open');
    await page.getByRole('link', { name: NUMBER }).click();
    for (const share of SHARES) await page.getByText(share).first().waitFor();
    await take(page, '登记还款', { 金额: GRANTED, 到账日: '2026-11-10', 银行流水号: 'R-1' });
    await page.getByText('已结清').waitFor();
    await page.getByRole('table', { name: '还款' }).getByText(GRANTED).waitFor();
  });

  it('the enterprise reads that its case is clawed back and nothing is left to repay', async () => {
    const page = await at('ent-01', `/enterprise/applications/${id}`);
    await page.getByText('款项已退清。').waitFor();
    await stateIs(page, '已追回');
    expect(await state()).toBe('clawed_back');
  });

  it('the auditor follows the figures from the quote to the entry, and all of them add up', async () => {
    const page = await at('auditor', `/review/cases/${id}`);
    await page.getByRole('link', { name: '结果说明' }).click();
    await page.getByText('全部相符').waitFor();
    expect(await page.getByText('不符', { exact: true }).count()).toBe(0);
    for (const share of SHARES) await page.getByRole('table', { name: '资金分担' }).getByText(share).waitFor();
    await page.getByRole('table', { name: '付款' }).getByRole('link', { name: '凭证' }).first().click();
    const journal = page.locator(new URL(page.url()).hash);
    await journal.getByText(GRANTED).first().waitFor();
    await expectNoSeriousIssues(page);
  });

  it('and the books verify', async () => expect(await world.verifyLedger()).toEqual([]));
});
