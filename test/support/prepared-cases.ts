/** Many cases on public notice at once, brought there by the verbs themselves, one enterprise each. */
import { Readable } from 'node:stream';
import {
  accept,
  attach,
  type CaseReference,
  endorse,
  type PresentedCase,
  perform,
  propose,
  startApplication,
  submit,
  type Verb,
} from '#casework';
import { createEnterprise, createPerson, findOrganisation } from '#identity';
import { receiveEvidence } from '#intake';
import { type Actor, usccCheckCharacter } from '#kernel';
import { demoActor } from '../../apps/api/demo/people.js';
import type { World } from './world.js';

const MEASURE = 'sj-2025-8.rd-centre';
/** Yuan; the measure grants it once to each enterprise. */
const AMOUNT = '500000.00';

/** @returns somebody who applies for a new enterprise of 九亭镇 */
async function newApplicant({ test, clock }: World, index: number): Promise<Actor> {
  const body = `91310117MA2KP${String(index).padStart(4, '0')}`;
  const username = `applicant-${index}`;
  await test.database.transaction({ kind: 'none' }, async (tx) => {
    const town = await findOrganisation(tx, 'sj-jiuting');
    const enterprise = {
      uscc: body + usccCheckCharacter(body),
      name: `第${index}研发中心`,
      siteIds: [town?.id as string],
    };
    const enterpriseId = await createEnterprise(tx, enterprise, clock.now());
    const person = {
      username,
      name: username,
      passwordHash: null,
      enterpriseId,
      roles: ['enterprise-applicant'] as const,
    };
    await createPerson(tx, person, clock.now());
  });
  return demoActor(test.database, username);
}

/**
 * Brings so many cases of 500,000.00 yuan each, shared 5:5, to public notice.
 *
 * @param first where the numbers of their enterprises begin, when a test asks more than once
 * @returns their ids
 */
export async function casesOnNotice(world: World, count: number, first = 0): Promise<string[]> {
  const officers = await Promise.all(
    ['sj-town-clerk', 'sj-town-reviewer', 'sj-district-reviewer'].map((name) => demoActor(world.test.database, name)),
  );
  const ids: string[] = [];
  for (let index = first; index < first + count; index += 1)
    ids.push(await caseOnNotice(world, index, officers as Officers));
  return ids;
}

type Officers = [clerk: Actor, reviewer: Actor, proposer: Actor];

async function caseOnNotice(world: World, index: number, [clerk, reviewer, proposer]: Officers): Promise<string> {
  const { house } = world.api;
  const applicant = await newApplicant(world, index);
  const { id } = await perform(house, applicant, startApplication, { measure: MEASURE, facts: { recognised: true } });
  const file = await receiveEvidence({
    stream: Readable.from([Buffer.from(`%PDF-1.4\n%%EOF\n%${index}\n`)]),
    directory: house.evidenceDirectory,
    limitBytes: 1000,
    fileName: 'recognition.pdf',
  });
  let { version } = await perform(house, applicant, attach, { id, requirement: 'recognition', file });
  const step = async <Input extends object>(
    actor: Actor,
    verb: Verb<Input & CaseReference, PresentedCase>,
    input: Input,
  ) => {
    version = (await perform(house, actor, verb, { ...input, id, version })).version;
  };
  await step(applicant, submit, { declaration: { accepted: true } });
  await step(clerk, accept, {});
  await step(reviewer, endorse, { recommendedAmount: AMOUNT, reason: '材料齐全' });
  await step(proposer, propose, { amount: AMOUNT, reason: '符合第七条' });
  return id;
}
