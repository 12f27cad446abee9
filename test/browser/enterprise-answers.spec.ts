/** What an enterprise is asked and answers: offers that it need not apply for, and a notice of a proceeding. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { shanghaiDay } from '#kernel';
import { officeStep } from '../support/enforcing.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, sendDialog } from './support/dialogs.js';

const MEASURE = 'sj-2025-8.aeo';
const TITLE = '新认定 AEO 高级认证企业扶持';
const LIST = { kind: 'aeo', title: '2026 年高级认证企业名单', issuer: '上海海关', document: '沪关〔2026〕3号' };

describe('an enterprise that is asked', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  const post = async (username: string, path: string, body?: object) =>
    expected(await world.as(username).post(path, body), path.includes('/actions/') ? 200 : 201);

  /** Puts two enterprises on a list, and offers the measure to those on it. */
  const offer = async (): Promise<void> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(LIST)) form.set(name, value);
    const lines = ['ent-01', 'ent-02'].map((username) => `${world.uscc(username)},演示,2026-02-01`);
    const rows = ['统一社会信用代码,企业名称,认定日期', ...lines];
    form.set('file', new Blob([rows.join('\r\n')]), 'aeo.csv');
    const { id } = await post('catalogue-editor', '/recognition-lists', form);
    await post('catalogue-publisher', `/recognition-lists/${id}/actions/publish`);
    world.api.house.rules.entitlements = { [MEASURE]: { list: 'aeo', shortened: false, days: 20 } };
    expect(await post('sj-district-approver', '/entitlements', { listId: id, measure: MEASURE })).toMatchObject({
      offered: 2,
    });
  };

  const accuse = async (): Promise<void> => {
    const { enterprise } = expected(await world.as('ent-01').get('/auth/me'), 200);
    const grounds = { documentId: 'sj-2025-8', dayFound: '2026-03-01', basis: '认定机关函复从未出具该文件' };
    const opened = await post('sj-investigator', '/enforcement/investigations', {
      enterpriseId: enterprise.id,
      ...grounds,
    });
    const notice = await officeStep(world, 'sj-investigator', opened, 'notify', { facts: '所附认定文件涉嫌不实' });
    const served = { servedOn: shanghaiDay(world.clock.now()), method: 'portal' };
    await officeStep(world, 'sj-investigator', notice, 'serve-notice', served);
  };

  beforeAll(async () => {
    world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
    browser = await openBrowser();
    await offer();
    page = await signedIn(world, browser, 'ent-01');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('enters the account to which it wants to be paid', async () => {
    await page.getByRole('link', { name: '收款账户' }).click();
    await page.getByRole('button', { name: '登记账户' }).click();
    const dialog = page.getByRole('dialog', { name: '登记账户' });
    await dialog.getByLabel('账号').fill('6222021001000000011');
    await dialog.getByLabel('开户行').fill('演示银行上海分行');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('待核验').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('confirms the offer that waits at home, and the case is there', async () => {
    await page.goto('/enterprise');
    await page.getByRole('link', { name: `确认或谢绝免申即享：${TITLE}` }).click();
    await page.getByText('沪关〔2026〕3号（上海海关，2026-02-01）').first().waitFor();
    await expectNoSeriousIssues(page);
    await page.getByRole('checkbox', { name: '我代表本企业作出以上承诺' }).check();
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    await page.getByText('街镇将决定是否受理。').waitFor();
  });

  it('declines an offer, whose page another window had open: that one is told so', async () => {
    const own = await signedIn(world, browser, 'ent-02');
    await own.goto('/enterprise/offers');
    await own.getByRole('link', { name: TITLE }).click();
    const decline = (window: Page) => window.getByRole('button', { name: '谢绝', exact: true });
    const other = await own.context().newPage();
    await other.goto(own.url());
    await decline(other).click();
    await done(own, decline(own));
    await own.getByText('已谢绝').waitFor();
    expect(await decline(own).count()).toBe(0);
    await expectNoSeriousIssues(own);
    await sendDialog(other);
    // The dialog goes with the offer; the reason stays at the top of the page.
    await other.getByRole('main').getByRole('alert').getByText('该免申即享已答复或已处理').waitFor();
    await own.context().close();
  });

  it('finds a notice at home, and states its case in time', async () => {
    await accuse();
    await page.goto('/enterprise');
    await page.getByRole('link', { name: /^陈述申辩：/ }).click();
    await page.getByRole('button', { name: '陈述申辩' }).click();
    const dialog = page.getByRole('dialog', { name: '陈述申辩' });
    await dialog.getByLabel('内容').fill('该文件由代办机构提供，本企业并不知情。');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('.timeline').getByText('该文件由代办机构提供，本企业并不知情。').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('asks for a hearing, once', async () => {
    await done(page, page.getByRole('button', { name: '申请听证', exact: true }));
    await page.getByText('已申请').waitFor();
    expect(await page.getByRole('button', { name: '申请听证' }).count()).toBe(0);
  });
});
