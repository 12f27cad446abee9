/** A small world for the tests of money and enforcement: two districts, a town, people, enterprises, approved cases. */
import type pg from 'pg';
import { type Actor, newId, type Reach, type Role, usccCheckCharacter } from '#kernel';
import type { KeptSharing } from '#treasury';

export interface ApprovedCases {
  district: string;
  town: string;
  otherDistrict: string;
  /** Treasuries of the three. */
  districtTreasury: string;
  townTreasury: string;
  otherTreasury: string;
  maker: string;
  checker: string;
  /** Makes an enterprise with this name. @returns its id */
  enterprise(name: string): Promise<string>;
  /** Writes a case of the enterprise as if it had come that far. @returns its id */
  application(
    enterpriseId: string,
    options?: { state?: string; awarded?: bigint; measure?: string; documentId?: string },
  ): Promise<string>;
  /** Records and verifies an account in the enterprise's own name. @returns its id */
  account(enterpriseId: string, number: string): Promise<string>;
  /** A further person. @returns the id */
  person(): Promise<string>;
}

/** The document under which the cases run. */
export const DOCUMENT = 'sj-2025-8';
/** Rules as a commitment keeps them: of the text, and the office's own. */
export const FIFTY_FIFTY: KeptSharing = {
  district: 5,
  town: 5,
  citation: {
    documentId: DOCUMENT,
    documentNumber: '沪松经规〔2025〕8号',
    clause: '附则',
    quote: '由区级财政和街镇（开发区）财政按 5:5 比例承担',
  },
};
export const DISTRICT_ALONE: KeptSharing = { district: 1, town: 0, citation: null };

const AT = new Date('2026-03-02T09:00:00+08:00');

export const districtReach = (organisationId: string): Reach => ({ kind: 'district', organisationId });
export const townReach = (organisationId: string): Reach => ({ kind: 'town', organisationId });
export const enterpriseReach = (enterpriseId: string): Reach => ({ kind: 'enterprise', enterpriseId });

/** @returns an official of a district with these roles */
export const official = (personId: string, organisationId: string, ...roles: Role[]): Actor => ({
  personId,
  name: personId,
  roles,
  reach: districtReach(organisationId),
  organisationId,
  enterpriseId: null,
  system: false,
});

/** Where the shipped catalogue was loaded before, the cases run under its document. */
export async function seedApprovedCases(owner: pg.Pool): Promise<ApprovedCases> {
  const [district, town, otherDistrict] = [newId(), newId(), newId()];
  const [districtTreasury, townTreasury, otherTreasury] = [newId(), newId(), newId()];
  let count = 0;
  const next = (digits: number): string => {
    count += 1;
    return String(count).padStart(digits, '0');
  };
  const person = async (): Promise<string> => {
    const id = newId();
    await owner.query(`INSERT INTO person (id, username, name, created_at) VALUES ($1, $2, '测试', $3)`, [id, id, AT]);
    return id;
  };
  await owner.query(
    `INSERT INTO organisation (id, code, kind, parent_id, name_zh, name_en) VALUES
       ($1, 'songjiang', 'district', NULL, '松江区', 'Songjiang'), ($2, 'sj-jiuting', 'town', $1, '九亭镇', 'Jiuting'),
       ($3, 'qingpu', 'district', NULL, '青浦区', 'Qingpu')`,
    [district, town, otherDistrict],
  );
  await owner.query(
    `INSERT INTO treasury (id, organisation_id, paying) VALUES
       ($1, $2, 'district-first'), ($3, $4, 'district-first'), ($5, $6, 'district-first')`,
    [districtTreasury, district, townTreasury, town, otherTreasury, otherDistrict],
  );
  await owner.query(
    `INSERT INTO policy_document_version (document_id, version, content, sha256, source_text, status, loaded_at, published_at)
     VALUES ($1, 1, jsonb_build_object('id', $1::text), repeat('0', 64), '', 'published', $2, $2)
     ON CONFLICT DO NOTHING`,
    [DOCUMENT, AT],
  );
  const [maker, checker] = [await person(), await person()];

  return {
    district,
    town,
    otherDistrict,
    districtTreasury,
    townTreasury,
    otherTreasury,
    maker,
    checker,
    person,
    enterprise: async (name) => {
      const id = newId();
      const body = `91310117MA1JD${next(4)}`;
      await owner.query('INSERT INTO enterprise (id, uscc, name, created_at) VALUES ($1, $2, $3, $4)', [
        id,
        body + usccCheckCharacter(body),
        name,
        AT,
      ]);
      await owner.query('INSERT INTO enterprise_site (enterprise_id, organisation_id) VALUES ($1, $2)', [id, town]);
      return id;
    },
    application: async (
      enterpriseId,
      { state = 'approved', awarded = 18_000_099n, measure = 'sj-2025-8.aeo', documentId = DOCUMENT } = {},
    ) => {
      const id = newId();
      await owner.query(
        `INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id,
           state, notice_required, awarded_fen, submitted_at, created_by, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, true, $9, $10, $11, $10, $10)`,
        [id, `SJ-2026-${next(6)}`, enterpriseId, measure, documentId, district, town, state, awarded, AT, maker],
      );
      // Events follow one another, so the case has a first one.
      await owner.query(
        `INSERT INTO case_event (id, application_id, seq, action, to_state, person_id, at, document_version, hash)
         VALUES ($1, $2, 1, 'create', $3, $4, $5, 1, repeat('0', 64))`,
        [newId(), id, state, maker, AT],
      );
      return id;
    },
    account: async (enterpriseId, number) => {
      const id = newId();
      await owner.query(
        `INSERT INTO bank_account (id, enterprise_id, account_name, account_number, bank_name, recorded_by, recorded_at,
           verified_by, verified_at)
         SELECT $1, e.id, e.name, $3, '中国工商银行松江支行', $4, $6, $5, $6 FROM enterprise e WHERE e.id = $2`,
        [id, enterpriseId, number, maker, checker, AT],
      );
      return id;
    },
  };
}
