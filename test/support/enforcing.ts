/** The way of a proceeding in a story, each step as a request of the person whose step it is. */
import { addDays, shanghaiDay } from '#kernel';
import { expected, type World } from './world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

export interface SanctionStated {
  facts: string;
  reason: string;
  legalBasis?: string;
}

const at = (path: string, id: string, step: string): string => `/enforcement/${path}/${id}/actions/${step}`;

/** Takes one step of the office. @returns the proceeding after it */
export async function officeStep(
  world: World,
  username: string,
  { id, version }: Body,
  step: string,
  body: object = {},
): Promise<Body> {
  return expected(await world.as(username).post(at('investigations', id, step), body, version), 200);
}

/** The law is entered by one person and confirmed by another. @returns the proceeding, with the cases that this froze */
export async function onBasis(world: World, opened: Body, legalBasis: string, office: string): Promise<Body> {
  const entered = await officeStep(world, `${office}-investigator`, opened, 'enter-basis', { reason: legalBasis });
  return officeStep(world, `${office}-district-approver`, entered, 'confirm-basis');
}

/** Notice, service, and the day after the last one on which the enterprise could state its case. */
export async function notified(world: World, opened: Body, said: SanctionStated, office = 'sj'): Promise<Body> {
  const { facts, legalBasis } = said;
  const investigator = `${office}-investigator`;
  const based = legalBasis ? await onBasis(world, opened, legalBasis, office) : opened;
  const notice = await officeStep(world, investigator, based, 'notify', { facts });
  const servedOn = shanghaiDay(world.clock.now());
  const served = await officeStep(world, investigator, notice, 'serve-notice', { servedOn, method: 'portal' });
  world.clock.set(new Date(`${addDays(served.defenceUntil, 1)}T09:00:00+08:00`));
  return served;
}

/** From the notice to the decision, which is not served yet. */
export async function decided(world: World, opened: Body, said: SanctionStated, office = 'sj'): Promise<Body> {
  const served = await notified(world, opened, said, office);
  const reason = '事实清楚，证据充分';
  const submitted = await officeStep(world, `${office}-investigator`, served, 'submit-for-check', { reason });
  const checked = await officeStep(world, `${office}-district-approver`, submitted, 'pass-check', { reason });
  return officeStep(world, `${office}-decider`, checked, 'decide', {
    outcome: 'sanctioned',
    facts: said.facts,
    reason: said.reason,
  });
}

/** The whole way to the service of the decision, on the day after the days of the defence. @returns what followed */
export async function sanctioned(world: World, opened: Body, said: SanctionStated, office = 'sj'): Promise<Body> {
  const decision = await decided(world, opened, said, office);
  const servedOn = shanghaiDay(world.clock.now());
  return officeStep(world, `${office}-investigator`, decision, 'serve-decision', { servedOn, method: 'portal' });
}
