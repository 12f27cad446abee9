import type { PolicyDocument, Provision } from '#policy';
import { decideSanctions, hasSanctionClause } from './sanctions.js';

const SANCTION: Provision = {
  kind: 'sanction',
  clause: 'annex',
  quote: '对提供虚假项目申报信息的企业，自发现之日起，取消其申请本产业扶持政策资格，追回已拨付产业扶持资金',
  appliesTo: 'document',
  trigger: 'false-declaration',
  effects: ['bar-from-discovery', 'recover', 'propose-listing'],
};
const document = (id: string, ...provisions: Provision[]) =>
  ({
    id,
    number: '沪松经规〔2025〕8号',
    clauses: [{ id: 'annex', path: [], heading: '附则', label: '附则', text: '', responsibleUnits: [] }],
    provisions,
  }) satisfies Pick<PolicyDocument, 'id' | 'number' | 'clauses' | 'provisions'>;
const SONGJIANG = document('sj-2025-8', SANCTION);
const QINGPU = document('qp-2024-4');

describe('what follows from a decision', () => {
  it('is bar, revocation and recovery under a document that says so, with its words', () => {
    expect(decideSanctions(SONGJIANG, 'sanctioned')).toEqual({
      bar: true,
      revoke: true,
      recover: true,
      list: true,
      citation: {
        documentId: 'sj-2025-8',
        documentNumber: '沪松经规〔2025〕8号',
        clause: '附则',
        quote: SANCTION.quote,
      },
    });
  });

  it('goes no further than the clause', () => {
    const recoverOnly = document('x', { ...SANCTION, effects: ['recover'] } as Provision);
    expect(decideSanctions(recoverOnly, 'sanctioned')).toMatchObject({
      bar: false,
      revoke: false,
      recover: true,
      list: false,
    });
    const barOnly = document('x', { ...SANCTION, effects: ['bar-from-discovery'] } as Provision);
    expect(decideSanctions(barOnly, 'sanctioned')).toMatchObject({ bar: true, revoke: true, recover: false });
  });

  it('is no bar where the document has no clause, or one for some measures only', () => {
    const none = { bar: false, revoke: true, recover: true, list: false, citation: null };
    expect(decideSanctions(QINGPU, 'sanctioned')).toEqual(none);
    expect(decideSanctions(document('x', { ...SANCTION, appliesTo: ['x.one'] }), 'sanctioned')).toEqual(none);
  });

  it('is nothing when the enterprise is cleared', () => {
    expect(decideSanctions(SONGJIANG, 'cleared')).toEqual({
      bar: false,
      revoke: false,
      recover: false,
      list: false,
      citation: null,
    });
  });
});

describe('a sanction clause', () => {
  it('is one that reaches the whole document', () => {
    expect(hasSanctionClause(SONGJIANG)).toBe(true);
    expect(hasSanctionClause(QINGPU)).toBe(false);
    expect(hasSanctionClause(document('x', { ...SANCTION, appliesTo: ['x.one'] }))).toBe(false);
  });
});
