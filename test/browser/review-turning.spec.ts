/** What turns a case the other way, in a browser: an award withdrawn, an objection dismissed, a case sent back, several at once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWindow, openWorldWithWeb } from './support/browser.js';
import { choose, confirm, deskOf, press, section, send, stateIs } from './support/review.js';

const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const RD = 'sj-2025-8.rd-centre';
const HQ = { hqKind: 'regional-hq', superiorAward: '1000000.00', requestedAmount: '2000000.00' };

let world: World;
let browser: Browser;
let at: ReturnType<typeof deskOf>;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
  browser = await openBrowser();
  at = deskOf(world, browser);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const history = (page: Page) => section(page, '办理经过');
const stateOf = async (id: string): Promise<string> => (await world.read('auditor', id)).state;

describe('an award of a higher authority that was recorded wrongly', () => {
  let id: string;
  const record = async (page: Page, amount: string) => {
    const dialog = await press(page, '登记上级奖励');
    await dialog.getByLabel('金额').fill(amount);
    await dialog.getByLabel('文号').fill('沪商外资〔2026〕7号');
    await dialog.getByLabel('标题').fill('市级资助决定');
    await dialog.getByLabel('印发日期').fill('2026-02-20');
    return dialog;
  };
  const proposed = async (page: Page) => {
    const dialog = await press(page, '拟支持');
    await dialog.getByLabel('拟支持金额').fill('2000000');
    await dialog.getByLabel('区级单独测算金额').fill('2000000');
    await dialog.getByLabel('上级决定文号').fill('青商〔2026〕5号');
    await dialog.getByLabel('上级决定标题').fill('区级资助决定');
    await dialog.getByLabel('上级决定日期').fill('2026-02-25');
    await send(dialog);
    return dialog;
  };

  it('stands once, and what it says has to be what was declared', async () => {
    id = await world.toDistrict('ent-06', 'qp-2024-4.foreign-hq', HQ, '2000000.00', 'qp');
    await world.answerSignals('qp-district-reviewer', id);
    await at('qp-district-reviewer', `/review/cases/${id}`, async (page) => {
      await confirm(await record(page, '3000000'));
      const second = await record(page, '1000000');
      await send(second);
      await second.getByRole('alert').getByText('请区审批人撤回后再登记').waitFor();
    });
    await at('qp-district-approver', `/review/cases/${id}`, async (page) => {
      await confirm(await press(page, '复核确认'));
      await section(page, '上级奖励').getByText('已确认').waitFor();
    });
    await at('qp-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await proposed(page);
      await dialog.getByRole('alert').getByText('1000000.00').waitFor();
    });
  }, 60_000);

  it('is withdrawn by the approver after it was confirmed, and the case says so', async () => {
    await at('qp-district-approver', `/review/cases/${id}`, async (page) => {
      await confirm(await press(page, '撤回登记'));
      await section(page, '上级奖励').getByText('已撤回').waitFor();
      expect(await page.getByRole('button', { name: '撤回登记' }).count()).toBe(0);
      for (const state of ['待复核', '已确认', '已撤回']) await history(page).getByText(state).waitFor();
      await history(page).getByText('3,000,000.00').waitFor();
      await page.evaluate('scrollTo(0, 0)');
      await expectNoSeriousIssues(page);
    });
  }, 60_000);

  it('counts no more: nothing is proposed until the right one is recorded and confirmed', async () => {
    await at('qp-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await proposed(page);
      await dialog.getByRole('alert').getByText('上级奖励尚未登记并由另一人确认').waitFor();
      await dialog.getByRole('button', { name: /取\s?消/ }).click();
      await confirm(await record(page, '1000000'));
    });
    await at('qp-district-approver', `/review/cases/${id}`, async (page) => {
      await confirm(await press(page, '复核确认'));
      await section(page, '上级奖励').getByText('已确认').waitFor();
    });
    await at('qp-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await proposed(page);
      await dialog.waitFor({ state: 'detached' });
      await stateIs(page, '公示中');
    });
  }, 60_000);
});

describe('an objection that does not hold', () => {
  it('stops the approval until it is dismissed by a ruling that is named, and its author reads the answer', async () => {
    const id = await world.toNotice('ent-04', RD, { recognised: true }, '500000.00');
    const objection = { name: '王女士', contact: '021-6785 0000', reason: '该中心并未实际运营' };
    const { receipt } = expected(await world.anyone().post(`/public-notices/${id}/objections`, objection), 201);
    await world.afterNotice('sj-district-approver', id);
    await at('sj-district-approver', `/review/cases/${id}`, async (page) => {
      await page.getByText('其他操作为何不能办理').click();
      await page.locator('.why-not').getByText('尚有 1 条异议未处理，请先处理异议').first().waitFor();
      const dialog = await press(page, '处理异议');
      await choose(dialog, '异议', '王女士');
      await dialog.getByLabel('理由').fill('现场核查，中心正常运营');
      await send(dialog);
      await dialog.getByText('请填写').waitFor();
      await choose(dialog, '处理结论', '异议不成立');
      await confirm(dialog);
      await section(page, '异议').getByText('不成立', { exact: true }).waitFor();
      await history(page).getByText('不成立', { exact: true }).waitFor();
      await confirm(await press(page, '批准'));
      await page.locator('.case-header .tag', { hasText: '已批准' }).waitFor();
    });
    const page = await openWindow(world, browser);
    await page.goto('/notices');
    await page.getByLabel('回执号').fill(receipt);
    await page.getByRole('button', { name: '查询处理结果' }).click();
    await page.getByText('异议不成立').waitFor();
    await page.getByText('现场核查，中心正常运营').waitFor();
    await page.context().close();
  }, 60_000);
});

describe('a case that the town did not look at closely', () => {
  it('is sent back with a reason, without which it is not', async () => {
    const id = await world.toDistrict('ent-02', RD, { recognised: true }, '500000.00');
    await at('sj-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await press(page, '退回初审');
      await send(dialog);
      await dialog.getByText('请填写').waitFor();
      await dialog.getByLabel('理由').fill('请现场核对场地');
      await confirm(dialog);
      await stateIs(page, '街镇初审');
      await history(page).getByText('请现场核对场地').waitFor();
      expect(await page.getByRole('button', { name: '拟支持', exact: true }).isVisible()).toBe(false);
    });
  }, 60_000);
});

describe('several cases at once', () => {
  const ids: string[] = [];
  const numbers: string[] = [];
  const select = async (page: Page) => {
    for (const number of numbers) await page.getByLabel(`选择 ${number}`).check();
  };
  const results = (page: Page) => page.getByRole('table', { name: '办理结果' });
  const list = `/review/cases?measure=${AEO}`;

  beforeAll(async () => {
    for (const applicant of ['ent-01', 'ent-02']) {
      const id = await world.draft(applicant, AEO, CERTIFICATE, 'sj-jiuting');
      ids.push(id);
      numbers.push((await world.submit(applicant, id)).number);
    }
  }, 60_000);

  it('are accepted, but for the one that a colleague accepted meanwhile', async () => {
    await at('sj-town-clerk', list, async (page) => {
      await select(page);
      await world.act('sj-town-clerk', ids[1] as string, 'accept');
      await confirm(await press(page, '受理'));
      await page.getByText('1 件已办理，1 件未办理').waitFor();
      await results(page).getByRole('row', { name: numbers[1] }).getByRole('alert').waitFor();
      await results(page).getByRole('row', { name: numbers[0] }).getByText('街镇初审').waitFor();
    });
  }, 60_000);

  it('are endorsed, each with its own amount', async () => {
    await at('sj-town-reviewer', list, async (page) => {
      await select(page);
      const dialog = await press(page, '初审通过');
      await dialog.getByLabel(`${numbers[0]} 的金额`).fill('150000');
      await dialog.getByLabel(`${numbers[1]} 的金额`).fill('120000');
      await send(dialog);
      await dialog.getByText('请填写').waitFor();
      await dialog.getByLabel('理由').fill('材料齐全');
      await confirm(dialog);
      await page.getByText('2 件已办理，0 件未办理').waitFor();
      await expectNoSeriousIssues(page);
    });
  }, 60_000);

  it('are proposed as endorsed, but for the one above the policy’s ceiling, which is refused with its words', async () => {
    await at('sj-district-reviewer', list, async (page) => {
      await select(page);
      const dialog = await press(page, '拟支持');
      expect(await dialog.getByLabel(`${numbers[0]} 的金额`).inputValue()).toMatch(/^150,?000\.00$/);
      await dialog.getByLabel(`${numbers[1]} 的金额`).fill('200000.01');
      await confirm(dialog);
      await page.getByText('1 件已办理，1 件未办理').waitFor();
      await results(page).getByRole('row', { name: numbers[1] }).getByText('最高20万元').first().waitFor();
      await page.getByRole('button', { name: '关闭' }).click();
      await results(page).waitFor({ state: 'detached' });
    });
    expect(await Promise.all(ids.map(stateOf))).toEqual(['public_notice', 'district_review']);
  }, 60_000);

  it('are refused by one clause, where this is still theirs to refuse', async () => {
    await at('sj-district-reviewer', list, async (page) => {
      await page.getByLabel(`选择 ${numbers[1]}`).check();
      const dialog = await press(page, '不予支持');
      await dialog.getByLabel('条款').fill('4');
      await dialog.getByLabel('理由').fill('认定已过有效期');
      await confirm(dialog);
      await page.getByText('1 件已办理，0 件未办理').waitFor();
    });
    expect(await Promise.all(ids.map(stateOf))).toEqual(['public_notice', 'rejected']);
  }, 60_000);
});
