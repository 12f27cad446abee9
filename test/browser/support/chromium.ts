/**
 * A real Chromium from the npm registry: nothing has to be installed on the machine. `CHROMIUM` names another one, e.g.
 * Debian's /usr/bin/chromium.
 */
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../apps/api/demo/seed.js';

/** What the packaged browser asks for on machines without a display; its sandbox does not work for root. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
/** The longest that a step may wait for its element on a busy machine, in milliseconds. */
export const PATIENCE_MS = 15_000;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ARGS, headless: true });
}

/** Fills in the form that is shown; works in both languages. */
export async function signInOn(page: Page, username: string, password: string = DEMO_PASSWORD): Promise<void> {
  const name = page.locator('#sign-in_username');
  if (await name.isEnabled()) await name.fill(username);
  await page.locator('#sign-in_password').fill(password);
  await page.locator('#sign-in button[type=submit]').click();
  await page.locator('.who').waitFor();
}
