import { Refused } from '#kernel';
import { readBankFile } from './read-bank-file.js';

const TODAY = '2026-06-30';
const read = (text: string) => readBankFile('return.csv', Buffer.from(text), TODAY);
const refusalOf = async (work: () => Promise<unknown>) => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('reading a bank file', () => {
  const line = {
    line: 2,
    reference: 'HQ1',
    amount: 18_000_099n,
    account: '31001500',
    day: '2026-06-30',
    status: 'paid',
    bankReference: null,
  };

  it('reads English headings in any order and passes other columns over', async () => {
    expect(
      await read('status,date,memo,account,amount,reference\nSuccess,2026-06-30,x,31001500,180000.99,hq1\n'),
    ).toEqual([line]);
  });

  it('reads Chinese headings, a byte order mark, CRLF, quotes and spaces', async () => {
    expect(
      await read('\uFEFF订单号,金额,账号,日期,结果\r\n"HQ1", 180000.99 ,31001500,2026-06-30,成功\r\n\r\n'),
    ).toEqual([line]);
  });

  it.each(['退回', '失败', 'returned', 'FAILED'])('takes %s for returned', async (status) => {
    expect(await read(`reference,amount,account,date,status\nHQ1,1,31001500,2026-06-30,${status}`)).toEqual([
      { ...line, amount: 100n, status: 'returned' },
    ]);
  });

  it.each([
    ['an amount with three decimals', 'HQ1,1.001,31001500,2026-06-30,paid'],
    ['a negative amount', 'HQ1,-1.00,31001500,2026-06-30,paid'],
    ['nothing paid', 'HQ1,0.00,31001500,2026-06-30,paid'],
    ['separators in an amount', 'HQ1,"180,000.99",31001500,2026-06-30,paid'],
    ['an amount as a float', 'HQ1,1e5,31001500,2026-06-30,paid'],
    ['a day that does not exist', 'HQ1,1.00,31001500,2026-02-29,paid'],
    ['a day after today', 'HQ1,1.00,31001500,2026-07-01,paid'],
    ['an unknown status', 'HQ1,1.00,31001500,2026-06-30,maybe'],
    ['no status', 'HQ1,1.00,31001500,2026-06-30'],
    ['no reference', ',1.00,31001500,2026-06-30,paid'],
    ['an account that a spreadsheet has rounded', 'HQ1,1.00,3.1E+15,2026-06-30,paid'],
  ])('calls a line with %s unreadable and reads the next', async (_what, wrong) => {
    const lines = await read(`reference,amount,account,date,status\n${wrong}\nHQ2,1.00,31001500,2026-06-30,paid`);
    expect(lines).toEqual([
      { line: 2, raw: wrong.replaceAll('"', ''), reason: expect.any(String) },
      {
        line: 3,
        reference: 'HQ2',
        amount: 100n,
        account: '31001500',
        day: '2026-06-30',
        status: 'paid',
        bankReference: null,
      },
    ]);
  });

  it('keeps little of a long unreadable line, and no NUL', async () => {
    const [unreadable] = await read(`reference,amount,account,date,status\n\0${'x'.repeat(10_000)},,,,`);
    expect(unreadable).toEqual({ line: 2, raw: `�${'x'.repeat(499)}`, reason: expect.any(String) });
  });

  it('refuses a file that is neither UTF-8 nor GBK', async () => {
    expect((await refusalOf(() => readBankFile('return.csv', Buffer.from([0xff, 0xa9, 0xb5, 0xa5]), TODAY))).code).toBe(
      'file-encoding',
    );
  });

  it.each([
    ['', 'reference, amount, account, date, status'],
    ['reference,amount,account,date\n', 'status'],
    ['reference,amount,account,date,status,订单号\n', 'reference'],
  ])('refuses headings that lack or repeat a column (%j)', async (text, wrong) => {
    const refusal = await refusalOf(() => read(text));
    expect(refusal.code).toBe('file-columns');
    expect(refusal.params.wrong).toBe(wrong);
  });

  it('refuses a file whose quotes do not close, and says where', async () => {
    const refusal = await refusalOf(() => read('reference,amount,account,date,status\n"HQ1,1,1,2026-06-30,paid\n'));
    expect(refusal.code).toBe('file-malformed');
    expect(refusal.params.line).toBeGreaterThanOrEqual(2);
  });

  it('reads a file with headings alone as no lines', async () => {
    expect(await read('reference,amount,account,date,status\n')).toEqual([]);
  });
});
