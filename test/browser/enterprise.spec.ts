/**
 * An enterprise's day under 沪松经规〔2025〕8号 第六条: it finds the measure, fills in the form beside the assessment, loses
 * its session in the middle without losing a word, hands its papers in, checks and submits; then corrects what the town
 * returns, at the very field.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn, signInOn } from './support/browser.js';

const MEASURE = '外商投资项目到位资金补贴';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const DEFECTS = [{ kind: 'fact', target: 'paidInAmount', message: '与验资报告所载金额不符，请核对。' }];

describe('an enterprise and its application', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  const field = (name: string) => page.getByLabel(name);
  const saved = () => page.getByText(/^已保存/).waitFor();
  const caseId = () => new URL(page.url()).pathname.split('/')[3] as string;

  beforeAll(async () => {
    world = await openWorldWithWeb('2027-03-10T09:00:00+08:00');
    browser = await openBrowser();
    page = await signedIn(world, browser, 'ent-01');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('has nothing to do in the morning, and is shown what it may do', async () => {
    await page.getByRole('heading', { name: '今日要办' }).waitFor();
    await page.getByText('目前没有需要办理的事项').waitFor();
    await expectNoSeriousIssues(page);
    await page.getByRole('link', { name: '新的申报' }).click();
  });

  it('finds the measure by a word and begins', async () => {
    await page.getByLabel('按名称或文号查找').fill('到位资金');
    await page.getByRole('button', { name: `选择 ${MEASURE}` }).click();
    await page.getByRole('button', { name: '开始填写' }).click();
    await page.getByRole('heading', { name: `填写申报 · ${MEASURE}` }).waitFor();
  });

  it('sees the amount as it types', async () => {
    await page.getByRole('radio', { name: '是', exact: true }).check();
    await field('注册资本中的外方出资').fill('6,000,000.00');
    await field('外方出资登记日期').fill('2026-03-01');
    await field('外方出资实际到位金额').fill('6000000');
    await field('外方出资全部到位日期').fill('2027-03-02');
    await page.getByText('且在 1 年内到位').first().waitFor();
    await page.getByText('不符合').first().waitFor();
    await field('外方出资全部到位日期').fill('2027-03-01');
    await page.getByText('180,000.00').first().waitFor();
    await saved();
  });

  it('tells what is no amount at the field, keeps it from the server, and still has it after a reload', async () => {
    await field('外方出资实际到位金额').fill('六百万');
    await page.getByText('金额应为数字，最多两位小数').waitFor();
    await page.reload();
    await page.getByText('金额应为数字，最多两位小数').waitFor();
    expect(await field('外方出资实际到位金额').inputValue()).toBe('六百万');
    expect((await world.read('ent-01', caseId())).facts.paidInAmount).toMatch(/^6000000/);
  });

  it('loses its session in the middle, and not a word', async () => {
    await page.context().clearCookies();
    world.clock.set('2027-03-10T09:30:00+08:00');
    await field('外方出资实际到位金额').fill('8000000.00');
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage).some((key) => key.startsWith("huiqi-unsaved:"))')).toBe(true);
    await signInOn(page, 'ent-01');
    await saved();
    expect(await field('外方出资实际到位金额').inputValue()).toBe('8,000,000.00');
    expect((await world.read('ent-01', caseId())).facts.paidInAmount).toBe('8000000.00');
    expect(await page.evaluate('Object.keys(localStorage).some((key) => key.startsWith("huiqi-unsaved:"))')).toBe(
      false,
    );
  });

  it('hands every required paper in', async () => {
    const papers = page.locator('.paper', { hasText: '未上传' });
    await papers.first().waitFor();
    for (let left = await papers.count(); left > 0; left -= 1) {
      const name = `材料${left}.pdf`;
      const content = Buffer.concat([PDF, Buffer.from(`%${name}`)]);
      await papers.first().getByLabel('选择文件').setInputFiles({ name, mimeType: 'application/pdf', buffer: content });
      await page.locator('.paper-file', { hasText: name }).waitFor();
    }
    await page.getByText('必交材料已齐').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('checks its answers and submits; without the declaration it is refused', async () => {
    await page.getByRole('button', { name: '核对并提交' }).click();
    await page.getByText('8,000,000.00').first().waitFor();
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByText('请先签署真实性承诺').waitFor();
    await expectNoSeriousIssues(page);
    await page.getByRole('checkbox', { name: '我代表本企业作出以上承诺' }).check();
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByText('街镇将决定是否受理。').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('is told at home what to correct and by when', async () => {
    const id = caseId();
    await world.act('sj-town-clerk', id, 'accept');
    const { dueOn } = await world.act('sj-town-reviewer', id, 'return', { defects: DEFECTS });
    await page.goto('/enterprise');
    const task = page.getByRole('listitem').filter({ hasText: `补正：${MEASURE}` });
    await task.getByText(dueOn).waitFor();
    await task.getByRole('link').click();
  });

  it('corrects at the very field, with what stood there before beside it, and submits again', async () => {
    const id = caseId();
    const wanted = page.locator('[data-fact=paidInAmount]');
    await wanted.getByText('与验资报告所载金额不符，请核对。').waitFor();
    await wanted.getByText('8,000,000.00').waitFor();
    await wanted.getByRole('textbox').fill('6000000.00');
    await page.getByText('180,000.00').first().waitFor();
    await wanted.getByText('8,000,000.00').waitFor();
    await expectNoSeriousIssues(page);
    await page.getByLabel('外方出资实际到位金额 · 说明（选填）').fill('另200万元系资本公积。');
    await page.getByRole('checkbox', { name: '我代表本企业作出以上承诺' }).check();
    await page.getByRole('button', { name: '重新提交' }).click();
    await page.getByText('街镇正在初审。').waitFor();
    const seen = await world.read('sj-town-reviewer', id);
    expect(seen).toMatchObject({ state: 'town_review', facts: { paidInAmount: '6000000.00' } });
    expect(seen.defects[0].answer).toBe('另200万元系资本公积。');
  });
});
