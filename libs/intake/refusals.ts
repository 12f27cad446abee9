import { defineRefusals } from '#kernel';

/** Intake's closed list of refusals. */
export const intakeRefusal = defineRefusals({
  'evidence-too-large': {
    kind: 'too-large',
    zh: '文件超过 {limitBytes} 字节的上限，请压缩或拆分后上传。',
    en: 'The file is larger than {limitBytes} bytes; compress or split it.',
  },
  'evidence-empty': {
    kind: 'rule',
    zh: '文件是空的，请检查后重新上传。',
    en: 'The file is empty; check it and upload it again.',
  },
  'evidence-type-refused': {
    kind: 'rule',
    zh: '只接受内容与扩展名一致的以下类型：{allowed}。',
    en: 'Only these types are accepted, where content and file name agree: {allowed}.',
  },
  'evidence-missing': {
    kind: 'rule',
    zh: '还缺少必需的证明材料。',
    en: 'Required evidence is missing.',
  },
  'defects-missing': {
    kind: 'invalid',
    zh: '退回补正须一次性列明需补正的事项。',
    en: 'To return a case, list every defect at once.',
  },
  'defect-target-unknown': {
    kind: 'invalid',
    zh: '补正事项须对应本措施的申报事实或证明材料。',
    en: 'Each defect has to name a fact or a piece of evidence of this measure.',
  },
  'defects-unanswered': {
    kind: 'rule',
    zh: '每一项补正都须修改事实、补充材料或书面说明。',
    en: 'Every defect has to be answered by a changed fact, new evidence or an explanation.',
  },
  'answer-without-defect': {
    kind: 'invalid',
    zh: '说明所对应的补正事项不存在或已答复。',
    en: 'An explanation is given for a defect that is not open.',
  },
  'list-kind-unknown': {
    kind: 'invalid',
    zh: '没有“{kind}”这类名单；名单类别见本地规则。',
    en: 'There is no list of the kind "{kind}"; the kinds stand in the local rules.',
  },
  'list-unnamed': {
    kind: 'invalid',
    zh: '请填写名单的标题、认定机关和文号（各至多 200 字）：{field}。',
    en: 'Say the title of the list, who recognised and by which document, each with at most 200 characters: {field}.',
  },
  'list-exists': {
    kind: 'conflict',
    zh: '同一文件已经导入过。',
    en: 'The same file was handed in already.',
  },
  'list-empty': {
    kind: 'invalid',
    zh: '文件中没有可用的记录（{problems} 行有误）。',
    en: 'No line of the file can be taken ({problems} are wrong).',
  },
  'list-by-oneself': {
    kind: 'forbidden',
    zh: '须由导入人以外的人发布。',
    en: 'Somebody other than who handed it in must publish it.',
  },
  'list-decided': {
    kind: 'conflict',
    zh: '该名单已由他人处理，请刷新后查看。',
    en: 'Somebody has dealt with this list already; reload to see how.',
  },
  'superior-award-exists': {
    kind: 'conflict',
    zh: '本案已登记上级奖励；如有误，请区审批人撤回后再登记。',
    en: 'An award of a superior authority is recorded on this case already; where it is wrong, the approver withdraws it first.',
  },
  'superior-award-decided': {
    kind: 'conflict',
    zh: '该上级奖励已由他人处理，请刷新后查看。',
    en: 'Somebody has dealt with this record already; reload to see how.',
  },
  'superior-award-by-oneself': {
    kind: 'forbidden',
    zh: '须由登记人以外的人确认。',
    en: 'Somebody other than who recorded it must confirm it.',
  },
});
