/** By when the enterprise has to act on a case, told in working days, which only the server counts. */
import { server } from '../../../api/client';

export function useDue(applicationId: string) {
  const { data } = server.useQuery('get', '/api/v1/deadlines', {
    params: { query: { application: applicationId } },
  });
  const due = data?.items.find(
    ({ state, binding, responsible }) => state === 'running' && binding && 'enterpriseId' in responsible,
  );
  return due ? { dueOn: due.dueOn, workingDaysLeft: due.workingDaysLeft } : null;
}
