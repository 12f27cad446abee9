/** A seventh document and a yearly guide: one person hands them in, another publishes them, and the policy's words stand beside. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { runDryRun, runMatches } from '#casework';
import { expected, type World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';

const FIXTURES = 'test/stories/fixtures';
const GUIDE = 'songjiang-2027-foreign-capital';

let world: World;
let browser: Browser;
let editor: Page;
let publisher: Page;
beforeAll(async () => {
  world = await openWorldWithWeb('2026-06-08T09:00:00+08:00');
  browser = await openBrowser();
  editor = await signedIn(world, browser, 'catalogue-editor');
  publisher = await signedIn(world, browser, 'catalogue-publisher');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Opens a list by its label and takes an entry. */
async function choose(page: Page, label: string, option: RegExp, scope: Page | Locator = page): Promise<void> {
  await scope.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).click();
}

describe('a seventh document', () => {
  it('is refused with each problem at its line, which leads into the file', async () => {
    await editor.goto('/catalogue/new');
    await editor.getByLabel('选择原文文件').setInputFiles(join(FIXTURES, 'sj-2026-9.txt'));
    await editor.getByLabel('选择目录文件').setInputFiles(join(FIXTURES, 'sj-2026-9.yaml'));
    const file = editor.getByLabel('目录文件', { exact: true });
    await editor.getByText('sj-2026-9', { exact: true }).waitFor();
    const right = await file.inputValue();
    await file.fill(right.replace('60 万元扶持。', '90 万元扶持。'));
    await editor.getByRole('button', { name: '核对并存为草稿' }).click();
    const alert = editor.getByRole('alert');
    await alert.getByText('处需要修改').waitFor();
    await alert.getByText('/clauses/0/text').waitFor();
    await alert
      .getByRole('button', { name: /^第 \d+ 行$/ })
      .first()
      .click();
    expect(await editor.evaluate('document.activeElement.id')).toBe('catalogue-file');
    await expectNoSeriousIssues(editor);
    await file.fill(right);
  });

  it('becomes a draft whose changes are shown, and its editor cannot publish it', async () => {
    await editor.getByRole('button', { name: '核对并存为草稿' }).dblclick();
    await heading(editor, '松江区支持高水平对外开放的若干措施');
    expect(new URL(editor.url()).pathname).toBe('/catalogue/documents/sj-2026-9/versions/1');
    await editor.getByText('首版，全部为新增').waitFor();
    await editor.getByText('外资研发中心扶持').first().waitFor();
    await editor.getByText('草稿须由录入人以外的发布人发布').waitFor();
    expect(await editor.getByRole('button', { name: '发布' }).count()).toBe(0);
    await expectNoSeriousIssues(editor);
  });

  it('is published by another person, who is told what it means for cases in flight', async () => {
    await publisher.goto('/catalogue');
    await publisher.getByRole('link', { name: '沪松经规〔2026〕9号' }).first().click();
    await publisher.getByText('在办案件如何处理').waitFor();
    await publisher.getByRole('button', { name: '发布' }).click();
    await publisher.getByRole('dialog').getByRole('button', { name: '发布' }).dblclick();
    const told = publisher.getByRole('status');
    await told.getByText('第 1 版已发布').waitFor();
    await told.getByText('没有在办案件受影响').waitFor();
    expect((await world.anyone().get('/policy/documents/sj-2026-9')).status).toBe(200);
    await publisher.goto('/catalogue');
    await publisher.getByText('没有待发布的草稿').waitFor();
    await expectNoSeriousIssues(publisher);
  });
});

describe('a text', () => {
  it('becomes the beginning of a file, in which everything waits for a person’s eye', async () => {
    await editor.goto('/catalogue/skeleton');
    await editor.getByLabel('文件代码').fill('sj-2026-9');
    await editor.getByLabel('选择原文文件').setInputFiles(join(FIXTURES, 'sj-2026-9.txt'));
    await editor.getByRole('button', { name: '识别' }).click();
    await editor.getByRole('row', { name: /第一条 60万元 金额/ }).waitFor();
    expect(await editor.getByText('未核对', { exact: true }).count()).toBe(3);
    const download = editor.waitForEvent('download');
    await editor.getByRole('button', { name: '下载 YAML' }).click();
    expect((await download).suggestedFilename()).toBe('sj-2026-9.yaml');
    await expectNoSeriousIssues(editor);
    await editor.getByRole('button', { name: '继续编写' }).click();
    await editor.getByRole('button', { name: '核对并存为草稿' }).click();
    await editor.getByRole('alert').getByText('unreviewed').first().waitFor();
  });
});

