/** A database of its own for each test file, on the real server that the global set-up started. */
import pg from 'pg';
import { type Database, newId, openDatabase } from '#kernel';
import { migrateDatabase, prepareDatabase } from '#migrations';

const TEMPLATE = 'huiqi_template';
const APPLICATION_PASSWORD = 'test-app';

export interface TestDatabase {
  /** As the application sees it: role `huiqi_app`, under row-level security. */
  database: Database;
  /** As the tables' owner sees it, for looking behind the application's back. */
  owner: pg.Pool;
  /** URL of the application's role, for processes of their own. */
  url: string;
  ownerUrl: string;
  close(): Promise<void>;
}

const onServer = (server: string, database: string, user?: string, password?: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.toString();
};

/** A database of the test's own, migrated, empty; copied from a template that the first caller makes. */
export async function openTestDatabase(options: { poolSize?: number; mail?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run the tests through jest.config.mjs');
  const name = `test_${newId().replaceAll('-', '')}`;
  const admin = new pg.Client(server);
  await admin.connect();
  try {
    await admin.query(`SELECT pg_advisory_lock(hashtext('huiqi-template'))`);
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (!found.rowCount) {
      const growing = `${TEMPLATE}_growing`;
      await admin.query(`DROP DATABASE IF EXISTS ${growing}`);
      await prepareDatabase(server, growing, APPLICATION_PASSWORD);
      await migrateDatabase(onServer(server, growing));
      await admin.query(`ALTER DATABASE ${growing} RENAME TO ${TEMPLATE}`);
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  } finally {
    await admin.end();
  }
  const url = onServer(server, name, 'huiqi_app', APPLICATION_PASSWORD);
  const ownerUrl = onServer(server, name);
  const database = await openDatabase(url, { poolSize: options.poolSize ?? 10, mail: options.mail ?? false });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  owner.on('error', () => undefined);
  return {
    database,
    owner,
    url,
    ownerUrl,
    close: async () => {
      await database.close();
      await owner.end();
      const last = new pg.Client(server);
      await last.connect();
      await last.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await last.end();
    },
  };
}
