/**
 * What an enterprise turns itself: a paper taken out, an application withdrawn, a refusal looked at again, messages it
 * does not want; and a decision contested, upheld, and at last repaired.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, shanghaiDay } from '#kernel';
import { officeStep, sanctioned } from '../support/enforcing.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { done, putAway, refused, sendDialog } from './support/dialogs.js';
import { stateIs, take } from './support/taking-steps.js';

const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const RD = 'sj-2025-8.rd-centre';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const at = async (username: string, address: string): Promise<Page> => {
  const page = await signedIn(world, browser, username);
  await page.goto(address);
  return page;
};

describe('a draft', () => {
  it('loses a paper that is taken out, and is then not complete', async () => {
    const id = await world.draft('ent-01', AEO, CERTIFICATE);
    const page = await at('ent-01', `/enterprise/applications/${id}/edit`);
    const paper = page.locator('#paper-aeo-certificate');
    await page.getByText('必交材料已齐').waitFor();
    await button(paper, '删除 aeo-certificate.pdf').click();
    await putAway(page);
    await paper.getByText('aeo-certificate.pdf').waitFor();
    await done(page, button(paper, '删除 aeo-certificate.pdf'));
    await paper.getByText('未上传').waitFor();
    await page.getByText('必交材料已齐').waitFor({ state: 'hidden' });
    await page.evaluate('scrollTo(0, 0)');
    await expectNoSeriousIssues(page);
    await page.context().close();
  }, 60_000);
});

describe('an application', () => {
  it('is withdrawn; where the town was quicker, the dialog says so first', async () => {
    const id = await world.draft('ent-02', AEO, CERTIFICATE, 'sj-jiuting');
    await world.submit('ent-02', id);
    const page = await at('ent-02', `/enterprise/applications/${id}`);
    await button(page, '撤回').click();
    await world.act('sj-town-clerk', id, 'accept');
    await sendDialog(page);
    await page.getByRole('dialog').getByRole('alert').getByText('他人刚刚更新了此内容').waitFor();
    await putAway(page);
    await done(page, button(page, '撤回'), { 理由: '证书即将换发' });
    await page.getByText('已撤回，本案办结。').waitFor();
    expect(await button(page, '撤回').count()).toBe(0);
    expect((await world.read('ent-02', id)).state).toBe('withdrawn');
    await page.context().close();
  }, 60_000);

  it('that was refused is looked at again once, for a reason that is given', async () => {
    const id = await world.toDistrict('ent-04', RD, { recognised: true }, '500000.00');
    await world.act('sj-district-reviewer', id, 'reject', { clause: '7', reason: '研发中心未实际运营' });
    const page = await at('ent-04', `/enterprise/applications/${id}`);
    await button(page, '申请复核').click();
    await sendDialog(page);
    await page.getByRole('dialog').getByText('请填写').waitFor();
    await putAway(page);
    await done(page, button(page, '申请复核'), { 理由: '中心已于一月投入运营' });
    await page.locator('.case-header').getByText('区级复审').waitFor();
    expect(await button(page, '申请复核').count()).toBe(0);
    await page.context().close();
  }, 60_000);
});

describe('the messages of new guides', () => {
  it('are not wanted any more, and wanted again', async () => {
    const page = await at('ent-01', '/enterprise/matches');
    const wanted = page.getByRole('switch', { name: '有适合本企业的新指南时通知我' });
    const asked = async () => expected(await world.as('ent-01').get('/enterprises/me/subscription'), 200);
    expect(await wanted.isChecked()).toBe(true);
    for (const [on, label] of [
      [false, 'false'],
      [true, 'true'],
    ] as const) {
      await wanted.click();
      await page.locator(`[role=switch][aria-checked=${label}]:not([disabled])`).waitFor();
      expect((await asked()).all).toBe(on);
    }
    await page.context().close();
  }, 60_000);
});

describe('a decision against an enterprise', () => {
  let id: string;
  const version = async () => expected(await world.as('sj-decider').get(`/enforcement/investigations/${id}`), 200);

  beforeAll(async () => {
    const { enterprise } = expected(await world.as('ent-01').get('/auth/me'), 200);
    const grounds = { documentId: 'sj-2025-8', dayFound: '2026-03-02', basis: '经核查发现' };
    const body = { enterpriseId: enterprise.id, ...grounds };
    const opened = expected(await world.as('sj-investigator').post('/enforcement/investigations', body), 201);
    ({ id } = await sanctioned(world, opened, { facts: '文件系伪造', reason: '事实清楚' }));
  }, 60_000);

  it('is contested by it in time, with its reasons', async () => {
    const page = await at('ent-01', `/enterprise/proceedings/${id}`);
    await button(page, '申请复议').click();
    await sendDialog(page);
    await page.getByRole('dialog').getByText('请填写').waitFor();
    await putAway(page);
    await done(page, button(page, '申请复议'), { 内容: '伪造系代理机构所为' });
    await page.getByText('复议或诉讼中').waitFor();
    expect(await button(page, '申请复议').count()).toBe(0);
    await expectNoSeriousIssues(page);
    await page.context().close();
  }, 60_000);

  it('is upheld, and the enterprise asks to be repaired, once', async () => {
    await officeStep(world, 'sj-reviewing-decider', await version(), 'uphold', { reason: '复议机关维持' });
    const page = await at('ent-01', `/enterprise/proceedings/${id}`);
    await page.getByText('限制申报').waitFor();
    await done(page, button(page, '申请信用修复'), { 内容: '已整改并更换代理机构' });
    await page.getByText('已申请信用修复').waitFor();
    expect(await button(page, '申请信用修复').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('is repaired by a decider, not by the one who decided, and the bar ends', async () => {
    const decider = await at('sj-decider', `/enforcement/${id}`);
    await decider.getByText('企业已申请信用修复，待答复').waitFor();
    expect(await button(decider, '准予信用修复').count()).toBe(0);
    await decider.context().close();
    const reviewer = await at('sj-reviewing-decider', `/enforcement/${id}`);
    await take(reviewer, '准予信用修复', { 理由: '整改属实' });
    await reviewer.getByText('无限制').waitFor();
    await stateIs(reviewer, '已生效');
    await reviewer.context().close();
  }, 60_000);

  it('brought letters, of which the investigator records when they arrived', async () => {
    const page = await at('sj-investigator', `/enforcement/${id}`);
    const row = page.getByRole('table', { name: '文书' }).getByRole('row').filter({ hasText: '信用修复' });
    const late = { 送达日期: addDays(shanghaiDay(world.clock.now()), 1), 送达方式: { choose: '直接送达' } };
    await refused(page, button(row, '登记送达'), '不能晚于今天', late);
    await done(page, button(row, '登记送达'), { 送达方式: { choose: '直接送达' } });
    await row.getByText('直接送达').waitFor();
    expect(await button(row, '登记送达').count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
