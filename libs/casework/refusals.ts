import { defineRefusals } from '#kernel';

/** What only casework, which sees all libraries at once, has to refuse. */
export const caseworkRefusal = defineRefusals({
  'outside-jurisdiction': {
    kind: 'rule',
    zh: '贵企业在{jurisdiction}没有注册地或经营场所，不能依据该文件申请。',
    en: 'Your enterprise has no seat or site with {jurisdictionEn}, so it cannot apply under this document.',
  },
  'site-ambiguous': {
    kind: 'rule',
    zh: '贵企业有多处经营场所，请指明由哪一处申请：{sites}。',
    en: 'Your enterprise has several sites; say which one applies: {sites}.',
  },
  'declaration-missing': {
    kind: 'rule',
    zh: '请先签署真实性承诺。',
    en: 'Sign the declaration of truth first.',
  },
  'assessment-no': {
    kind: 'rule',
    zh: '不符合申请条件：{reason}',
    en: 'The conditions are not met: {reasonEn}',
  },
  'under-investigation': {
    kind: 'rule',
    zh: '该企业在本文件项下正接受调查，调查结束前暂缓办理。',
    en: 'The enterprise is under investigation under this document; nothing moves until that has ended.',
  },
  'requirement-unknown': {
    kind: 'invalid',
    zh: '没有“{requirement}”这一项材料。',
    en: 'No evidence called "{requirement}" is asked for.',
  },
  'not-editable': {
    kind: 'conflict',
    zh: '只有草稿和待补正的申请可以修改。',
    en: 'Only a draft, or a case returned for correction, can be changed.',
  },
  'invalid-rate': {
    kind: 'invalid',
    zh: '比例“{rate}”有误：请写成 2.5%。',
    en: 'The rate "{rate}" is wrong: write it as 2.5%.',
  },
  'correction-not-over': {
    kind: 'conflict',
    zh: '补正期限尚未届满。',
    en: 'The correction period is not over yet.',
  },
  'reconsideration-over': {
    kind: 'rule',
    zh: '申请复核的期限已过。',
    en: 'The period in which reconsideration can be asked for is over.',
  },
  'clause-unknown': {
    kind: 'invalid',
    zh: '{number}没有条款“{clause}”。',
    en: '{number} has no clause "{clause}".',
  },
  'days-reversed': {
    kind: 'invalid',
    zh: '起始日{from}晚于截止日{to}。',
    en: 'The first day, {from}, comes after the last one, {to}.',
  },
  'enterprise-only': {
    kind: 'forbidden',
    zh: '此操作只能由企业办理。',
    en: 'Only an enterprise can do this.',
  },
  'objector-unknown': {
    kind: 'invalid',
    zh: '请写明姓名或单位名称，以及能够联系到您的电话或电子邮箱。',
    en: 'Say who objects, and give a telephone number or an e-mail address at which the answer reaches you.',
  },
  'recusal-of-oneself': {
    kind: 'invalid',
    zh: '本人回避请直接申报，责令回避须针对他人。',
    en: 'Declare your own conflict yourself; a recusal is ordered for somebody else.',
  },
  'sharing-missing': {
    kind: 'rule',
    zh: '该措施没有资金分担规则，无法核定由谁承担。',
    en: 'No rule says which treasury bears this measure.',
  },
  'treasury-missing': {
    kind: 'rule',
    zh: '承担资金的机构尚未设立账套。',
    en: 'An office that bears a share has no treasury yet.',
  },
  'new-rules-not-provided': {
    kind: 'rule',
    zh: '{number}未规定“按新规定执行”，本案适用其提交时的规定。',
    en: '{number} does not say that new rules prevail; the rules at its submission hold for the case.',
  },
  'superior-decision-unknown': {
    kind: 'invalid',
    zh: '请写明上级决定的文号、标题和不晚于今天的日期。',
    en: 'State the number, the title and the day of the superior decision, which is not after today.',
  },
  'superior-award-unconfirmed': {
    kind: 'rule',
    zh: '上级奖励尚未登记并由另一人确认。',
    en: 'The award of the superior authority has to be recorded and confirmed by another person first.',
  },
  'superior-award-differs': {
    kind: 'rule',
    zh: '企业申报的上级奖励为 {declared} 元，登记的为 {recorded} 元；请退回补正或更正登记。',
    en: 'The enterprise declares {declared} yuan of the superior authority, {recorded} are recorded; return the case or correct the record.',
  },
  'nothing-to-explain': {
    kind: 'conflict',
    zh: '该案件尚未提交评估，没有可以说明的内容。',
    en: 'The case has not been submitted, so nothing about it has been assessed yet.',
  },
  'entitlement-not-marked': {
    kind: 'rule',
    zh: '“{measure}”未列入免申即享（见本地规则）。',
    en: '"{measure}" is not offered without an application; the local rules say which measures are.',
  },
  'entitlement-other-office': {
    kind: 'forbidden',
    zh: '该措施由{office}发起免申即享。',
    en: 'Only the office whose document it is can offer this measure: {office}.',
  },
  'entitlement-town-bears': {
    kind: 'rule',
    zh: '该措施由镇级分担或可能分担资金，不能省略初审；请更正本地规则。',
    en: 'The town bears a share of this measure, or may, so its stage cannot be left out; correct the local rules.',
  },
  'entitlement-list-wrong': {
    kind: 'rule',
    zh: '须为已发布的“{expected}”类名单；该名单为“{kind}”，状态 {status}。',
    en: 'A published list of the kind "{expected}" is needed; this one is of the kind "{kind}" and {status}.',
  },
  'entitlement-needs-more': {
    kind: 'rule',
    zh: '名单不能回答该措施的全部问题或替代全部材料，企业仍须自行申请。',
    en: 'The lists do not answer every question or replace every piece of evidence; enterprises have to apply.',
  },
  'offer-answered': {
    kind: 'conflict',
    zh: '该免申即享已答复或已处理，请刷新后查看。',
    en: 'This offer has been answered or dealt with already; reload to see how.',
  },
  'offer-over': {
    kind: 'rule',
    zh: '确认期限已于{dueOn}届满；符合条件的，可自行申请。',
    en: 'The offer could be answered until {dueOn}; you may still apply yourself.',
  },
  'offer-not-over': {
    kind: 'conflict',
    zh: '确认期限尚未届满。',
    en: 'The last day of the answer is not over yet.',
  },
  'account-differs': {
    kind: 'conflict',
    zh: '登记的收款账户已变更，请重新核对后确认。',
    en: 'Another account is recorded than the one you confirmed; look at it again.',
  },
  'match-measure-missing': {
    kind: 'invalid',
    zh: '请指定措施代码（measure），以查看本区可能符合条件而尚未申请的企业。',
    en: 'Name a measure (`measure`) to see which enterprises of the district may qualify and have not applied.',
  },
  'nothing-to-retry': {
    kind: 'conflict',
    zh: '没有这一项失败的任务，或已重新安排。',
    en: 'Nothing of that kind and id has failed, or it was tried again already.',
  },
  'view-filter-unknown': {
    kind: 'invalid',
    zh: '该列表没有这样的筛选条件，或其值有误：{names}。',
    en: 'The list has no such filter, or it does not take this value: {names}.',
  },
});
