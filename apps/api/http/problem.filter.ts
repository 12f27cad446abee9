import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '#kernel';
import { type Language, languageOf } from './language.js';
import { platformProblem, platformStatus, unexpectedProblem } from './platform-problem.js';
import { type Problem, problemOf } from './problem.js';
import { sendProblem } from './send-problem.js';

/** Answers whatever was thrown as problem details. What nobody expected is logged, and answered with its id alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOf(request);
    sendProblem(reply, this.problemFor(error, request, language), language);
  }

  private problemFor(error: unknown, request: FastifyRequest, language: Language): Problem {
    if (error instanceof Refused) return problemOf(error.refusal, language);
    const status = platformStatus(error);
    if (status !== null && (status < 500 || status === 503)) return platformProblem(status, language);
    request.log.error({ err: error }, 'unexpected error');
    return unexpectedProblem(request.id, language);
  }
}
