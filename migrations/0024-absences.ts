import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The system's own person, which sends mails and so reads every inbox. */
const SYSTEM = `'00000000-0000-7000-8000-000000000001'`;

/** Of a message about a case, whoever writes or reads it has the case within reach. */
const CASE_WITHIN_REACH = `(
  application_id IS NULL
  OR (SELECT reach_kind()) = 'all'
  OR (SELECT true FROM application a WHERE a.id = application_id))`;

const OWN_INBOX = `((SELECT reach_person()) IN (person_id, ${SYSTEM}) AND ${CASE_WITHIN_REACH})`;

/** An inbox is one person's own: before, the statements said so and the database only asked for the case. */
const INBOX = `
  -- Who the running transaction's person is; nobody when nobody said so.
  CREATE FUNCTION reach_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('huiqi.person', true), '')::uuid;
  DROP POLICY within_reach ON notification;
  -- Anybody's move may tell anybody else of it.
  CREATE POLICY written_within_reach ON notification FOR INSERT TO huiqi_app WITH CHECK ${CASE_WITHIN_REACH};
  CREATE POLICY own_inbox ON notification FOR SELECT TO huiqi_app USING ${OWN_INBOX};
  CREATE POLICY read_by_its_person ON notification FOR UPDATE TO huiqi_app USING ${OWN_INBOX};
`;

const DIGEST = `
  -- The days whose digest was written: once for a day, however many workers there are.
  CREATE TABLE digest (
    day date PRIMARY KEY,
    written_at timestamptz NOT NULL,
    CHECK ((written_at AT TIME ZONE 'Asia/Shanghai')::date = day)
  );
  REVOKE UPDATE, DELETE, TRUNCATE ON digest FROM huiqi_app;
`;

/** Whose inbox is whose, who is away and who stands in meanwhile, and the morning's digest of each working day. */
export class Absences0000000000024 implements MigrationInterface {
  name = 'Absences0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INBOX);
    await runner.query(DIGEST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE digest;
      DROP POLICY written_within_reach ON notification;
      DROP POLICY own_inbox ON notification;
      DROP POLICY read_by_its_person ON notification;
      CREATE POLICY within_reach ON notification TO huiqi_app USING ${CASE_WITHIN_REACH};
      DROP FUNCTION reach_person;
    `);
  }
}
