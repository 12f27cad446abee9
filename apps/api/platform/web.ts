/** The web application at `/`: its files, and one page for every address of its own. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const OURS = /^\/(api|assets|healthz|readyz|metrics)(\/|\?|$)/;
const YEAR_SECONDS = 31_536_000;

/** Whether a browser asks for a page that the web application draws by itself. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  const asksForHtml = headers.accept?.includes('text/html') ?? false;
  return (method === 'GET' || method === 'HEAD') && asksForHtml && !OURS.test(url);
}

/**
 * Serves what was built into the directory; nothing where nothing was built (tests of the API alone).
 *
 * A file under /assets carries a digest of its content in its name and is kept for a year; the page that names those
 * files is asked for anew each time, so that a new version is there with the next visit.
 */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  const root = resolve(directory);
  if (!existsSync(join(root, 'index.html'))) return;
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    // The build has written each text as gzip and brotli beside itself.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.startsWith(join(root, 'assets'));
      void reply.header('cache-control', lasting ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (asksForPage(request)) void reply.sendFile('index.html');
    else done();
  });
}
