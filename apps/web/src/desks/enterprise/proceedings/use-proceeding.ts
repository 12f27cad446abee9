/** Proceedings as the enterprise reads its own. */
import { KEYSET, server } from '../../../api/client';

export const useProceedings = () => server.useInfiniteQuery('get', '/api/v1/enforcement/proceedings', {}, KEYSET);

export const useProceeding = (id: string) =>
  server.useQuery('get', '/api/v1/enforcement/proceedings/{id}', { params: { path: { id } } });

export type ProceedingLine = NonNullable<ReturnType<typeof useProceedings>['data']>['pages'][0]['items'][0];
export type Proceeding = NonNullable<ReturnType<typeof useProceeding>['data']>;
