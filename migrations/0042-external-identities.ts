import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who an account is at an identity provider: linked by somebody else, and made or removed, never changed. */
export class ExternalIdentities0000000000042 implements MigrationInterface {
  name = 'ExternalIdentities0000000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE external_identity (
        issuer text NOT NULL CHECK (issuer <> ''),
        -- What the provider calls the person: compared to the letter, as OpenID Connect asks for it.
        subject text NOT NULL CHECK (subject = btrim(subject) AND char_length(subject) BETWEEN 1 AND 255),
        person_id uuid NOT NULL REFERENCES person (id),
        linked_by uuid NOT NULL REFERENCES person (id),
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject),
        UNIQUE (person_id, issuer),
        -- A link opens the account, so nobody links the own one.
        CHECK (linked_by <> person_id)
      );
      REVOKE UPDATE, TRUNCATE ON external_identity FROM huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE external_identity');
  }
}
