/**
 * Loaded into the API's process before anything else (`node --import`): writes every statement that the driver is given
 * to the file RECORD_STATEMENTS, one line of JSON each.
 */
import { appendFileSync } from 'node:fs';
import pg from 'pg';
// @ts-expect-error The driver's own conversion has no types; with it the values are recorded as they go over the wire.
import driver from 'pg/lib/utils.js';

const file = process.env.RECORD_STATEMENTS as string;
const original = pg.Client.prototype.query as (...given: unknown[]) => unknown;

function recorded(this: unknown, ...given: unknown[]): unknown {
  const [statement, second] = given;
  const config = (typeof statement === 'string' ? { text: statement } : statement) as {
    name?: string;
    text: string;
    values?: unknown[];
  };
  const values = config.values ?? (Array.isArray(second) ? second : []);
  const line = { name: config.name, text: config.text, values: values.map(driver.prepareValue) };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
  return original.apply(this, given);
}

pg.Client.prototype.query = recorded as typeof pg.Client.prototype.query;
