/**
 * The web application over 200,000 cases: the five main screens in a browser that has never been here, each beside its
 * own API calls made bare and all at once by the same browser; what the next click takes; how many calls wait for others;
 * and what the scripts weigh.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { SYSTEM_PERSON_ID } from '#kernel';
import { openBrowser, signInOn } from '../browser/support/chromium.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { loadWorld } from './http/people.js';
import { startServer } from './http/process.js';
import { type Measurement, median } from './measurement.js';

const START = '2026-03-02T09:00:00+08:00';
const CASES = 200_000;
const ROUNDS = 5;
const KILO = 1_000;
/** Scripts of the enterprise's home, gzipped. */
const MOST_SCRIPT_KB = 350;
/** Calls that wait for another call before they can be made. */
const DEEPEST = 2;
const PATIENCE_MS = 20_000;

const FILL = `
  INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id, state,
    notice_required, submitted_at, due_on, created_by, created_at, updated_at)
  SELECT overlay(md5('case' || n) PLACING '7' FROM 13)::uuid, 'SJ-2026-9' || lpad(n::text, 6, '0'), e.ids[1 + n % 12],
         'sj-2025-8.aeo', 'sj-2025-8', 1, d.id, t.id,
         (ARRAY['submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'rejected', 'withdrawn',
                'withdrawn', 'rejected', 'lapsed'])[1 + n % 10],
         true, $1, '2026-03-02'::date + (n * 7919) % 200, $2, $1, $1
    FROM generate_series(1, $3::int) AS n,
         (SELECT array_agg(id) AS ids FROM enterprise) e,
         (SELECT id FROM organisation WHERE code = 'songjiang') d,
         (SELECT id FROM organisation WHERE code = 'sj-jiuting') t`;

interface Screen {
  name: string;
  user: string;
  path: string;
}

interface Load {
  ms: number;
  /** Addresses of the API that were read. */
  calls: string[];
  /** The longest chain of calls each of which began after the one before had ended. */
  depth: number;
  /** Files of scripts that were loaded. */
  scripts: string[];
}

async function isReady(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ timeout: PATIENCE_MS });
  await page.locator('main .loading').first().waitFor({ state: 'hidden', timeout: PATIENCE_MS });
}

/** How deep the calls wait for each other, by the times at which the browser began and ended each. */
function depthOf(entries: { start: number; end: number }[]): number {
  const depths: number[] = [];
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, { start }] of ordered.entries()) {
    const before = ordered.slice(0, index).flatMap(({ end }, each) => (end <= start ? [depths[each] as number] : []));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/** Signs in with a browser of its own, then opens the screen with nothing in its cache. */
async function load(browser: Browser, origin: string, { user, path }: Screen): Promise<{ page: Page; load: Load }> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await signInOn(page, user);
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const started = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await isReady(page);
  const ms = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime, duration }) => ({
      name,
      start: startTime,
      end: startTime + duration,
    })),
  );
  // The session, and the count of unread messages in the frame, are asked for whatever the screen.
  const calls = entries.filter(({ name }) => name.includes('/api/v1/') && !/\/auth\/|\/notifications\?/.test(name));
  const scripts = entries.map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js'));
  return { page, load: { ms, calls: calls.map(({ name }) => name), depth: depthOf(calls), scripts } };
}

/** The same answers, asked for by the same browser all at once and thrown away. */
async function bare(page: Page, calls: string[]): Promise<number> {
  return page.evaluate(async (addresses) => {
    const session = await fetch('/api/v1/auth/refresh', { method: 'POST' });
    const { accessToken } = (await session.json()) as { accessToken: string };
    const headers = { authorization: `Bearer ${accessToken}` };
    const started = performance.now();
    await Promise.all(addresses.map(async (address) => (await fetch(address, { headers })).arrayBuffer()));
    return performance.now() - started;
  }, calls);
}

const weightOf = (scripts: readonly string[]): number =>
  scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join('dist/web', name))).length, 0) / KILO;

async function measureScreen(browser: Browser, origin: string, screen: Screen): Promise<Measurement[]> {
  const times: number[] = [];
  const floors: number[] = [];
  let last: Load | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, load: loaded } = await load(browser, origin, screen);
    times.push(loaded.ms);
    floors.push(await bare(page, loaded.calls));
    last = loaded;
    await page.context().close();
  }
  const { calls, depth, scripts } = last as Load;
  const kilobytes = weightOf(scripts);
  return [
    { what: `${screen.name}: first load`, ours: median(times), unit: 'ms', floor: median(floors) },
    { what: `${screen.name}: calls`, ours: calls.length, unit: '' },
    {
      what: `${screen.name}: calls that wait for each other`,
      ours: depth,
      unit: '',
      target: { of: 'ours', atMost: DEEPEST },
    },
    {
      what: `${screen.name}: scripts, gzipped`,
      ours: kilobytes,
      unit: 'kB',
      ...(screen.path === '/enterprise' && { target: { of: 'ours' as const, atMost: MOST_SCRIPT_KB } }),
    },
  ];
}

/** What a click takes from the list, found by its number among all, until the case is there. */
async function measureClick(browser: Browser, origin: string, number: string): Promise<Measurement> {
  const path = `/review/cases?q=${number}`;
  const { page } = await load(browser, origin, { name: 'list', user: 'sj-district-reviewer', path });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.locator('main tbody a').first().waitFor();
    const started = performance.now();
    await page.locator('main tbody a').first().click();
    await page.locator('.case-header').waitFor();
    await isReady(page);
    times.push(performance.now() - started);
    await page.goBack();
  }
  await page.context().close();
  return { what: 'from the list to a case', ours: median(times), unit: 'ms' };
}

/** @returns a case of the demonstration, which has all that a case has */
async function fill({ owner }: TestDatabase): Promise<{ id: string; number: string }> {
  await owner.query(FILL, [new Date(START), SYSTEM_PERSON_ID, CASES]);
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query("SELECT id, number FROM application WHERE number LIKE 'SJ-2026-0%' LIMIT 1");
  return rows[0];
}

export async function run(): Promise<Measurement[]> {
  const test = await openTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'huiqi-bench-'));
  await loadWorld(test, START, directory);
  const { id, number } = await fill(test);
  const server = await startServer('apps/api/main.js', {
    DATABASE_URL: test.url,
    JWT_SECRET: 'only-for-the-bench-only-for-the-bench',
    CLOCK_START: START,
    EVIDENCE_DIRECTORY: directory,
    RATE_LIMIT_PER_MINUTE: '1000000',
    SIGN_IN_LIMIT_PER_MINUTE: '1000',
    WEB_DIRECTORY: 'dist/web',
  });
  const browser = await openBrowser();
  const screens: Screen[] = [
    { name: 'home of an enterprise', user: 'ent-01', path: '/enterprise' },
    { name: 'queue of a district', user: 'sj-district-reviewer', path: '/review' },
    { name: 'a case', user: 'sj-district-reviewer', path: `/review/cases/${id}` },
    { name: 'finance', user: 'sj-finance-maker', path: '/finance' },
    { name: 'a policy beside its measures', user: 'ent-01', path: '/policy/sj-2025-8' },
  ];
  try {
    const measured: Measurement[] = [];
    for (const screen of screens) measured.push(...(await measureScreen(browser, server.origin, screen)));
    return [...measured, await measureClick(browser, server.origin, number)];
  } finally {
    await browser.close();
    await server.stop();
    await test.close();
    await rm(directory, { recursive: true, force: true });
  }
}
