/** A day at the reviewers' desk: from the queue by keyboard to a bulk approval, and two officers on one case. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';

const AEO = 'sj-2025-8.aeo';
const FACTS = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const STATE = '.case-header';

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

/** Confirms the dialog that is open, and waits until it is gone. */
async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /确\s?认/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Digits are grouped as they are typed, and the caret stays where somebody works. */
async function typesMoney(amount: Locator): Promise<void> {
  const shows = async (text: string) => expect(await amount.inputValue()).toBe(text);
  await amount.fill('');
  await amount.pressSequentially('18000');
  await shows('18,000');
  await amount.press('Home');
  await amount.press('ArrowRight');
  await amount.pressSequentially('23');
  await shows('1,238,000');
  await amount.press('Home');
  await amount.press('ArrowRight');
  // The first goes past the comma, the second takes the digit behind it.
  await amount.press('Delete');
  await amount.press('Delete');
  await shows('138,000');
  await amount.press('End');
  await amount.press('Backspace');
  await shows('13,800');
  await amount.fill('1,234,567.89');
  await shows('1,234,567.89');
  await amount.fill('１２３４');
  await shows('1,234');
}

/** Waits until the head of the case says the state. */
const stateIs = (page: Page, word: string) => page.locator(STATE).getByText(word).waitFor();

describe('a case on its way through the offices', () => {
  let id: string;

  it('is found in the queue and accepted by the town’s clerk with the keyboard alone', async () => {
    id = await world.draft('ent-01', AEO, FACTS, 'sj-jiuting');
    const { number } = await world.submit('ent-01', id);
    const page = await signedIn(world, browser, 'sj-town-clerk');
    await page.goto('/review');
    const row = page.getByRole('link', { name: number });
    await row.waitFor();
    await page.getByText('个工作日').first().waitFor();
    await expectNoSeriousIssues(page);
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await page.waitForURL(/q=/);
    await row.focus();
    await page.keyboard.press('Enter');
    await stateIs(page, '已提交');
    await page.getByRole('button', { name: '受理', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await stateIs(page, '街镇初审');
    await page.context().close();
  });

  it('is endorsed by the town’s reviewer, with a ready sentence that is then edited', async () => {
    const page = await signedIn(world, browser, 'sj-town-reviewer');
    await page.goto(`/review/cases/${id}`);
    await page.getByText('2026-02-01').first().waitFor();
    await expectNoSeriousIssues(page);
    await page.getByRole('button', { name: '初审通过' }).click();
    const dialog = page.getByRole('dialog');
    const amount = dialog.getByLabel('建议金额');
    await typesMoney(amount);
    await amount.fill('0.005');
    await amount.blur();
    await dialog.getByText('请输入金额').waitFor();
    await amount.fill('180,000');
    await dialog.getByRole('button', { name: '经初审，申报材料齐全' }).click();
    await confirm(page);
    await stateIs(page, '区级复审');
    await page.locator(STATE).getByText('180,000.00').waitFor();
    await page.locator('.timeline').getByText('经初审，申报材料齐全').waitFor();
    await page.context().close();
  });

  it('is returned by the district for a fact and a paper, each with its own sentence', async () => {
    const page = await signedIn(world, browser, 'sj-district-reviewer');
    await page.goto(`/review/cases/${id}`);
    await page.getByRole('button', { name: '退回补正' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('需要补正的内容').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '填报内容与所附证明材料不一致' }).click();
    await confirm(page);
    await stateIs(page, '待补正');
    await page.getByText('要求补正：填报内容与所附证明材料不一致').waitFor();
    const { defects } = await world.read('ent-01', id);
    expect(defects).toHaveLength(1);
    await page.context().close();
  });
});

describe('two officers', () => {
  it('see each other’s work instead of overwriting it', async () => {
    const id = await world.toDistrict('ent-02', AEO, FACTS, '150000.00');
    const page = await signedIn(world, browser, 'second-reviewer');
    await page.goto(`/review/cases/${id}`);
    await page.getByRole('button', { name: '拟支持', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('拟支持金额').fill('150000');
    await world.act('sj-district-reviewer', id, 'send-back', { reason: '请补充说明' });
    await dialog.getByRole('button', { name: /确\s?认/ }).click();
    await dialog.getByText('他人刚刚更新了此内容').waitFor();
    await dialog.getByText('退回初审').waitFor();
    expect((await world.read('sj-district-reviewer', id)).proposedAmount).toBeNull();
    await page.context().close();
  });
});

describe('several cases at once', () => {
  it('are approved each for itself: one that was reopened meanwhile is refused with the reason', async () => {
    const ids = [];
    for (const applicant of ['ent-01', 'ent-02', 'ent-04'])
      ids.push(await world.toNotice(applicant, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00'));
    await world.afterNotice('sj-district-approver', ids[0] as string);
    const page = await signedIn(world, browser, 'sj-district-approver');
    await page.goto('/review/cases?state=public_notice');
    await page.getByRole('button', { name: '保存筛选' }).click();
    await page.getByRole('dialog').getByLabel('名称').fill('公示期满');
    await confirm(page);
    await page.getByRole('link', { name: '公示期满' }).waitFor();
    await page.goto('/review/cases');
    await page.getByRole('link', { name: '公示期满' }).click();
    await page.waitForURL(/state=public_notice/);
    await page.getByRole('button', { name: '删除筛选“公示期满”' }).click();
    await page.getByRole('link', { name: '公示期满' }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: '全选' }).check();
    await world.act('sj-district-approver', ids[1] as string, 'reopen', { reason: '公示期间发现新情况' });
    await page.getByRole('button', { name: '批准', exact: true }).click();
    await confirm(page);
    await page.getByText('2 件已办理，1 件未办理').waitFor();
    await expectNoSeriousIssues(page);
    for (const [index, state] of ['approved', 'district_review', 'approved'].entries())
      expect((await world.read('sj-district-approver', ids[index] as string)).state).toBe(state);
    await page.context().close();
  });
});

describe('a kept filter', () => {
  const shownIn = (page: Page) => page.locator('.saved-filters').getByRole('link');

  it('follows its person into another browser, and is nobody else’s', async () => {
    const page = await signedIn(world, browser, 'sj-district-reviewer');
    await page.goto('/review/cases');
    await page.getByLabel('街镇').click();
    await page.getByTitle('九亭镇', { exact: true }).click();
    await page.waitForURL(/town=sj-jiuting/);
    await page.getByRole('button', { name: '保存筛选' }).click();
    await page.getByRole('dialog').getByLabel('名称').fill('九亭');
    await confirm(page);
    await page.getByRole('link', { name: '九亭', exact: true }).waitFor();
    await page.context().close();

    const elsewhere = await signedIn(world, browser, 'sj-district-reviewer');
    await elsewhere.goto('/review');
    await elsewhere.getByRole('link', { name: '九亭', exact: true }).click();
    await elsewhere.waitForURL(/town=sj-jiuting/);
    await elsewhere.getByRole('button', { name: '删除筛选“九亭”' }).waitFor();
    await expectNoSeriousIssues(elsewhere);

    const other = await signedIn(world, browser, 'second-reviewer');
    await other.goto('/review/cases?state=approved');
    await other.getByRole('button', { name: '保存筛选' }).waitFor();
    expect(await shownIn(other).allTextContents()).toEqual([]);
    await other.context().close();

    await elsewhere.getByRole('button', { name: '删除筛选“九亭”' }).click();
    await shownIn(elsewhere).waitFor({ state: 'detached' });
    await elsewhere.context().close();
  });
});
