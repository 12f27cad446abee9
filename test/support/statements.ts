/** Counts the SQL statements that the application sends, each of them a round trip to the database. */
import type { PoolClient } from 'pg';
import type { Database } from '#kernel';

/** @returns what runs the work and gives the statements that were sent meanwhile, in their order */
export function statementsOf(database: Database): (work: () => Promise<unknown>) => Promise<string[]> {
  const sent: string[] = [];
  const watched = new WeakSet<PoolClient>();
  database.pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((statement: string | { text: string }, ...rest: unknown[]) => {
      sent.push(typeof statement === 'string' ? statement : statement.text);
      return query(statement, ...rest);
    }) as typeof client.query;
  });
  return async (work) => {
    sent.length = 0;
    await work();
    return [...sent];
  };
}
