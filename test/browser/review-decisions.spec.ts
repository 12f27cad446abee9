/** What officers decide on one case, each press once: signals, the proposal, objections, refusals, who stays out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb } from './support/browser.js';
import { choose, confirm, deskOf, press, section, send, stateIs } from './support/review.js';

const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const RD = 'sj-2025-8.rd-centre';
const RECOGNISED = { recognised: true };

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '10000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '10000000.00');
  await world.person('second-reviewer', 'songjiang', 'district-reviewer');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const at = (username: string, id: string, work: (page: Page) => Promise<void>) =>
  deskOf(world, browser)(username, `/review/cases/${id}`, work);

describe('a paper that two cases have', () => {
  it('is a signal, which an officer answers with a verdict and a reason', async () => {
    const paper = Buffer.from('%PDF-1.4\n%the same paper in two cases\n%%EOF\n');
    const ids = [];
    for (const applicant of ['ent-01', 'ent-02']) {
      const id = await world.draft(applicant, AEO, CERTIFICATE, 'sj-jiuting');
      await world.handIn(applicant, id, 'aeo-certificate', paper);
      await world.submit(applicant, id);
      ids.push(id);
    }
    await at('sj-town-clerk', ids[1] as string, async (page) => {
      const signals = section(page, '风险提示');
      await signals.getByText('待核实').first().waitFor();
      const dialog = await press(page, '填写核实意见');
      await choose(dialog, '结论', '已核实');
      await dialog.getByLabel('理由').fill('两家同属一个集团，证书为集团证书');
      await confirm(dialog);
      await signals.getByText('已核实，无碍').waitFor();
      await signals.getByText('两家同属一个集团').waitFor();
      expect(await signals.getByText('待核实').count()).toBe(0);
    });
  });
});

describe('a case that is proposed, objected to, refused and reconsidered', () => {
  let id: string;

  it('is proposed with the policy’s amount; more is refused with the clause and its words', async () => {
    id = await world.toDistrict('ent-04', RD, RECOGNISED, '500000.00');
    await at('sj-district-reviewer', id, async (page) => {
      const dialog = await press(page, '拟支持');
      await dialog.getByLabel('拟支持金额').fill('500000.01');
      await send(dialog);
      const refusal = dialog.getByRole('alert');
      await refusal.getByRole('figure').waitFor();
      await refusal.getByText('沪松经规〔2025〕8号').waitFor();
      await dialog.getByLabel('拟支持金额').fill('500000');
      await confirm(dialog);
      await stateIs(page, '公示中');
      await page.locator('.case-header').getByText('500,000.00').waitFor();
    });
  });

  it('is objected to: the approver says that the objection holds, and the review is reopened', async () => {
    const objection = { name: '王女士', contact: '021-6785 0000', reason: '该中心并未实际运营' };
    expected(await world.anyone().post(`/public-notices/${id}/objections`, objection), 201);
    await at('sj-district-approver', id, async (page) => {
      const objections = section(page, '异议');
      await objections.getByText('待处理').waitFor();
      const dialog = await press(page, '处理异议');
      await choose(dialog, '异议', '王女士');
      await choose(dialog, '处理结论', '异议成立');
      await dialog.getByLabel('理由').fill('经核查，情况属实');
      await confirm(dialog);
      await objections.getByText('成立', { exact: true }).waitFor();
      await objections.getByText('经核查，情况属实').waitFor();
      const reopening = await press(page, '退回复审');
      await reopening.getByLabel('理由').fill('公示期间异议成立，重新复审');
      await confirm(reopening);
      await stateIs(page, '区级复审');
      await expectNoSeriousIssues(page);
    });
  });

  it('is refused by its clause, whose words stand in the history', async () => {
    await at('sj-district-reviewer', id, async (page) => {
      const dialog = await press(page, '不予支持');
      await dialog.getByLabel('所依据的条款').fill('7');
      await dialog.getByLabel('理由').fill('研发中心未实际运营');
      await confirm(dialog);
      await stateIs(page, '不予支持');
      await section(page, '办理经过').getByRole('figure').first().waitFor();
      await section(page, '文书').getByText('不予').first().waitFor();
    });
  });

  it('is reconsidered by another officer, and refused again', async () => {
    await world.act('ent-04', id, 'reconsider', { reason: '中心已于一月投入运营' });
    await at('sj-district-reviewer', id, async (page) => {
      await stateIs(page, '区级复审');
      await page.getByText('其他操作为何不能办理').click();
      await page.locator('.why-not').getByText('不予支持').first().waitFor();
    });
    await at('second-reviewer', id, async (page) => {
      const dialog = await press(page, '不予支持');
      await dialog.getByLabel('所依据的条款').fill('7');
      await dialog.getByLabel('理由').fill('复核：仍未见实际运营');
      await confirm(dialog);
      await stateIs(page, '不予支持');
      await section(page, '文书').getByText('不予').nth(1).waitFor();
    });
  });
});

describe('who stays out of a case', () => {
  it('declares it and sees the case no more; the approver orders another out', async () => {
    const id = await world.toDistrict('ent-02', RD, RECOGNISED, '500000.00');
    await world.act('second-reviewer', id, 'send-back', { reason: '请核对场地' });
    await at('second-reviewer', id, async (page) => {
      await page.locator('summary').getByText('回避', { exact: true }).click();
      const dialog = await press(page, '本案回避');
      await dialog.getByLabel('理由').fill('亲属任职于该企业');
      await confirm(dialog);
      // The parts of the page learn it one after the other, and then the page itself.
      await page.locator('main > [role=alert]').waitFor();
    });
    await at('sj-district-approver', id, async (page) => {
      await page.locator('summary').getByText('回避', { exact: true }).click();
      const dialog = await press(page, '责令回避');
      await choose(dialog, '人员', '');
      await dialog.getByLabel('理由').fill('与企业有利害关系');
      await confirm(dialog);
      await section(page, '办理经过').getByText('责令回避').waitFor();
    });
    await at('sj-district-reviewer', id, async (page) => {
      await page.locator('summary').getByText('回避', { exact: true }).click();
      const dialog = await press(page, '对该企业回避');
      await dialog.getByLabel('理由').fill('曾在该企业任职');
      await confirm(dialog);
      await page.locator('main > [role=alert]').waitFor();
    });
  });
});
