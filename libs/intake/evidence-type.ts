/** Which files are evidence: by what they contain, never by what they are called. */
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { Refused } from '#kernel';
import { intakeRefusal } from './refusals.js';

/** Media type of the content → endings that a name may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
};

/**
 * Reads the type from the content. The name's ending has to agree, because whoever downloads the file opens it by that.
 *
 * @param path of the received file
 * @param fileName as the enterprise calls it
 * @returns the media type
 * @throws Refused `evidence-type-refused`
 */
export async function evidenceType(path: string, fileName: string): Promise<string> {
  const type = await fileTypeFromFile(path);
  const endings = type && ALLOWED[type.mime];
  if (!endings?.includes(extname(fileName).toLowerCase())) {
    const allowed = Object.values(ALLOWED).flat().join(', ');
    throw new Refused(intakeRefusal('evidence-type-refused', { params: { allowed } }));
  }
  return type?.mime as string;
}
