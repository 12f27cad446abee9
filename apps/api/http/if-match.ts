/** The version that a caller has seen, as `If-Match` names it. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#kernel';
import { onMethod } from './on-method.js';
import { apiRefusal } from './refusals.js';

const ETAG = /^"(\d{1,9})"$/;

/**
 * @param header the If-Match header as it came
 * @returns the version that it names
 * @throws Refused `if-match-missing` (428), `if-match-invalid` (400): a weak tag or `*` says nothing about what was seen
 */
export function parseIfMatch(header: string | undefined): number {
  if (header === undefined || header === '') throw new Refused(apiRefusal('if-match-missing'));
  const match = ETAG.exec(header);
  if (!match) throw new Refused(apiRefusal('if-match-invalid'));
  return Number(match[1]);
}

/** The version that the caller saw, from If-Match. The verb compares it with the row (412 when it is another one). */
export const IfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number =>
    parseIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    onMethod(
      ApiHeader({
        name: 'If-Match',
        required: true,
        description: 'The ETag of what you saw, e.g. "3"; missing 428, stale 412',
        schema: { type: 'string' },
      }),
    ),
  ],
);
