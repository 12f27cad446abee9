/** What is generated from the API's code: the schemas of its answers, and the types of the web application's client. */
import openapiTypescript, { astToString } from 'openapi-typescript';
import { responseSchemas } from './response-schemas.mjs';

const NOTE = '// Generated from the API by `npm run docs:generate`: do not edit.\n';
/** The client adds these to every call that needs them, so that no screen has to name them. */
const HEADERS = new Set(['Idempotency-Key', 'If-Match']);

export const RESPONSES_FILE = 'apps/api/platform/responses.generated.ts';
export const CLIENT_FILE = 'apps/web/src/api/schema.ts';

/** @returns the source that the OpenAPI document takes its answers from */
export function renderResponses(project) {
  const { responses, components } = responseSchemas(project);
  const literal = (name, value) =>
    `export const ${name}: Record<string, object> = ${JSON.stringify(value, null, 1)};\n`;
  return `${NOTE}${literal('RESPONSES', responses)}${literal('COMPONENTS', components)}`;
}

/** @returns the types of the web application's client, from the OpenAPI document of the API that was built */
export async function renderClientTypes(document) {
  const own = structuredClone(document);
  for (const path of Object.values(own.paths)) {
    for (const operation of Object.values(path)) {
      operation.parameters = operation.parameters?.filter(({ name }) => !HEADERS.has(name));
    }
  }
  return `${NOTE}${astToString(await openapiTypescript(own))}`;
}
