import { defineRefusals } from '#kernel';

/** What letters have to refuse. */
export const letterRefusal = defineRefusals({
  'letter-already-served': {
    kind: 'conflict',
    zh: '该文书的送达已登记，不能再次登记。',
    en: 'The service of this letter is recorded already; it is recorded once.',
  },
  'letter-unknown': {
    kind: 'not-found',
    zh: '没有与该编号和校验码相符的文书。请核对后重试，或向出具机关查询。',
    en: 'No letter has this number and this code. Check both, or ask the office that is named on the letter.',
  },
  'served-in-future': {
    kind: 'invalid',
    zh: '送达日期 {servedOn} 不能晚于今天，也不能早于文书日期。',
    en: 'The day of service, {servedOn}, is neither after today nor before the letter.',
  },
  'served-by-a-step': {
    kind: 'conflict',
    zh: '该文书的送达由调查程序中的送达步骤记录。',
    en: 'The service of this letter is recorded by its step in the proceeding, with which periods begin.',
  },
});
