import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deadlines, the reminders that go with them, and the inbox. The queue holds ids of these rows and nothing else, so that
 * losing it loses nothing.
 */
export class Deadlines0000000000007 implements MigrationInterface {
  name = 'Deadlines0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline (
        id uuid PRIMARY KEY,
        application_id uuid REFERENCES application (id),
        -- What a deadline outside any case is about: a policy document's id, a guide's code.
        subject text,
        kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
        started_on date NOT NULL,
        -- The last day on which the thing is still in time.
        due_on date NOT NULL,
        -- The first instant at which it is late. Derived, so that no writer can get it wrong.
        due_at timestamptz NOT NULL GENERATED ALWAYS AS ((due_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') STORED,
        -- Null where the period is not counted in working days.
        working_days int CHECK (working_days > 0),
        -- The count reached a year whose holidays nobody has announced yet.
        provisional boolean NOT NULL,
        binding boolean NOT NULL,
        state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'met', 'passed', 'cancelled')),
        paused_on date,
        remaining_working_days int CHECK (remaining_working_days >= 0),
        ended_at timestamptz,
        -- Whom it binds: an office's people of one role, all people of one role, or an enterprise. For an enterprise the
        -- organisation is the office that answers for the case.
        organisation_id uuid REFERENCES organisation (id),
        role text,
        enterprise_id uuid REFERENCES enterprise (id),
        -- Checked at commit: the deadlines of a move are written before its event, which carries the day that is due.
        event_id uuid REFERENCES case_event (id) DEFERRABLE INITIALLY DEFERRED,
        CHECK ((application_id IS NULL) = (subject IS NOT NULL)),
        CHECK ((role IS NULL) <> (enterprise_id IS NULL)),
        CHECK (enterprise_id IS NULL OR organisation_id IS NOT NULL),
        CHECK (due_on >= started_on),
        CHECK ((state = 'paused') = (paused_on IS NOT NULL) AND (state = 'paused') = (remaining_working_days IS NOT NULL)),
        CHECK ((state IN ('running', 'paused')) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX deadline_live ON deadline (application_id, kind) WHERE state IN ('running', 'paused');
      CREATE UNIQUE INDEX deadline_standing ON deadline (kind, subject, due_on)
        WHERE application_id IS NULL AND state <> 'cancelled';
      CREATE INDEX deadline_application ON deadline (application_id);
      CREATE INDEX deadline_passing ON deadline (kind, due_at, id) WHERE state = 'running';
      CREATE INDEX deadline_office ON deadline (organisation_id, role, due_on, id) WHERE state IN ('running', 'paused');
      CREATE INDEX deadline_enterprise ON deadline (enterprise_id, due_on, id) WHERE state IN ('running', 'paused');

      CREATE TABLE reminder (
        id uuid PRIMARY KEY,
        deadline_id uuid NOT NULL REFERENCES deadline (id),
        -- The deadline's case once more: row-level security cannot look for a deadline of the same statement.
        application_id uuid REFERENCES application (id),
        label text NOT NULL CHECK (label ~ '^(T-[1-9][0-9]*|due|overdue|escalated)$'),
        -- The last day of which it speaks: a deadline that was moved is reminded of anew.
        due_on date NOT NULL,
        send_at timestamptz NOT NULL,
        sent_at timestamptz,
        cancelled_at timestamptz,
        UNIQUE (deadline_id, label, due_on),
        CHECK (sent_at IS NULL OR cancelled_at IS NULL),
        CHECK (sent_at >= send_at)
      );
      CREATE INDEX reminder_application ON reminder (application_id) WHERE sent_at IS NULL AND cancelled_at IS NULL;
      CREATE INDEX reminder_unsent ON reminder (send_at, id) WHERE sent_at IS NULL AND cancelled_at IS NULL;

      -- One message in one person's inbox. The id is the message's, the same for all whom it went to.
      CREATE TABLE notification (
        id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        application_id uuid REFERENCES application (id),
        kind text NOT NULL,
        params jsonb NOT NULL,
        reminder_id uuid REFERENCES reminder (id),
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        -- The inbox, newest first: ids are ordered by time.
        PRIMARY KEY (person_id, id),
        UNIQUE (reminder_id, person_id)
      );
      CREATE INDEX notification_unread ON notification (person_id, id) WHERE read_at IS NULL;
      CREATE INDEX notification_application ON notification (application_id);

      REVOKE DELETE, TRUNCATE ON deadline, reminder, notification FROM huiqi_app;
      -- Of what somebody was told, only whether it was read may change.
      REVOKE UPDATE ON notification FROM huiqi_app;
      GRANT UPDATE (read_at) ON notification TO huiqi_app;
    `);
    for (const table of ['deadline', 'reminder', 'notification']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY within_reach ON ${table} TO huiqi_app USING (
          application_id IS NULL
          OR (SELECT reach_kind()) = 'all'
          OR (SELECT true FROM application a WHERE a.id = application_id));
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification, reminder, deadline');
  }
}
