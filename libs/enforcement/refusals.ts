import { defineRefusals } from '#kernel';

/** The ways in which enforcement says no. */
export const enforcementRefusal = defineRefusals({
  barred: {
    kind: 'rule',
    zh: '该企业自 {fromDay} 起被取消申请本政策资金的资格。',
    en: 'Since {fromDay} the enterprise may not apply under this document.',
  },
  'not-your-document': {
    kind: 'forbidden',
    zh: '{number}不由您所在的机构办理。',
    en: 'Cases under {number} are not handled by your office.',
  },
  'basis-missing': {
    kind: 'invalid',
    zh: '请写明发现了什么、如何发现。',
    en: 'Say what was found, and how.',
  },
  'decision-incomplete': {
    kind: 'invalid',
    zh: '处理决定须写明查明的事实和理由。',
    en: 'A decision states the facts that were established and the reason.',
  },
  'investigation-exists': {
    kind: 'conflict',
    zh: '该企业在本政策项下已有未结的调查。',
    en: 'There is already an open investigation of this enterprise under this document.',
  },
  'investigation-closed': {
    kind: 'conflict',
    zh: '该调查已经结案。',
    en: 'The investigation is already closed.',
  },
  'decider-is-investigator': {
    kind: 'forbidden',
    zh: '调查人不能作出处理决定，须由另一人决定。',
    en: 'Who investigated cannot decide; another person must.',
  },
  'wrong-step': {
    kind: 'conflict',
    zh: '该调查当前为“{stateZh}”，不能“{stepZh}”。',
    en: 'The proceeding is "{stateEn}"; the step "{stepEn}" cannot be taken now.',
  },
  'not-your-step': {
    kind: 'forbidden',
    zh: '此步骤由其他岗位或单位办理。',
    en: 'This step belongs to another post or office.',
  },
  'another-hand': {
    kind: 'forbidden',
    zh: '您已在本案办理过其他环节（{duty}），须由他人办理此步骤。',
    en: 'You already had another hand in this proceeding ({duty}); another person must take this step.',
  },
  'reason-missing': {
    kind: 'invalid',
    zh: '请写明理由。',
    en: 'State the reason.',
  },
  'notice-not-served': {
    kind: 'rule',
    zh: '告知书尚未送达。',
    en: 'The notice has not reached the enterprise yet; record its service first.',
  },
  'notice-served-before': {
    kind: 'conflict',
    zh: '告知书已记录送达。',
    en: 'The service of the notice is recorded already.',
  },
  'defence-over': {
    kind: 'rule',
    zh: '申请期限已于 {until} 届满。',
    en: 'The days for it ended on {until}.',
  },
  'defence-running': {
    kind: 'rule',
    zh: '企业陈述申辩期限至 {until}，届满后方可提交审核。',
    en: 'The enterprise may state and defend itself until {until}; the proceeding goes on after that day.',
  },
  'hearing-requested-before': {
    kind: 'conflict',
    zh: '已申请过听证。',
    en: 'A hearing was asked for already.',
  },
  'no-hearing-requested': {
    kind: 'conflict',
    zh: '没有待举行的听证。',
    en: 'No hearing is to be held.',
  },
  'hearing-pending': {
    kind: 'rule',
    zh: '企业申请的听证尚未举行。',
    en: 'The hearing that the enterprise asked for has not been held.',
  },
  'hearing-to-come': {
    kind: 'rule',
    zh: '听证日期为 {on}，届时方可记录。',
    en: 'The hearing is on {on}; it can be recorded from then on.',
  },
  'hearing-too-soon': {
    kind: 'invalid',
    zh: '听证须提前七日通知，最早为 {earliest}。',
    en: 'A hearing is announced seven days before; the earliest day is {earliest}.',
  },
  'served-in-future': {
    kind: 'invalid',
    zh: '送达日期 {servedOn} 不能晚于今天，也不能早于文书日期。',
    en: 'The day of service, {servedOn}, is neither after today nor before the letter.',
  },
  'found-in-future': {
    kind: 'invalid',
    zh: '发现之日 {dayFound} 不能晚于今天。',
    en: 'The day on which it was found, {dayFound}, cannot be after today.',
  },
  'no-sanction-clause': {
    kind: 'rule',
    zh: '本政策文件没有失信处理条款，处理决定须另行载明法律依据。',
    en: 'This document has no sanction clause; the decision must record the legal basis on which it stands.',
  },
  'basis-not-needed': {
    kind: 'invalid',
    zh: '决定依本政策文件自身的失信处理条款作出，或不作处理，不另填法律依据。',
    en: 'The decision stands on the sanction clause of this document itself, or sanctions nothing; leave the legal basis out.',
  },
});
