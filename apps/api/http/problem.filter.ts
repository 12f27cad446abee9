import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '#kernel';
import { type Language, languageOf } from './language.js';
import { platformProblem, platformStatus, unexpectedProblem } from './platform-problem.js';
import { PROBLEM_TYPE, type Problem, problemOf } from './problem.js';

/** Answers whatever was thrown as problem details. What nobody expected is logged, and answered with its id alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOf(request);
    const problem = this.problemFor(error, request, language);
    const retryAfter = problem.params.retryAfterSeconds;
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('content-language', language)
      .header('vary', 'accept-language')
      .type(PROBLEM_TYPE)
      .send(problem);
  }

  private problemFor(error: unknown, request: FastifyRequest, language: Language): Problem {
    if (error instanceof Refused) return problemOf(error.refusal, language);
    const status = platformStatus(error);
    if (status !== null && (status < 500 || status === 503)) return platformProblem(status, language);
    request.log.error({ err: error }, 'unexpected error');
    return unexpectedProblem(request.id, language);
  }
}
