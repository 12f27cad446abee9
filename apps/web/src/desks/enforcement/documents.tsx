/** Documents by their numbers: the API names them by ids, people by the numbers under which they were issued. */
import { server } from '../../api/client';

const MANY_MINUTES = 600_000;

export function useDocuments(): { value: string; label: string }[] {
  const { data } = server.useQuery('get', '/api/v1/policy/documents', {}, { staleTime: MANY_MINUTES });
  return data?.items.map(({ id, number }) => ({ value: id, label: number })) ?? [];
}

/** The number of one document; its id until the numbers are read. */
export function DocumentNumber({ id }: { id: string }) {
  return <>{useDocuments().find(({ value }) => value === id)?.label ?? id}</>;
}
