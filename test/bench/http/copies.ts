/** Copies of one case with all that hangs on it, written set-based: thousands of equal cases in the state it has. */
import type pg from 'pg';

interface Column {
  name: string;
  type: string;
}

interface Table {
  name: string;
  /** The column that says whose row it is. */
  key: 'id' | 'application_id';
  columns: Column[];
}

export interface Copy {
  id: string;
  /** Whose case it is. */
  enterprise: string;
}

/** What other tables of a case refer to comes first. */
const ORDER = ['application', 'case_event', 'deadline'];

/** Texts of which each may be there once, by the form that the table checks; elsewhere the copy's mark is put behind. */
const UNIQUE = ['number', 'stored_as'];
const LETTER_NUMBER = `'HQ-W-2026-' || lpad(nextval('letter_serial')::text, 6, '0') || '-00'`;

/** The id that stands in a copy for one of the case's own; a UUIDv7 in shape. */
const copiedId = (id: string): string => `overlay(md5(${id}::text || $1 || n) PLACING '7' FROM 13)::uuid`;

async function tablesOfCase(owner: pg.Pool): Promise<Table[]> {
  const { rows } = await owner.query<Omit<Table, 'key'>>(
    `SELECT table_name AS name,
            json_agg(json_build_object('name', column_name, 'type', data_type)) FILTER (WHERE is_generated = 'NEVER') AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
      GROUP BY table_name
     HAVING table_name = 'application' OR 'application_id' = ANY (array_agg(column_name::text))
      ORDER BY array_position($1::text[], table_name::text)`,
    [ORDER],
  );
  return rows.map((row) => ({ ...row, key: row.name === 'application' ? 'id' : 'application_id' }));
}

/** @returns the ids of all rows that hang on the case, its own among them */
async function ownIds(owner: pg.Pool, tables: Table[], caseId: string): Promise<string[]> {
  const queries = tables
    .filter(({ columns }) => columns.some(({ name }) => name === 'id'))
    .map(({ name, key }) => `SELECT id FROM ${name} WHERE ${key} = $1`);
  const { rows } = await owner.query<{ id: string }>(queries.join(' UNION '), [caseId]);
  return rows.map(({ id }) => id);
}

function copiedColumn(table: string, { name, type }: Column): string {
  if (table === 'letter' && name === 'number') return LETTER_NUMBER;
  if (name === 'enterprise_id') return `CASE WHEN ${name} IS NOT NULL THEN ($5::uuid[])[1 + n % cardinality($5)] END`;
  if (type === 'uuid') return `CASE WHEN ${name} = ANY ($2::uuid[]) THEN ${copiedId(name)} ELSE ${name} END`;
  return UNIQUE.includes(name) ? `${name} || $1 || n` : name;
}

/**
 * An id of the case's own becomes another one for each copy, the same wherever it stands; any other is left as it is.
 *
 * @param owner as the tables' owner, past row-level security
 * @param options.mark tells these copies from those of another state of the same case
 * @param options.enterprises whose cases the copies are, in turns
 * @returns the copies
 */
export async function copyCase(
  owner: pg.Pool,
  caseId: string,
  { mark, count, enterprises }: { mark: string; count: number; enterprises: string[] },
): Promise<Copy[]> {
  const tables = await tablesOfCase(owner);
  const own = await ownIds(owner, tables, caseId);
  for (const { name, key, columns } of tables) {
    await owner.query(
      `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')})
       SELECT ${columns.map((column) => copiedColumn(name, column)).join(', ')} FROM ${name}, generate_series(1, $3::int) AS n
        WHERE ${key} = $4 AND $1::text || cardinality($2::uuid[]) || cardinality($5::uuid[]) IS NOT NULL`,
      [mark, own, count, caseId, enterprises],
    );
  }
  const { rows } = await owner.query<Copy>(
    `SELECT ${copiedId('$2::uuid')} AS id, ($4::uuid[])[1 + n % cardinality($4)] AS enterprise
       FROM generate_series(1, $3::int) AS n`,
    [mark, caseId, count, enterprises],
  );
  return rows;
}
