import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { type Call, type House, perform, type Verb } from '#casework';
import { type Actor, defineRefusals, type RefusalKind, Refused, SettableClock } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, seedPeople } from '../../../test/support/people.js';
import { AppModule } from '../app.module.js';
import { CurrentActor } from '../auth/current-actor.js';
import { Public } from '../auth/public.js';
import { HOUSE } from '../tokens.js';
import { IdempotencyKey } from './idempotency-key.js';
import { IfMatch } from './if-match.js';
import { PageQuery } from './page.js';
import { STATUS } from './problem.js';

const KINDS = Object.keys(STATUS) as RefusalKind[];
const sentence = { zh: '第 {n} 项不行', en: 'no to {n}' };
const probeRefusal = defineRefusals(
  Object.fromEntries(KINDS.map((kind) => [`probe-${kind}`, { kind, ...sentence }])) as Record<
    string,
    { kind: RefusalKind; zh: string; en: string }
  >,
);
const CITATION = {
  documentId: 'sj-2025-8',
  documentNumber: '沪松经规〔2025〕8号',
  clause: '第六条',
  quote: '不超过3%',
};

class ProbePart {
  @IsIn(['a', 'b'])
  letter!: string;
}

class ProbeBody {
  @IsString()
  @MaxLength(5)
  name!: string;

  @IsInt()
  @Min(1)
  count!: number;

  @ValidateNested()
  @Type(() => ProbePart)
  part!: ProbePart;
}

let effects = 0;
let running: Promise<void> = Promise.resolve();

/** Has an effect that can be counted, and takes as long as the test wants. */
const count: Verb<{ label: string }, { effects: number; label: string }> = async (_house, _tx, _actor, { label }) => {
  await running;
  effects += 1;
  return { effects, label };
};

@Controller('probe')
class ProbeController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Public()
  @Get('refusals')
  refuse(@Query('kind') kind: string) {
    throw new Refused(
      probeRefusal(`probe-${kind}`, {
        params: { n: 3, ...(kind === 'too-many' && { retryAfterSeconds: 7 }) },
        ...(kind === 'rule' && { citation: CITATION, problems: [{ at: '/x', zh: '错', en: 'wrong' }] }),
      }),
    );
  }

  @Public()
  @Get('failure')
  fail() {
    throw new Error('duplicate key: 91310117MA1JD00015');
  }

  @Public()
  @Get('bigint')
  amount() {
    return { fen: 1n };
  }

  @Public()
  @Post('bodies')
  take(@Body() body: ProbeBody) {
    return body;
  }

  @Public()
  @Get('lists')
  list(@Query() { limit, cursor }: PageQuery) {
    return { items: [], limit, nextCursor: cursor === 'last' ? null : 'n+1=' };
  }

  @Public()
  @Get('versions')
  version() {
    return { version: 7 };
  }

  @Public()
  @Post('versions')
  change(@IfMatch() version: number) {
    return { saw: version };
  }

  @Post('effects')
  effect(@CurrentActor() actor: Actor, @Body() body: { label: string }, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, count, { label: body.label }, call);
  }
}

