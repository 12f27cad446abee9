/** The administrator finds a person, changes roles, resets a password; the record shows who did it, and holds. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SYSTEM_ACTOR } from '#kernel';
import { claimMatchRun, failMatchRun } from '#policy';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, refused } from './support/dialogs.js';

let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  browser = await openBrowser();
  page = await signedIn(world, browser, 'admin');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the administrator', () => {
  it('begins with the people, and finds one by office', async () => {
    await page.getByRole('link', { name: '机构', exact: true }).click();
    await page.getByRole('link', { name: '九亭镇' }).click();
    await page.getByRole('link', { name: 'sj-town-clerk' }).waitFor();
    expect(await page.getByRole('link', { name: 'qp-town-clerk' }).count()).toBe(0);
    await expectNoSeriousIssues(page);
  });

  it('takes what a list shows along as a file that a spreadsheet reads as it is meant', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载所示内容' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('人员.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toBe('\uFEFF用户名,姓名,所属,岗位,状态');
    expect(text).toContain('sj-town-clerk,陆窗口,九亭镇,街镇窗口,在用');
  });

  it('shuts an account, which ends its session at once, and opens it again', async () => {
    const clerk = await signedIn(world, browser, 'sj-town-clerk');
    await page.getByRole('link', { name: 'sj-town-clerk' }).click();
    await page.getByRole('button', { name: '停用' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
    await page.getByText('已停用').waitFor();
    // The window may have noticed by itself already, and then lies under the sign-in.
    await clerk.getByRole('link', { name: '期限' }).click({ force: true });
    await clerk.getByText('登录已过期').waitFor();
    await page.getByRole('button', { name: '恢复' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
    await page.getByText('在用').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('opens an account, once for each user name', async () => {
    const open = async () => {
      await page.goto('/admin');
      await page.getByRole('button', { name: '新建账号' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('用户名').fill('sj-new-clerk');
      await dialog.getByLabel('姓名').fill('新窗口');
      await dialog.getByLabel('机构', { exact: true }).click();
      await page.getByTitle('九亭镇').click();
      await dialog.getByLabel('岗位').click();
      await page.getByTitle('街镇窗口').click();
      // The list of which several may be taken closes when something else is pressed.
      await dialog.getByText('新建账号').click();
      await dialog.getByLabel('新密码').fill('a-first-password-1');
      await dialog.getByRole('button', { name: '确认' }).click();
      return dialog;
    };
    await open();
    await page.getByRole('heading', { level: 1, name: '新窗口' }).waitFor();
    await (await open()).getByRole('alert').waitFor();
    expect((await world.as('admin').get('/admin/people?q=sj-new-clerk')).body.items).toHaveLength(1);
  });

  it('sees what the background owes', async () => {
    await page.goto('/admin/jobs');
    await page.getByRole('cell', { name: '提醒' }).waitFor();
    await page.getByText('没有失败的任务').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('changes roles as far as they go together, resets a password that is long enough, and lifts a lock', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      await world.anyone().post('/auth/sign-in', { username: 'sj-new-clerk', password: `wrong-password-${attempt}` });
    await page.goto('/admin?q=sj-new-clerk');
    await page.getByText('已锁定').waitFor();
    await page.getByRole('link', { name: 'sj-new-clerk' }).click();
    await page.getByText('锁定至').waitFor();
    await done(page, button('解除锁定'));
    await page.getByText('在用').waitFor();
    expect(await button('解除锁定').count()).toBe(0);

    await refused(page, button('修改姓名或岗位'), '岗位“区级审批”不能由此人担任：须属于区级机构', {
      岗位: { choose: '区级审批' },
    });
    await done(page, button('修改姓名或岗位'), { 姓名: '新窗口兼审核', 岗位: { choose: '街镇审核' } });
    await page.getByRole('heading', { level: 1, name: '新窗口兼审核' }).waitFor();
    for (const role of ['街镇窗口', '街镇审核']) await page.locator('.fact').getByText(role).waitFor();

    await refused(page, button('重置密码'), '密码至少需要', { '新密码（至少 12 位）': 'too-short' });
    await done(page, button('重置密码'), { '新密码（至少 12 位）': 'another-password-2' });
    const signIn = { username: 'sj-new-clerk', password: 'another-password-2' };
    expect((await world.anyone().post('/auth/sign-in', signIn)).status).toBe(200);
    await expectNoSeriousIssues(page);
  }, 60_000);

  it('has a job that was given up tried again', async () => {
    const { id } = expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
    await world.test.database.transaction({ kind: 'all', personId: SYSTEM_ACTOR.personId }, async (tx) => {
      const lease = await claimMatchRun(tx, id, 12, world.clock.now());
      if (!lease) throw new Error('nobody else takes runs here');
      await failMatchRun(tx, lease, 'gave-up', world.clock.now());
    });
    await page.goto('/admin/jobs');
    const failed = page.getByRole('table', { name: '失败记录' }).getByRole('row', { name: /政策匹配/ });
    await failed.getByText('gave-up').waitFor();
    await failed.getByRole('button', { name: '重新执行' }).click();
    await page.getByText('没有失败的任务').waitFor();
    const again = expected(await world.as('admin').get('/admin/jobs'), 200).items;
    expect(again.find(({ kind }: { kind: string }) => kind === 'match-runs')).toMatchObject({ waiting: 1, failed: 0 });
  }, 60_000);

  it('cannot change the own account, and others cannot come here at all', async () => {
    await page.goto('/admin?q=admin');
    await page.getByRole('link', { name: 'admin', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: '停用' }).count()).toBe(0);
    const officer = await signedIn(world, browser, 'sj-town-reviewer');
    await officer.goto('/admin');
    await officer.getByText('您的岗位无权查看此页').waitFor();
  });

  it('leaves a record, which the auditor verifies', async () => {
    const auditor = await signedIn(world, browser, 'auditor', { language: 'en', theme: 'dark' });
    await auditor.goto('/admin/audit');
    await auditor.getByText('account shut').first().waitFor();
    await auditor.getByRole('button', { name: 'Verify the chain' }).click();
    await auditor.getByText('intact').waitFor();
    await expectNoSeriousIssues(auditor);
    // States of the one desk are not taken for those of another that was looked at before.
    await auditor.getByRole('link', { name: 'Payees', exact: true }).click();
    await auditor.getByRole('heading', { level: 1, name: 'Payees' }).waitFor();
    await auditor.getByRole('link', { name: 'People', exact: true }).click();
    await auditor.getByRole('cell', { name: 'open', exact: true }).first().waitFor();
  });

  it('records what an enterprise is, with the day and the reason, and the enterprise reads it', async () => {
    await page.goto('/admin/enterprises?q=供应链');
    await page.getByRole('link', { name: '上海佘北供应链管理有限公司' }).click();
    await page.getByRole('button', { name: '登记行业或规模' }).click();
    const dialog = page.getByRole('dialog');
    const industry = dialog.getByRole('combobox', { name: '行业' });
    await industry.click();
    await industry.fill('交通运输');
    await industry.press('Enter');
    await dialog.getByLabel('原因').fill('主营业务变更');
    await dialog.getByRole('button', { name: '确认' }).click();
    await page.getByRole('table', { name: '登记记录' }).getByText('主营业务变更').waitFor();
    await expectNoSeriousIssues(page);
    const enterprise = await signedIn(world, browser, 'ent-03');
    await enterprise.getByRole('link', { name: '企业信息' }).click();
    await enterprise.getByText('交通运输、仓储和邮政业').waitFor();
    await enterprise.getByText('中型').waitFor();
    await expectNoSeriousIssues(enterprise);
    await enterprise.context().close();
  });
});
