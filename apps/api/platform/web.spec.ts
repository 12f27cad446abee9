import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettableClock } from '#kernel';
import { startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';

const SCRIPT = 'console.log("惠企");';
const directory = mkdtempSync(join(tmpdir(), 'huiqi-web-'));
let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<title>惠企</title>');
  writeFileSync(join(directory, 'assets/index-1.js'), SCRIPT);
  writeFileSync(join(directory, 'assets/index-1.js.br'), brotliCompressSync(SCRIPT));
  database = await openTestDatabase();
  const clock = new SettableClock('2031-03-02T09:00:00+08:00');
  api = await startApi({ database, clock, settings: { WEB_DIRECTORY: directory } });
}, 60_000);
afterAll(async () => {
  await api?.close();
  await database?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Whatever the address, and as a browser asks. */
async function ask(path: string, accept: string, method = 'GET') {
  const headers = { accept, 'accept-encoding': 'br' };
  const answer = await fetch(`${await api.app.getUrl()}${path}`, { method, headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
const page = (path: string) => ask(path, 'text/html,*/*');

describe('the web application at the root', () => {
  it.each(['/', '/policy/sj-2025-8', '/review?state=submitted'])(
    'draws %s by itself, asked for anew each time',
    async (path) => {
      const { status, text, headers } = await page(path);
      expect([status, text]).toEqual([200, '<title>惠企</title>']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  it('keeps what carries a digest in its name, and sends it as it was compressed', async () => {
    const answer = await ask('/assets/index-1.js', '*/*');
    expect(answer.text).toBe(SCRIPT);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is no answer to what the API does not know, nor to a file that is not there', async () => {
    expect((await page('/api/v1/nothing')).text).toContain('no-such-address');
    expect((await page('/assets/gone.js')).status).toBe(404);
    expect((await ask('/policy', 'text/html', 'POST')).status).toBe(404);
  });

  it('is told the time by which the house counts', async () => {
    const { headers } = await api.request('GET', '/guides');
    expect(headers.get('huiqi-now')).toBe('2031-03-02T01:00:00.000Z');
  });
});
