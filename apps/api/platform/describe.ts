/** The OpenAPI document without a database or a server: for those who generate something from it. */
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { House } from '#casework';
import { AppModule } from '../app.module.js';
import { readApiSettings } from '../settings.js';
import { describeApi } from './open-api.js';
import { prefixRoutes } from './routes.js';

/** @returns the same document as the API serves at /api/openapi.json */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const settings = readApiSettings({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@localhost/none',
    JWT_SECRET: 'for-a-description-nobody-signs-anything',
  });
  // Only the controllers' declarations are read; the house is never entered.
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(settings, {} as House),
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  prefixRoutes(app);
  return describeApi(app);
}
