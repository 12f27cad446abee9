/** Where the routes stand: the API under its version, what machines ask for beside it. */
import type { INestApplication } from '@nestjs/common';

export function prefixRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] });
}
