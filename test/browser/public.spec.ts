/** What anyone does without signing in: finds a policy by its words, computes, objects, checks a document. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWindow, openWorldWithWeb } from './support/browser.js';

let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  browser = await openBrowser();
  page = await openWindow(world, browser);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const ANSWERS = [
  ['注册资本中的外方出资', '6000000'],
  ['外方出资登记日期', '2026-01-10'],
  ['外方出资全部到位日期', '2026-02-20'],
] as const;

describe('anyone', () => {
  it('finds the text that writes AE0 by asking for AEO, and reads the clause beside its measures', async () => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('AEO 高级认证');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('link', { name: '沪松经规〔2025〕8号 第四条' }).click();
    const clause = page.locator('article.clause-current');
    expect(await clause.textContent()).toContain('AE0高级认证企业，一次性给予最高20万元');
    await clause.locator('.measure-card').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoSeriousIssues(page);
  });

  it('sees what an award would be while answering, with the words of each step', async () => {
    await page.goto('/measures/sj-2025-8.foreign-capital');
    await page.getByLabel('外方出资实际到位金额').fill('6543210.37');
    const answer = page.locator('.assessment');
    await answer.getByText('6,543,210.37').first().waitFor();
    await page.getByLabel('是否符合产业发展导向').getByLabel('是').check();
    for (const [label, value] of ANSWERS) await page.getByLabel(label).fill(value);
    await answer.getByText('最高').first().waitFor();
    await answer.getByText('196,296.31').first().waitFor();
    expect(await answer.textContent()).toContain('3%');
    await expectNoSeriousIssues(page);
  });

  it('objects to an intended award, and asks by the receipt what became of it', async () => {
    const id = await world.toNotice(
      'ent-01',
      'sj-2025-8.aeo',
      { newlyRecognised: true, recognisedOn: '2026-02-01' },
      '150000.00',
    );
    await page.goto('/notices');
    await page.getByRole('link', { name: '上海' }).first().click();
    await page.getByText('150,000.00').first().waitFor();
    await page.getByRole('button', { name: '提出异议' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.getByText('请填写').first().waitFor();
    await dialog.getByLabel('姓名或单位').fill('王先生');
    await dialog.getByLabel('联系方式').fill('13800000000');
    await dialog.getByLabel('理由').fill('认定证书已被撤销');
    await dialog.getByRole('button', { name: '确认' }).dblclick();
    const receipt = (await page.locator('.receipt').textContent()) ?? '';
    expect((await world.as('sj-district-reviewer').get(`/applications/${id}/objections`)).body.items).toHaveLength(1);
    await page.goto('/notices');
    await page.getByLabel('回执号').fill(receipt);
    await page.getByRole('button', { name: '查询处理结果' }).click();
    await page.getByText('处理中').waitFor();
    await expectNoSeriousIssues(page);
  });

  it('reports a false declaration without a name, and reads by the receipt what became of it', async () => {
    await page.goto('/report');
    await page.getByRole('button', { name: '举报虚假申报' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /提\s*交/ }).click();
    await dialog.getByText('请填写').nth(2).waitFor();
    await dialog.getByLabel('涉及的政策').fill('沪松经规〔2025〕8号');
    await page.locator('.ant-select-item-option-active', { hasText: '沪松经规〔2025〕8号' }).waitFor();
    await dialog.getByLabel('涉及的政策').press('Enter');
    await dialog.getByLabel('企业').fill('某某有限公司');
    await dialog.getByLabel('举报内容').fill('认定证书是买来的');
    await dialog.getByRole('button', { name: /提\s*交/ }).dblclick();
    const receipt = (await page.locator('.receipt').textContent()) ?? '';
    expect((await world.as('sj-investigator').get('/enforcement/reports')).body.items).toHaveLength(1);
    await page.getByLabel('回执号').fill('AAAABBBBCCCCDDDD');
    await page.getByRole('button', { name: '查询处理结果' }).click();
    await page.getByText('没有这一页').waitFor();
    await page.getByLabel('回执号').fill(receipt);
    await page.getByRole('button', { name: '查询处理结果' }).click();
    await page.getByText('处理结果', { exact: true }).waitFor();
    await expectNoSeriousIssues(page);
  });

  it('is told in words that a document is not known', async () => {
    await page.goto('/check?number=HQ-W-2026-999999-00&code=000000000000');
    await page.getByText('没有这一页').waitFor();
  });
});
