/** What everybody has beside a desk: messages read, mails chosen, somebody who stands in, and lists taken along. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { runExport } from '#casework';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };

let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  await world.person('sj-clerk-two', 'sj-jiuting', 'town-clerk');
  for (const applicant of ['ent-01', 'ent-02', 'ent-04'])
    await world.submit(applicant, await world.draft(applicant, AEO, CERTIFICATE, 'sj-jiuting'));
  browser = await openBrowser();
  page = await signedIn(world, browser, 'sj-town-clerk');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

describe('the inbox', () => {
  const unread = async (): Promise<number> =>
    expected(await world.as('sj-town-clerk').get('/notifications?unread=true'), 200).items.length;

  it('has each message read by itself, and then all of them', async () => {
    await page.goto('/me/inbox');
    const messages = page.locator('.message-unread');
    await messages.nth(2).waitFor();
    expect(await unread()).toBe(3);
    await button(messages.first(), '标为已读').click();
    await messages.nth(2).waitFor({ state: 'detached' });
    expect(await unread()).toBe(2);
    await page.getByLabel('只看未读').click();
    await page.locator('.message').nth(2).waitFor({ state: 'detached' });
    await button(page, '全部标为已读').click();
    await page.getByText('没有消息').waitFor();
    expect(await unread()).toBe(0);
    await expectNoSeriousIssues(page);
  }, 60_000);
});

describe('what comes by e-mail', () => {
  it('is chosen kind by kind; what binds cannot be switched off', async () => {
    await page.goto('/me/account');
    const choice = page.locator('.preferences li').filter({ hasNotText: '不可关闭' }).getByRole('checkbox').first();
    await choice.waitFor();
    const before = await choice.isChecked();
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await choice.click();
    await saved;
    await page.reload();
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(!before);
    const binding = page.locator('.preferences li').filter({ hasText: '不可关闭' }).getByRole('checkbox');
    for (const box of await binding.all()) expect(await box.isDisabled()).toBe(true);
    expect(await binding.count()).toBeGreaterThan(0);
  }, 60_000);
});

describe('an absence', () => {
  const away = { 开始: '2026-03-03', 结束: '2026-03-06' };

  it('needs somebody who holds the same roles, and is told by one word throughout', async () => {
    await page.goto('/me/absences');
    const record = button(page, '登记请假');
    await refused(page, record, '该机构没有名为“nobody”的其他在岗人员', { ...away, 代理人用户名: 'nobody' });
    const rights = '代理人没有岗位：街镇窗口';
    await refused(page, record, rights, { ...away, 代理人用户名: 'sj-town-reviewer' });
    const backwards = { 开始: '2026-03-06', 结束: '2026-03-03', 代理人用户名: 'sj-clerk-two' };
    await refused(page, record, '请假的最后一日不得早于第一日', backwards);
    await done(page, record, { ...away, 代理人用户名: 'sj-clerk-two' });
    await page.getByRole('table', { name: '请假与代理' }).getByRole('cell', { name: 'sj-clerk-two' }).waitFor();
    await refused(page, record, '已有请假登记，请先取消', { ...away, 代理人用户名: 'sj-clerk-two' });
    await expectNoSeriousIssues(page);
  }, 60_000);

  it('is cancelled with one press, and stays on the list as cancelled', async () => {
    const row = page.getByRole('row').filter({ hasText: 'sj-clerk-two' });
    await button(row, '取消或提前结束').click();
    await row.getByText('已取消').waitFor();
    expect(await button(row, '取消或提前结束').count()).toBe(0);
  }, 60_000);
});

describe('a list', () => {
  it('is asked for, prepared in the background, and downloaded where it was asked and among the own exports', async () => {
    await page.goto(`/review/cases?measure=${AEO}`);
    await button(page, '导出 Excel').click();
    await page.getByText('正在准备导出').waitFor();
    const [asked] = expected(await world.as('sj-town-clerk').get('/exports'), 200).items;
    await runExport(world.api.house, asked.id);
    const here = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出已完成，点击下载' }).click();
    expect((await here).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.goto('/me/exports');
    await page.getByRole('table', { name: '导出' }).getByText('可下载').waitFor();
    const again = page.waitForEvent('download');
    await button(page, '下载').click();
    expect((await again).suggestedFilename()).toMatch(/\.xlsx$/);
    await expectNoSeriousIssues(page);
  }, 60_000);
});
