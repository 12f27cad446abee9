/**
 * A document that nobody knew when the system was written: 演商规〔2026〕1号 of a district that does not exist. It is loaded
 * as a file, its offices and people are registered, and it is assessed, applied under and paid without a line of code.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, perform } from '#casework';
import { SYSTEM_ACTOR, usccCheckCharacter } from '#kernel';
import { storyDocument } from '../support/catalogue.js';
import { balances, pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

const MEASURE = 'ys-2026-1.equipment';
const USCC = '91310199MA1YD0001';

const equipment = (projectCode: string, equipmentCost: string) => ({ projectCode, equipmentCost });

describe('a sixth document, as a file only', () => {
  let world: World;
  let id: string;

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00', [storyDocument('ys-2026-1')]);
    await world.office('yanshi', '演示区商务委员会');
    await world.office('ys-zhen', '演示镇', 'yanshi');
    await world.person('ys-town-clerk', 'ys-zhen', 'town-clerk');
    await world.person('ys-town-reviewer', 'ys-zhen', 'town-reviewer');
    await world.person('ys-district-reviewer', 'yanshi', 'district-reviewer');
    await world.person('ys-district-approver', 'yanshi', 'district-approver');
    await world.person('ys-finance-maker', 'yanshi', 'finance-maker');
    await world.person('ys-finance-checker', 'yanshi', 'finance-checker');
    await world.enterprise('ys-factory', 'ys-zhen', USCC + usccCheckCharacter(USCC), '演示机械有限公司');
    await world.budget('yanshi', 'ys-2026-1', '1000000.00');
    await world.budget('ys-zhen', 'ys-2026-1', '1000000.00');
    await verifiedAccount(world, 'ys-factory', 'ys');
  }, 60_000);
  afterAll(() => world.close());

  const assess = async (cost: string) =>
    expected(
      await world.anyone().post(`/policy/measures/${MEASURE}/assessments`, { facts: equipment('A', cost) }),
      200,
    );

  it('stands in the library beside the five, with its clauses', async () => {
    const { items } = expected(await world.anyone().get('/policy/documents'), 200);
    expect(items.map((document: { id: string }) => document.id)).toContain('ys-2026-1');
    const document = expected(await world.anyone().get('/policy/documents/ys-2026-1'), 200);
    expect(document.clauses.map(({ label }: { label: string }) => label)).toEqual(['第一条', '第二条', '第三条']);
  });

  it.each([
    ['999999.99', 'no', null],
    ['1000000.00', 'yes', '80000.00'],
    ['1234567.89', 'yes', '98765.43'],
    ['3750000.12', 'yes', '300000.00'],
  ])('equipment of %s: %s, %s', async (cost, outcome, value) =>
    expect(await assess(cost)).toMatchObject({ outcome, amount: { value } }),
  );

  it('shares 7:3 between district and town, by its own provision', async () => {
    expect(await assess('1234567.89')).toMatchObject({
      shares: [
        { treasury: 'district', amount: '69135.81' },
        { treasury: 'town', amount: '29629.62' },
      ],
      sharing: { local: false, quote: '所需资金由区级财政和镇级财政按 7:3 比例承担。' },
    });
  });

  it('is applied under by enterprises of its own district only', async () => {
    const stranger = await world.as('ent-01').post('/applications', { measure: MEASURE });
    expect(stranger).toMatchObject({ status: 422, body: { code: 'outside-jurisdiction' } });
    id = await world.draft('ys-factory', MEASURE, equipment('YS-1', '1234567.89'));
    expect(await world.submit('ys-factory', id)).toMatchObject({ state: 'submitted', number: 'YS-2026-000001' });
  });

  it('is reviewed, put on public notice and approved, committed 7:3', async () => {
    await world.act('ys-town-clerk', id, 'accept');
    await world.act('ys-town-reviewer', id, 'endorse', { recommendedAmount: '98765.43', reason: '发票属实' });
    const tooMuch = { amount: '98765.44', reason: '—' };
    expect(await world.tryAct('ys-district-reviewer', id, 'propose', tooMuch)).toMatchObject({
      status: 422,
      body: {
        code: 'amount-above-assessment',
        citation: { documentNumber: '演商规〔2026〕1号', clause: '第一条' },
      },
    });
    await world.act('ys-district-reviewer', id, 'propose', { amount: '98765.43', reason: '符合第一条' });
    await world.afterNotice('ys-district-approver', id);
    await world.act('ys-district-approver', id, 'approve');
    expect(await balances(world, 'ys-finance-maker', 'ys-2026-1')).toMatchObject({
      'yanshi encumbered': '-69135.81',
      'ys-zhen encumbered': '-29629.62',
    });
  });

  it('is paid', async () => {
    await pay(world, [id], '2026-03-10', 'ys');
    expect(await world.read('ys-factory', id)).toMatchObject({ state: 'disbursed', awardedAmount: '98765.43' });
    expect(await balances(world, 'ys-finance-maker', 'ys-2026-1')).toMatchObject({
      'yanshi cash': '-98765.43',
      'yanshi expense': '69135.81',
      'yanshi due-from-town ys-zhen': '29629.62',
    });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('and counts its own limits: per project, and for the enterprise in all', async () => {
    const sameProject = await world.draft('ys-factory', MEASURE, equipment('ys-1', '5000000.00'));
    await world.submit('ys-factory', sameProject);
    expect((await world.as('ys-factory').get(`/applications/${sameProject}/assessment`)).body).toMatchObject({
      amount: { value: '201234.57' },
      limits: [
        { kind: 'per-project', remaining: '201234.57' },
        { kind: 'lifetime', remaining: '401234.57' },
      ],
    });
  });

  it('with a figure that does not stand in its text it is not loaded again, and the place is named', async () => {
    const file = storyDocument('ys-2026-1');
    const altered = { ...file, text: file.text.replace('按照设备投入的 8% 给予扶持', '按照设备投入的 9% 给予扶持') };
    await expect(perform(world.api.house, SYSTEM_ACTOR, loadCatalogue, [altered])).rejects.toThrow(
      /ys-2026-1\.yaml.*按照设备投入的 9% 给予扶持/s,
    );
    expect(await assess('1234567.89')).toMatchObject({ document: { version: 1 }, amount: { value: '98765.43' } });
  });
});
