import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { receiveEvidence } from './receive-evidence.js';

const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
const pdf = (size: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size - 9, 'x')]);
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082',
  'hex',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** A zip of one stored file: what an office document is, as far as its type goes. */
function zip(name: string, content: string): Buffer {
  const [path, body] = [Buffer.from(name), Buffer.from(content)];
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(body), 14);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(body.length, 22);
  head.writeUInt16LE(path.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([head, path, body, end]);
}
const office = (type: string): Buffer =>
  zip(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`,
  );

describe('receiving evidence', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'huiqi-evidence-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const receive = (content: Buffer | Readable, fileName: string, limitBytes = 10_000) =>
    receiveEvidence({
      stream: content instanceof Readable ? content : Readable.from([content.subarray(0, 7), content.subarray(7)]),
      directory,
      limitBytes,
      fileName,
    });

  it.each([
    ['材料.pdf', pdf(500), 'application/pdf'],
    ['图.PNG', PNG, 'image/png'],
    ['照片.jpeg', JPEG, 'image/jpeg'],
    ['照片.jpg', JPEG, 'image/jpeg'],
    [
      '表.xlsx',
      office('openxmlformats-officedocument.spreadsheetml.sheet'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      '说明.docx',
      office('openxmlformats-officedocument.wordprocessingml.document'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('takes %s as what it contains, byte for byte, with its hash', async (fileName, content, mediaType) => {
    const file = await receive(content, fileName);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(file).toMatchObject({ fileName, mediaType, sha256, sizeBytes: BigInt(content.length) });
    expect(await readdir(directory)).toEqual([file.storedAs]);
    expect(await readFile(join(directory, file.storedAs))).toEqual(content);
    expect((await stat(join(directory, file.storedAs))).mode & 0o777).toBe(0o600);
  });

  it('takes a file of exactly the limit and refuses one byte more', async () => {
    await expect(receive(pdf(1000), 'a.pdf', 1000)).resolves.toMatchObject({ sizeBytes: 1000n });
    await expect(receive(pdf(1001), 'a.pdf', 1000)).rejects.toEqual(refused('evidence-too-large'));
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('stops reading a file that is too large', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 1;
          yield pdf(400);
        }
      })(),
    );
    await expect(receive(endless, 'a.pdf', 1000)).rejects.toEqual(refused('evidence-too-large'));
    expect(endless.destroyed).toBe(true);
    expect(read).toBeLessThan(100);
  });

  it('refuses a file without a byte', async () => {
    await expect(receive(Readable.from([]), 'a.pdf')).rejects.toEqual(refused('evidence-empty'));
    expect(await readdir(directory)).toEqual([]);
  });

  it.each([
    ['a page', 'a.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page that is called a pdf', 'a.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program that is called a pdf', 'a.pdf', Buffer.from(`4d5a9000${'00'.repeat(100)}`, 'hex')],
    ['a picture that is called a pdf', 'a.pdf', PNG],
    ['a pdf that is called a page', 'a.pdf.html', pdf(100)],
    ['a pdf without an ending', 'pdf', pdf(100)],
    ['a bare archive', 'a.xlsx', zip('a.txt', 'x')],
    ['a document with macros', 'a.docx', office('ms-word.document.macroEnabled')],
    ['text', 'a.txt', Buffer.from('说明')],
  ])('refuses %s, says what is accepted, and leaves nothing', async (_, fileName, content) => {
    await expect(receive(content, fileName)).rejects.toEqual(refused('evidence-type-refused'));
    await expect(receive(content, fileName)).rejects.toThrow('.pdf, .png, .jpg, .jpeg, .xlsx, .docx');
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves nothing when the client breaks off', async () => {
    const stream = new PassThrough();
    const receiving = receive(stream, 'a.pdf');
    stream.write(pdf(100));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await readdir(directory)).toHaveLength(1);
    stream.destroy();
    await expect(receiving).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(await readdir(directory)).toEqual([]);
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\x\\a.pdf', 'a.pdf'],
    ['a\u0000b\u202Efdp.pdf', 'abfdp.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(196)}.pdf`],
  ])('keeps of the name %j only what can be shown', async (fileName, shown) => {
    const file = await receive(pdf(100), fileName);
    expect(file.fileName).toBe(shown);
    expect(file.storedAs).toMatch(/^[0-9a-f-]{36}$/);
    expect(await readdir(directory)).toEqual([file.storedAs]);
  });
});
