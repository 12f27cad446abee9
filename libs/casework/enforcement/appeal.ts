/** What happens to a decision in force while somebody else looks at it: appeal, stay, the end of the stay, upholding. */
import { holdDeadlines, releaseDeadlines } from '#deadlines';
import { type Decision, findDecision, type Investigation, stayBar } from '#enforcement';
import type { Actor, Tx } from '#kernel';
import type { LetterContent, LetterKind } from '#letters';
import { type NotificationKind, notify } from '#notifications';
import { moveRecoveriesDue, recoveriesOfDecision, stayRecoveries } from '#treasury';
import { lockCases, setDueDays } from '#workflow';
import type { House } from '../house.js';
import { issue } from './issue.js';
import { stayNotice, upholding } from './later-letters.js';
import {
  type PresentedInvestigation,
  type PresentedProceeding,
  presentInvestigation,
  presentProceeding,
} from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

type WithReason = ProceedingReference & { reason: string };

/** The enterprise appeals, within sixty days of the service. @throws Refused `appeal-over`, `wrong-step` */
export async function appeal(house: House, tx: Tx, actor: Actor, input: WithReason): Promise<PresentedProceeding> {
  const investigation = await lockProceeding(tx, input);
  const after = await takeStep(house, tx, actor, investigation, { step: 'appeal', reason: input.reason });
  const to = { organisationId: after.organisationId, role: 'enforcement-decider' as const };
  const params = { number: after.number };
  await notify(tx, { to, kind: 'decision-appealed', params, applicationId: null, at: house.clock.now() });
  return presentProceeding(after);
}

/** Records an appeal or a suit of which an authority or a court told the office. */
export async function recordAppeal(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  return presentInvestigation(
    await takeStep(house, tx, actor, investigation, { step: 'record-appeal', reason: input.reason }),
  );
}

/**
 * Lets the decision rest while the appeal is decided: the bar does not hold, and the days of the repayment stand still.
 *
 * @throws Refused `wrong-step`, `not-your-step`, `reason-missing`
 */
export const stayDecision = (house: House, tx: Tx, actor: Actor, input: WithReason): Promise<PresentedInvestigation> =>
  afterDecision(house, tx, actor, input, {
    step: 'stay',
    letter: 'stay-notice',
    news: 'decision-stayed',
    content: (investigation, document) => stayNotice(investigation, document, true, input.reason.trim()),
  });

/** Ends the stay: the bar holds again, and the repayment's working days run on. */
export const endStay = (house: House, tx: Tx, actor: Actor, input: WithReason): Promise<PresentedInvestigation> =>
  afterDecision(house, tx, actor, input, {
    step: 'end-stay',
    letter: 'stay-notice',
    news: 'stay-ended',
    content: (investigation, document) => stayNotice(investigation, document, false, input.reason.trim()),
  });

/** Records that the decision was upheld; a stay ends with it. */
export const upholdDecision = (
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> =>
  afterDecision(house, tx, actor, input, {
    step: 'uphold',
    letter: 'upholding-notice',
    news: 'decision-upheld',
    content: (investigation, document) => upholding(investigation, document, input.reason.trim()),
  });

interface Later {
  step: 'stay' | 'end-stay' | 'uphold';
  letter: LetterKind;
  news: Extract<NotificationKind, 'decision-stayed' | 'stay-ended' | 'decision-upheld'>;
  content: (investigation: Investigation, document: string) => LetterContent;
}

/** One way for the three: the locks in their order, the step, its letter, and whether the decision rests after it. */
async function afterDecision(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
  { step, letter, news, content }: Later,
): Promise<PresentedInvestigation> {
  const { id } = await findProceeding(tx, input.id);
  const decision = (await findDecision(tx, id)) as Decision | undefined;
  const recovered = decision ? await recoveriesOfDecision(tx, decision.id) : [];
  await lockCases(
    tx,
    recovered.map(({ applicationId }) => applicationId),
  );
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step, reason: input.reason });
  const { header } = await house.catalogue.document(tx, investigation.documentId);
  const { number } = await issue(house, tx, actor, investigation, letter, content(investigation, header.number));
  await takeStep(house, tx, actor, investigation, { step, reason: input.reason, data: { letter: number } });
  const open = recovered.filter(({ state }) => state === 'open').map(({ applicationId }) => applicationId);
  if (step === 'stay') await rest(house, tx, (decision as Decision).id, open);
  else if (investigation.state === 'stayed') await goOn(house, tx, (decision as Decision).id, open);
  const to = { enterpriseId: investigation.enterpriseId };
  const params = { number: investigation.number };
  await notify(tx, { to, kind: news, params, applicationId: null, at: house.clock.now() });
  return presentInvestigation(await findProceeding(tx, investigation.id));
}

async function rest(house: House, tx: Tx, decisionId: string, applicationIds: readonly string[]): Promise<void> {
  await stayBar(tx, decisionId, true);
  await stayRecoveries(tx, decisionId, true);
  await setDueDays(tx, await holdDeadlines(tx, house, applicationIds, house.clock.now(), ['repayment']));
}

/** The days due move by the working days that the stay took; what was late before it is late as it was. */
async function goOn(house: House, tx: Tx, decisionId: string, applicationIds: readonly string[]): Promise<void> {
  await stayBar(tx, decisionId, false);
  await stayRecoveries(tx, decisionId, false);
  const due = await releaseDeadlines(tx, house, applicationIds, house.clock.now());
  await setDueDays(tx, due);
  await moveRecoveriesDue(tx, decisionId, due);
}
