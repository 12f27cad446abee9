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
