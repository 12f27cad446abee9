/**
 * What may come besides the straight way, each step on the page of its proceeding: a check that is dropped, a hearing, a
 * legal basis where the document sanctions nothing, and the later life of a decision until it is revoked.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays, shanghaiDay } from '#kernel';
import { officeStep, sanctioned } from '../support/enforcing.js';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';
import { stateIs, take } from './support/taking-steps.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

let world: World;
let browser: Browser;
const REASON = { 理由: '事实清楚，依据充分' };

const enterpriseOf = async (username: string): Promise<string> =>
  expected(await world.as(username).get('/auth/me'), 200).enterprise.id;
const nameOf = async (username: string): Promise<string> =>
  expected(await world.as(username).get('/auth/me'), 200).enterprise.name;
/** An enterprise is found by its cases. */
const hasACase = async (applicant: string): Promise<void> => {
  const facts = { newlyRecognised: true, recognisedOn: '2026-02-01' };
  await world.submit(applicant, await world.draft(applicant, 'sj-2025-8.aeo', facts));
};
const today = () => shanghaiDay(world.clock.now());
const opened = async (applicant: string, documentId = 'sj-2025-8', office = 'sj'): Promise<Body> => {
  const body = { enterpriseId: await enterpriseOf(applicant), documentId, dayFound: today(), basis: '经核查发现' };
  return expected(await world.as(`${office}-investigator`).post('/enforcement/investigations', body), 201);
};
const at = async (username: string, { id }: Body): Promise<Page> => {
  const page = await signedIn(world, browser, username);
  await page.goto(`/enforcement/${id}`);
  await page.locator('.case-number').waitFor();
  return page;
};

beforeAll(async () => {
  world = await openWorldWithWeb('2026-06-01T09:00:00+08:00');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

describe('an enforcement officer, besides the straight way', () => {
  it('answers a report, and drops the check of another with the reason that its author reads', async () => {
    await hasACase('ent-04');
    for (const text of ['听说的', '认定证书可疑']) {
      const report = { documentId: 'sj-2025-8', enterpriseName: await nameOf('ent-04'), text };
      expected(await world.anyone().post('/enforcement/reports', report), 201);
    }
    const page = await signedIn(world, browser, 'sj-investigator');
    await page.goto('/enforcement/reports');
    const row = (text: string) => page.getByRole('row').filter({ hasText: text });
    await row('听说的').getByRole('button', { name: '不予立案' }).click();
    await page.getByRole('dialog').getByLabel('不予立案的理由').fill('线索不具体');
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).dblclick();
    await row('听说的').getByText('线索不具体').waitFor();
    await row('认定证书可疑').getByRole('button', { name: '受理核查' }).click();
    await page.getByRole('dialog').getByLabel('企业').click();
    await page.getByTitle(await nameOf('ent-04')).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).dblclick();
    await row('认定证书可疑').getByRole('link', { name: '查看调查' }).click();
    await take(page, '不予立案', REASON);
    await stateIs(page, '不予立案');
    await page.getByText('程序终结').waitFor();
  });

  it('calls and records a hearing; the check sends it back, and it is cleared', async () => {
    const found = await opened('ent-01');
    const notice = await officeStep(world, 'sj-investigator', found, 'notify', { facts: '凭证可疑' });
    const service = { servedOn: today(), method: 'portal' };
    const served = await officeStep(world, 'sj-investigator', notice, 'serve-notice', service);
    const ask = `/enforcement/proceedings/${found.id}/actions/request-hearing`;
    expected(await world.as('ent-01').post(ask, undefined, served.version), 200);
    let page = await at('sj-investigator', found);
    await page.getByText('企业已申请听证').waitFor();
    const hearing = addDays(today(), 10);
    await take(page, '通知听证', { 听证日期: hearing, 听证地点: '区行政服务中心 302' });
    await stateIs(page, '听证');
    world.clock.set(`${hearing}T14:00:00+08:00`);
    page = await at('sj-investigator', found);
    await take(page, '记录听证', { 听证记录: '双方到场，企业提交原件' });
    await take(page, '提交法制审核', REASON);
    const approver = await at('sj-district-approver', found);
    await take(approver, '退回调查', { 理由: '原件未经核对' });
    await stateIs(approver, '调查中');
    const decider = await at('sj-decider', found);
    await take(decider, '终止调查', { 查明的事实: '凭证属实', 理由: '未发现虚假申报' });
    await stateIs(decider, '终止');
  });

  it('enters a law and has it confirmed where the document sanctions nothing', async () => {
    const found = await opened('ent-06', 'qp-2024-4', 'qp');
    const page = await at('qp-investigator', found);
    await page.getByText('本文件没有处理条款').waitFor();
    await take(page, '提出法律依据', { 法律依据: '财政违法行为处罚处分条例 第十四条' });
    await page.getByText('待另一人确认').waitFor();
    const approver = await at('qp-district-approver', found);
    await take(approver, '确认法律依据');
    await approver.getByText('待另一人确认').waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: '事先告知' }).waitFor();
    await expectNoSeriousIssues(page);
  });

  it('lives on after the decision: listing, appeal, stay, upheld, lifted; at last it is revoked', async () => {
    const found = await sanctioned(world, await opened('ent-02'), { facts: '文件系伪造', reason: '事实清楚' });
    const investigator = await at('sj-investigator', found);
    await take(investigator, '提出失信信息认定建议', REASON);
    const decider = await at('sj-decider', found);
    await take(decider, '不予确认失信信息认定建议', REASON);
    await investigator.reload();
    await take(investigator, '提出失信信息认定建议', REASON);
    await decider.reload();
    await take(decider, '确认失信信息认定建议', REASON);
    await decider.goto('/enforcement/listings?state=confirmed');
    await decider.getByRole('link', { name: await nameOf('ent-02') }).click();
    const download = decider.waitForEvent('download');
    await decider.getByRole('button', { name: '下载移送文书' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await investigator.reload();
    await take(investigator, '登记复议或诉讼', { 理由: '区政府复议受理通知' });
    const reviewer = await at('sj-reviewing-decider', found);
    await take(reviewer, '停止执行', REASON);
    await stateIs(reviewer, '停止执行');
    await take(reviewer, '恢复执行', REASON);
    await take(reviewer, '登记维持', REASON);
    await stateIs(reviewer, '已生效');
    const { version } = expected(await world.as('sj-decider').get(`/enforcement/investigations/${found.id}`), 200);
    const ask = `/enforcement/proceedings/${found.id}/actions/ask-repair`;
    expected(await world.as('ent-02').post(ask, { reason: '已整改' }, version), 200);
    await reviewer.reload();
    await reviewer.getByText('企业已申请信用修复，待答复').waitFor();
    await take(reviewer, '不予信用修复', REASON);
    await take(reviewer, '解除资格限制', { 解除日期: today(), ...REASON });
    await reviewer.getByText('无限制').waitFor();
    await take(reviewer, '撤销决定', REASON);
    await stateIs(reviewer, '决定已撤销');
    await reviewer.goto('/enforcement/bars');
    await reviewer
      .getByRole('row')
      .filter({ hasText: await nameOf('ent-02') })
      .getByText('自始无效')
      .waitFor();
  });
});
