/** A small world for cases in a real database: two districts, two towns, people of every role, two enterprises. */
import { type Actor, newId, type Reach, type Role, usccCheckCharacter } from '#kernel';
import { type CaseView, createDraft } from '#workflow';
import type { TestDatabase } from './database.js';

export const DOCUMENT = 'sj-2025-8';
const AT = new Date('2026-03-02T09:00:00+08:00');

export interface CaseWorld {
  district: string;
  otherDistrict: string;
  town: string;
  otherTown: string;
  enterprise: string;
  otherEnterprise: string;
  /** A further person with these roles at this organisation. */
  officer(organisationId: string, ...roles: Role[]): Promise<Actor>;
  /** A further person who applies for this enterprise. */
  applicant(enterpriseId: string): Promise<Actor>;
  /** A draft of the enterprise in the town, written through the store. */
  draft(applicant: Actor, over?: { townId?: string | null; districtId?: string; measure?: string }): Promise<CaseView>;
}

export async function seedCaseWorld({ database, owner }: TestDatabase): Promise<CaseWorld> {
  const [district, otherDistrict, town, otherTown] = [newId(), newId(), newId(), newId()];
  await owner.query(
    `INSERT INTO organisation (id, code, kind, parent_id, name_zh, name_en) VALUES
       ($1, 'songjiang', 'district', NULL, '松江区', 'Songjiang'), ($2, 'qingpu', 'district', NULL, '青浦区', 'Qingpu'),
       ($3, 'sj-jiuting', 'town', $1, '九亭镇', 'Jiuting'), ($4, 'sj-sijing', 'town', $1, '泗泾镇', 'Sijing')`,
    [district, otherDistrict, town, otherTown],
  );
  await owner.query(
    `INSERT INTO policy_document_version (document_id, version, content, sha256, source_text, status, loaded_at, published_at)
     VALUES ($1, 1, jsonb_build_object('id', $1::text), repeat('0', 64), '', 'published', $2, $2)`,
    [DOCUMENT, AT],
  );
  const makeEnterprise = async (body: string, name: string): Promise<string> => {
    const id = newId();
    const uscc = body + usccCheckCharacter(body);
    await owner.query('INSERT INTO enterprise (id, uscc, name, created_at) VALUES ($1, $2, $3, $4)', [
      id,
      uscc,
      name,
      AT,
    ]);
    return id;
  };
  const makePerson = async (
    over: Pick<Actor, 'roles' | 'reach' | 'organisationId' | 'enterpriseId'>,
  ): Promise<Actor> => {
    const personId = newId();
    await owner.query(
      `INSERT INTO person (id, username, name, organisation_id, enterprise_id, created_at) VALUES ($1::uuid, $1::text, '测试', $2, $3, $4)`,
      [personId, over.organisationId, over.enterpriseId, AT],
    );
    return { personId, name: '测试', system: false, ...over };
  };
  const towns = [town, otherTown];
  return {
    ...{ district, otherDistrict, town, otherTown },
    enterprise: await makeEnterprise('91310117MA1JD0001', '上海云间精密机械有限公司'),
    otherEnterprise: await makeEnterprise('91310117MA1JD0002', '上海九峰贸易有限公司'),
    officer: (organisationId, ...roles) => {
      const reach: Reach = { kind: towns.includes(organisationId) ? 'town' : 'district', organisationId };
      return makePerson({ roles, reach, organisationId, enterpriseId: null });
    },
    applicant: (enterpriseId) =>
      makePerson({
        roles: ['enterprise-applicant'],
        reach: { kind: 'enterprise', enterpriseId },
        organisationId: null,
        enterpriseId,
      }),
    draft: (applicant, over = {}) =>
      database.transaction(applicant.reach, (tx) =>
        createDraft(tx, {
          enterpriseId: applicant.enterpriseId as string,
          measure: over.measure ?? 'sj-2025-8.aeo',
          documentId: DOCUMENT,
          documentVersion: 1,
          guideCode: null,
          guideVersion: null,
          districtId: over.districtId ?? district,
          townId: over.townId === undefined ? town : over.townId,
          noticeRequired: true,
          personId: applicant.personId,
          at: AT,
        }),
      ),
  };
}
