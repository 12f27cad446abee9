/** The published JSON Schemas (2020-12) of the catalogue, as validators. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { CATALOGUE_DIRECTORY } from './files.js';
import { below } from './places.js';

export interface SchemaProblem {
  /** JSON pointer to the value that does not fit; for a missing or a stray property, to that property. */
  at: string;
  detail: string;
}

function compile(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(CATALOGUE_DIRECTORY, 'schema', `${name}.schema.json`), 'utf8'));
  // `discriminator` makes a wrong award report what is wrong with that kind, and not with every kind that it is not.
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  return ajv.compile(schema);
}

/** `if` only says that one of its branches failed, and the branch says so itself. */
const saysNothing = (error: ErrorObject): boolean => error.keyword === 'if';

function explain(error: ErrorObject): SchemaProblem {
  const { params, instancePath } = error;
  switch (error.keyword) {
    case 'required':
      return { at: below(instancePath, params.missingProperty), detail: `缺少 ${params.missingProperty} (missing)` };
    case 'additionalProperties':
      return {
        at: below(instancePath, params.additionalProperty),
        detail: `多出 ${params.additionalProperty} (not known)`,
      };
    case 'enum':
      return { at: instancePath, detail: `${JSON.stringify(error.data)} ∉ ${params.allowedValues.join(' | ')}` };
    case 'discriminator':
      return {
        at: below(instancePath, params.tag),
        detail: `${JSON.stringify(params.tagValue)} 不是已知的类型 (unknown kind)`,
      };
    case 'pattern':
      return {
        at: instancePath,
        detail: `${JSON.stringify(error.data)}: ${error.parentSchema?.description ?? error.message}`,
      };
    default:
      return { at: instancePath, detail: error.message ?? error.keyword };
  }
}

function validator(name: string): (value: unknown) => SchemaProblem[] {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= compile(name);
    return validate(value) ? [] : (validate.errors ?? []).filter((error) => !saysNothing(error)).map(explain);
  };
}

/** @returns every place at which the value differs from `policy-document.schema.json`; empty when it fits */
export const documentSchemaProblems = validator('policy-document');

/** @returns every place at which the value differs from `guide.schema.json`; empty when it fits */
export const guideSchemaProblems = validator('guide');
