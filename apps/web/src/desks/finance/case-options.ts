import { server } from '../../api/client';
import type { paths } from '../../api/schema';

type CaseQuery = NonNullable<paths['/api/v1/applications']['get']['parameters']['query']>;
type CaseState = NonNullable<CaseQuery['state']>[number];

const OFFERED = 100;

/** @returns cases to choose from, by their number and the enterprise's name; only the enterprise's own where one is given */
export function useCaseOptions(states: CaseState[], enterpriseId?: string): { value: string; label: string }[] {
  const query = { state: states, limit: OFFERED };
  const read = server.useQuery('get', '/api/v1/applications', { params: { query } });
  const cases = read.data?.items.filter(({ enterprise }) => !enterpriseId || enterprise.id === enterpriseId) ?? [];
  return cases.map(({ id, number, enterprise, measure }) => ({
    value: id,
    label: `${number ?? ''} ${enterprise.name} ${measure}`,
  }));
}
