/** Proceedings as the enterprise reads its own. */
import { KEYSET, server } from '../../../api/client';
import { today } from '../../../design/time';

export const useProceedings = () => server.useInfiniteQuery('get', '/api/v1/enforcement/proceedings', {}, KEYSET);

export const useProceeding = (id: string) =>
  server.useQuery('get', '/api/v1/enforcement/proceedings/{id}', { params: { path: { id } } });

/** Whether a right of the enterprise can still be used: what is over is no deadline any more, and nothing is overdue by it. */
export const inTime = (until: string | null): boolean => until !== null && until >= today();

export type ProceedingLine = NonNullable<ReturnType<typeof useProceedings>['data']>['pages'][0]['items'][0];
export type Proceeding = NonNullable<ReturnType<typeof useProceeding>['data']>;
