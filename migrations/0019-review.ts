import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What protects a review: public notices as records, objections that can be followed, recusals beyond a single case, and
 * signals that two cases may have something in common which a person should look at.
 */
export class Review0000000000019 implements MigrationInterface {
  name = 'Review0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICES);
    await runner.query(CONFLICTS);
    await runner.query(SIGNALS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION find_risk_signals, is_recused;
      DROP TABLE risk_signal, enterprise_conflict, public_notice;
      DROP INDEX bank_account_number;
      ALTER TABLE evidence DROP COLUMN invoice_numbers;
      DROP INDEX conflict_of_interest_person;
      ALTER TABLE conflict_of_interest DROP COLUMN ordered_by;
      ALTER TABLE objection DROP COLUMN receipt, DROP COLUMN considered_at;
    `);
  }
}

const NOTICES = `
  -- What was published of an intended award, as everybody could read it: no account, no contact, no facts.
  CREATE TABLE public_notice (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    number text NOT NULL,
    enterprise_name text NOT NULL,
    document_id text NOT NULL,
    measure text NOT NULL,
    measure_title jsonb NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    published_by uuid NOT NULL REFERENCES person (id),
    published_at timestamptz NOT NULL,
    published_on date NOT NULL,
    -- The last day on which an objection is heard in time.
    ends_on date NOT NULL CHECK (ends_on >= published_on),
    -- Set when the notice was taken back before its award was decided on.
    withdrawn_at timestamptz
  );
  CREATE INDEX public_notice_application ON public_notice (application_id, published_at);
  CREATE INDEX public_notice_order ON public_notice (ends_on, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON public_notice FROM huiqi_app;
  GRANT UPDATE (withdrawn_at) ON public_notice TO huiqi_app;
  ALTER TABLE public_notice ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON public_notice TO huiqi_app
    USING ((SELECT reach_kind()) = 'all' OR (SELECT true FROM application a WHERE a.id = application_id));
  -- Notices that run while this version arrives.
  INSERT INTO public_notice (id, application_id, number, enterprise_name, document_id, measure, measure_title,
    amount_fen, published_by, published_at, published_on, ends_on)
  SELECT uuidv7(), a.id, a.number, e.name, a.document_id, a.measure,
         coalesce((SELECT m -> 'title' FROM jsonb_array_elements(v.content::jsonb -> 'measures') m WHERE m ->> 'code' = a.measure),
                  jsonb_build_object('zh', a.measure, 'en', a.measure)),
         a.proposed_fen, p.person_id, p.at, (p.at AT TIME ZONE 'Asia/Shanghai')::date, a.notice_ends_on
    FROM application a JOIN enterprise e ON e.id = a.enterprise_id
    JOIN policy_document_version v ON v.document_id = a.document_id AND v.version = a.document_version
    CROSS JOIN LATERAL (SELECT person_id, at FROM case_event
      WHERE application_id = a.id AND action = 'propose' ORDER BY seq DESC LIMIT 1) p
   WHERE a.state = 'public_notice' AND a.proposed_fen IS NOT NULL AND a.notice_ends_on IS NOT NULL;

  -- Who objects can ask with the receipt what became of it; an upheld objection stands until the case was looked at anew.
  ALTER TABLE objection ADD COLUMN receipt text UNIQUE;
  ALTER TABLE objection ADD COLUMN considered_at timestamptz;
`;

const CONFLICTS = `
  -- Null where the person declared it; else the supervisor who ordered it.
  ALTER TABLE conflict_of_interest ADD COLUMN ordered_by uuid REFERENCES person (id) CHECK (ordered_by <> person_id);
  CREATE INDEX conflict_of_interest_person ON conflict_of_interest (person_id, application_id);

  -- A conflict with an enterprise reaches all its cases, those to come too.
  CREATE TABLE enterprise_conflict (
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    person_id uuid NOT NULL REFERENCES person (id),
    reason text NOT NULL CHECK (reason <> ''),
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (enterprise_id, person_id)
  );
  CREATE INDEX enterprise_conflict_person ON enterprise_conflict (person_id, enterprise_id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON enterprise_conflict
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON enterprise_conflict FROM huiqi_app;
  ALTER TABLE enterprise_conflict ENABLE ROW LEVEL SECURITY;
  -- Asked with each sign-in check, before anybody's reach is known; it tells whether, and nothing more.
  CREATE FUNCTION is_recused(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT EXISTS (SELECT FROM conflict_of_interest c WHERE c.person_id = person)
          OR EXISTS (SELECT FROM enterprise_conflict c WHERE c.person_id = person);
    END;
  REVOKE EXECUTE ON FUNCTION is_recused FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION is_recused TO huiqi_app;
  -- Every office has to know who is out of a case; enterprises do not.
  CREATE POLICY within_reach ON enterprise_conflict TO huiqi_app
    USING ((SELECT reach_kind()) IN ('all', 'district', 'town'));
`;

const SIGNALS = `
  -- Numbers of the invoices that a piece of evidence shows, as the enterprise stated them, in capitals and digits.
  ALTER TABLE evidence ADD COLUMN invoice_numbers text[] NOT NULL DEFAULT '{}';
  CREATE INDEX evidence_invoice ON evidence USING gin (invoice_numbers) WHERE invoice_numbers <> '{}';
  CREATE INDEX bank_account_number ON bank_account (account_number) WHERE retired_at IS NULL;

  CREATE TABLE risk_signal (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    kind text NOT NULL CHECK (kind IN ('same-account', 'same-evidence', 'same-invoice', 'same-item-elsewhere',
      'contradicting-facts')),
    other_id uuid NOT NULL REFERENCES application (id) CHECK (other_id <> application_id),
    -- What the two have in common, the other case's number and its office: enough to ask there, and no more.
    detail jsonb NOT NULL,
    -- The same finding is told once; the same kind of finding about something else is another one.
    fingerprint text NOT NULL,
    found_at timestamptz NOT NULL,
    verdict text CHECK (verdict IN ('explained', 'follow-up')),
    answer text CHECK (answer <> ''),
    answered_by uuid REFERENCES person (id),
    answered_at timestamptz,
    UNIQUE (application_id, kind, other_id, fingerprint),
    CHECK (num_nulls(verdict, answer, answered_by, answered_at) IN (0, 4))
  );
  CREATE INDEX risk_signal_open ON risk_signal (application_id) WHERE answered_at IS NULL;
  REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON risk_signal FROM huiqi_app;
  GRANT UPDATE (verdict, answer, answered_by, answered_at) ON risk_signal TO huiqi_app;
  CREATE FUNCTION keep_answer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.answered_at IS NOT NULL THEN
      RAISE EXCEPTION 'a signal is answered once' USING ERRCODE = 'HQ104';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER answered_once BEFORE UPDATE ON risk_signal FOR EACH ROW EXECUTE FUNCTION keep_answer();
  ALTER TABLE risk_signal ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON risk_signal TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) IN ('district', 'town') AND (SELECT true FROM application a WHERE a.id = application_id)));

  -- Looks past row-level security, for the other case may lie with an office that whoever submits does not reach; it
  -- answers nothing. Each finding is written for both cases. What was given up, refused or let lapse may be claimed anew
  -- with the same papers.
  CREATE FUNCTION find_risk_signals(of_cases uuid[], matter_keys text[], found timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      WITH live AS (
        SELECT * FROM application WHERE submitted_at IS NOT NULL AND state <> 'withdrawn'
      ), mine AS (
        SELECT * FROM live WHERE id = ANY (of_cases)
      ), papers AS (
        SELECT e.application_id, e.sha256, e.invoice_numbers, e.requirement FROM evidence e WHERE e.withdrawn_at IS NULL
      ), pair AS (
        SELECT m.id AS one, o.id AS other, 'same-account' AS kind,
               jsonb_build_object('account', '…' || right(b.account_number, 4)) AS detail, b.account_number AS about
          FROM mine m JOIN bank_account b ON b.enterprise_id = m.enterprise_id AND b.retired_at IS NULL
          JOIN bank_account c ON c.account_number = b.account_number AND c.retired_at IS NULL
               AND c.enterprise_id <> b.enterprise_id
          JOIN live o ON o.enterprise_id = c.enterprise_id
        UNION ALL
        SELECT m.id, o.id, 'same-evidence', jsonb_build_object('requirement', p.requirement), p.sha256
          FROM mine m JOIN papers p ON p.application_id = m.id
          JOIN papers q ON q.sha256 = p.sha256 AND q.application_id <> m.id
          JOIN live o ON o.id = q.application_id
         WHERE NOT (o.enterprise_id = m.enterprise_id AND o.measure = m.measure AND o.state IN ('rejected', 'lapsed'))
        UNION ALL
        SELECT m.id, o.id, 'same-invoice', jsonb_build_object('invoice', invoice), invoice
          FROM mine m JOIN papers p ON p.application_id = m.id CROSS JOIN LATERAL unnest(p.invoice_numbers) AS invoice
          JOIN papers q ON q.invoice_numbers @> ARRAY [invoice] AND q.application_id <> m.id
          JOIN live o ON o.id = q.application_id
         WHERE NOT (o.enterprise_id = m.enterprise_id AND o.measure = m.measure AND o.state IN ('rejected', 'lapsed'))
        UNION ALL
        SELECT m.id, o.id, 'same-item-elsewhere', jsonb_build_object('measures', jsonb_build_array(m.measure, o.measure)),
               split_part(m.measure, '.', 2)
          FROM mine m JOIN live o ON o.enterprise_id = m.enterprise_id AND o.district_id <> m.district_id
               AND split_part(o.measure, '.', 2) = split_part(m.measure, '.', 2)
        UNION ALL
        SELECT m.id, o.id, 'contradicting-facts', jsonb_build_object('facts', differing.names), differing.about
          FROM mine m JOIN live o ON o.enterprise_id = m.enterprise_id AND o.measure = m.measure AND o.id <> m.id
          CROSS JOIN LATERAL (SELECT facts FROM fact_revision WHERE application_id = m.id AND sealed_at IS NOT NULL
                               ORDER BY revision DESC LIMIT 1) x
          CROSS JOIN LATERAL (SELECT facts FROM fact_revision WHERE application_id = o.id AND sealed_at IS NOT NULL
                               ORDER BY revision DESC LIMIT 1) y
          CROSS JOIN LATERAL (
            SELECT jsonb_agg(k.key ORDER BY k.key) AS names,
                   string_agg(concat_ws('=', k.key, least(k.a, k.b), greatest(k.a, k.b)), '&' ORDER BY k.key) AS about
              FROM (SELECT f.key, f.value #>> '{}' AS a, g.value #>> '{}' AS b
                      FROM jsonb_each(x.facts) f JOIN jsonb_each(y.facts) g ON g.key = f.key) k
             -- Numbers are compared as numbers: "6000000" and "6000000.00" say the same.
             WHERE CASE WHEN k.a ~ '^-?[0-9]{1,18}([.][0-9]{1,6})?$' AND k.b ~ '^-?[0-9]{1,18}([.][0-9]{1,6})?$'
                        THEN k.a::numeric <> k.b::numeric ELSE k.a IS DISTINCT FROM k.b END
          ) differing
         -- Another year or another project may well have other figures; without keys (null) nothing is compared.
         WHERE differing.names IS NOT NULL AND matter_keys IS NOT NULL
           AND NOT EXISTS (SELECT FROM unnest(matter_keys) AS key WHERE x.facts ->> key IS DISTINCT FROM y.facts ->> key)
      ), both_ways AS (
        SELECT DISTINCT ON (one, other, kind, about) one, other, kind, detail, about FROM pair
        UNION
        SELECT DISTINCT ON (one, other, kind, about) other, one, kind, detail, about FROM pair
      )
      INSERT INTO risk_signal (id, application_id, kind, other_id, detail, fingerprint, found_at)
      SELECT uuidv7(), w.one, w.kind, w.other,
             w.detail || jsonb_build_object('number', o.number, 'measure', o.measure,
               'office', jsonb_build_object('zh', g.name_zh, 'en', g.name_en)),
             encode(sha256(convert_to(w.about, 'UTF8')), 'hex'), found
        FROM both_ways w JOIN application o ON o.id = w.other JOIN organisation g ON g.id = o.district_id
      ON CONFLICT DO NOTHING;
    END;
  REVOKE EXECUTE ON FUNCTION find_risk_signals FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION find_risk_signals TO huiqi_app;
`;
