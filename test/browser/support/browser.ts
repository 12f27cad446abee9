/**
 * A real Chromium for the browser tests, from the npm registry: nothing has to be installed on the machine.
 * `CHROMIUM` names another one, e.g. Debian's /usr/bin/chromium.
 */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** What the packaged browser asks for on machines without a display; sandboxing does not work for root. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ARGS, headless: true });
}