describe('a guide', () => {
  const rate = () => editor.getByLabel('比例', { exact: true });
  const save = () => editor.getByRole('button', { name: '保存草稿' }).click();

  it('with 3.1% is refused with the words of the policy', async () => {
    await editor.goto('/catalogue/guides/new');
    await choose(editor, '依据文件', /沪松经规〔2025〕8号/);
    const fields = {
      代码: GUIDE,
      年度: '2027',
      '名称（中文）': '2027年外资申报指南',
      '名称（英文）': 'Guide 2027 for foreign capital',
      受理开始: '2027-03-01T00:00:00',
      '受理截止（含该时刻）': '2027-06-30T23:59:59',
      预算: '20,000,000',
    };
    for (const [label, value] of Object.entries(fields)) await editor.getByLabel(label, { exact: true }).fill(value);
    expect(await editor.getByLabel('发布单位代码').inputValue()).toBe('songjiang');
    await editor.getByRole('button', { name: '增加措施' }).click();
    await choose(editor, '措施', /第六条/);
    await editor.getByText('给予实际到位资金最高 3%').waitFor();
    await rate().fill('3.1%');
    await save();
    const refusal = editor.getByRole('alert').filter({ hasText: '/measures/0/rate' });
    await refusal.getByText('给予实际到位资金最高 3%').waitFor();
    await refusal.getByText('沪松经规〔2025〕8号 第六条').waitFor();
    // Under the bar that stays in its place a way through the desk is half covered, which is not what is looked at here.
    await editor.evaluate('scrollTo(0, 0)');
    await expectNoSeriousIssues(editor);
  });

  it('with 2.8% is a draft, and another person publishes it', async () => {
    await rate().fill('2.8');
    await save();
    await heading(editor, '2027年外资申报指南');
    await editor.getByText('20,000,000.00').first().waitFor();
    await editor.getByText('2.8%').first().waitFor();
    await editor.getByText('草稿须由录入人以外的发布人发布').waitFor();
    await publisher.goto('/catalogue/guides');
    await publisher.getByRole('link', { name: '2027年外资申报指南' }).click();
    await publisher.getByRole('button', { name: '发布' }).click();
    await publisher.getByRole('dialog').getByRole('button', { name: '发布' }).click();
    await publisher.getByText('第 1 版已发布').waitFor();
    const shown = await world.anyone().get(`/guides/${GUIDE}`);
    expect(shown.body).toMatchObject({ measures: [{ rate: '2.8%' }], budget: '20000000' });
    await expectNoSeriousIssues(publisher);
  });

  it('is revised with everything that it said, and the difference is shown', async () => {
    const label = { zh: '项目成熟度', en: 'Maturity' };
    const plan = { code: 'plan', label: { zh: '投资计划', en: 'Investment plan' }, required: true, local: true };
    const scoring = { criteria: [{ id: 'maturity', label, most: 60 }], passMark: 40, local: true };
    const { version: _, ...told } = (await world.anyone().get(`/guides/${GUIDE}`)).body;
    const measures = [{ ...told.measures[0], ceiling: '4000000.00', evidence: [plan], scoring }];
    const rich = { ...told, text: ['第一段。', '第二段。'], contact: '区商务部门', measures };
    expected(await world.as('catalogue-editor').post('/guides', rich), 201);
    await editor.goto(`/catalogue/guides/new?guide=${GUIDE}&version=2`);
    expect(await editor.getByLabel('受理截止（含该时刻）').inputValue()).toBe('2027-06-30T23:59:59');
    await editor.getByText('给予实际到位资金最高 3%').waitFor();
    await rate().fill('2.9%');
    await save();
    await editor.getByText('与第 1 版相比').waitFor();
    await editor.goto(`/catalogue/guides/${GUIDE}/versions/3?from=2`);
    await editor.getByText('与第 2 版相比').waitFor();
    await editor.locator('del', { hasText: '2.8%' }).waitFor();
    await editor.locator('ins', { hasText: '2.9%' }).waitFor();
    expect(await editor.locator('.change').count()).toBe(1);
  });
});

