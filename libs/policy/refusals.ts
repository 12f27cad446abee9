import { defineRefusals } from '#kernel';

/** Everything to which the policy library says no. */
export const policyRefusal = defineRefusals({
  'facts-invalid': {
    kind: 'invalid',
    zh: '申报内容有误：{facts}。',
    en: 'Some answers are wrong: {factsEn}.',
  },
  'facts-incomplete': {
    kind: 'rule',
    zh: '尚有必填内容未填：{facts}。',
    en: 'Some required answers are missing: {factsEn}.',
  },
  'not-applicable-for': {
    kind: 'rule',
    zh: '“{measure}”是服务事项，不涉及资金，无需申请。',
    en: '"{measureEn}" is a service without money and cannot be applied for.',
  },
  'document-not-in-force': {
    kind: 'rule',
    zh: '{number} 施行期限为 {from} 至 {to}，{on} 不在期内。',
    en: '{number} is in force from {from} to {to}, not on {on}.',
  },
  'document-repealed': {
    kind: 'rule',
    zh: '{number} 自 {from} 起被 {by} 废止。',
    en: '{number} is repealed by {by} from {from} on.',
  },
  'catalogue-invalid': {
    kind: 'invalid',
    zh: '文件内容有 {count} 处错误，请按提示修改。',
    en: 'The file has {count} errors; correct what is listed.',
  },
  'draft-outdated': {
    kind: 'conflict',
    zh: '第 {newer} 版已经发布，该草稿不能再发布。',
    en: 'Version {newer} is published already; this older draft cannot be.',
  },
  'guide-window-closed': {
    kind: 'rule',
    zh: '“{measure}”现不在申报窗口内（{windows}）。',
    en: '"{measureEn}" has no window open now ({windows}).',
  },
  'guide-invalid': {
    kind: 'invalid',
    zh: '申报指南有误，请按提示修改。',
    en: 'Something in the guide is wrong; correct what is listed.',
  },
  'guide-above-policy': {
    kind: 'rule',
    zh: '申报指南的{parameter}“{value}”高于政策规定的 {most}。',
    en: 'The {parameterEn} "{value}" of the guide is above the {most} of the policy.',
  },
  'window-shortened': {
    kind: 'rule',
    zh: '申报窗口已公布为 {from} – {to}，只能延长，不能缩短或推迟开始。',
    en: 'The window was announced as {from} – {to}: it may be lengthened, not shortened or begun later.',
  },
  'guide-outdated': {
    kind: 'conflict',
    zh: '该指南的更新版本已经发布，此草稿不能再发布。',
    en: 'A later version of this guide is already published; this draft can no longer be.',
  },
  'guide-measure-dropped': {
    kind: 'rule',
    zh: '已公布的申报指南包含措施 {measure}，窗口结束前不能删去。',
    en: 'The published guide covers {measure}, which cannot be left out before the window has ended.',
  },
  'score-invalid': {
    kind: 'invalid',
    zh: '评分有误，请按提示修改。',
    en: 'Something in the points is wrong; correct what is listed.',
  },
  'score-missing': {
    kind: 'rule',
    zh: '申报指南要求评分，尚未评分：{criteria}（合格分 {passMark}）。',
    en: 'The guide asks for points, and none were given yet: {criteriaEn} (pass mark {passMark}).',
  },
  'score-below': {
    kind: 'rule',
    zh: '得分 {total}，低于合格分 {passMark}，差 {short} 分。',
    en: 'The score of {total} is below the pass mark of {passMark} by {short}.',
  },
  'no-scoring': {
    kind: 'rule',
    zh: '该案件的申报指南未设评分。',
    en: 'The guide of this case asks for no points.',
  },
  'publisher-is-editor': {
    kind: 'forbidden',
    zh: '须由编辑以外的人发布。',
    en: 'Somebody other than the editor must publish it.',
  },
  'already-published': { kind: 'conflict', zh: '该版本已经发布。', en: 'This version is already published.' },
  'amount-not-positive': {
    kind: 'invalid',
    zh: '扶持金额须大于零，而不是 {amount} 元。',
    en: 'The award must be above zero, not {amount} yuan.',
  },
  'rate-above-policy': {
    kind: 'rule',
    zh: '比例 {rate} 高于政策规定的 {most}。',
    en: 'The rate of {rate} is above the {most} of the policy.',
  },
  'rate-above-guide': {
    kind: 'rule',
    zh: '比例 {rate} 高于申报指南 {guide} 规定的 {most}。',
    en: 'The rate of {rate} is above the {most} of the guide {guide}.',
  },
  'rate-not-applicable': {
    kind: 'rule',
    zh: '该措施不按比例计算，不能另定比例。',
    en: 'This measure is not computed by a rate, so that none can be set.',
  },
  'amount-above-rate': {
    kind: 'rule',
    zh: '{amount} 元高于按所定比例 {rate} 算得的 {most} 元。',
    en: '{amount} yuan is above the {most} yuan that the rate of {rate} gives.',
  },
  'amount-above-assessment': {
    kind: 'rule',
    zh: '{amount} 元高于测算金额 {most} 元（{reason}）。',
    en: '{amount} yuan is above the assessed {most} yuan ({reasonEn}).',
  },
  'figure-not-set': {
    kind: 'rule',
    zh: '政策未写明金额，须依据申报指南或上级决定（文号、标题、日期）。',
    en: 'The policy states no figure: a guide or a superior decision (number, title, date) must set it.',
  },
  'not-eligible': {
    kind: 'rule',
    zh: '不符合条件：{reason}。',
    en: 'A condition is not met: {reasonEn}.',
  },
  'higher-elsewhere': {
    kind: 'rule',
    zh: '上级已给予 {superior} 元，不低于区级 {district} 元；就高不重复，区级不再给予。',
    en: "The superior authority grants {superior} yuan, no less than the district's {district}: the higher of the two, and not both.",
  },
  'lower-paid-already': {
    kind: 'rule',
    zh: '上级已先行拨付 {superior} 元；本地规则不允许补足差额，区级不再给予。',
    en: "The superior authority has paid {superior} yuan already, and the office's own rule allows no difference beside it.",
  },
  'above-difference': {
    kind: 'rule',
    zh: '就高不重复：区级至多可给予 {allowed} 元，而不是 {amount} 元。',
    en: 'The higher of the two and not both: the district may grant at most {allowed} yuan, not {amount}.',
  },
  'dry-run-period': {
    kind: 'invalid',
    zh: '期间有误：{from} 至 {to}。',
    en: 'The period from {from} to {to} is not one.',
  },
  'dry-run-without-counterpart': {
    kind: 'invalid',
    zh: '草案中没有这些措施：{measures}。',
    en: 'The draft has no such measures: {measures}.',
  },
  'dry-runs-waiting': {
    kind: 'conflict',
    zh: '您已有 {count} 个试算在排队，请等其完成。',
    en: 'You have {count} dry runs waiting already; wait until they are done.',
  },
});
