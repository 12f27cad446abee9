/** The whole database in one line for each table, to show that something changed nothing. */
import type pg from 'pg';

/** Signing in and out is no change of what the house holds, and a refused sign-in has to be kept. */
const SESSIONS = ['session', 'refresh_token', 'sign_in_attempt'];

/** @returns the number of rows and a digest of all of them, by table */
export async function fingerprint(owner: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [SESSIONS],
  );
  const each = rows.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print
         FROM "${name}" t`,
  );
  const prints = await owner.query<{ name: string; print: string }>(each.join(' UNION ALL '));
  return Object.fromEntries(prints.rows.map(({ name, print }) => [name, print]));
}
