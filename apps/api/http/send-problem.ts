import type { FastifyReply } from 'fastify';
import type { Language } from './language.js';
import { PROBLEM_TYPE, type Problem } from './problem.js';

/** Answers with the problem and the headers that go with it: the one shape of every refusal, whoever found it. */
export function sendProblem(reply: FastifyReply, problem: Problem, language: Language): void {
  const retryAfter = problem.params.retryAfterSeconds;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .type(PROBLEM_TYPE)
    .send(problem);
}
