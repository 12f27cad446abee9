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

const ABSENCE = `
  -- Somebody is away from one day to another, both included, and a colleague receives meanwhile what goes to that person.
  -- No right is lent: the colleague holds the same roles already.
  CREATE TABLE absence (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person (id),
    cover_id uuid NOT NULL REFERENCES person (id),
    -- The office of both when it was recorded: by it the row is seen.
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    from_on date NOT NULL,
    to_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES person (id),
    recorded_at timestamptz NOT NULL,
    cover_told_at timestamptz,
    cancelled_by uuid REFERENCES person (id),
    cancelled_at timestamptz,
    CHECK (cover_id <> person_id),
    CHECK (to_on >= from_on),
    CHECK (from_on >= (recorded_at AT TIME ZONE 'Asia/Shanghai')::date),
    CHECK ((cancelled_by IS NULL) = (cancelled_at IS NULL))
  );
  CREATE INDEX absence_person ON absence (person_id, to_on) WHERE cancelled_at IS NULL;
  CREATE INDEX absence_cover ON absence (cover_id, to_on) WHERE cancelled_at IS NULL;
  CREATE INDEX absence_organisation ON absence (organisation_id, id);
  CREATE INDEX absence_to_tell ON absence (from_on) WHERE cover_told_at IS NULL AND cancelled_at IS NULL;
  REVOKE UPDATE, DELETE, TRUNCATE ON absence FROM huiqi_app;
  GRANT UPDATE (cover_told_at, cancelled_by, cancelled_at) ON absence TO huiqi_app;

  -- Nobody is away twice at once, and nobody stands in who is away. Under the locks of both people, so that two absences
  -- that are recorded at the same moment are looked at one after the other.
  CREATE FUNCTION check_absence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM FROM person WHERE id IN (NEW.person_id, NEW.cover_id) ORDER BY id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM absence a
                WHERE a.cancelled_at IS NULL AND a.from_on <= NEW.to_on AND a.to_on >= NEW.from_on
                  AND (a.person_id IN (NEW.person_id, NEW.cover_id) OR a.cover_id = NEW.person_id)) THEN
      RAISE EXCEPTION 'the absence overlaps another one of these people' USING ERRCODE = 'HQ150';
    END IF;
    IF (SELECT count(*) FROM person
         WHERE id IN (NEW.person_id, NEW.cover_id) AND organisation_id = NEW.organisation_id) <> 2 THEN
      RAISE EXCEPTION 'who is away and who stands in are of one office' USING ERRCODE = 'HQ151';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER check_absence BEFORE INSERT ON absence FOR EACH ROW EXECUTE FUNCTION check_absence();

  -- What was cancelled stays so.
  CREATE TRIGGER cancelled_once BEFORE UPDATE ON absence FOR EACH ROW WHEN (OLD.cancelled_at IS NOT NULL)
    EXECUTE FUNCTION forbid_change();

  ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
  -- An office knows who of its people is away, and a district who is in its towns.
  CREATE POLICY own_office ON absence TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR organisation_id IN (SELECT o.id FROM person p JOIN organisation o ON p.organisation_id IN (o.id, o.parent_id)
                            WHERE p.id = (SELECT reach_person())));

  -- Asked with every message, within whosever reach it is written: who is away on that day, and who stands in. The cover
  -- is null where that person could not do the other's work any more: disabled, moved, or without one of the roles.
  CREATE FUNCTION absences_on(on_day date) RETURNS TABLE (person_id uuid, cover_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT a.person_id, c.id
        FROM absence a JOIN person p ON p.id = a.person_id
        LEFT JOIN person c ON c.id = a.cover_id AND c.disabled_at IS NULL AND c.organisation_id = p.organisation_id
          AND NOT EXISTS (SELECT FROM person_role needed WHERE needed.person_id = p.id AND NOT EXISTS (
                SELECT FROM person_role held WHERE held.person_id = c.id AND held.role = needed.role))
       WHERE a.cancelled_at IS NULL AND a.from_on <= on_day AND a.to_on >= on_day;
    END;
  REVOKE EXECUTE ON FUNCTION absences_on FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION absences_on TO huiqi_app;
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
    await runner.query(ABSENCE);
    await runner.query(DIGEST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION absences_on;
      DROP TABLE absence, digest;
      DROP FUNCTION check_absence;
      DROP POLICY written_within_reach ON notification;
      DROP POLICY own_inbox ON notification;
      DROP POLICY read_by_its_person ON notification;
      CREATE POLICY within_reach ON notification TO huiqi_app USING ${CASE_WITHIN_REACH};
      DROP FUNCTION reach_person;
    `);
  }
}
