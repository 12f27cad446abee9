/** The `Idempotency-Key` of a call that has an effect. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Call } from '#casework';
import { Refused } from '#kernel';
import { onMethod } from './on-method.js';
import { apiRefusal } from './refusals.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * @returns the call as its key names it: a repeated key must come with the same method, path, If-Match and body
 * @throws Refused `idempotency-key-missing` (428), `idempotency-key-invalid` (400)
 */
export function callOf(request: FastifyRequest): Call {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw new Refused(apiRefusal('idempotency-key-missing'));
  if (typeof key !== 'string' || !KEY.test(key)) throw new Refused(apiRefusal('idempotency-key-invalid'));
  const ifMatch = request.headers['if-match'] ?? null;
  return { key, content: { method: request.method, path: request.url, ifMatch, body: request.body ?? null } };
}

/** The call from outside, for `perform`. Every POST that has an effect takes it; signing in and mere computing do not. */
export const IdempotencyKey = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Call => callOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [
    onMethod(
      ApiHeader({
        name: 'Idempotency-Key',
        required: true,
        description: 'A new unique value for each action; the same one when the action is repeated',
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      }),
    ),
  ],
);
