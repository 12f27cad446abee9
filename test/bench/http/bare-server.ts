/**
 * The floor: Fastify and `pg` with nothing between them, doing for each request the statements that the API does for it,
 * on the same kind of connections, and answering with the same body. It checks and decides nothing.
 */
import { readFileSync } from 'node:fs';
import { type FastifyRequest, fastify } from 'fastify';
import pg from 'pg';
import { newId } from '#kernel';
import { type Fill, fillable, type Places, type Tape } from './tape.js';

interface Step {
  name?: string;
  text: Fill;
  values: (Fill | null)[];
  /** Between BEGIN and COMMIT statements go over one connection; any other over whichever is free, as in the API. */
  place: 'begin' | 'commit' | 'between';
}

interface Work {
  steps: Step[];
  answer: Fill;
}

const { DATABASE_URL, DATABASE_POOL_SIZE, PORT, TAPES = '' } = process.env;
const tapes = JSON.parse(readFileSync(TAPES, 'utf8')) as Record<'submit' | 'endorse' | 'list', Tape>;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });

const workOf = ({ statements, answer }: Tape): Work => ({
  steps: statements.map(({ name, text, values }) => ({
    name,
    text: fillable(text, newId),
    values: values.map((value) => (value === null ? null : fillable(value, newId))),
    place: text.startsWith('BEGIN') ? 'begin' : text === 'COMMIT' ? 'commit' : 'between',
  })),
  answer: fillable(answer, newId),
});

/** The only values that a statement takes from the answer to an earlier one make the case's readable number. */
function noteNumber(places: Places, { name }: Step, values: unknown[], [row]: { number?: string; last?: number }[]) {
  if (name === 'case-number') places.number = `${values[0]}-${values[1]}-${String(row?.last).padStart(6, '0')}`;
  else if (row?.number) places.number ??= row.number;
}

/** @returns the rows of the last statement that had any */
async function play({ steps }: Work, places: Places): Promise<unknown[]> {
  let client: pg.PoolClient | null = null;
  let rows: unknown[] = [];
  try {
    for (const step of steps) {
      if (step.place === 'begin') client = await pool.connect();
      const values = step.values.map((fill) => fill?.(places));
      const result = await (client ?? pool).query({ name: step.name, text: step.text(places), values });
      if (step.place === 'commit') {
        client?.release();
        client = null;
      } else if (step.place === 'between') {
        rows = result.rows;
        noteNumber(places, step, values, result.rows);
      }
    }
  } finally {
    client?.release(true);
  }
  return rows;
}

const placesOf = (request: FastifyRequest): Places => JSON.parse(String(request.headers['x-places'] ?? '{}')) as Places;

const server = fastify();
for (const action of ['submit', 'endorse'] as const) {
  const work = workOf(tapes[action]);
  server.post(`/api/v1/applications/:id/actions/${action}`, async (request, reply) => {
    const places = placesOf(request);
    await play(work, places);
    return reply.type('application/json').send(work.answer(places));
  });
}
const list = workOf(tapes.list);
server.get('/api/v1/applications', async (request) => ({ items: await play(list, placesOf(request)) }));
server.get('/readyz', () => ({ status: 'ready' }));
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