describe('a new version of a document', () => {
  const id = 'sj-2025-8';
  let caseId: string;

  it('is begun from the stored one, and told by what it changes', async () => {
    const certificate = { newlyRecognised: true, recognisedOn: '2026-02-01' };
    caseId = await world.toDistrict('ent-01', 'sj-2025-8.aeo', certificate, '100000.00');
    await editor.goto(`/catalogue/new?document=${id}&version=1`);
    const file = editor.getByLabel('目录文件', { exact: true });
    const content = await file.inputValue();
    await file.fill(content.replace('"ceiling": "200000.00"', '"ceiling": "150000.00"'));
    await editor.getByRole('button', { name: '核对并存为草稿' }).click();
    await editor.getByText('支持标准 › 上限').waitFor();
    await editor.locator('del', { hasText: '200000.00' }).waitFor();
    await editor.locator('ins', { hasText: '150000.00' }).waitFor();
    expect(await editor.locator('.change').count()).toBe(1);
  });

  it('is tried on the cases of the year, and shows what it would have cost', async () => {
    await editor.getByRole('link', { name: '试算', exact: true }).last().click();
    await heading(editor, '新建试算');
    await editor.getByText('沪松经规〔2025〕8号 第 2 版（草稿）').waitFor();
    await editor.getByLabel('提交日期起').fill('2026-01-01');
    await editor.getByLabel('提交日期止').fill('2026-12-31');
    await editor.getByRole('button', { name: '开始试算' }).dblclick();
    await editor.getByText('正在试算').waitFor();
    await runDryRun(world.api.house, new URL(editor.url()).pathname.split('/').at(-1) as string);
    await editor.reload();
    await editor.getByText('已完成').waitFor();
    const pending = editor.locator('section', { has: editor.getByRole('heading', { name: '在办案件' }) });
    await pending.getByText('200,000.00').waitFor();
    await pending.getByText('150,000.00').waitFor();
    await expectNoSeriousIssues(editor);
    expect((await world.as('catalogue-editor').get('/policy/dry-runs')).body.items).toHaveLength(1);
  });

  it('leaves a case in flight to the approver of its district, who decides with a reason', async () => {
    await publisher.goto(`/catalogue/documents/${id}/versions/2`);
    await publisher.getByRole('button', { name: '发布' }).click();
    await publisher.getByRole('dialog').getByRole('button', { name: '发布' }).click();
    await publisher.getByText('1 件在办案件等待决定适用哪一版规定').waitFor();
    const approver = await signedIn(world, browser, 'sj-district-approver');
    await approver.goto('/catalogue/rule-changes');
    await approver.getByText('第 1 版改为第 2 版').waitFor();
    await approver.locator('table').getByRole('link').first().click();
    await approver.getByRole('button', { name: '决定适用规定' }).click();
    const dialog = approver.getByRole('dialog');
    await choose(approver, '适用', /原规定/, dialog);
    await dialog.getByLabel('理由').fill('提交在先');
    await dialog.getByRole('button', { name: '确认' }).click();
    await approver.getByText('适用原规定', { exact: true }).last().waitFor();
    await expectNoSeriousIssues(approver);
    const changes = await world.as('sj-district-approver').get(`/applications/${caseId}/rule-changes`);
    expect(changes.body.items).toMatchObject([{ decision: 'keep', reason: '提交在先' }]);
  });
});

