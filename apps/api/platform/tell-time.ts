/** The time by which the house counts, on every answer: a screen tells days and deadlines from it. */
import type { FastifyInstance } from 'fastify';
import type { Clock } from '#kernel';

/** Adds the header `huiqi-now` (RFC 3339), which differs from the machine's time where the clock was shifted. */
export function tellTime(server: FastifyInstance, clock: Clock): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/v1/')) reply.header('huiqi-now', clock.now().toISOString());
    done();
  });
}
