/** The description of the API (OpenAPI 3.1), made from the controllers. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { OPENNESS_EXTENSION } from '../auth/public.js';
import { PROBLEM_TYPE, Problem } from '../http/problem.js';
import { COMPONENTS, RESPONSES } from './responses.generated.js';

const DESCRIPTION = `Case management for government grants to enterprises 惠企.
Money is a decimal string in yuan, a date is YYYY-MM-DD in Asia/Shanghai, an instant is RFC 3339.
Errors are problem details (RFC 9457) with a stable code, in Chinese or English by Accept-Language.`;

interface Answer {
  description: string;
  content?: unknown;
}

interface Operation {
  operationId?: string;
  responses?: Record<string, Answer>;
  security?: unknown[];
  [extension: `x-${string}`]: unknown;
}

/** The answer that a controller's method returns, where the controller names no class for it. */
function describeAnswer({ operationId = '', responses = {} }: Operation): void {
  const schema = RESPONSES[operationId];
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  if (schema && success && !success.content) success.content = { 'application/json': { schema } };
}

/** Says of every operation what all of them have in common: its problems, and whether it needs a sign-in. */
function completeOperations(document: OpenAPIObject): void {
  const problem = {
    description: 'Whatever is refused, with a sentence that a person can act on',
    content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      describeAnswer(operation);
      operation.responses = { ...operation.responses, default: problem };
      if (operation[OPENNESS_EXTENSION]) operation.security = [];
    }
  }
}

/** @returns the OpenAPI 3.1 document of the application; operation ids are controller and method, e.g. `authSignIn` */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('惠企 huiqi')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => {
      const resource = controller.replace(/Controller$/, '');
      return `${resource[0]?.toLowerCase()}${resource.slice(1)}${method[0]?.toUpperCase()}${method.slice(1)}`;
    },
  });
  document.components = { ...document.components, schemas: { ...COMPONENTS, ...document.components?.schemas } };
  completeOperations(document);
  return document;
}

/** Serves the document at /api/openapi.json, and readable at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '惠企 API',
  });
}
