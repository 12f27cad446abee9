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
  'found-in-future': {
    kind: 'invalid',
    zh: '发现之日 {dayFound} 不能晚于今天。',
    en: 'The day on which it was found, {dayFound}, cannot be after today.',
  },
  'no-sanction-clause': {
    kind: 'rule',
    zh: '本政策文件没有失信处理条款，须先提出法律依据并经另一人确认。',
    en: 'This document has no sanction clause; a legal basis must be entered and confirmed by another person first.',
  },
  'basis-not-needed': {
    kind: 'invalid',
    zh: '本政策文件自身有失信处理条款，不另填法律依据。',
    en: 'This document has a sanction clause of its own; no other legal basis is entered.',
  },
  'no-basis-entered': {
    kind: 'conflict',
    zh: '尚未提出法律依据。',
    en: 'No legal basis has been entered yet.',
  },
  'basis-confirmed-before': {
    kind: 'conflict',
    zh: '法律依据已经确认。',
    en: 'The legal basis is confirmed already.',
  },
  'conflict-of-interest': {
    kind: 'forbidden',
    zh: '您与该企业或其案件存在利益关系，须回避。',
    en: 'You have declared a conflict of interest with this enterprise or a case of it, and stay out of the proceeding.',
  },
  'appeal-over': {
    kind: 'rule',
    zh: '申请复议的期限已于 {until} 届满。',
    en: 'The days for an appeal ended on {until}.',
  },
  'no-bar': {
    kind: 'conflict',
    zh: '没有生效的资格限制。',
    en: 'There is no bar that could be lifted.',
  },
  'lifted-in-past': {
    kind: 'invalid',
    zh: '解除日期 {on} 不能早于今天。',
    en: 'The day from which the bar is lifted, {on}, cannot be before today.',
  },
  'still-owing': {
    kind: 'rule',
    zh: '责令退还的资金尚未结清。',
    en: 'What was ordered back is not settled yet.',
  },
  'repair-not-asked': {
    kind: 'conflict',
    zh: '企业未申请信用修复。',
    en: 'The enterprise has not asked for repair.',
  },
  'repair-asked-before': {
    kind: 'conflict',
    zh: '信用修复申请正在办理。',
    en: 'A request for repair is already waiting.',
  },
  'listing-not-provided': {
    kind: 'rule',
    zh: '本政策文件未规定失信信息认定。',
    en: 'This document says nothing of a listing.',
  },
  'listing-exists': {
    kind: 'conflict',
    zh: '已提出失信信息认定建议。',
    en: 'A listing has been proposed already.',
  },
  'no-listing-proposed': {
    kind: 'conflict',
    zh: '没有待确认的失信信息认定建议。',
    en: 'No proposal of a listing is waiting.',
  },
  'report-answered': {
    kind: 'conflict',
    zh: '该举报已经办理。',
    en: 'The report has been dealt with already.',
  },
  'report-empty': {
    kind: 'invalid',
    zh: '请写明举报的事实。',
    en: 'Say what you report.',
  },
});
