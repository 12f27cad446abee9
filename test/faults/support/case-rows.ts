/** The few rows that a deadline hangs on: an office with its people, an enterprise, and cases of it. */
import type pg from 'pg';
import { newId, type Role } from '#kernel';

/** One district with one town, one enterprise, and one person for each post that these tests ask about. */
export interface CaseRows {
  district: string;
  town: string;
  otherTown: string;
  enterprise: string;
  clerk: string;
  secondClerk: string;
  approver: string;
  applicant: string;
  /** Adds a case in review; its number is `SJ-2026-` and six digits. */
  addCase(state?: string): Promise<string>;
}

export const SEEDED_AT = new Date('2026-01-05T09:00:00+08:00');

export async function seedCaseRows(owner: pg.Pool): Promise<CaseRows> {
  const [district, town, otherTown, enterprise] = [newId(), newId(), newId(), newId()];
  await owner.query(
    `INSERT INTO organisation (id, code, kind, parent_id, name_zh, name_en) VALUES
       ($1, 'songjiang', 'district', NULL, '松江区', 'Songjiang'), ($2, 'sj-jiuting', 'town', $1, '九亭镇', 'Jiuting'),
       ($3, 'sj-sheshan', 'town', $1, '佘山镇', 'Sheshan')`,
    [district, town, otherTown],
  );
  await owner.query(
    `INSERT INTO enterprise (id, uscc, name, created_at) VALUES ($1, '91310117MA1JD0001E', '云间', $2)`,
    [enterprise, SEEDED_AT],
  );
  await owner.query(
    `INSERT INTO policy_document_version (document_id, version, content, sha256, source_text, status, loaded_at, published_at)
     VALUES ('sj-2025-8', 1, '{"id":"sj-2025-8"}', repeat('0', 64), '', 'published', $1, $1)`,
    [SEEDED_AT],
  );
  const person = (username: string, roles: Role[], home: { organisation?: string; enterprise?: string }) =>
    addPerson(owner, username, roles, home);
  const rows = {
    clerk: await person('sj-town-clerk', ['town-clerk'], { organisation: town }),
    secondClerk: await person('sj-second-clerk', ['town-clerk', 'town-reviewer'], { organisation: town }),
    approver: await person('sj-district-approver', ['district-approver'], { organisation: district }),
    applicant: await person('ent-01', ['enterprise-applicant'], { enterprise }),
  };
  let cases = 0;
  return {
    ...rows,
    district,
    town,
    otherTown,
    enterprise,
    addCase: async (state = 'submitted') => {
      const id = newId();
      cases += 1;
      const number = state === 'draft' ? null : `SJ-2026-${String(cases).padStart(6, '0')}`;
      await owner.query(
        `INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id,
                                  state, notice_required, submitted_at, created_by, created_at, updated_at)
         VALUES ($1, $2::text, $3, 'sj-2025-8.aeo', 'sj-2025-8', 1, $4, $5, $6, true,
                 CASE WHEN $2::text IS NULL THEN NULL ELSE $8::timestamptz END, $7, $8, $8)`,
        [id, number, enterprise, district, town, state, rows.applicant, SEEDED_AT],
      );
      return id;
    },
  };
}

export async function addPerson(
  owner: pg.Pool,
  username: string,
  roles: readonly Role[],
  home: { organisation?: string; enterprise?: string; disabled?: boolean },
): Promise<string> {
  const id = newId();
  await owner.query(
    `INSERT INTO person (id, username, name, organisation_id, enterprise_id, disabled_at, created_at)
     VALUES ($1, $2, $2, $3, $4, $5, $6)`,
    [id, username, home.organisation, home.enterprise, home.disabled ? SEEDED_AT : null, SEEDED_AT],
  );
  for (const role of roles) await owner.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2)', [id, role]);
  return id;
}
