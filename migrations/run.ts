/**
 * `npm run migrate`: makes sure that the database and the application's role exist, and brings the tables to their
 * newest shape. Safe to repeat. It is the only process that knows the owner's URL.
 *
 * Environment: MIGRATION_DATABASE_URL names the database as its owner, who may create databases and roles;
 * DATABASE_APP_PASSWORD is the password that the application's role `huiqi_app` is given.
 */
import { migrateDatabase, prepareDatabase } from './prepare.js';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

async function run(): Promise<void> {
  const ownerUrl = new URL(required('MIGRATION_DATABASE_URL'));
  const password = required('DATABASE_APP_PASSWORD');
  const database = decodeURIComponent(ownerUrl.pathname.slice(1));
  if (!database) throw new Error('MIGRATION_DATABASE_URL names no database: postgres://owner:…@host:5432/huiqi');
  // The database may not exist yet; `postgres` is there on every server.
  const serverUrl = new URL(ownerUrl);
  serverUrl.pathname = '/postgres';
  await prepareDatabase(serverUrl.toString(), database, password);
  const done = await migrateDatabase(ownerUrl.toString());
  console.log(done.length > 0 ? done.map((name) => `applied ${name}`).join('\n') : 'up to date');
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
