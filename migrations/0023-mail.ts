import type { MigrationInterface, QueryRunner } from 'typeorm';

/** E-mail beside the inbox: what waits to be sent, and who wants which kinds of messages by e-mail. */
export class Mail0000000000023 implements MigrationInterface {
  name = 'Mail0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One plain address, as a browser's form takes it: a list or a display name would be more than one recipient.
      ALTER TABLE person ADD CONSTRAINT person_email_check CHECK (
        length(email) <= 254
        AND email ~ '^[A-Za-z0-9.!#$%&''*+/=?^_{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?([.][A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$');

      -- One message on its way to one person, written in the statement that writes the message itself, so that none is
      -- missed, however late its transaction commits. The address is read when it is sent: a corrected one counts.
      CREATE TABLE mail (
        -- The Message-ID is made of it.
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        notification_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'skipped')),
        -- How often it was taken; whoever took it last may say what came of it.
        attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        -- Not to be taken before: the next try, or, while somebody sends it, the end of the time given for that.
        next_at timestamptz NOT NULL,
        last_error text,
        created_at timestamptz NOT NULL,
        settled_at timestamptz,
        UNIQUE (person_id, notification_id),
        FOREIGN KEY (person_id, notification_id) REFERENCES notification (person_id, id),
        CHECK ((state = 'waiting') = (settled_at IS NULL)),
        CHECK (state <> 'failed' OR last_error IS NOT NULL)
      );
      CREATE INDEX mail_due ON mail (next_at, id) WHERE state = 'waiting';
      CREATE INDEX mail_oldest ON mail (created_at) WHERE state = 'waiting';
      CREATE INDEX mail_failed ON mail (id) WHERE state = 'failed';
      REVOKE UPDATE, DELETE, TRUNCATE ON mail FROM huiqi_app;
      GRANT UPDATE (state, attempts, next_at, last_error, settled_at) ON mail TO huiqi_app;
      -- What was sent is never sent again.
      CREATE TRIGGER settled_once BEFORE UPDATE ON mail FOR EACH ROW WHEN (OLD.state <> 'waiting')
        EXECUTE FUNCTION forbid_change();
      ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
      -- Whoever tells somebody something writes the mail; what a mail server answered is for the worker and the
      -- administrator, who sees no case, and never for an enterprise or an office.
      CREATE POLICY written_by_anyone ON mail FOR INSERT TO huiqi_app WITH CHECK (true);
      CREATE POLICY seen_by_operators ON mail FOR SELECT TO huiqi_app USING ((SELECT reach_kind()) IN ('all', 'none'));
      CREATE POLICY settled_by_worker ON mail FOR UPDATE TO huiqi_app USING ((SELECT reach_kind()) = 'all');

      -- What a person said about e-mail; without a row a kind goes by e-mail. Reading names the person; within whose reach
      -- it is read says nothing, for a message is written by somebody else than the person whose choice it is.
      CREATE TABLE notification_preference (
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
        email boolean NOT NULL,
        PRIMARY KEY (person_id, kind)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON notification_preference FROM huiqi_app;
      GRANT UPDATE (email) ON notification_preference TO huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE notification_preference, mail;
      ALTER TABLE person DROP CONSTRAINT person_email_check;
    `);
  }
}
