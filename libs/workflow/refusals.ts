import { defineRefusals } from '#kernel';

/** The workflow's closed list of refusals. */
export const workflowRefusal = defineRefusals({
  'wrong-state': {
    kind: 'conflict',
    zh: '案件当前为“{stateZh}”，不能“{actionZh}”。请刷新后查看现在可以办理的事项。',
    en: 'The case is in the state "{stateEn}" and cannot take the action "{actionEn}"; reload to see what can be done.',
  },
  'no-such-stage': {
    kind: 'conflict',
    zh: '该措施不设此环节，不能“{actionZh}”。',
    en: 'This measure has no such stage, so the action "{actionEn}" does not exist for the case.',
  },
  'not-your-role': {
    kind: 'forbidden',
    zh: '此步骤由其他岗位办理：{rolesZh}。',
    en: 'This step belongs to another role: {rolesEn}.',
  },
  'not-your-office': {
    kind: 'forbidden',
    zh: '此步骤由案件所属的其他单位办理。',
    en: 'This step belongs to another office of this case.',
  },
  'successive-stages': {
    kind: 'forbidden',
    zh: '您已在本案相邻环节办理过，须由他人办理此环节。',
    en: 'You acted at a neighbouring stage of this case; another person must take this stage.',
  },
  'proposer-is-approver': {
    kind: 'forbidden',
    zh: '拟支持意见由您提出，须由他人审批。',
    en: 'You made the proposal; another person must decide on it.',
  },
  'conflict-declared': {
    kind: 'forbidden',
    zh: '您已就本案申报利益冲突，须回避。',
    en: 'You declared a conflict of interest and are removed from this case.',
  },
  'decided-before': {
    kind: 'forbidden',
    zh: '您曾对本案作出不予支持的决定，复核须由他人办理。',
    en: 'You rejected this case; its reconsideration belongs to another person.',
  },
  frozen: {
    kind: 'conflict',
    zh: '案件因调查被冻结，解冻前不能办理此步骤。',
    en: 'The case is frozen by an investigation; this step has to wait until it is lifted.',
  },
  'reason-missing': {
    kind: 'invalid',
    zh: '请填写理由。',
    en: 'State the reason.',
  },
  'citation-missing': {
    kind: 'invalid',
    zh: '请注明所依据的条款。',
    en: 'Cite the clause on which this stands.',
  },
  'notice-not-over': {
    kind: 'rule',
    zh: '公示期至 {endsOn} 届满，次日起方可批准。',
    en: 'The public notice lasts to the end of {endsOn}; approval is possible from the next day.',
  },
  'objection-open': {
    kind: 'rule',
    zh: '尚有 {count} 条异议未处理，请先处理异议。',
    en: '{count} objection(s) are still open; resolve them first.',
  },
  'objection-upheld': {
    kind: 'rule',
    zh: '有异议成立，不能批准；请退回复审重新拟定，或者不予支持。',
    en: 'An objection was upheld, so the award cannot be approved: send the case back to review, or reject it.',
  },
  'signals-open': {
    kind: 'rule',
    zh: '尚有 {count} 条风险提示未说明，请逐条说明理由后再办理。',
    en: '{count} risk signal(s) are not answered yet; answer each with a reason first.',
  },
  'signal-answered': {
    kind: 'conflict',
    zh: '该风险提示已有说明。',
    en: 'This signal has already been answered.',
  },
  'no-open-objection': {
    kind: 'conflict',
    zh: '没有待处理的异议。',
    en: 'There is no open objection.',
  },
  'reconsidered-before': {
    kind: 'conflict',
    zh: '本案已复核过一次，不能再次申请复核。',
    en: 'The case was reconsidered once already; it cannot be reconsidered again.',
  },
  'invalid-cursor': {
    kind: 'invalid',
    zh: '翻页标记有误，请从第一页重新开始。',
    en: 'The cursor is wrong; start again from the first page.',
  },
  'rules-undecided': {
    kind: 'rule',
    zh: '本案适用的规定已有变化，须先作出新旧规定衔接决定。',
    en: 'The rules of this case have changed since; a transitional decision comes first.',
  },
  'rules-repealed': {
    kind: 'rule',
    zh: '已决定本案适用新规定，原规定已废止，不能再按原规定支持。',
    en: 'It was decided that the new rules hold for this case; its own are repealed and support nothing any more.',
  },
  'rule-change-decided': {
    kind: 'conflict',
    zh: '该衔接事项已作出决定。',
    en: 'This change has been decided on already.',
  },
  'message-empty': {
    kind: 'invalid',
    zh: '留言不能为空。',
    en: 'Write something.',
  },
  'message-too-long': {
    kind: 'invalid',
    zh: '一条留言至多{most}个字符。',
    en: 'A message has at most {most} characters.',
  },
  'nobody-to-write-to': {
    kind: 'conflict',
    zh: '申请提交之后，方可与办理机构互相留言。',
    en: 'Messages begin once the application is submitted: before that no office knows of it.',
  },
});
