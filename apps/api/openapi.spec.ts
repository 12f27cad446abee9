/** The description of the API is what the API answers: real answers are held against it, member by member. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { World } from '../../test/support/world.js';
import { ENTERPRISES } from './demo/world.js';

const CAPITAL = 'sj-2025-8.foreign-capital';
const AEO = { newlyRecognised: true, recognisedOn: '2026-02-01' };

let world: World;
let id: string;
let validatorOf: (method: string, path: string) => ValidateFunction;
// biome-ignore lint/suspicious/noExplicitAny: a document that is read as it comes.
let document: any;

/** A member that is not described fails as well as one that is missing. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return own.type === 'object' && own.properties && own.additionalProperties === undefined
    ? { ...own, additionalProperties: false }
    : own;
}

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '3000000.00');
  id = await world.toNotice('ent-01', 'sj-2025-8.aeo', AEO, '150000.00');
  document = (await world.api.request('GET', '/api/openapi.json')).body;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: closed(document.components) });
  validatorOf = (method, path) => {
    const { responses } = document.paths[path][method];
    const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) as [string, Body];
    const schema = closed(success.content['application/json'].schema);
    return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')));
  };
}, 60_000);
afterAll(() => world?.close());

// biome-ignore lint/suspicious/noExplicitAny: see above.
type Body = any;

describe('the description of the API', () => {
  it('says of every route what a success answers, or that it has no JSON', () => {
    const silent = Object.entries<Record<string, Body>>(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses, operationId }]) => {
        const [status, success] = Object.entries<Body>(responses).find(([code]) => /^[23]/.test(code)) ?? [];
        return success?.content || status === '204' || status === '302' ? [] : [`${method} ${path} ${operationId}`];
      }),
    );
    // Files; their answers are bytes.
    expect(silent.filter((line) => !/file|evidence\/\{evidenceId\}/.test(line))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['ent-01', '/applications', '/applications'],
    ['sj-district-reviewer', '/applications/{id}', '/applications/:id'],
    ['sj-district-reviewer', '/applications/{id}/actions', '/applications/:id/actions'],
    ['sj-district-reviewer', '/applications/{id}/assessment', '/applications/:id/assessment'],
    ['sj-district-reviewer', '/applications/{id}/events', '/applications/:id/events'],
    ['sj-district-reviewer', '/applications/{id}/signals', '/applications/:id/signals'],
    ['sj-district-approver', '/applications/{id}/statement', '/applications/:id/statement'],
    ['ent-01', '/deadlines', '/deadlines'],
    ['ent-01', '/notifications', '/notifications'],
    ['ent-01', '/letters', '/letters?applicationId=:id'],
    ['ent-01', '/policy/documents', '/policy/documents'],
    ['ent-01', '/policy/documents/{id}', '/policy/documents/sj-2025-8'],
    ['ent-01', '/policy/measures', '/policy/measures'],
    ['ent-01', '/policy/measures/{code}', `/policy/measures/${CAPITAL}`],
    ['ent-01', '/policy/search', '/policy/search?q=AEO'],
    ['ent-01', '/public-notices', '/public-notices'],
    ['ent-01', '/auth/me', '/auth/me'],
    ['ent-01', '/auth/me/preferences', '/auth/me/preferences'],
    ['ent-01', '/auth/me/saved-views', '/auth/me/saved-views'],
    ['ent-01', '/auth/me/enterprise', '/auth/me/enterprise'],
    ['admin', '/admin/enterprises', '/admin/enterprises'],
    ['admin', '/admin/enterprises/{uscc}', `/admin/enterprises/${ENTERPRISES[0]?.uscc}`],
    ['admin', '/admin/enterprise-classes', '/admin/enterprise-classes'],
    ['sj-finance-maker', '/finance/budgets', '/finance/budgets'],
    ['sj-finance-maker', '/finance/waiting-awards', '/finance/waiting-awards'],
    ['sj-finance-maker', '/finance/payable-cases', '/finance/payable-cases'],
    ['sj-finance-maker', '/finance/trial-balance', '/finance/trial-balance?fiscalYear=2026'],
    ['sj-finance-maker', '/finance/journals', '/finance/journals'],
    ['sj-investigator', '/enforcement/investigations', '/enforcement/investigations'],
    ['catalogue-editor', '/policy/versions', '/policy/versions'],
    ['sj-district-approver', '/statistics/awards', '/statistics/awards?by=industry&from=2026-03-01&to=2026-03-31'],
    ['sj-district-approver', '/statistics/budget', '/statistics/budget?year=2026'],
    ['sj-district-approver', '/statistics/budget', '/statistics/budget?year=2026&by=measure'],
    ['sj-district-approver', '/statistics/reasons', '/statistics/reasons?from=2026-03-01&to=2026-03-31'],
    ['sj-district-approver', '/statistics/stages', '/statistics/stages?from=2026-03-01&to=2026-03-31'],
    ['ent-01', '/open-data/awards', '/open-data/awards'],
    ['ent-01', '/open-data/documents', '/open-data/documents'],
    ['ent-01', '/open-data/measures', '/open-data/measures'],
    ['auditor', '/audit/entries', '/audit/entries'],
    ['auditor', '/audit/verification', '/audit/verification'],
  ])('is what %s reads at %s', async (username, path, asked) => {
    const answer = await world.as(username).get(asked.replace(':id', id));
    expect(answer.status).toBe(200);
    const validate = validatorOf('get', `/api/v1${path}`);
    validate(answer.body);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is what an assessment answers, complete or not', async () => {
    const validate = validatorOf('post', '/api/v1/policy/measures/{code}/assessments');
    for (const facts of [{}, { paidInAmount: '6000000.00', foreignContribution: '6000000.00' }]) {
      const { body } = await world.anyone().post(`/policy/measures/${CAPITAL}/assessments`, { facts });
      validate(body);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('is what a refusal answers', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const problem = ajv
      .addSchema({ $id: 'api', components: closed(document.components) })
      .compile({ $ref: 'api#/components/schemas/Problem' });
    const { body } = await world.as('sj-district-reviewer').post(`/applications/${id}/actions/propose`, {}, 1);
    problem(body);
    expect(problem.errors ?? []).toEqual([]);
  });
});
