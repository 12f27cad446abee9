/**
 * The way to the database: one pool, transactions whose handle is an argument with a type, and the reach of the person
 * on whose behalf a transaction runs, which the database's row-level security reads.
 */
import pg, { type Pool, type PoolClient, type QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { OnBehalfOf, Reach } from './actor.js';

declare const inTransaction: unique symbol;

/** A statement with a name is prepared once per connection; give one to what runs on every state change. */
export interface Statement {
  name?: string;
  text: string;
}

/** An open transaction. A store takes it as its first argument, so a store called without one does not compile. */
export interface Tx {
  readonly [inTransaction]: true;
  /** @returns the rows */
  query<Row extends QueryResultRow>(statement: string | Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** @returns how many rows were written */
  execute(statement: string | Statement, values?: readonly unknown[]): Promise<number>;
}

const reachParty = (reach: Reach): string => {
  if (reach.kind === 'enterprise') return reach.enterpriseId;
  return reach.kind === 'town' || reach.kind === 'district' ? reach.organisationId : '';
};

const UUID_OR_NOTHING = /^([0-9a-fA-F-]{36})?$/;

/** One round trip: the transaction begins and knows on whose behalf it runs. Ids are checked, never quoted by hand. */
const beginStatement = (
  whose: OnBehalfOf,
  mode: '' | ' READ ONLY' | ' ISOLATION LEVEL REPEATABLE READ READ ONLY',
  settings = '',
): string => {
  const party = reachParty(whose);
  const person = whose.personId ?? '';
  if (!UUID_OR_NOTHING.test(party)) throw new TypeError('the reach names no id');
  if (!UUID_OR_NOTHING.test(person)) throw new TypeError('the person is named by no id');
  const told = `SET LOCAL huiqi.reach = '${whose.kind}'; SET LOCAL huiqi.party = '${party}'`;
  return `BEGIN${mode}; ${told}; SET LOCAL huiqi.person = '${person}'${settings}`;
};

export class Database {
  /** What every writing transaction is told besides its reach. */
  private readonly settings: string;

  constructor(
    readonly dataSource: DataSource,
    { mail = false }: { mail?: boolean } = {},
  ) {
    this.settings = mail ? `; SET LOCAL huiqi.mail = 'on'` : '';
  }

  /**
   * Runs the work in one transaction with the reach (and the person) given; commits when it returns and rolls back when it throws.
   * Nothing is retried here: a verb that may meet a serialization failure says so itself.
   */
  transaction<T>(whose: OnBehalfOf, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(beginStatement(whose, '', this.settings), work);
  }

  /** The same, read only. */
  read<T>(whose: OnBehalfOf, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(beginStatement(whose, ' READ ONLY'), work);
  }

  /** The same, read only and as of one instant, however many statements it takes. */
  snapshot<T>(whose: OnBehalfOf, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(beginStatement(whose, ' ISOLATION LEVEL REPEATABLE READ READ ONLY'), work);
  }

  private async run<T>(begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await client.query(begin);
      const result = await work(transactionHandle(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; the server has done so already, and the pool discards the client.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * One statement alone, which is its own transaction and so costs one round trip. It has no reach: row-level security
   * shows it no case.
   *
   * @returns the rows
   */
  async query<Row extends QueryResultRow>(
    statement: string | Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await runStatement(this.pool, statement, values)).rows as Row[];
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  /** The pool under TypeORM, for what needs a connection of its own (LISTEN, COPY). */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/**
 * Connects to PostgreSQL.
 *
 * @param url postgres://…; for the running application the role `huiqi_app`, which owns nothing
 * @param options.poolSize connections at most, 10 unless told
 * @param options.mail whether messages that are written through it go out by e-mail too
 */
export async function openDatabase(
  url: string,
  options: { poolSize?: number; applicationName?: string; mail?: boolean } = {},
): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'huiqi',
    installExtensions: false,
  });
  await dataSource.initialize();
  return new Database(dataSource, options);
}

const INT8 = 20;
const DATE = 1082;

/** Amounts (int8) come as bigint and never pass through a float; days (date) come as they are written, YYYY-MM-DD. */
const types = {
  getTypeParser: ((oid: number, format?: 'text') => {
    if (oid === INT8) return BigInt;
    if (oid === DATE) return (day: string) => day;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

const runStatement = (on: Pool | PoolClient, statement: string | Statement, values: readonly unknown[]) =>
  on.query({
    ...(typeof statement === 'string' ? { text: statement } : statement),
    values: values as unknown[],
    types,
  });

function transactionHandle(client: PoolClient): Tx {
  return {
    query: async (statement: string | Statement, values: readonly unknown[] = []) =>
      (await runStatement(client, statement, values)).rows,
    execute: async (statement: string | Statement, values: readonly unknown[] = []) =>
      (await runStatement(client, statement, values)).rowCount ?? 0,
  } as Tx;
}
