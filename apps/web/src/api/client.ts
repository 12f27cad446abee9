/**
 * The API as the screens use it: paths, parameters and answers are typed by `schema.ts`, which is generated from the
 * OpenAPI document, so that a screen that reads what the API does not say does not compile.
 */
import { hashKey, QueryClient, type QueryKey } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import type { components, paths } from './schema';
import { type Problem, sessionFetch } from './session';

export type Schemas = components['schemas'];

/** Calls outside of React: `api.POST('/api/v1/…', { params, body })` answers `{ data, error, response }`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: sessionFetch });

/** Reads inside of React: `server.useQuery('get', '/api/v1/…', { params })`; a refusal is thrown as its Problem. */
export const server = createQueries(api);

/** How a list by key is read: `server.useInfiniteQuery('get', path, init, KEYSET)`. */
export const KEYSET = {
  // Pages of a list and a single reading of the same address are kept apart: they are of different shapes.
  queryKeyHashFn: (key: QueryKey) => `pages of ${hashKey(key)}`,
  pageParamName: 'cursor',
  // Null and not undefined, for which the library would begin at page 0.
  initialPageParam: null as string | null,
  getNextPageParam: (last: unknown) => (last as { nextCursor?: string | null }).nextCursor ?? undefined,
} as const;

/** @returns the refusal, when the error is one that the API gave */
export function problemOf(error: unknown): Problem | null {
  return typeof error === 'object' && error !== null && 'code' in error && 'status' in error
    ? (error as Problem)
    : null;
}

const MOST_TRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only what was not answered is worth asking again.
      retry: (count, error) => problemOf(error) === null && count < MOST_TRIES,
      refetchOnWindowFocus: true,
    },
  },
});
