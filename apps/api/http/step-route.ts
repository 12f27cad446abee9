/** A route that takes one step on something that exists: 200, described in a line. */
import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';

/**
 * @param path below the controller's
 * @param summary what the step is
 * @param answer what it answers
 */
export const StepRoute = (path: string, summary: string, answer: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ description: `${answer}; its version is the ETag` }),
  );
