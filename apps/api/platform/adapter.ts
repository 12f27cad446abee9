// Nest registers the plugin; this makes its request.file() known to the compiler.
import type {} from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { newId } from '#kernel';
import { languageOf } from '../http/language.js';
import { platformProblem } from '../http/platform-problem.js';
import { sendProblem } from '../http/send-problem.js';
import type { ApiSettings } from '../settings.js';
import { logErrorAs } from './logging.js';

/** Largest JSON body, in bytes; files come as multipart with their own limit. */
const BODY_LIMIT = 1_048_576;

const MEBIBYTE = 1_048_576;

/** Fastify as the API uses it: what it believes of proxies, what it reads, what it logs. */
export function createAdapter(settings: ApiSettings): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: settings.TRUST_PROXY === '' ? false : settings.TRUST_PROXY.split(','),
    bodyLimit: BODY_LIMIT,
    // A request's id stands in the log and in the answer to an unexpected error; nobody else chooses it.
    genReqId: () => newId(),
    requestIdHeader: false,
    // One byte more than is accepted: a file that was cut off here would otherwise look like one that just fits.
    multipart: {
      limits: { fileSize: settings.UPLOAD_LIMIT_MB * MEBIBYTE + 1, files: 1, fields: 20, fieldSize: 65_536 },
    },
    // An address that cannot be read never reaches a route, nor the filter that stands behind every route.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request);
      sendProblem(reply, platformProblem(400, language), language);
    },
    // One line for each request is written at its end (observe.ts), instead of Fastify's two with the whole address.
    logController: new LogController({ disableRequestLogging: true }),
    logger: settings.LOG_LEVEL === 'silent' ? false : { level: settings.LOG_LEVEL, serializers: { err: logErrorAs } },
  });
}
