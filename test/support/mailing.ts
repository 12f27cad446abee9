/** The world of e-mail: a few people, a real mail server, and the house that sends, with a clock that the test sets. */
import { dueWork, type House, readLocalRules, sendMail } from '#casework';
import { changeContact } from '#identity';
import { SettableClock, WorkingCalendar } from '#kernel';
import { type NewNotification, type NotificationKind, notify, openMailServer, savePreferences } from '#notifications';
import { PolicyCatalogue } from '#policy';
import { type CaseRows, seedCaseRows } from '../faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { openMailServerForTests, type TestMailServer } from './mail-server.js';

export const MORNING = '2026-06-01T10:00:00+08:00';
export const ORIGIN = { from: 'huiqi@example.org', publicUrl: 'https://huiqi.example.org' };

const MINUTE_MS = 60_000;

type Told = NewNotification<'case-accepted' | 'case-lapsed'>;

export class Mailing {
  readonly house: House;

  private constructor(
    readonly test: TestDatabase,
    readonly rows: CaseRows,
    readonly server: TestMailServer,
    readonly clock: SettableClock,
  ) {
    this.house = {
      database: test.database,
      clock,
      calendar: new WorkingCalendar(),
      catalogue: new PolicyCatalogue(),
      rules: readLocalRules('catalogue/local-rules.yaml'),
      evidenceDirectory: '',
      exportDirectory: '',
      mail: { send: openMailServer(server.url), origin: ORIGIN },
    };
  }

  static async open(): Promise<Mailing> {
    const test = await openTestDatabase({ mail: true });
    const rows = await seedCaseRows(test.owner);
    return new Mailing(test, rows, await openMailServerForTests(), new SettableClock(MORNING));
  }

  /** Nothing sent or waiting, the server well and without memory, and the clerk the only one with an address. */
  async begin(): Promise<void> {
    this.clock.set(MORNING);
    this.server.received.length = 0;
    this.server.answer = { recipient: [], content: [] };
    this.server.beforeAnswer = async () => undefined;
    await this.test.owner.query(`TRUNCATE mail, notification, notification_preference, reminder, deadline;
      UPDATE person SET email = NULL, locale = 'zh', disabled_at = NULL`);
    await this.address(this.rows.clerk, 'clerk@example.org');
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.test.close();
  }

  address(person: string, email: string | null, locale?: 'zh' | 'en'): Promise<void> {
    return this.test.database.transaction({ kind: 'none' }, (tx) => changeContact(tx, person, { email, locale }));
  }

  wants(person: string, kind: NotificationKind, email: boolean): Promise<void> {
    return this.test.database.transaction({ kind: 'none' }, (tx) => savePreferences(tx, person, [{ kind, email }]));
  }

  /** A message to one person about an application that was accepted (which may be switched off), or of another kind. */
  message(person: string, kind: Told['kind'] = 'case-accepted', number = 'SJ-2026-000001'): Told {
    return { to: { personIds: [person] }, kind, params: { number }, applicationId: null, at: this.clock.now() };
  }

  async tell(...messages: Told[]): Promise<void> {
    await this.test.database.transaction({ kind: 'all' }, async (tx) => {
      for (const message of messages) await notify(tx, message);
    });
  }

  later(minutes: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + minutes * MINUTE_MS));
  }

  /** @returns the ids of mails whose time has come, as a sweep finds them */
  async due(): Promise<string[]> {
    const ids: string[] = [];
    for await (const work of dueWork(this.house)) {
      ids.push(...work.filter(({ name }) => name === 'send-mail').map(({ id }) => id));
    }
    return ids;
  }

  /** Tries every mail whose time has come. @returns the states after it */
  async sendDue() {
    return Promise.all((await this.due()).map((id) => sendMail(this.house, id)));
  }

  /** @returns the mails as they are kept, in the order of their writing */
  async mails() {
    const { rows } = await this.test.owner.query('SELECT state, attempts, last_error, next_at FROM mail ORDER BY id');
    return rows;
  }

  async inbox(): Promise<number> {
    return (await this.test.owner.query('SELECT count(*)::int AS count FROM notification')).rows[0].count;
  }

  recipients(): string[] {
    return this.server.received.map(({ to }) => to).sort();
  }
}
