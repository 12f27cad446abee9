/** The parts of a zip, inflated for real and stopped at a limit: what its directory says of their sizes is not believed. */
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { Refused } from '#kernel';
import { malformed, PART_BYTES, PARTS_BYTES, ZIP_ENTRIES, ZIP_RATIO } from './limits.js';
import { fileRefusal } from './refusals.js';

const openZip = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
/** Below this size no ratio is suspicious. */
const SMALL = 1024 * 1024;

const bomb = () => new Refused(fileRefusal('file-zip-bomb'));

/** Reads single parts of a zip by name; what nobody asks for is never inflated. */
export class ZipParts {
  private inflated = 0;

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** @throws Refused `file-malformed` for a damaged directory, `file-zip-bomb` for too many entries */
  static async open(bytes: Uint8Array): Promise<ZipParts> {
    try {
      const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
        lazyEntries: true,
        autoClose: false,
      });
      return new ZipParts(zip, await entriesOf(zip));
    } catch (error) {
      throw error instanceof Refused ? error : malformed(1, 'the zip is damaged');
    }
  }

  /**
   * @returns the part's bytes, or undefined where there is none of that name
   * @throws Refused `file-zip-bomb`, `file-malformed`
   */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    try {
      const open = promisify<yauzl.Entry, Readable>(this.zip.openReadStream.bind(this.zip));
      const bytes = await this.inflate(await open(entry), entry.compressedSize);
      // A flipped bit may still inflate, to another amount.
      if (crc32(bytes) !== entry.crc32) throw malformed(1, 'a part of the workbook is damaged');
      return bytes;
    } catch (error) {
      throw error instanceof Refused ? error : malformed(1, 'a part of the workbook is damaged');
    }
  }

  private async inflate(stream: Readable, compressed: number): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      this.inflated += chunk.length;
      const swollen = size > SMALL && size > compressed * ZIP_RATIO;
      // Leaving the loop destroys the stream, so that nothing more is inflated.
      if (size > PART_BYTES || this.inflated > PARTS_BYTES || swollen) throw bomb();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  }
}

/** @throws Refused where there are too many entries, or two of one name, of which readers would choose differently */
function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((done, fail) => {
    const entries = new Map<string, yauzl.Entry>();
    if (zip.entryCount > ZIP_ENTRIES) return fail(bomb());
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.has(entry.fileName)) return fail(malformed(1, 'two parts of one name'));
      entries.set(entry.fileName, entry);
      if (entries.size > ZIP_ENTRIES) return fail(bomb());
      zip.readEntry();
    });
    zip.on('end', () => done(entries));
    zip.on('error', fail);
    zip.readEntry();
  });
}
