/**
 * A case is submitted under the rules in force at that second, Shanghai time: a document's first and last day, and the
 * window of a guide.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../support/world.js';

const RD_CENTRE = { recognised: true };
const OUTLET = {
  outletKind: 'branch',
  outletLocation: '新加坡',
  establishedOn: '2026-01-15',
  requestedAmount: '200000.00',
};
const INNOVATION = { innovationKind: 'business-first', firstAmongShanghaiZones: true };
const TOP100 = { topList: 'import', newlyListed: true, year: 2026 };

interface Boundary {
  applicant: string;
  measure: string;
  facts: Record<string, unknown>;
  outside: string;
  inside: string;
  citation: { documentNumber: string; quote: string };
}

const notInForce = (citation: Boundary['citation']) => ({
  status: 422,
  body: { code: 'document-not-in-force', citation: expect.objectContaining(citation) },
});

describe('the first second of a document', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2025-12-31T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('沪松经规〔2025〕8号 takes nothing at 2025-12-31T23:59:59, and takes the same draft one second later', async () => {
    const id = await world.draft('ent-01', 'sj-2025-8.rd-centre', RD_CENTRE);
    world.clock.set('2025-12-31T23:59:59+08:00');
    const early = await world.trySubmit('ent-01', id);
    expect(early).toMatchObject(
      notInForce({
        documentNumber: '沪松经规〔2025〕8号',
        quote: '本措施自 2026 年 1 月 1 日起施行，有效期至 2027 年 12 月 31 日。',
      }),
    );
    expect(await world.read('ent-01', id)).toMatchObject({ state: 'draft', number: null });

    world.clock.set('2026-01-01T00:00:00+08:00');
    expect(await world.submit('ent-01', id)).toMatchObject({
      state: 'submitted',
      number: 'SJ-2026-000001',
      submittedAt: '2026-01-01T00:00:00+08:00',
    });
  });
});

describe('the last second of a document', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2026-10-12T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  /** Two drafts: one goes in on the last second, the other is refused on the next. */
  async function tryBoth({ applicant, measure, facts, outside, inside, citation }: Boundary, site?: string) {
    world.clock.set(inside.replace('23:59:59', '09:00:00'));
    const inTime = await world.draft(applicant, measure, facts, site);
    const late = await world.draft(applicant, measure, facts, site);
    world.clock.set(inside);
    const accepted = await world.submit(applicant, inTime);
    expect(accepted).toMatchObject({ state: 'submitted', submittedAt: inside });
    world.clock.set(outside);
    expect(await world.trySubmit(applicant, late)).toMatchObject(notInForce(citation));
    expect((await world.read(applicant, late)).state).toBe('draft');
    return inTime;
  }

  it('沪商规〔2023〕6号 ends with 2026-10-15; what came in on time goes on, without a town stage', async () => {
    const inTime = await tryBoth({
      applicant: 'ent-10',
      measure: 'hq-2023-6.service-network-abroad',
      facts: OUTLET,
      inside: '2026-10-15T23:59:59+08:00',
      outside: '2026-10-16T00:00:00+08:00',
      citation: {
        documentNumber: '沪商规〔2023〕6号',
        quote: '本措施自2023年10月16日起施行，有效期至2026年10月15日。',
      },
    });
    expect(await world.act('hq-town-clerk', inTime, 'accept')).toMatchObject({
      state: 'district_review',
      townId: null,
    });
  });

  it('青商规〔2024〕1号: three years from 2024-02-06, so its last day is 2027-02-05', async () => {
    await tryBoth({
      applicant: 'ent-06',
      measure: 'qp-2024-1.first-innovation',
      facts: INNOVATION,
      inside: '2027-02-05T23:59:59+08:00',
      outside: '2027-02-06T00:00:00+08:00',
      citation: {
        documentNumber: '青商规〔2024〕1号',
        quote: '本实施意见自 2024 年 2 月 6 日起施行，有效期 3 年。',
      },
    });
  });

  it('青商规〔2024〕4号: three years from 2024-02-16, so its last day is 2027-02-15', async () => {
    await tryBoth({
      applicant: 'ent-06',
      measure: 'qp-2024-4.top100',
      facts: TOP100,
      inside: '2027-02-15T23:59:59+08:00',
      outside: '2027-02-16T00:00:00+08:00',
      citation: {
        documentNumber: '青商规〔2024〕4号',
        quote: '本实施意见自 2024 年 2 月 16 日起施行，有效期 3 年。',
      },
    });
  });
});

describe('the window of a guide', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2026-03-01T09:00:00+08:00');
    await world.guide({
      code: 'songjiang-2026-aeo',
      documentId: 'sj-2025-8',
      organisation: 'songjiang',
      year: 2026,
      title: { zh: '松江区2026年高级认证企业申报指南', en: 'Songjiang 2026, AEO' },
      window: { from: '2026-03-02T09:00:00+08:00', to: '2026-03-31T17:00:00+08:00' },
      measures: [{ measure: 'sj-2025-8.aeo' }],
    });
  }, 60_000);
  afterAll(() => world.close());

  const AEO = { newlyRecognised: true, recognisedOn: '2026-01-20' };
  const closed = {
    status: 422,
    body: {
      code: 'guide-window-closed',
      params: { windows: '2026-03-02T09:00:00+08:00 – 2026-03-31T17:00:00+08:00' },
    },
  };

  it('opens at its first second, not one before, and pins the guide on the case', async () => {
    const id = await world.draft('ent-01', 'sj-2025-8.aeo', AEO);
    world.clock.set('2026-03-02T08:59:59+08:00');
    expect(await world.trySubmit('ent-01', id)).toMatchObject(closed);
    world.clock.set('2026-03-02T09:00:00+08:00');
    expect(await world.submit('ent-01', id)).toMatchObject({ guide: { code: 'songjiang-2026-aeo', version: 1 } });
  });

  it('is open through its last second, and closed a second later', async () => {
    const inTime = await world.draft('ent-04', 'sj-2025-8.aeo', AEO);
    const late = await world.draft('ent-02', 'sj-2025-8.aeo', AEO);
    world.clock.set('2026-03-31T17:00:00.999+08:00');
    await world.submit('ent-04', inTime);
    world.clock.set('2026-03-31T17:00:01+08:00');
    expect(await world.trySubmit('ent-02', late)).toMatchObject(closed);
  });

  it('binds only the measures that it names: another one of the document needs no window', async () => {
    const id = await world.draft('ent-02', 'sj-2025-8.rd-centre', RD_CENTRE);
    expect(await world.submit('ent-02', id)).toMatchObject({ state: 'submitted', guide: null });
  });
});
