/**
 * The floor: Fastify and `pg` with nothing between them, doing for each request the statements that the API does for it,
 * on the same kind of connections, and answering with a body of the same size. It checks and decides nothing.
 */
import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import pg from 'pg';
import { newId } from '#kernel';
import { filler, type RecordedStatement, type Tape } from './tape.js';

const { DATABASE_URL, DATABASE_POOL_SIZE, PORT, TAPES = '' } = process.env;
const tapes = JSON.parse(readFileSync(TAPES, 'utf8')) as Record<'submit' | 'endorse' | 'list', Tape>;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });

type Fill = (text: string, number: string | null) => string;

/** The only value that a statement takes from the answer to an earlier one: the case's readable number. */
function numberFrom(statement: RecordedStatement, [row]: { number?: string | null; last?: number }[]): string | null {
  if (statement.name !== 'case-number') return row?.number ?? null;
  return `${statement.values[0]}-${statement.values[1]}-${String(row?.last).padStart(6, '0')}`;
}

/** Statements between BEGIN and COMMIT go over one connection, any other over whichever is free, as in the API. */
async function play({ statements }: Tape, fill: Fill): Promise<{ number: string | null; rows: unknown[] }> {
  let client: pg.PoolClient | null = null;
  let number: string | null = null;
  let rows: unknown[] = [];
  try {
    for (const statement of statements) {
      if (statement.text.startsWith('BEGIN')) client = await pool.connect();
      const values = statement.values.map((value) => value && fill(value, number));
      const result = await (client ?? pool).query({ name: statement.name, text: statement.text, values });
      if (statement.text === 'COMMIT') {
        client?.release();
        client = null;
      } else if (!Array.isArray(result)) {
        rows = result.rows;
        number ??= numberFrom(statement, result.rows);
      }
    }
  } finally {
    client?.release(true);
  }
  return { number, rows };
}

const server = fastify();
for (const action of ['submit', 'endorse'] as const) {
  server.post<{ Params: { id: string } }>(`/api/v1/applications/:id/actions/${action}`, async (request, reply) => {
    const fill = filler(request.params.id, String(request.headers['idempotency-key']), newId);
    const { number } = await play(tapes[action], fill);
    return reply.type('application/json').send(fill(tapes[action].answer, number));
  });
}
server.get('/api/v1/applications', async () => {
  const { rows } = await play(tapes.list, (text) => text);
  return { items: rows.slice(0, 50), nextCursor: null };
});
server.get('/readyz', () => ({ status: 'ready' }));
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