describe('a list of recognised enterprises', () => {
  it('is imported with every line that cannot be taken named, and published by another person', async () => {
    await editor.goto('/catalogue/lists');
    await editor.getByRole('button', { name: '导入名单' }).click();
    const dialog = editor.getByRole('dialog');
    await choose(editor, '种类', /AEO/, dialog);
    const texts = { 名单名称: '2026 年高级认证企业', 认定机关: '上海海关', 认定文号: '沪关〔2026〕3号' };
    for (const [label, value] of Object.entries(texts)) await dialog.getByLabel(label).fill(value);
    const rows = [
      '统一社会信用代码,企业名称,认定日期',
      `${world.uscc('ent-02')},上海乙,2026-02-01`,
      'XX12,错码,2026-02-01',
    ];
    const upload = { name: 'aeo.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) };
    await dialog.locator('input[type=file]').setInputFiles(upload);
    await dialog.getByRole('button', { name: '导入名单' }).click();
    await heading(editor, '2026 年高级认证企业');
    await editor.getByRole('heading', { name: '未导入的行（1）' }).waitFor();
    await editor.getByText('XX12').waitFor();
    await editor.getByText('已注册').waitFor();
    await publisher.goto(new URL(editor.url()).pathname);
    await publisher.getByRole('button', { name: '发布名单' }).click();
    await publisher.getByRole('dialog').getByRole('button', { name: '发布名单' }).click();
    await publisher.getByText('名单已发布').waitFor();
    await expectNoSeriousIssues(publisher);
    await publisher.getByRole('link', { name: '已开始为企业匹配，查看进度' }).click();
    // The run that has waited since the document was published is not doubled.
    await publisher.getByText('文件发布').waitFor();
    await publisher.getByText('排队中').waitFor();
  });

  it('is offered by a district to those on it, without their applying', async () => {
    const approver = await signedIn(world, browser, 'qp-district-approver');
    await approver.goto('/catalogue/lists');
    await approver.getByRole('link', { name: '2026 年高级认证企业' }).click();
    await approver.getByRole('button', { name: '免申即享' }).click();
    const dialog = approver.getByRole('dialog');
    await dialog.getByText('qp-2024-4.aeo').first().waitFor();
    await dialog.getByRole('button', { name: '发出' }).dblclick();
    await approver
      .getByRole('status')
      .getByText(/^已向 1 家发出/)
      .waitFor();
    await expectNoSeriousIssues(approver);
  });

  it('is discarded as a draft, and is not published any more where another window still shows it', async () => {
    const form = new FormData();
    const texts = { kind: 'aeo', title: '重复的名单', issuer: '上海海关', document: '沪关〔2026〕4号' };
    for (const [name, value] of Object.entries(texts)) form.set(name, value);
    const rows = ['统一社会信用代码,企业名称,认定日期', `${world.uscc('ent-04')},上海丁,2026-02-01`];
    form.set('file', new Blob([rows.join('\r\n')]), 'twice.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    const other = await publisher.context().newPage();
    for (const page of [publisher, other]) await page.goto(`/catalogue/lists/${id}`);
    await other.getByRole('button', { name: '发布名单' }).click();
    await publisher.getByRole('button', { name: '作废', exact: true }).click();
    await publisher
      .getByRole('dialog')
      .getByRole('button', { name: /作\s*废/ })
      .click();
    await publisher.getByText('已作废').waitFor();
    expect(await publisher.getByRole('button', { name: '发布名单' }).count()).toBe(0);
    await other.getByRole('dialog').getByRole('button', { name: '发布名单' }).click();
    // The page is read anew, and the reason stays although the dialog goes with what it was about.
    await other.getByText('已作废').waitFor();
    await other.getByRole('main').getByRole('alert').getByText('该名单已由他人处理').waitFor();
    await other.getByRole('button', { name: '关闭' }).click();
    await other.getByRole('alert').waitFor({ state: 'detached' });
    await other.close();
  });

  it('shows an office who may qualify once the run is done', async () => {
    const [run] = (await world.as('catalogue-publisher').get('/policy/match-runs')).body.items;
    await runMatches(world.api.house, run.id);
    await publisher.goto(`/catalogue/match-runs/${run.id}`);
    await publisher.getByText('已完成').waitFor();
    const reviewer = await signedIn(world, browser, 'sj-district-reviewer', { width: 360 });
    await reviewer.goto('/catalogue/matches?measure=sj-2025-8.aeo');
    await reviewer.getByText(world.uscc('ent-02')).waitFor();
    await expectNoSeriousIssues(reviewer);
  });

  it('may be matched anew at once by a publisher, once as long as that run waits', async () => {
    const begin = async () => {
      await publisher.goto('/catalogue/match-runs');
      await publisher.getByRole('button', { name: '现在匹配' }).click();
      await publisher.waitForURL(/match-runs\/\w/);
      await publisher.getByText('排队中').waitFor();
      return new URL(publisher.url()).pathname;
    };
    expect(await begin()).toBe(await begin());
    const reviewer = await signedIn(world, browser, 'sj-district-reviewer');
    await reviewer.goto('/catalogue/match-runs');
    await reviewer.getByText('排队中').waitFor();
    expect(await reviewer.getByRole('button', { name: '现在匹配' }).count()).toBe(0);
  });
});
