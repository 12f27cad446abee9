import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { World } from '../support/world.js';
import { openBrowser } from './support/browser.js';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
describe('the application in a browser', () => {
  it('opens', async () => {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    page.on('console', (message) => console.log(message.text()));
    page.on('pageerror', (error) => console.log(error.message));
    await page.goto(await world.api.app.getUrl());
    await page.getByRole('link', { name: '登录' }).click();
    await page.getByLabel('用户名').fill('sj-town-clerk');
    await page.getByLabel('密码').fill('huiqi-demo-2026');
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/shot.png' });
    expect(await page.title()).toContain('惠企');
  });
});
