/** A thousand bank files that no bank would send: cut off, changed, huge, or made to do harm. The seed makes them the same each time. */
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { camtEntry, camtFile, camtMessage, csvFile, sampleLines, xlsxFile } from '../../support/bank-file-samples.js';

export interface HostileFile {
  kind: string;
  bytes: Uint8Array;
}

export const KNOWN = sampleLines(40);
const LIMIT = 10 * 1024 * 1024;

/** Writes a zip by hand, so that its directory can lie. */
export function zipOf(parts: { name: string; data: Uint8Array; declared?: number }[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data, declared } of parts) {
    const packed = deflateRawSync(data, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="1" r:id="a"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const workbookOf = (sheet: Uint8Array, declared?: number): Buffer =>
  zipOf([
    { name: 'xl/workbook.xml', data: Buffer.from(WORKBOOK) },
    { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(RELATIONS) },
    { name: 'xl/worksheets/sheet1.xml', data: sheet, declared },
  ]);

const cell = (text: string | number): string => `<c t="str"><v>${text}</v></c>`;
const HEADINGS = `<row>${['reference', 'amount', 'account', 'date', 'status'].map(cell).join('')}</row>`;

/** Many cells that differ, so that they shrink no more than a real sheet's. */
const wideRows = (): string =>
  Array.from({ length: 1_400 }, (_, row) => {
    const cells = Array.from({ length: 900 }, (_, place) => cell((row * 900 + place) * 7_919));
    return `<row>${cells.join('')}</row>`;
  }).join('');

function bombs(): Buffer[] {
  const zeros = Buffer.alloc(60 * 1024 * 1024, ' ');
  const bomb = workbookOf(zeros);
  return [
    bomb,
    workbookOf(zeros, 1_000),
    workbookOf(bomb),
    zipOf([
      { name: 'xl/workbook.xml', data: zeros },
      { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(RELATIONS) },
    ]),
    zipOf(Array.from({ length: 1_001 }, (_, place) => ({ name: `${place}`, data: Buffer.alloc(1) }))),
    workbookOf(Buffer.from(`<worksheet>${'<row><c r="ALL1"><v>1</v></c></row>'.repeat(200_500)}</worksheet>`)),
    workbookOf(Buffer.from(`<worksheet>${HEADINGS}${wideRows()}</worksheet>`)),
    workbookOf(Buffer.from(`<a>${'<b>'.repeat(100_000)}`)),
    workbookOf(Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
  ];
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, place) => `<!ENTITY ${name} "${`&${'abcdefghi'[place]};`.repeat(10)}">`)
  .join('')}]>`;

const huge: (() => string)[] = [
  () => `reference,amount,account,date,status\n${'1'.repeat(LIMIT - 100)}`,
  () => `reference,amount,account,date,status\n"${'1'.repeat(LIMIT - 100)}`,
  () => ','.repeat(LIMIT),
  () => '"'.repeat(LIMIT),
  () => '\n'.repeat(LIMIT),
  () => `reference,amount,account,date,status\n${'a\n'.repeat(LIMIT / 2 - 100)}`,
  () => `${camtFile(KNOWN)}${' '.repeat(LIMIT)}`,
  () => '<'.repeat(LIMIT),
  () => `<Document a="${'b'.repeat(LIMIT - 100)}`,
  () => `<Document ${' '.repeat(LIMIT - 100)}`,
  () => `<Document${Array.from({ length: 100_000 }, (_, place) => ` a${place}="1"`).join('')}/>`,
  () => camtMessage(`<Ntry>${'<a/>'.repeat(LIMIT / 4 - 100)}</Ntry>`),
  () => camtMessage(camtEntry(KNOWN[0] as never, '<TxDtls/>'.repeat(LIMIT / 9 - 100))),
  () => `<Document>${'&amp;'.repeat(LIMIT / 5 - 10)}</Document>`,
];

/** Where in a file, in millionths: anywhere alike. */
const PART = fc.noBias(fc.nat(999_999));

/** Characters that mean something to a reader; no letter or digit, with which another line could be written. */
const MEANING = [...'<>&"\',;=!\n\0'].map((character) => character.charCodeAt(0)).concat(0xff, 0x80);

/** @returns the files, made one by one, so that only one is in memory */
export async function* hostileFiles(seed: number): AsyncGenerator<HostileFile> {
  const samples = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { seed, numRuns });
  const whole = [Buffer.from(camtFile(KNOWN)), Buffer.from(csvFile(KNOWN)), Buffer.from(await xlsxFile(KNOWN))];
  const place = fc.tuple(fc.noBias(fc.nat(2)), PART);
  for (const [which, part] of samples(place, 300)) {
    const file = whole[which] as Buffer;
    yield { kind: 'cut off', bytes: file.subarray(0, Math.floor((part / 1e6) * file.length)) };
  }
  const changes = fc.array(fc.tuple(PART, fc.constantFrom(...MEANING)), {
    minLength: 1,
    maxLength: 4,
  });
  for (const [which, changed] of samples(fc.tuple(fc.noBias(fc.nat(2)), changes), 350)) {
    const bytes = Buffer.from(whole[which] as Buffer);
    for (const [part, byte] of changed) bytes[Math.floor((part / 1e6) * bytes.length)] = byte;
    yield { kind: 'changed', bytes };
  }
  for (const bytes of samples(fc.uint8Array({ maxLength: 5_000 }), 117)) yield { kind: 'random', bytes };
  for (const start of ['%PDF-1.7', '<html><body>', '<Document><CstmrCdtTrfInitn>']) {
    yield { kind: 'other', bytes: Buffer.from(start) };
  }
  for (const zeros of samples(fc.nat(50), 40)) {
    yield { kind: 'NUL', bytes: Buffer.from(csvFile(KNOWN).replaceAll('\r\n', `${'\0'.repeat(zeros + 1)}\r\n`)) };
  }
  for (const rounds of samples(fc.nat(30), 60)) {
    yield { kind: 'entities', bytes: Buffer.from(`${LAUGHS}<Document>${'&j;'.repeat(rounds)}</Document>`) };
  }
  for (const depth of samples(fc.integer({ min: 100, max: 100_000 }), 36)) {
    yield { kind: 'deep', bytes: Buffer.from(camtMessage('<a>'.repeat(depth))) };
  }
  for (const separator of samples(fc.constantFrom(',', ';', '\t'), 40)) {
    yield { kind: 'whole', bytes: Buffer.from(`\uFEFF${csvFile(KNOWN, separator)}`) };
  }
  for (const make of [...huge, ...huge]) yield { kind: 'huge', bytes: Buffer.from(make()) };
  const harmful = bombs();
  for (let round = 0; round < 26; round += 1) yield { kind: 'bomb', bytes: harmful[round % harmful.length] as Buffer };
}
