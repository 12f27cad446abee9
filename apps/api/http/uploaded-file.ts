/** The one file of a multipart request, as a stream. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#kernel';
import { apiRefusal } from './refusals.js';

/** @throws Refused `file-missing` when there is none, or the form cannot be read as one */
export async function uploadedFile(request: FastifyRequest): Promise<MultipartFile> {
  const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  if (!part) throw new Refused(apiRefusal('file-missing'));
  return part;
}
