/** The way from an empty server to a database in its newest shape. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './all.js';

const asLiteral = pg.escapeLiteral;
const asName = pg.escapeIdentifier;

/**
 * Makes sure that the database and the application's role exist. Safe to repeat, and safe to run twice at once.
 *
 * @param serverUrl a superuser's URL, to any database of the server
 * @param database name of the database to have
 * @param applicationPassword the password of `huiqi_app`, the role under which api and worker run
 */
export async function prepareDatabase(serverUrl: string, database: string, applicationPassword: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('huiqi-prepare'))`);
    const role = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'huiqi_app'`);
    const verb = role.rowCount ? 'ALTER' : 'CREATE';
    await client.query(`${verb} ROLE huiqi_app LOGIN PASSWORD ${asLiteral(applicationPassword)}`);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${asName(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * Brings the database to the newest shape.
 *
 * @param ownerUrl URL of the role that owns the tables; the application's own role may not run it
 * @returns the names of the migrations that ran now
 */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
