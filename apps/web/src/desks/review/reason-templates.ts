/**
 * Ready sentences for the reasons that offices give most. They are inserted into the field and edited there; what is sent
 * is what stands in the field.
 */
import type { Bilingual } from '../../words/words';

const sentence = (zh: string, en: string): Bilingual => ({ zh, en });

export const TEMPLATES: Readonly<Record<string, readonly Bilingual[]>> = {
  'return-fact': [
    sentence(
      '填报内容与所附证明材料不一致，请核对后更正。',
      'The answer differs from the evidence handed in. Check and correct it.',
    ),
    sentence('金额口径有误，请按实际到位（支付）金额填写。', 'State the amount actually paid in.'),
    sentence('日期填写有误，请以证明材料载明的日期为准。', 'The date is wrong: state the one on the evidence.'),
  ],
  'return-evidence': [
    sentence('材料不清晰，请重新扫描上传。', 'The file cannot be read. Scan it and hand it in again.'),
    sentence('材料缺少单位公章，请盖章后重新上传。', 'The company seal is missing. Hand it in sealed.'),
    sentence('材料不完整，请补充全部页面。', 'Pages are missing. Hand in the whole document.'),
    sentence('材料与本申报事项无关，请更换。', 'This file does not belong to the application. Replace it.'),
  ],
  endorse: [
    sentence('经初审，申报材料齐全，符合申报条件。', 'The documents are complete and the conditions are met.'),
    sentence('经现场核实，企业经营情况属实，建议支持。', 'Checked on site; support is recommended.'),
  ],
  'send-back': [
    sentence('初审意见与材料不一致，请重新核实。', 'The town’s opinion differs from the documents. Check again.'),
    sentence('请补充说明建议金额的计算依据。', 'State what the recommended amount is computed from.'),
  ],
  propose: [sentence('经复审，符合政策条款规定，拟予支持。', 'Reviewed: the clause is met and support is proposed.')],
  approve: [sentence('公示无异议，同意批准。', 'No objection was upheld during the notice. Approved.')],
  reject: [
    sentence('经审核，不符合该条款规定的条件。', 'The conditions of the clause are not met.'),
    sentence('同一事项已享受其他同类政策，不重复支持。', 'The same item was supported under another policy.'),
  ],
  resolve: [
    sentence(
      '经核实，异议所述情况不属实，维持拟支持意见。',
      'What was objected is not confirmed. The proposal stands.',
    ),
    sentence('经核实，异议成立，案件退回复审。', 'The objection is confirmed. The case is reviewed again.'),
  ],
  reopen: [sentence('公示期间发现新情况，需要重新复审。', 'Something new was found during the notice.')],
  'declare-conflict': [
    sentence('本人与该企业有利害关系，可能影响公正办理。', 'I have an interest that may affect my judgement.'),
  ],
  'declare-enterprise-conflict': [sentence('本人近亲属在该企业任职。', 'A close relative works for the enterprise.')],
  'order-recusal': [
    sentence('经了解，该人员与企业存在利害关系，应当回避。', 'The person has an interest in the enterprise.'),
  ],
  signal: [
    sentence('经核实，情况属实且不影响本案认定。', 'Checked: it does not affect this case.'),
    sentence('经与企业核实，系填报差异，已更正。', 'A difference in filling in, which has been corrected.'),
  ],
};
