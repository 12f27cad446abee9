import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { House } from '#casework';
import { Refused } from '#kernel';
import { apiRefusal } from './http/refusals.js';
import { createAdapter } from './platform/adapter.js';
import { Metrics } from './platform/metrics.js';
import { observeRequests } from './platform/observe.js';
import { serveOpenApi } from './platform/open-api.js';
import { prefixRoutes } from './platform/routes.js';
import { forbidCaching, SECURITY_HEADERS } from './platform/security-headers.js';
import { tellTime } from './platform/tell-time.js';
import { serveWeb } from './platform/web.js';
import type { ApiSettings } from './settings.js';
import { HOUSE } from './tokens.js';

/**
 * Puts the HTTP application together; it is ready to listen.
 *
 * @param root the module to serve: AppModule.of(settings, house)
 * @param adapter the server under it; another one than the usual only where somebody wants to look on
 */
export async function createApi(
  settings: ApiSettings,
  root: DynamicModule,
  adapter: FastifyAdapter = createAdapter(settings),
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: settings.LOG_LEVEL === 'silent' ? false : ['error', 'warn'],
    abortOnError: false,
  });
  prefixRoutes(app);
  app.useSecurityHeaders(SECURITY_HEADERS);
  const server = app.getHttpAdapter().getInstance();
  forbidCaching(server);
  tellTime(server, app.get<House>(HOUSE).clock);
  observeRequests(server, app.get(Metrics));
  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, {
    max: settings.RATE_LIMIT_PER_MINUTE,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) =>
      new Refused(apiRefusal('too-many-requests', { params: { retryAfterSeconds: Math.ceil(ttl / 1000) } })),
  });
  await serveWeb(app, settings.WEB_DIRECTORY);
  serveOpenApi(app);
  await app.init();
  await server.ready();
  return app;
}
