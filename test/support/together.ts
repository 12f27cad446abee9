/** Requests that are sure to meet: none may write to a table before all of them wait for something. */
import type { TestDatabase } from './database.js';

/**
 * Holds back every write to a table until all the work waits, for the table or for one another, and then lets it go.
 *
 * @returns what each came to, in the order of `work`
 */
export async function together<T>({ owner }: TestDatabase, table: string, work: (() => Promise<T>)[]): Promise<T[]> {
  const gate = await owner.connect();
  try {
    await gate.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
    const running = Promise.all(work.map((begin) => begin()));
    let settled = false;
    const settle = () => {
      settled = true;
    };
    running.then(settle, settle);
    const waiting = async (): Promise<number> => {
      const { rows } = await owner.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0].count;
    };
    while (!settled && (await waiting()) < work.length) await new Promise((resolve) => setTimeout(resolve, 10));
    await gate.query('COMMIT');
    return await running;
  } finally {
    gate.release();
  }
}
