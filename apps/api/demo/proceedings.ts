/**
 * What the enforcement desk finds on its first day: a proceeding whose notice was served and whose period for statement
 * and defence is over, and a report that nobody has taken up yet.
 */
import {
  fileReport,
  type House,
  notifyEnterprise,
  openInvestigation,
  PUBLIC_RECORDER,
  perform,
  serveNotice,
} from '#casework';
import { Refused, shanghaiDay } from '#kernel';
import { daysAgo } from './days-ago.js';
import { demoActor } from './people.js';
import { ENTERPRISES } from './world.js';

const DOCUMENT = 'sj-2025-8';
const ENTERPRISE = 'ent-05';
const FOUND = '验资报告所载到位金额与银行入账凭证不一致';
const REPORTED = 'ent-04';

/** Loads both. @returns a line in words */
export async function loadDemoProceedings(house: House): Promise<string[]> {
  try {
    const { number } = await loadProceeding(house);
    await perform(daysAgo(house, 1), PUBLIC_RECORDER, fileReport, {
      documentId: DOCUMENT,
      enterpriseName: ENTERPRISES.find(({ username }) => username === REPORTED)?.name ?? REPORTED,
      text: '该企业申报的认证证书似已被撤销，请核实。',
    });
    return [`${number} ${ENTERPRISE}: notice served`];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [`left out the proceeding against ${ENTERPRISE}: ${error.refusal.en}`];
  }
}

async function loadProceeding(house: House) {
  const investigator = await demoActor(house.database, 'sj-investigator');
  const { enterpriseId } = await demoActor(house.database, ENTERPRISE);
  const begun = daysAgo(house, 24);
  const day = shanghaiDay(begun.clock.now());
  const opened = await perform(begun, investigator, openInvestigation, {
    enterpriseId: enterpriseId as string,
    documentId: DOCUMENT,
    dayFound: day,
    basis: FOUND,
  });
  const told = await perform(daysAgo(house, 21), investigator, notifyEnterprise, { ...opened, facts: FOUND });
  const served = daysAgo(house, 20);
  const service = { servedOn: shanghaiDay(served.clock.now()), method: 'in-person' as const };
  return perform(served, investigator, serveNotice, { ...told, ...service });
}
