/** Copies of one case with all that hangs on it, written set-based: thousands of equal cases in the state it has. */
import type pg from 'pg';

/**
 * An id of the case's own becomes another one for each copy, the same wherever it stands; any other is left as it is.
 * Texts that must be unique get the copy's number behind them.
 */
const COPY = `
  DO $do$
  DECLARE
    source uuid := '{case}';
    own uuid[] := ARRAY[source];
    tables text[];
    each text;
    columns text;
    chosen text;
    more uuid[];
  BEGIN
    SELECT array_agg(c.table_name::text ORDER BY array_position(ARRAY['application', 'case_event', 'deadline'], c.table_name::text) NULLS LAST)
      INTO tables FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND (column_name = 'application_id' OR (table_name = 'application' AND column_name = 'id'));
    FOREACH each IN ARRAY tables LOOP
      IF each <> 'application' AND EXISTS (SELECT FROM information_schema.columns WHERE table_name = each AND column_name = 'id') THEN
        EXECUTE format('SELECT array_agg(id) FROM %I WHERE application_id = $1', each) INTO more USING source;
        own := own || coalesce(more, '{}');
      END IF;
    END LOOP;
    FOREACH each IN ARRAY tables LOOP
      SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position),
             string_agg(CASE
               WHEN data_type = 'uuid' THEN format(
                 'CASE WHEN %1$I = ANY ($1) THEN overlay(md5(%1$I::text || n) PLACING ''7'' FROM 13)::uuid ELSE %1$I END', column_name)
               WHEN column_name IN ('number', 'stored_as') THEN format('%I || ''-{mark}-'' || n', column_name)
               ELSE quote_ident(column_name) END, ', ' ORDER BY ordinal_position)
        INTO columns, chosen FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = each AND is_generated = 'NEVER';
      EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM %I, generate_series(1, {count}) n WHERE %s = $2',
        each, columns, chosen, each, CASE each WHEN 'application' THEN 'id' ELSE 'application_id' END) USING own, source;
    END LOOP;
  END $do$`;

/**
 * @param owner as the tables' owner, past row-level security
 * @param mark tells these copies from those of another state of the same case
 * @returns the ids of the copies
 */
export async function copyCase(owner: pg.Pool, caseId: string, mark: string, count: number): Promise<string[]> {
  const statement = COPY.replaceAll('{case}', caseId).replaceAll('{mark}', mark).replaceAll('{count}', String(count));
  await owner.query(statement.replaceAll('|| n)', `|| '${mark}' || n)`));
  const { rows } = await owner.query<{ id: string }>(
    `SELECT overlay(md5($1::text || $2 || n) PLACING '7' FROM 13)::uuid AS id FROM generate_series(1, $3::int) n`,
    [caseId, mark, count],
  );
  return rows.map(({ id }) => id);
}
