/** Taking in an uploaded file: hashed and counted as it streams, never held in memory, on disk for good or not at all. */
import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { newId, Refused } from '#kernel';
import { evidenceType } from './evidence-type.js';
import { intakeRefusal } from './refusals.js';

/** A file that lies in the evidence directory and has no row yet. */
export interface ReceivedFile {
  /** Generated; nothing of the uploader's name reaches the disk. */
  storedAs: string;
  /** The uploader's name, for showing. */
  fileName: string;
  mediaType: string;
  sizeBytes: bigint;
  /** SHA-256, hex. */
  sha256: string;
}

const OWNER_ONLY = 0o600;
const LONGEST_NAME = 200;

/**
 * Writes the stream to a temporary file, checks size and type, and moves it into its place. Whatever goes wrong, a client
 * that breaks off included, leaves no file; a crash leaves one without a row, which sweepOrphans removes.
 *
 * @param upload.limitBytes the largest size that is accepted, in bytes
 * @throws Refused `evidence-too-large`, `evidence-empty`, `evidence-type-refused`
 * @throws the stream's own error when it breaks
 */
export async function receiveEvidence(upload: {
  stream: Readable;
  directory: string;
  limitBytes: number;
  fileName: string;
}): Promise<ReceivedFile> {
  const storedAs = newId();
  const temporary = join(upload.directory, `${storedAs}.part`);
  const fileName = displayName(upload.fileName);
  try {
    const { sizeBytes, sha256 } = await writeFile(temporary, upload.stream, upload.limitBytes);
    const mediaType = await evidenceType(temporary, fileName);
    await rename(temporary, join(upload.directory, storedAs));
    await syncDirectory(upload.directory);
    return { storedAs, fileName, mediaType, sizeBytes, sha256 };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeFile(
  path: string,
  stream: Readable,
  limitBytes: number,
): Promise<{ sizeBytes: bigint; sha256: string }> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    const written = await copy(stream, file, limitBytes);
    if (written.sizeBytes === 0n) throw new Refused(intakeRefusal('evidence-empty'));
    await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

async function copy(stream: Readable, file: FileHandle, limitBytes: number) {
  const hash = createHash('sha256');
  let sizeBytes = 0n;
  // Leaving the loop by a refusal destroys the stream, so the rest of a file that is too large is not read.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    sizeBytes += BigInt(chunk.length);
    if (sizeBytes > limitBytes) throw new Refused(intakeRefusal('evidence-too-large', { params: { limitBytes } }));
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

/** A rename is durable only once its directory is. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** The last part of the name, without control and direction characters, which would make it read as another name. */
function displayName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) as string;
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  // The end is kept when it is too long, for the ending tells the type.
  return [...plain].slice(-LONGEST_NAME).join('');
}
