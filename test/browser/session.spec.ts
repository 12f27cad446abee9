/** Signing in and being let in: wrong passwords, lock-out, a session that ends, two windows, language, theme, no network. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../support/world.js';
import { openBrowser, openWindow, openWorldWithWeb, signedIn, signInOn } from './support/browser.js';

const HOUR_MS = 3_600_000;

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

const tryPassword = async (page: Page, password: string): Promise<void> => {
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/auth/sign-in'));
  await page.locator('#sign-in_password').fill(password);
  await page.locator('#sign-in button[type=submit]').click();
  await answered;
};

/** Takes from the browser what keeps the person signed in, as the end of the session does. */
const endSession = async (page: Page): Promise<void> => {
  await page.context().clearCookies();
  world.clock.set(new Date(world.clock.now().getTime() + HOUR_MS));
};

describe('signing in', () => {
  it('leads to the page that was asked for, and says in a sentence when the password is wrong', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/me/deadlines');
    await page.waitForURL(/sign-in\?to=%2Fme%2Fdeadlines/);
    await page.locator('#sign-in_username').fill('sj-town-clerk');
    await tryPassword(page, 'wrong-password-1');
    await page.getByText('用户名或密码不正确').waitFor();
    await signInOn(page, 'sj-town-clerk');
    await page.getByRole('heading', { name: '期限', exact: true }).waitFor();
  });

  it('locks an account that is tried too often, and says so to nobody but in time', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/sign-in');
    await page.locator('#sign-in_username').fill('qp-town-clerk');
    for (let attempt = 0; attempt < 10; attempt += 1) await tryPassword(page, `wrong-password-${attempt}`);
    await tryPassword(page, 'huiqi-demo-2026');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.who').count()).toBe(0);
    expect((await world.as('auditor').get('/audit/entries?limit=50')).body.items).toContainEqual(
      expect.objectContaining({ action: 'locked-out' }),
    );
  });
});

describe('a session that ends', () => {
  it('keeps what was typed: the person signs in over the page, and the request goes its way', async () => {
    const page = await signedIn(world, browser, 'sj-town-reviewer');
    await page.goto('/me/account');
    await page.getByLabel('电子邮箱').fill('reviewer@example.com');
    await endSession(page);
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await page.getByRole('button', { name: '保存' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('页面内容和已填写的内容都保留着').waitFor();
    expect(await dialog.getByLabel('用户名').isDisabled()).toBe(true);
    await signInOn(page, 'sj-town-reviewer');
    await dialog.waitFor({ state: 'hidden' });
    await saved;
    expect((await world.as('sj-town-reviewer').get('/auth/me')).body.email).toBe('reviewer@example.com');
  });

  it('ends in every window of the browser when the person signs out in one', async () => {
    const page = await signedIn(world, browser, 'sj-finance-maker');
    const other = await page.context().newPage();
    await other.goto('/me/inbox');
    await other.locator('.who').waitFor();
    await page.getByRole('button', { name: '退出登录' }).click();
    await other.getByRole('link', { name: '登录' }).waitFor();
    expect(await other.locator('.who').count()).toBe(0);
  });
});

describe('a window', () => {
  it('speaks the language and shows the theme that were chosen, also next time', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/policy');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Policy library' }).waitFor();
    await page.getByRole('button', { name: 'Switch between dark and light' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Policy library' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says that there is no network, keeps what it shows, and goes on when there is one', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/policy');
    await page.getByRole('link', { name: '松江区关于加快推进' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('当前离线').waitFor();
    await page.getByRole('link', { name: '松江区关于加快推进' }).waitFor();
    await page.context().setOffline(false);
    await page.getByText('当前离线').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '松江区关于加快推进' }).click();
    await page.getByRole('link', { name: '第一条 加快集聚外贸新业态' }).waitFor();
  });

  it('is usable with the keyboard alone: the first key leads past the menu', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/policy');
    await page.getByRole('link', { name: '松江区关于加快推进' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });
});
