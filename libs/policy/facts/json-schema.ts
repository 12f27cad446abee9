/** The answers of a measure as a JSON Schema, for the API's documentation and for forms. */
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Fact } from '../catalogue/types.js';
import { TEXT_LENGTH } from './parse.js';

export type JsonSchema = Record<string, unknown>;

function valueSchema(fact: Fact): JsonSchema {
  switch (fact.type) {
    case 'money':
      return { type: 'string', pattern: '^(0|[1-9]\\d{0,14})(\\.\\d{1,2})?$', 'x-currency': fact.currency };
    case 'percentage':
      return { type: 'string', pattern: '^(0|[1-9]\\d{0,4})(\\.\\d{1,4})?$', 'x-unit': '%' };
    case 'integer':
      return { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: (fact.choices ?? []).map(({ value }) => value) };
    case 'text':
      return { type: 'string', maxLength: TEXT_LENGTH };
  }
}

const describe = ({ label, help }: Fact): JsonSchema => ({
  title: `${label.zh} / ${label.en}`,
  description: `${help.zh} / ${help.en}`,
});

/** @returns a JSON Schema (2020-12) of the complete answers that `parseFacts` takes */
export function factsJsonSchema({ measure }: CompiledMeasure): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${measure.title.zh} / ${measure.title.en}`,
    type: 'object',
    additionalProperties: false,
    required: measure.facts.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      measure.facts.map((fact) => [fact.name, { ...valueSchema(fact), ...describe(fact) }]),
    ),
  };
}
