import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** Writes one log line and one measurement at the end of each request; the route's pattern, never the address. */
export function observeRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    request.log.info({ method, route, status, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}
