/** What officers record beside a case: points, superior awards, letters, messages, offers, and which rules hold. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { keepHouse } from '#casework';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb } from './support/browser.js';
import { choose, confirm, deskOf, press, section, send } from './support/review.js';

const AEO = 'sj-2025-8.aeo';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const RD = 'sj-2025-8.rd-centre';
const GUIDE = {
  code: 'songjiang-2026-rd-centre',
  documentId: 'sj-2025-8',
  organisation: 'songjiang',
  year: 2026,
  title: { zh: '2026年外资研发中心申报指南', en: 'Guide 2026 for R&D centres' },
  window: { from: '2026-03-01T00:00:00+08:00', to: '2026-05-31T23:59:59+08:00' },
  budget: '5000000.00',
  contact: '区商务部门外资科',
  text: ['请在窗口期内申报。'],
};
const SCORING = {
  criteria: [
    { id: 'innovation', label: { zh: '创新性', en: 'Innovation' }, most: 60 },
    { id: 'prospects', label: { zh: '成长性', en: 'Prospects' }, most: 40 },
  ],
  passMark: 60,
  local: true as const,
};

let world: World;
let browser: Browser;
let at: ReturnType<typeof deskOf>;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '10000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '10000000.00');
  await world.guide({ ...GUIDE, measures: [{ measure: RD, scoring: SCORING }] });
  browser = await openBrowser();
  at = deskOf(world, browser);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

describe('a case whose guide asks for points', () => {
  it('gets them from the district’s reviewer: too many are refused, and their sum stands on the case', async () => {
    const id = await world.toDistrict('ent-01', RD, { recognised: true }, '500000.00');
    await at('sj-district-reviewer', `/review/cases/${id}`, async (page) => {
      const guide = page.getByRole('link', { name: GUIDE.title.zh });
      expect(await guide.getAttribute('href')).toBe(`/guides/${GUIDE.code}`);
      const dialog = await press(page, '评分');
      await dialog.getByLabel('创新性（满分 60）').fill('61');
      await dialog.getByLabel('成长性（满分 40）').fill('30');
      await send(dialog);
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('创新性（满分 60）').fill('50');
      await confirm(dialog);
      await section(page, '评分').getByText('总分 80').waitFor();
      await section(page, '评分').getByText('创新性 50 · 成长性 30').waitFor();
    });
  });
});

describe('an award of a higher authority', () => {
  it('is recorded by the reviewer and confirmed by the approver', async () => {
    const facts = { hqKind: 'regional-hq', superiorAward: '3000000.00', requestedAmount: '2000000.00' };
    const id = await world.toDistrict('ent-06', 'qp-2024-4.foreign-hq', facts, '2000000.00', 'qp');
    await at('qp-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await press(page, '登记上级奖励');
      await dialog.getByLabel('金额').fill('3,000,000');
      await dialog.getByLabel('文号').fill('沪商外资〔2026〕7号');
      await dialog.getByLabel('标题').fill('市级资助决定');
      await dialog.getByLabel('印发日期').fill('2026-02-20');
      await confirm(dialog);
      await section(page, '上级奖励').getByText('待复核').waitFor();
    });
    await at('qp-district-approver', `/review/cases/${id}`, async (page) => {
      await section(page, '上级奖励').getByText('3,000,000.00').waitFor();
      await confirm(await press(page, '复核确认'));
      await section(page, '上级奖励').getByText('已确认').waitFor();
      expect(await page.getByRole('button', { name: '复核确认' }).count()).toBe(0);
    });
  });
});

describe('what the two sides say and send to each other', () => {
  let id: string;

  it('is a message each, which both read on their page of the case', async () => {
    id = await world.toDistrict('ent-02', AEO, CERTIFICATE, '100000.00');
    await at('ent-02', `/enterprise/applications/${id}`, async (page) => {
      const dialog = await press(page, '留言');
      await dialog.getByLabel('内容').fill('证书原件是否需要现场核对？');
      await dialog.getByRole('button', { name: /发\s?送/ }).click();
      await section(page, '沟通').getByText('证书原件是否需要现场核对？').waitFor();
    });
    await at('sj-district-reviewer', `/review/cases/${id}`, async (page) => {
      await section(page, '沟通').getByText('证书原件是否需要现场核对？').waitFor();
      const dialog = await press(page, '留言');
      await dialog.getByLabel('内容').fill('不需要，上传件即可。');
      await dialog.getByRole('button', { name: /发\s?送/ }).click();
      await section(page, '沟通').getByText('不需要，上传件即可。').waitFor();
      // A button half beneath the bar at the top counts as too small.
      await page.evaluate('scrollTo(0, 0)');
      await expectNoSeriousIssues(page);
    });
  });

  it('is a letter, of which the office that issued it says when it arrived', async () => {
    const refused = { clause: '6', reason: '未见海关记录' };
    await world.act('sj-district-reviewer', id, 'reject', refused);
    await at('sj-district-reviewer', `/review/cases/${id}`, async (page) => {
      const dialog = await press(page, '登记送达');
      await choose(dialog, '送达方式', '直接送达');
      await confirm(dialog);
      await section(page, '文书').getByText('2026-03-02 送达（直接送达）').waitFor();
    });
  });
});

describe('a measure that a list proves', () => {
  it('is offered to the enterprises on it', async () => {
    const form = new FormData();
    const paper = {
      kind: 'aeo',
      title: '2026 年海关高级认证企业名单',
      issuer: '上海海关',
      document: '沪关〔2026〕3号',
    };
    for (const [name, value] of Object.entries(paper)) form.set(name, value);
    const line = `${world.uscc('ent-08')},青浦企业,2026-02-01`;
    form.set('file', new Blob([['统一社会信用代码,企业名称,认定日期', line].join('\r\n')]), 'aeo.csv');
    const list = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${list.id}/actions/publish`), 200);
    const { title } = expected(await world.anyone().get('/policy/measures/qp-2024-4.aeo'), 200);
    await at('qp-district-approver', '/review/offers', async (page) => {
      const dialog = await press(page, '按名单告知');
      await choose(dialog, '名单', paper.title);
      await choose(dialog, '政策事项', title.zh);
      await confirm(dialog);
      await page.getByRole('table').getByText('待企业确认').waitFor();
    });
  });
});

describe('the figures', () => {
  it('say why cases were refused and what became of the budgets', async () => {
    await at('sj-district-approver', '/review/statistics', async (page) => {
      await page.getByRole('img', { name: '各环节用时' }).locator('svg').waitFor();
      await section(page, '不予支持的依据').getByRole('table').waitFor();
      for (const by of ['按月', '按政策事项']) {
        const title = `2026 年预算执行：${by}`;
        await page.getByRole('img', { name: title }).locator('svg').waitFor();
        await section(page, title).getByRole('table', { name: '各项预算' }).waitFor();
        const file = page.waitForEvent('download');
        await section(page, title).getByRole('button', { name: '下载 Excel' }).click();
        expect((await file).suggestedFilename()).toMatch(/^budget-2026-(month|measure)\.xlsx$/);
      }
      await section(page, '2026 年预算执行：按月').getByText('10,000,000.00').first().waitFor();
      await expectNoSeriousIssues(page);
    });
  });
});

describe('rules that changed under a case', () => {
  it('wait on a list, and hold or not as the approver decides', async () => {
    const id = await world.toDistrict('ent-04', AEO, CERTIFICATE, '100000.00');
    const { number } = await world.read('sj-district-approver', id);
    const file = (kind: string) => readFileSync(`test/stories/fixtures/sj-2026-9.${kind}`, 'utf8');
    const given = { id: 'sj-2026-9', content: file('yaml'), sourceText: file('txt') };
    const { version } = expected(await world.as('catalogue-editor').post('/policy/documents', given), 201);
    const publish = '/policy/documents/sj-2026-9/actions/publish';
    expected(await world.as('catalogue-publisher').post(publish, undefined, version), 200);
    world.clock.set('2026-07-01T09:00:00+08:00');
    await keepHouse(world.api.house);
    await at('sj-district-approver', '/catalogue/rule-changes', async (page) => {
      await expectNoSeriousIssues(page);
      await page.getByRole('link', { name: number }).click();
      const dialog = await press(page, '决定适用规定');
      await choose(dialog, '适用', '适用原规定');
      await dialog.getByLabel('理由').fill('提交在先');
      await confirm(dialog);
      await section(page, '政策变更').getByText('提交在先').waitFor();
      await page.goto('/catalogue/rule-changes');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('link', { name: number }).waitFor({ state: 'detached' });
    });
  });
});
