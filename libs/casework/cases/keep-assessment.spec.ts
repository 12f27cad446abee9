/** Assessments kept as a set: each case keeps that of its own input, also where several inputs are the same. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentInput, assess, assessmentBytes } from '#policy';
import { lockCases } from '#workflow';
import { casesOnNotice } from '../../../test/support/prepared-cases.js';
import { World } from '../../../test/support/world.js';
import { assessmentInput, type Dossier, readDossiers } from './dossier.js';
import { keepAssessments, writeInput } from './keep-assessment.js';

const AT = new Date('2026-03-03T02:00:00Z');

describe('assessments kept together', () => {
  let world: World;
  let ids: string[];
  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    ids = await casesOnNotice(world, 4);
  }, 60_000);
  afterAll(() => world.close());

  /** Keeps one assessment for each case, of the inputs that are made from its dossier. */
  const keep = (inputOf: (dossier: Dossier, place: number) => AssessmentInput) =>
    world.test.database.transaction({ kind: 'all' }, async (tx) => {
      const views = [...(await lockCases(tx, ids)).values()];
      const events = await world.test.owner.query<{ id: string; application_id: string }>(
        `SELECT id, application_id FROM case_event WHERE action = 'propose'`,
      );
      const eventOf = new Map(events.rows.map((row) => [row.application_id, row.id]));
      const dossiers = await readDossiers(world.api.house, tx, views);
      const kept = views.map(({ id }, place) => {
        const input = inputOf(dossiers[place] as Dossier, place);
        return { applicationId: id, eventId: eventOf.get(id) as string, revision: place + 7, input, at: AT };
      });
      await keepAssessments(tx, kept);
      return kept;
    });

  it('are each of its own input: the same twice, one of another day, and one with an award before', async () => {
    const days = ['2026-03-02', '2024-01-01', '2026-03-02', '2026-03-02'];
    const kept = await keep((dossier, place) => {
      const input = assessmentInput(dossier, days[place] as string);
      const before = { applicationId: ids[0] as string, amountFen: 50_000_000n, facts: {} };
      return place === 3 ? { ...input, history: [before] } : input;
    });
    const written = await world.test.owner.query<{ input: string; result: string; sha256: string }>(
      `SELECT application_id AS "applicationId", event_id AS "eventId", fact_revision AS revision, input, result,
              sha256 = encode(sha256(convert_to(result, 'UTF8')), 'hex') AS sealed
         FROM case_assessment WHERE computed_at = $1 ORDER BY fact_revision`,
      [AT],
    );
    expect(written.rows.map(({ input, ...row }) => ({ ...row, input: JSON.parse(input) }))).toEqual(
      kept.map(({ applicationId, eventId, revision, input }) => ({
        applicationId,
        eventId,
        revision,
        input: writeInput(input),
        result: assessmentBytes(assess(input)),
        sealed: true,
      })),
    );
    expect(new Set(written.rows.map(({ result }) => result)).size).toBe(3);
  });

  it('are none for no case', () =>
    expect(world.test.database.transaction({ kind: 'all' }, (tx) => keepAssessments(tx, []))).resolves.toBeUndefined());
});
