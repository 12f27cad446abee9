import { formatInstant } from '#kernel';
import type { StoredGuide } from '#policy';

/** @returns a version of a guide with who wrote and who published it */
export function presentGuide({ guide, status, createdBy, createdAt, publishedBy, publishedAt }: StoredGuide) {
  return {
    ...guide,
    status,
    createdBy,
    createdAt: formatInstant(createdAt),
    publishedBy,
    publishedAt: publishedAt && formatInstant(publishedAt),
  };
}
