import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { listEvents } from '#workflow';
import { AT, act } from '../../test/support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  type Answers,
  answerDefects,
  checkAnswers,
  checkDefects,
  type Defect,
  listDefects,
  openDefects,
  recordDefects,
} from './defects.js';

const defect = (over: Partial<Defect>): Defect => ({
  id: 'd1',
  kind: 'fact',
  target: 'paidInAmount',
  message: '与验资报告不符',
  answer: null,
  answeredAt: null,
  ...over,
});
const fact = defect({});
const evidence = defect({ id: 'd2', kind: 'evidence', target: 'capital-report', message: '缺页' });
const nothing: Answers = { changedFacts: [], newEvidence: [], explanations: {} };

describe('a list of defects', () => {
  const known = { facts: ['paidInAmount'], evidence: ['capital-report'] };

  it('names something that the measure asks for', () => {
    expect(checkDefects([fact, evidence], known)).toBeNull();
    expect(checkDefects([], known)).toMatchObject({ code: 'defects-missing' });
    const astray = [fact, defect({ kind: 'evidence' }), defect({ target: 'capital-report' })];
    expect(checkDefects(astray, known)).toMatchObject({
      code: 'defect-target-unknown',
      problems: [{ at: '/defects/1/target' }, { at: '/defects/2/target' }],
    });
  });
});

describe('answers', () => {
  it.each<[string, Partial<Answers>]>([
    ['a changed fact and new evidence', { changedFacts: ['paidInAmount'], newEvidence: ['capital-report'] }],
    ['explanations', { explanations: { d1: '汇率不同', d2: '原件如此' } }],
    ['some of each', { changedFacts: ['paidInAmount'], explanations: { d2: '原件如此' } }],
  ])('are enough: %s', (_, answers) => expect(checkAnswers([fact, evidence], { ...nothing, ...answers })).toBeNull());

  it.each<[string, Partial<Answers>, string[]]>([
    ['nothing', {}, ['paidInAmount', 'capital-report']],
    ['one of two', { explanations: { d1: '汇率不同' } }, ['capital-report']],
    ['blanks', { explanations: { d1: ' ', d2: '\n' } }, ['paidInAmount', 'capital-report']],
    [
      'evidence for a fact',
      { newEvidence: ['paidInAmount'], changedFacts: ['capital-report'] },
      ['paidInAmount', 'capital-report'],
    ],
  ])('are not enough: %s', (_, answers, open) => {
    const refusal = checkAnswers([fact, evidence], { ...nothing, ...answers });
    expect(refusal).toMatchObject({ code: 'defects-unanswered' });
    expect(refusal?.problems?.map(({ at }) => at)).toEqual(open);
  });

  it('are refused for a defect that nobody asked about', () =>
    expect(checkAnswers([fact], { ...nothing, explanations: { d1: 'x', d9: 'y' } })).toMatchObject({
      code: 'answer-without-defect',
      problems: [{ at: '/answers/d9' }],
    }));
});

describe('defects in the database', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
  });
  afterAll(() => test.close());

  it('hang on their return, are answered together and once, and are nobody else’s to see', async () => {
    const { id } = await world.draft(applicant);
    await act(test.database, applicant, id, 'submit');
    const clerk = await world.officer(world.town, 'town-clerk');
    await act(test.database, clerk, id, 'return');
    const list = (actor: Actor) => test.database.read(actor.reach, (tx) => listDefects(tx, id));
    const record = () =>
      test.database.transaction(clerk.reach, async (tx) => {
        const event = (await listEvents(tx, id)).at(-1);
        await recordDefects(tx, { applicationId: id, eventId: event?.id as string, defects: [fact, evidence] });
      });
    await record();
    const [first, second] = openDefects(await list(applicant));
    expect([first, second]).toMatchObject([
      { kind: 'fact', target: 'paidInAmount', message: '与验资报告不符' },
      { kind: 'evidence', target: 'capital-report', message: '缺页' },
    ]);
    const answer = (explanations: Record<string, string>) =>
      test.database.transaction(applicant.reach, (tx) =>
        answerDefects(tx, { applicationId: id, explanations, at: AT }),
      );
    await answer({ [first?.id as string]: ' 汇率不同 ' });
    await answer({ [first?.id as string]: '改口' });
    expect(await list(clerk)).toMatchObject([
      { answer: '汇率不同', answeredAt: AT },
      { answer: null, answeredAt: AT },
    ]);
    await record();
    expect(openDefects(await list(applicant))).toHaveLength(2);
    expect(await list(await world.applicant(world.otherEnterprise))).toEqual([]);
  });
});
