/**
 * A batch as ISO 20022 pain.001.001.09 (CustomerCreditTransferInitiation). Which elements are used, and in which order, is
 * transcribed in pain.001.001.09.xsd beside this file.
 */
import { formatInstant, formatYuan, shanghaiDay, sumFen } from '#kernel';
import type { BatchFileLine } from '../payment-batch.js';
import { xmlId, xmlName } from './batch-text.js';
import type { BatchToSend } from './batch-to-send.js';

export const PAIN_001_NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** Lengths of the standard's types Max35Text, Max34Text and Max140Text. */
const ID = 35;
const ACCOUNT = 34;
const NAME = 140;

const account = (number: string): string => `<Id><Othr><Id>${xmlId(number, ACCOUNT)}</Id></Othr></Id>`;
const bank = (name: string): string => `<FinInstnId><Nm>${xmlName(name, NAME)}</Nm></FinInstnId>`;

/**
 * One message with one payment information block; `MsgId` and `PmtInfId` are the batch's number, `EndToEndId` the order's
 * reference, by which the bank's answer is matched. `ReqdExctnDt` is the day of sending in Shanghai.
 *
 * @throws Refused `batch-file-text`
 */
export function pain001({ number, createdAt, debtor, lines }: BatchToSend): string {
  const sums = `<NbOfTxs>${lines.length}</NbOfTxs><CtrlSum>${formatYuan(sumFen(lines.map((line) => line.amount)))}</CtrlSum>`;
  const message = xmlId(number, ID);
  const name = xmlName(debtor.name, NAME);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Document xmlns="${PAIN_001_NAMESPACE}"><CstmrCdtTrfInitn>`,
    `<GrpHdr><MsgId>${message}</MsgId><CreDtTm>${formatInstant(createdAt)}</CreDtTm>${sums}<InitgPty><Nm>${name}</Nm></InitgPty></GrpHdr>`,
    `<PmtInf><PmtInfId>${message}</PmtInfId><PmtMtd>TRF</PmtMtd>${sums}`,
    `<ReqdExctnDt><Dt>${shanghaiDay(createdAt)}</Dt></ReqdExctnDt>`,
    `<Dbtr><Nm>${name}</Nm></Dbtr><DbtrAcct>${account(debtor.account)}<Ccy>CNY</Ccy></DbtrAcct>`,
    `<DbtrAgt>${bank(debtor.bankName)}</DbtrAgt>`,
    ...lines.map(transfer),
    '</PmtInf></CstmrCdtTrfInitn></Document>',
    '',
  ].join('\n');
}

function transfer(line: BatchFileLine): string {
  const reference = xmlId(line.reference, ID);
  return [
    `<CdtTrfTxInf><PmtId><InstrId>${reference}</InstrId><EndToEndId>${reference}</EndToEndId></PmtId>`,
    `<Amt><InstdAmt Ccy="CNY">${formatYuan(line.amount)}</InstdAmt></Amt>`,
    `<CdtrAgt>${bank(line.payeeBank)}</CdtrAgt>`,
    `<Cdtr><Nm>${xmlName(line.payeeName, NAME)}</Nm></Cdtr><CdtrAcct>${account(line.payeeAccount)}</CdtrAcct>`,
    `<RmtInf><Ustrd>${xmlName(`产业扶持资金 ${line.caseNumber}`, NAME)}</Ustrd></RmtInf></CdtTrfTxInf>`,
  ].join('');
}
