/** Windows of the application over a story's world, and what axe says of them. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { ApiSettings } from '../../../apps/api/settings.js';
import { World } from '../../support/world.js';
import { PATIENCE_MS, signInOn } from './chromium.js';

export { openBrowser, signInOn } from './chromium.js';

/**
 * The world of a story with the web application in front of it.
 *
 * @param options.demonstration with the guides, budgets and cases that `npm start` shows
 * @param options.settings of the API, beside those that a browser needs
 * @param options.port on which it listens; a free one unless given
 * @throws Error when it was not built
 */
export async function openWorldWithWeb(
  at: string,
  {
    demonstration = false,
    settings,
    port,
  }: { demonstration?: boolean; settings?: Partial<ApiSettings>; port?: number } = {},
): Promise<World> {
  if (!existsSync('dist/web/index.html')) throw new Error('The web application is not built: npm run build');
  return World.open(at, [], { settings: { WEB_DIRECTORY: 'dist/web', ...settings }, port, demonstration });
}

export interface Look {
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Width of the window in pixels. */
  width?: number;
}

/**
 * Opens a window of its own, in which nobody is signed in. A page that throws, or that asks the server for something
 * that does not exist, fails the test that looks at `faults`.
 */
export async function openWindow(world: World, browser: Browser, look: Look = {}): Promise<Page> {
  const { language = 'zh', theme = 'light', width = 1440 } = look;
  const context = await browser.newContext({
    baseURL: await world.api.app.getUrl(),
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** Opens a window and signs in by the form, as a person does. */
export async function signedIn(world: World, browser: Browser, username: string, look: Look = {}): Promise<Page> {
  const page = await openWindow(world, browser, look);
  await page.goto('/sign-in');
  await signInOn(page, username);
  return page;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

/** Fails with what axe finds that is serious or critical on the page as it is shown now (WCAG 2.2 A and AA). */
export async function expectNoSeriousIssues(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => r.violations)',
  )) as Finding[];
  const serious = found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(serious).toEqual([]);
}
