/**
 * Every screen of every desk over the demonstration's data, as the first role sees it that has it: in both languages and both
 * themes, on a desk, on a phone and on a tablet. None may fail to load, scroll sideways, or have what axe calls serious.
 * What they look like is kept in test/browser/screens/ for people to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import type { World } from '../support/world.js';
import { expectNoSeriousIssues, type Look, openBrowser, openWorldWithWeb, signedIn } from './support/browser.js';

const FOLDER = 'test/browser/screens';
const LOOKS: Record<string, Look> = {
  zh: { language: 'zh', theme: 'light' },
  en: { language: 'en', theme: 'dark' },
  phone: { language: 'zh', theme: 'dark', width: 360 },
  tablet: { language: 'en', theme: 'light', width: 768 },
};
const PEOPLE = [
  'ent-01',
  'sj-town-reviewer',
  'sj-district-approver',
  'sj-finance-maker',
  'sj-investigator',
  'catalogue-editor',
  'admin',
  'auditor',
];

let world: World;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  world = await openWorldWithWeb('2026-06-02T09:00:00+08:00', { demonstration: true });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** What each window has asked for and not got yet. */
const underWay = new WeakMap<Page, Set<Request>>();
const QUIET_MS = 120;
const PATIENCE_MS = 60_000;

async function opened(username: string, look?: Look): Promise<Page> {
  const page = await signedIn(world, browser, username, look);
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  // What the page before had asked for is nobody's any more.
  page.on('framenavigated', () => requests.clear());
  return page;
}

/** Nothing has been under way for a moment: that tells of a screen whatever it is, and sooner than the browser's own word. */
async function quiet(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let since = Date.now(); Date.now() - since < QUIET_MS; await setTimeout(QUIET_MS / 4)) {
    const asked = [...(underWay.get(page) ?? [])].map((request) => request.url());
    if (Date.now() > until) throw new Error(`${page.url()} still waits for ${asked.join(' ')}`);
    if (asked.length > 0) since = Date.now();
  }
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1, main .notice').first().waitFor();
  await page.locator('main .loading').first().waitFor({ state: 'hidden' });
  await quiet(page);
};

/** What is wrong with the screen that is shown. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const failed = await page.locator('main .notice[role=alert]').allTextContents();
  found.push(...failed.map((text) => `says: ${text}`));
  const wider = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  if (wider > 0) found.push(`is ${wider} pixels too wide`);
  await expectNoSeriousIssues(page).catch((error: Error) => found.push(error.message));
  return found;
}

/**
 * The screens that the person's menu leads to, and behind each list its first entry.
 *
 * @param visited what others have seen already; it grows
 */
async function walk(page: Page, look: string, username: string, visited: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const ways = (await page.evaluate(
    `[...document.querySelectorAll('.ways a')].map((way) => way.getAttribute('href'))`,
  )) as string[];
  const visit = async (path: string): Promise<void> => {
    if (visited.has(path)) return;
    visited.add(path);
    await page.goto(path);
    await settled(page);
    faults.push(...(await faultsOf(page)).map((fault) => `${username} ${look} ${path} ${fault}`));
    const name = path
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one')
      .replace(/\W+/g, '-')
      .replace(/^-|-$/g, '');
    await page.screenshot({ path: join(FOLDER, `${name || 'start'}.${username}.${look}.png`), fullPage: true });
  };
  for (const way of ways) {
    await visit(way);
    const links = page.locator('main tbody a');
    const first = (await links.count()) > 0 ? await links.first().getAttribute('href') : null;
    if (first?.startsWith('/')) await visit(first);
  }
  return faults;
}

/** One person for each role. */
const EVERYBODY = [
  'ent-01',
  'sj-town-clerk',
  'sj-town-reviewer',
  'sj-town-finance',
  'sj-district-reviewer',
  'sj-district-approver',
  'sj-finance-maker',
  'sj-finance-checker',
  'sj-investigator',
  'sj-decider',
  'catalogue-editor',
  'catalogue-publisher',
  'auditor',
  'admin',
];

describe('every screen', () => {
  it.each(Object.keys(LOOKS))(
    '%s',
    async (look) => {
      const visited = new Set<string>();
      const faults: string[] = [];
      for (const username of PEOPLE) {
        const page = await opened(username, LOOKS[look]);
        faults.push(...(await walk(page, look, username, visited)));
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );

  it('that a menu leads to is open to whom it is shown', async () => {
    const closed: string[] = [];
    for (const username of EVERYBODY) {
      const page = await opened(username);
      const ways = page.locator('.ways a');
      for (let index = 0; index < (await ways.count()); index += 1) {
        await ways.nth(index).click();
        await settled(page);
        const refused = await page.locator('main [role=alert]').allTextContents();
        closed.push(...refused.map((text) => `${username} ${new URL(page.url()).pathname}: ${text}`));
      }
      await page.context().close();
    }
    expect(closed).toEqual([]);
  }, 600_000);
});
