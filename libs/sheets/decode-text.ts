/** Bytes of a bank's file as text. */
import { Refused } from '#kernel';
import { fileRefusal } from './refusals.js';

export type Encoding = 'utf-8' | 'gb18030';

/**
 * Decodes strictly: one wrong byte refuses the file, for it could stand for any character. GB18030 includes GBK and GB2312.
 *
 * @param encodings tried in this order. Chinese text in GBK is practically never well-formed UTF-8, so UTF-8 goes first
 * @returns the text without its byte order mark
 * @throws Refused `file-encoding`
 */
export function decodeText(bytes: Uint8Array, encodings: readonly Encoding[]): string {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new Refused(fileRefusal('file-encoding'));
}
