/** Signing in by an identity provider, as a person does: linked by the administrator, led there and back, or told why not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../support/free-port.js';
import { openIdentityProvider, type TestIdentityProvider } from '../support/identity-provider.js';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, openBrowser, openWindow, openWorldWithWeb, signedIn } from './support/browser.js';
import { done } from './support/dialogs.js';

const SUBJECT = 'a1b2-reviewer';

let provider: TestIdentityProvider;
let world: World;
let browser: Browser;
beforeAll(async () => {
  const port = await freePort();
  provider = await openIdentityProvider(`http://127.0.0.1:${port}`);
  world = await openWorldWithWeb('2026-03-02T09:00:00+08:00', { port, settings: provider.settings });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
  await provider?.stop();
});

/** At the provider, whose own page asks for a name and believes it. */
const beAtProvider = async (page: Page, name: string): Promise<void> => {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
};

describe('signing in by an identity provider', () => {
  it('is told to be nobody’s, in both languages, until an account is linked', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/review');
    await page.getByRole('link', { name: '通过统一身份认证登录' }).click();
    await beAtProvider(page, SUBJECT);
    await page.getByRole('alert').getByText('尚未关联本系统的账号').waitFor();
    await expectNoSeriousIssues(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('alert').getByText('no account here is linked with you').waitFor();
    expect(await page.locator('.who').count()).toBe(0);
  });

  it('is allowed by an administrator, who links the account', async () => {
    const page = await signedIn(world, browser, 'admin');
    await page.goto('/admin?q=sj-town-reviewer');
    await page.getByRole('link', { name: 'sj-town-reviewer' }).click();
    await done(page, page.getByRole('button', { name: '关联统一身份' }), { '统一身份认证中的标识（sub）': SUBJECT });
    await page.getByText(SUBJECT).waitFor();
    await page.getByRole('button', { name: '解除统一身份关联' }).waitFor();
    await expectNoSeriousIssues(page);
  });

  it('leads to the provider and back to the page that was asked for', async () => {
    const page = await openWindow(world, browser);
    await page.goto('/review');
    await page.getByRole('link', { name: '通过统一身份认证登录' }).click();
    await beAtProvider(page, SUBJECT);
    await page.locator('.who').waitFor();
    expect(new URL(page.url()).pathname).toBe('/review');
    await page.reload();
    await page.locator('.who').waitFor();
  });

  it('takes a session up again that has ended, and what was typed is still there', async () => {
    const page = await signedIn(world, browser, 'sj-town-reviewer');
    await page.goto('/me/account');
    await page.getByLabel('电子邮箱').fill('reviewer@example.com');
    await page.context().clearCookies();
    world.clock.set(new Date(world.clock.now().getTime() + 3_600_000));
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await page.getByRole('button', { name: '保存' }).click();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('dialog').getByRole('link', { name: '通过统一身份认证登录' }).click();
    await beAtProvider(await opened, SUBJECT);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await saved;
  });
  it('never lets one person go on under another’s name, where two share a browser', async () => {
    const page = await signedIn(world, browser, 'admin');
    const other = await page.context().newPage();
    await other.goto('/api/v1/auth/oidc/start');
    await beAtProvider(other, 'somebody-else');
    await other.getByRole('alert').getByText('尚未关联本系统的账号').waitFor();
    expect(new URL(other.url()).pathname).toBe('/sign-in');
    await page.context().clearCookies({ domain: 'localhost' });
    await other.goto('/api/v1/auth/oidc/start?to=/review');
    await beAtProvider(other, SUBJECT);
    await other.locator('.who').waitFor();
    world.clock.set(new Date(world.clock.now().getTime() + 3_600_000));
    await page.getByRole('link', { name: '任务', exact: true }).click();
    await page.waitForURL(/\/review/);
    expect(await page.locator('.who').textContent()).toBe(await other.locator('.who').textContent());
  });
});
