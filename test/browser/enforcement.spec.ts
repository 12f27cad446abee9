/**
 * A report against 上海举报一号有限公司 on the enforcement desk, each step by the person whose step it is: taken up, opened
 * (one case paid 500,000.00, one in review), notice, statement, legal check, decision, service; then the bar and what is
 * owed.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays, usccCheckCharacter } from '#kernel';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { dialogOf, stateIs, take } from './support/taking-steps.js';

const APPLICANT = 'reported-1';
const UNIFIED = '91310117MA7FC0001';
const NAME = '上海举报一号有限公司';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const SAID = '认定文件由代理机构提供，我方不知情';

let world: World;
let browser: Browser;

/** The enterprise's cases: one paid, one in the district's review. */
async function history(): Promise<void> {
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
  await world.enterprise(APPLICANT, 'sj-jiuting', UNIFIED + usccCheckCharacter(UNIFIED), NAME);
  await verifiedAccount(world, APPLICANT);
  const paid = await world.toApproved(APPLICANT, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
  world.clock.set('2026-03-20T09:00:00+08:00');
  await pay(world, [paid], '2026-03-20');
  world.clock.set('2026-06-01T09:00:00+08:00');
  await world.toDistrict(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE, '100000.00');
  const report = { documentId: 'sj-2025-8', enterpriseName: NAME, text: '该公司的认定证书是买来的' };
  expected(await world.anyone().post('/enforcement/reports', report), 201);
}

beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  browser = await openBrowser();
  await history();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

describe('an enforcement officer', () => {
  let investigator: Page;
  let address = '';

  const at = async (username: string): Promise<Page> => {
    const page = await signedIn(world, browser, username);
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    return page;
  };

  it('takes a report up: the enterprise is found by the name that was reported, and nothing is frozen', async () => {
    investigator = await signedIn(world, browser, 'sj-investigator');
    await investigator.goto('/enforcement/reports?state=received');
    await investigator.getByText('该公司的认定证书是买来的').waitFor();
    await expectNoSeriousIssues(investigator);
    const dialog = await dialogOf(investigator, '受理核查');
    await dialog.getByLabel('企业').click();
    await investigator.getByTitle(NAME).click();
    await dialog.getByRole('button', { name: '确认' }).click();
    await investigator.getByText('没有符合条件的举报').waitFor();
    await investigator.goto('/enforcement');
    await investigator.getByRole('link', { name: /^INV-2026-/ }).click();
    await stateIs(investigator, '初步核查');
    address = new URL(investigator.url()).pathname;
    expect(await investigator.getByText('已冻结').count()).toBe(0);
    // Ten working days from Monday 1 June.
    expect(await investigator.locator('.case-header').textContent()).toContain('2026-06-15');
    await expectNoSeriousIssues(investigator);
  });

  it('opens the investigation: both cases are frozen, and the page says what a decision would do to each', async () => {
    await take(investigator, '立案', { 理由: '认定机关函复从未认定' });
    await stateIs(investigator, '调查中');
    const rows = investigator.getByRole('table', { name: '涉及的案件' }).getByRole('row');
    expect(await rows.filter({ hasText: '已冻结' }).count()).toBe(2);
    expect(await rows.filter({ hasText: '500,000.00' }).textContent()).toContain('追回');
    expect(await rows.filter({ hasText: '100,000.00' }).textContent()).toContain('撤销');
    await investigator.getByText('其他事项为何不能办理').click();
    await investigator.getByRole('listitem').filter({ hasText: '作出决定' }).first().waitFor();
    await expectNoSeriousIssues(investigator);
  });

  it('notifies and serves; what the enterprise says stands on the page', async () => {
    await take(investigator, '事先告知', { 查明的事实: '认定文件系伪造' });
    await stateIs(investigator, '已告知');
    await take(investigator, '送达告知书', {}, '网上送达');
    await investigator.getByText('企业尚未提交陈述').waitFor();
    const id = address.split('/').at(-1);
    const found = expected(await world.as('sj-investigator').get(`/enforcement/investigations/${id}`), 200);
    const stated = await world
      .as(APPLICANT)
      .post(`/enforcement/proceedings/${id}/actions/state`, { reason: SAID }, found.version);
    expect(stated.status).toBe(200);
    world.clock.set(`${addDays(found.defenceUntil, 1)}T09:00:00+08:00`);
    investigator = await at('sj-investigator');
    await investigator.getByText(SAID).first().waitFor();
    await take(investigator, '提交法制审核', { 理由: '事实清楚，证据充分' });
    await stateIs(investigator, '法制审核');
  });

  it('is checked by an approver and decided by a decider, who sees each amount before confirming', async () => {
    const approver = await at('sj-district-approver');
    await take(approver, '审核通过', { 理由: '程序合法' });
    await stateIs(approver, '审核通过');
    const decider = await at('sj-decider');
    const dialog = await dialogOf(decider, '作出决定');
    const follows = dialog.locator('.consequences');
    await follows.getByText('500,000.00').waitFor();
    expect(await follows.textContent()).toContain('自 2026-06-01 起限制申报本文件');
    await dialog.getByRole('button', { name: '取消' }).click();
    await take(decider, '作出决定', { 查明的事实: '认定文件系伪造', 理由: '事实清楚' });
    await stateIs(decider, '已决定');
    await expectNoSeriousIssues(decider);
  });

  it('serves the decision: the case is revoked, the paid one ordered back, and the bar holds', async () => {
    await investigator.reload();
    await take(investigator, '送达决定书', {}, '直接送达');
    await stateIs(investigator, '已生效');
    const rows = investigator.getByRole('table', { name: '涉及的案件' }).getByRole('row');
    await rows.filter({ hasText: '追回中' }).waitFor();
    expect(await rows.filter({ hasText: '100,000.00' }).textContent()).toContain('已撤销');
    const owed = investigator.getByRole('table', { name: '追回' }).getByRole('row').nth(1);
    expect(await owed.textContent()).toContain('500,000.00');
    await investigator.getByRole('table', { name: '文书' }).getByText('直接送达').waitFor();
    await expectNoSeriousIssues(investigator);
  });

  it('sees the bar, the proposed listing and what is owed in their lists', async () => {
    await take(investigator, '提出失信信息认定建议', { 理由: '情节严重' });
    await investigator.goto('/enforcement/bars?document=sj-2025-8');
    const bar = investigator.getByRole('row').filter({ hasText: NAME });
    await bar.getByText('限制中').waitFor();
    expect(await bar.textContent()).toContain('2026-06-01');
    await investigator.goto('/enforcement/listings?state=proposed');
    await investigator.getByRole('link', { name: NAME }).click();
    await investigator.getByText('情节严重').waitFor();
    await expectNoSeriousIssues(investigator);
    await investigator.goto('/enforcement/recoveries?state=open');
    const owed = investigator.getByRole('row').filter({ hasText: '待退还' });
    expect(await owed.textContent()).toContain('500,000.00');
    await investigator.getByLabel('只看逾期').click();
    await investigator.getByText('没有符合条件的追回').waitFor();
    await expectNoSeriousIssues(investigator);
  });

  it('opens an investigation of its own on a day found', async () => {
    await investigator.goto('/enforcement');
    const dialog = await dialogOf(investigator, '立案调查');
    await dialog.getByLabel('企业').fill(NAME.slice(0, 4));
    await investigator.getByTitle(NAME).click();
    await dialog.getByLabel('政策文件').click();
    await investigator.getByTitle('沪松经规〔2025〕8号', { exact: true }).click();
    await dialog.getByLabel('发现的情况及来源').fill('另有一份伪造文件');
    await dialog.getByRole('button', { name: '确认' }).dblclick();
    await investigator.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await stateIs(investigator, '调查中');
  });
});
