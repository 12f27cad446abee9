import { defineRefusals } from '#kernel';

/** The ways in which the treasury says no. */
export const treasuryRefusal = defineRefusals({
  'treasury-missing': {
    kind: 'rule',
    zh: '“{code}”尚未设立财政账簿。',
    en: 'There is no treasury for "{code}" yet.',
  },
  'treasury-elsewhere': {
    kind: 'forbidden',
    zh: '“{code}”不是您所在的区，也不是本区的街镇。',
    en: '"{code}" is neither your district nor one of its towns.',
  },
  'paid-by-district': {
    kind: 'rule',
    zh: '该案件由区级财政先行支付，街镇不单独支付。',
    en: 'The district pays this award first; the town does not pay it.',
  },
  'no-share': {
    kind: 'rule',
    zh: '本级财政不承担该案件的资金。',
    en: 'This treasury bears no share of the award.',
  },
  'amount-beyond-award': {
    kind: 'rule',
    zh: '金额 {amount} 元超过尚未开单的 {left} 元。',
    en: '{amount} yuan is more than the {left} yuan of the award that are not ordered yet.',
  },
  'not-in-instalments': {
    kind: 'rule',
    zh: '该事项须一次付清，不能分期。',
    en: 'This measure is paid at once, not in instalments.',
  },
  'instalments-used-up': {
    kind: 'rule',
    zh: '该事项最多分 {most} 期，最后一期须付清余额 {left} 元。',
    en: 'This measure is paid in {most} instalments at most; the last one must be the {left} yuan that are left.',
  },
  'refund-paid': {
    kind: 'conflict',
    zh: '该退款已支付。',
    en: 'This refund has been paid.',
  },
  'conflict-of-interest': {
    kind: 'forbidden',
    zh: '您对其中 {count} 笔支付单的案件已申报利益冲突，请由他人办理。',
    en: 'You have a conflict of interest in the cases of {count} of these orders; somebody else must act.',
  },
  'order-not-sent': {
    kind: 'conflict',
    zh: '支付单 {reference} 尚未送交银行。',
    en: 'The payment order {reference} has not been sent to the bank.',
  },
  'letter-missing': {
    kind: 'invalid',
    zh: '请填写银行来函的编号或日期（不超过 200 字）。',
    en: "Name the bank's letter (200 characters at most).",
  },
  'not-claimed': {
    kind: 'conflict',
    zh: '尚无人登记银行未执行的来函。',
    en: "Nobody has filed the bank's letter that it did not carry the order out.",
  },
  'treasury-account-missing': {
    kind: 'rule',
    zh: '本级财政的付款账户尚未登记并由另一人核验。',
    en: "The treasury's own account is not on record and verified by a second person yet.",
  },
  'exception-resolved': {
    kind: 'conflict',
    zh: '该笔银行异常已处理。',
    en: 'This line has been resolved already.',
  },
  'resolution-not-open': {
    kind: 'rule',
    zh: '“{outcomeZh}”的记录不能以“{resolutionZh}”处理。',
    en: 'A line that is {outcomeEn} cannot be resolved by "{resolutionEn}".',
  },
  'resolution-incomplete': {
    kind: 'invalid',
    zh: '处理方式“{resolutionZh}”缺少：{fields}。',
    en: 'For "{resolutionEn}" these fields are missing: {fields}.',
  },
  'still-unmatched': {
    kind: 'rule',
    zh: '按所填内容核对结果为“{outcomeZh}”，未作变更。',
    en: 'Matched as entered, the line is {outcomeEn}; nothing was changed.',
  },
  'no-suspense': {
    kind: 'conflict',
    zh: '该笔不在待查款中，或已核销。',
    en: 'This line does not stand in suspense, or was cleared.',
  },
  'budget-not-positive': {
    kind: 'invalid',
    zh: '下达的预算须大于零。',
    en: 'An appropriation must be more than zero.',
  },
  'budget-reference-missing': {
    kind: 'invalid',
    zh: '请填写预算文件号。',
    en: 'Name the document by which the budget is appropriated.',
  },
  'budget-document-booked': {
    kind: 'conflict',
    zh: '预算文件 {reference} 已在该账簿记过。',
    en: 'The budget document {reference} is already booked in this book.',
  },
  'adjustment-is-nothing': {
    kind: 'invalid',
    zh: '调整金额不能为零：追加填正数，核减填负数。',
    en: 'An adjustment is more than zero where it adds to a budget, and less than zero where it reduces it.',
  },
  'measure-group-unknown': {
    kind: 'invalid',
    zh: '本单位的规则中没有事项组“{measureGroup}”。',
    en: 'The rules of this office know no group of measures "{measureGroup}".',
  },
  'year-not-over': {
    kind: 'rule',
    zh: '{year}年度尚未结束，不能结转。',
    en: 'The year {year} is not over yet; its budget can be carried over from 1 January.',
  },
  'nothing-to-carry-over': {
    kind: 'rule',
    zh: '该预算没有可结转的余额。',
    en: 'Nothing of this budget is left to carry over.',
  },
  'account-missing': {
    kind: 'rule',
    zh: '该企业没有登记收款账户，请先登记并由另一人核验。',
    en: 'The enterprise has no bank account on record; record one and have a second person verify it.',
  },
  'account-not-verified': {
    kind: 'rule',
    zh: '收款账户尚未由另一人核验，核验后方可支付。',
    en: 'The bank account has not been verified by a second person; it can be paid to once it is.',
  },
  'account-name-differs': {
    kind: 'rule',
    zh: '收款户名“{accountName}”与企业名称“{enterpriseName}”不一致，只能付至企业本名账户。',
    en: 'The account is in the name "{accountName}", the enterprise is "{enterpriseName}": money is paid only to an account in its own name.',
  },
  'account-changed': {
    kind: 'rule',
    zh: '支付单开立后收款账户已变更，请撤销该单后按新账户重新开立。',
    en: 'The bank account was changed after the order was made; cancel the order and make it anew for the new account.',
  },
  'account-replaced': {
    kind: 'conflict',
    zh: '企业已另行登记账户，请核对新账户。',
    en: 'Another account was recorded meanwhile; look at the new one.',
  },
  'account-malformed': {
    kind: 'invalid',
    zh: '收款账户信息有误：账号为 8 至 30 位数字，户名与开户行不能为空，且不能以 = + - @ 开头。',
    en: 'The bank account is malformed: a number of 8 to 30 digits; a name and a bank, neither beginning with = + - @.',
  },
  'case-not-approved': {
    kind: 'conflict',
    zh: '案件不在“已批准”状态，不能支付。',
    en: 'The case is not in the state "approved", so it cannot be paid.',
  },
  'case-frozen': {
    kind: 'conflict',
    zh: '案件已被冻结，解冻前不能支付。',
    en: 'The case is frozen and cannot be paid until it is unfrozen.',
  },
  'order-exists': {
    kind: 'conflict',
    zh: '该案件已有支付单 {reference}。',
    en: 'The case already has the payment order {reference}.',
  },
  'order-not-payable': {
    kind: 'conflict',
    zh: '支付单 {reference} 当前为“{stateZh}”，不能进行此操作。',
    en: 'The payment order {reference} is {stateEn}; this cannot be done with it.',
  },
  'order-elsewhere': {
    kind: 'forbidden',
    zh: '支付单 {reference} 由另一财政支付。',
    en: 'The payment order {reference} is paid by another treasury.',
  },
  'part-paid': {
    kind: 'rule',
    zh: '案件 {number} 的扶持资金已部分拨付，而本文件的条款不同时规定取消资格与追回；请先付清，或待已付款项由银行退回后再办。',
    en: 'The award of case {number} is paid in part, and the clause of this document does not both revoke and order back; pay the rest first, or have what was paid sent back by the bank.',
  },
  'payment-in-flight': {
    kind: 'conflict',
    zh: '支付单 {reference} 已交银行而结果未知，导入银行回单后再办。',
    en: 'The payment order {reference} is with the bank and its outcome unknown; import the bank return first.',
  },
  'hold-reason-missing': {
    kind: 'invalid',
    zh: '暂缓支付须说明原因。',
    en: 'Say why the payment is held.',
  },
  'reference-mistyped': {
    kind: 'invalid',
    zh: '支付单号“{reference}”有误，请核对。',
    en: 'The reference "{reference}" is mistyped; check it.',
  },
  'batch-empty': {
    kind: 'invalid',
    zh: '批次中没有支付单。',
    en: 'There is no payment order in the batch.',
  },
  'batch-state': {
    kind: 'conflict',
    zh: '批次当前为“{stateZh}”，不能进行此操作。',
    en: 'The batch is {stateEn}; this cannot be done with it.',
  },
  'maker-is-checker': {
    kind: 'forbidden',
    zh: '制单人不能复核自己的批次，请另一人复核。',
    en: 'Who made the batch cannot release it; another person must.',
  },
  'batch-not-payable': {
    kind: 'rule',
    zh: '批次中有 {count} 笔不能支付，请处理后再复核。',
    en: '{count} orders of the batch cannot be paid; deal with them and release it then.',
  },
  'batch-file-text': {
    kind: 'rule',
    zh: '“{text}”不能写入银行文件：含有不允许的字符、以 = + - @ 开头，为空或过长。请更正收款或付款账户信息。',
    en: 'The text "{text}" cannot be written into the bank\'s file: it has characters that are not allowed, begins with = + - @, is empty or too long. Correct the account.',
  },
  'recovery-settled': {
    kind: 'conflict',
    zh: '该追回款已结清，不再欠款。',
    en: 'This recovery is settled; nothing is owed of it any more.',
  },
  'received-in-future': {
    kind: 'invalid',
    zh: '到账日期 {receivedOn} 不能晚于今天。',
    en: 'The day of receipt, {receivedOn}, cannot be after today.',
  },
  'bank-reference-missing': {
    kind: 'invalid',
    zh: '请填写银行流水号（不超过 100 字）。',
    en: "Name the bank's reference of the movement (100 characters at most).",
  },
  'repayment-not-positive': {
    kind: 'invalid',
    zh: '还款金额须大于零。',
    en: 'A repayment must be more than zero.',
  },
  'repayment-recorded': {
    kind: 'conflict',
    zh: '银行流水 {bankReference} 已登记过还款。',
    en: 'The bank movement {bankReference} is already recorded as a repayment.',
  },
  'recovery-cancelled': {
    kind: 'conflict',
    zh: '责令退还的决定已撤销，该追回已终止。',
    en: 'The decision that ordered this recovery was revoked; the recovery is cancelled.',
  },
  'recovery-stayed': {
    kind: 'conflict',
    zh: '处理决定停止执行期间，不得抵扣或核销。',
    en: 'The decision is stayed; nothing is set off or written off meanwhile.',
  },
  'covering-not-positive': {
    kind: 'invalid',
    zh: '抵扣或核销的金额须大于零。',
    en: 'What is set off or written off must be more than zero.',
  },
  'covering-beyond-owed': {
    kind: 'rule',
    zh: '{amount} 元超过尚欠的 {owed} 元。',
    en: '{amount} yuan are more than the {owed} yuan still owed.',
  },
  'offset-other-enterprise': {
    kind: 'rule',
    zh: '只能以同一企业的另一项已批准扶持资金抵扣。',
    en: 'Only another approved award of the same enterprise can be set off.',
  },
  'offset-other-treasury': {
    kind: 'rule',
    zh: '该扶持资金不由收取追回款的财政支付，不能抵扣。',
    en: 'That award is not paid by the treasury that collects this recovery, so it cannot be set off.',
  },
  'offset-beyond-unpaid': {
    kind: 'rule',
    zh: '{amount} 元超过该扶持资金尚未开立支付单的 {unpaid} 元；如需抵扣，请先撤销支付单。',
    en: '{amount} yuan are more than the {unpaid} yuan of that award that are under no payment order; cancel the order first.',
  },
  'basis-missing': {
    kind: 'invalid',
    zh: '请填写抵扣依据。',
    en: 'State the basis on which one is set off against the other.',
  },
  'write-off-incomplete': {
    kind: 'invalid',
    zh: '请填写核销理由和批准文件号。',
    en: 'State the reason for the write-off and the number of the document that allows it.',
  },
  'proposal-decided': {
    kind: 'conflict',
    zh: '该事项已办结（{stateZh}）。',
    en: 'This proposal is decided already: it is {stateEn}.',
  },
  'settlement-period': {
    kind: 'invalid',
    zh: '结算期间有误：起日不得晚于止日，且止日须已过去。',
    en: 'The period is none: it ends on or after its first day, and it must be over.',
  },
  'town-elsewhere': {
    kind: 'forbidden',
    zh: '“{code}”不是本区的街镇，或尚无财政账簿。',
    en: '"{code}" is no town of your district, or it has no treasury yet.',
  },
  'nothing-to-settle': {
    kind: 'rule',
    zh: '截至该日没有未列入结算单的往来。',
    en: 'Up to that day there is nothing between the two that stands in no statement yet.',
  },
  'settlement-blocked': {
    kind: 'rule',
    zh: '{measures} 的分担比例是否由 {documents} 规定尚未确认，确认后方可结算。',
    en: 'Whether {documents} governs who bears {measures} is not determined yet; record and confirm it, then settle.',
  },
  'nothing-to-reapportion': {
    kind: 'rule',
    zh: '案件 {number} 的分担比例与已确认的比例一致，无需调整。',
    en: 'Case {number} is divided as was determined; there is nothing to put right.',
  },
  'reapportion-state': {
    kind: 'rule',
    zh: '案件 {number} 现为“{stateZh}”，只有已批准或已拨付、且由区级先行支付的扶持资金才能调整分担。',
    en: 'Case {number} is in the state "{stateEn}"; only an award that is approved or paid, and that the district pays first, is divided anew.',
  },
  'reapportion-proposed': {
    kind: 'conflict',
    zh: '案件 {number} 已有待确认的分担调整。',
    en: 'A new division of case {number} is proposed already and waits for its confirmation.',
  },
  'determination-replaced': {
    kind: 'conflict',
    zh: '提出调整后又确认了别的分担比例，请退回后重新提出。',
    en: 'Another ratio was determined since this was proposed; decline it and propose it anew.',
  },
  'settlement-ratio-differs': {
    kind: 'rule',
    zh: '{cases} 的分担比例与已确认的比例不一致，请先提出并确认分担调整，再行结算。',
    en: '{cases} were divided otherwise than was determined since; propose and confirm that they are divided anew, then settle.',
  },
  'settlement-state': {
    kind: 'conflict',
    zh: '结算单当前为“{stateZh}”，不能进行此操作。',
    en: 'The statement is {stateEn}; this cannot be done with it.',
  },
  'settlement-cancel-not-asked': {
    kind: 'conflict',
    zh: '尚无人申请作废该结算单。',
    en: 'Nobody has asked to cancel this statement yet.',
  },
  'settlement-bank-reference': {
    kind: 'conflict',
    zh: '银行流水 {reference} 已用于另一结算单。',
    en: "The bank's reference {reference} has settled another statement already.",
  },
  'settled-in-future': {
    kind: 'invalid',
    zh: '到账日 {day} 不能晚于今天，也不能早于结算单办结之日。',
    en: 'The money cannot have moved on {day}: not after today, nor before the statement was closed.',
  },
  'sharing-known': {
    kind: 'rule',
    zh: '{measure} 的分担比例没有待确认的事项。',
    en: 'Nothing about who bears {measure} is left open.',
  },
  'determination-parts': {
    kind: 'invalid',
    zh: '如由该文件规定，须填写区、镇分担份额；如不由其规定，不得填写。',
    en: 'State the parts of district and town where the document governs the clause, and none where it does not.',
  },
  'determination-confirmed': {
    kind: 'conflict',
    zh: '该认定已经确认。',
    en: 'This determination is confirmed already.',
  },
});