describe('the conventions of HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let clerk: Client;

  beforeAll(async () => {
    const clock = new SettableClock('2026-03-02T09:00:00+08:00');
    database = await openTestDatabase();
    await seedPeople(database.database, clock.now());
    api = await startApi({
      database,
      clock,
      root: (settings, house) => ({
        module: class ProbeModule {},
        imports: [AppModule.of(settings, house)],
        controllers: [ProbeController],
      }),
    });
    clerk = api.as('clerk', PASSWORD);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  describe('a refusal', () => {
    const expected: Record<RefusalKind, number> = {
      invalid: 400,
      unauthenticated: 401,
      forbidden: 403,
      'not-found': 404,
      conflict: 409,
      stale: 412,
      'too-large': 413,
      rule: 422,
      'precondition-required': 428,
      'too-many': 429,
    };

    it.each(Object.entries(expected))(
      'of kind %s is problem details with status %i, in both languages',
      async (kind, status) => {
        const zh = await api.anyone().get(`/probe/refusals?kind=${kind}`);
        expect(zh.status).toBe(status);
        expect(zh.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(zh.headers.get('content-language')).toBe('zh');
        expect(zh.body).toMatchObject({
          type: `urn:huiqi:problem:probe-${kind}`,
          title: expect.stringMatching(/\p{Script=Han}/u),
          status,
          code: `probe-${kind}`,
          detail: '第 3 项不行',
          params: { n: 3 },
        });
        const en = await api.anyone().get(`/probe/refusals?kind=${kind}`, { 'accept-language': 'en-GB,zh;q=0.8' });
        expect(en.body).toMatchObject({ status, detail: 'no to 3', title: expect.stringMatching(/^[\x20-\x7e]+$/) });
        expect(en.headers.get('content-language')).toBe('en');
      },
    );

    it('quotes the clause that it stands on, and each place that is wrong', async () => {
      const { body } = await api.anyone().get('/probe/refusals?kind=rule');
      expect(body).toMatchObject({ citation: CITATION, problems: [{ at: '/x', detail: '错' }] });
    });

    it('of too many says when to come again', async () => {
      expect((await api.anyone().get('/probe/refusals?kind=too-many')).headers.get('retry-after')).toBe('7');
    });
  });

  describe('what Nest and Fastify refuse', () => {
    it.each([
      ['an address that is not there', 'GET', '/nowhere', {}, 404, 'no-such-address'],
      ['an address outside of the API', 'GET', '/api/nowhere', {}, 404, 'no-such-address'],
      ['an address that cannot be read', 'GET', '/policy/documents/%C0%AE', {}, 400, 'malformed-request'],
      ['a method that is not there', 'DELETE', '/probe/bodies', {}, 404, 'no-such-address'],
      [
        'broken JSON',
        'POST',
        '/probe/bodies',
        { body: '{"a":', headers: { 'content-type': 'application/json' } },
        400,
        'malformed-request',
      ],
      [
        'another media type',
        'POST',
        '/probe/bodies',
        { body: '<a/>', headers: { 'content-type': 'text/xml' } },
        415,
        'unsupported-media-type',
      ],
      ['a body over a mebibyte', 'POST', '/probe/bodies', { body: { name: 'x'.repeat(1_048_576) } }, 413, 'too-large'],
    ] as const)('%s, has the same shape', async (_what, method, path, options, status, code) => {
      const answer = await api.request(method, path, options);
      expect(answer).toMatchObject({ status, body: { status, code, params: {} } });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    });
  });

  it.each(['/probe/failure', '/probe/bigint'])('tells nothing of an unexpected error but its id (%s)', async (path) => {
    const { status, body } = await api.anyone().get(path, { 'accept-language': 'en' });
    expect(status).toBe(500);
    expect(body).toEqual({
      type: 'urn:huiqi:problem:unexpected',
      title: 'Unexpected error',
      status: 500,
      code: 'unexpected',
      detail: expect.any(String),
      params: {},
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  describe('a body', () => {
    const good = { name: 'abc', count: 1, part: { letter: 'a' } };
    const send = (body: unknown, language = 'zh') =>
      api.request('POST', '/probe/bodies', { body, headers: { 'accept-language': language } });

    it('is taken when everything in it is right', async () => {
      expect(await send(good)).toMatchObject({ status: 201, body: good });
    });

    it('is refused place by place, in both languages', async () => {
      const wrong = { name: 'abcdef', count: 0, part: { letter: 'c' } };
      expect(await send(wrong)).toMatchObject({
        status: 400,
        body: {
          code: 'invalid-input',
          problems: [
            { at: '/name', detail: '至多 5 个字符' },
            { at: '/count', detail: '不得小于 1' },
            { at: '/part/letter', detail: '不在可选范围内' },
          ],
        },
      });
      expect((await send(wrong, 'en')).body.problems[0].detail).toBe(
        'name must be shorter than or equal to 5 characters',
      );
    });

    it('is refused when it holds what nobody asked for, at any depth', async () => {
      const { status, body } = await send({ ...good, extra: 1, part: { letter: 'a', 'x/y': 1 } });
      expect(status).toBe(400);
      expect(body.problems).toEqual([
        { at: '/extra', detail: '没有这一项' },
        { at: '/part/x~1y', detail: '没有这一项' },
      ]);
    });

    it.each([
      ['nothing', undefined],
      ['a list', [good]],
      ['null', null],
    ])('is refused when it is %s', async (_what, body) => {
      expect((await send(body)).status).toBe(400);
    });
  });

  describe('a list', () => {
    it('has pages of 20 unless told, of at most 100, and links to the next', async () => {
      const answer = await api.anyone().get('/probe/lists');
      expect(answer.body.limit).toBe(20);
      expect(answer.headers.get('link')).toBe('</api/v1/probe/lists?cursor=n%2B1%3D>; rel="next"');
      const next = await api.anyone().get('/probe/lists?limit=100&cursor=a');
      expect(next.body.limit).toBe(100);
      expect(next.headers.get('link')).toBe('</api/v1/probe/lists?limit=100&cursor=n%2B1%3D>; rel="next"');
    });

    it('has no link on the last page', async () => {
      expect((await api.anyone().get('/probe/lists?cursor=last')).headers.get('link')).toBeNull();
    });

    it.each(['limit=0', 'limit=101', 'limit=1.5', 'limit=x', 'sort=name'])('refuses %s', async (query) => {
      expect(await api.anyone().get(`/probe/lists?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
    });
  });

  describe('a version', () => {
    it('is the ETag of the answer', async () => {
      expect((await api.anyone().get('/probe/versions')).headers.get('etag')).toBe('"7"');
    });

    it('is taken from If-Match', async () => {
      const answer = await api.request('POST', '/probe/versions', { headers: { 'if-match': '"7"' } });
      expect(answer.body).toEqual({ saw: 7 });
    });

    it.each([
      [undefined, 428, 'if-match-missing'],
      ['7', 400, 'if-match-invalid'],
      ['W/"7"', 400, 'if-match-invalid'],
      ['*', 400, 'if-match-invalid'],
      ['"7", "8"', 400, 'if-match-invalid'],
    ])('is refused as %s', async (header, status, code) => {
      const answer = await api.request('POST', '/probe/versions', { headers: header ? { 'if-match': header } : {} });
      expect(answer).toMatchObject({ status, body: { code } });
    });
  });

  describe('a call with an effect', () => {
    const post = (key: string, label: string) =>
      clerk.post('/probe/effects', { label }, undefined, { 'idempotency-key': key });

    it('happens once, and gets the first answer again', async () => {
      const before = effects;
      const first = await post('k-1', 'one');
      expect(first).toMatchObject({ status: 201, body: { effects: before + 1, label: 'one' } });
      expect((await post('k-1', 'one')).body).toEqual(first.body);
      expect(effects).toBe(before + 1);
    });

    it('is refused under a key that was used for something else', async () => {
      await post('k-2', 'one');
      expect(await post('k-2', 'two')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    });

    it('is refused while the same call is still running', async () => {
      let finish = (): void => undefined;
      running = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const before = effects;
      const first = post('k-3', 'one');
      const twin = await waitFor(
        () => post('k-3', 'one'),
        (answer) => answer.status === 409,
      );
      expect(twin.body.code).toBe('still-running');
      finish();
      expect((await first).status).toBe(201);
      expect(effects).toBe(before + 1);
    });

    it('is another one under the same key of another person', async () => {
      await post('k-4', 'one');
      const other = api.as('approver', PASSWORD);
      const answer = await other.post('/probe/effects', { label: 'two' }, undefined, { 'idempotency-key': 'k-4' });
      expect(answer).toMatchObject({ status: 201, body: { label: 'two' } });
    });

    it('needs a key', async () => {
      expect(await post('', 'one')).toMatchObject({ status: 428, body: { code: 'idempotency-key-missing' } });
    });

    it.each(['a b', 'x'.repeat(201)])('refuses a key of another form', async (key) => {
      expect(await post(key, 'one')).toMatchObject({ status: 400, body: { code: 'idempotency-key-invalid' } });
    });
  });
});

/** Asks until the answer is as wanted; the first call may not have got its lock yet. */
async function waitFor<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await Promise.race([
      ask(),
      new Promise<undefined>((resolve) => setTimeout(resolve, 100, undefined)),
    ]);
    if (answer !== undefined && wanted(answer)) return answer;
  }
  throw new Error('the wanted answer did not come');
}
