/** A case as its enterprise reads it, under one key wherever it is shown. */
import { api, type Schemas, server } from '../../../api/client';

const init = (id: string) => ({ params: { path: { id } } });

export const useCase = (id: string) => server.useQuery('get', '/api/v1/applications/{id}', init(id));

/** The key under which the case lies in the cache, for what changes it in place. */
export const caseKey = (id: string) => server.queryOptions('get', '/api/v1/applications/{id}', init(id)).queryKey;

/** Reads the case anew, beside what is shown. */
export const readCase = (id: string) => api.GET('/api/v1/applications/{id}', init(id));

export type Case = NonNullable<ReturnType<typeof useCase>['data']>;
export type Evidence = Schemas['PresentedEvidence'];

export const useMeasure = (code: string) =>
  server.useQuery('get', '/api/v1/policy/measures/{code}', { params: { path: { code } } }, { enabled: code !== '' });

export type Measure = NonNullable<ReturnType<typeof useMeasure>['data']>;
