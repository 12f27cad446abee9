/** Who asks, for handlers of requests. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { VISITOR } from '#casework';
import type { Actor } from '#kernel';
import type { Session } from './session.strategy.js';

const sessionIn = (context: ExecutionContext): Session | undefined =>
  context.switchToHttp().getRequest<FastifyRequest & { user?: Session }>().user;

/** Who asks; on an open route a visitor, unless somebody is signed in. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor => sessionIn(context)?.actor ?? VISITOR,
);

/** The id of the session in which the request comes. */
export const CurrentSessionId = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const session = sessionIn(context);
  if (!session) throw new TypeError('an open route has no session');
  return session.sessionId;
});
