/** What the measures are called; the lists of cases give their codes alone. */
import { server } from '../../api/client';
import { useBilingual } from '../../words/words';

const AN_HOUR = 3_600_000;

interface Measures {
  titleOf: (code: string) => string;
  options: { value: string; label: string }[];
}

export function useMeasures(): Measures {
  const tell = useBilingual();
  const { data } = server.useQuery('get', '/api/v1/policy/measures', {}, { staleTime: AN_HOUR });
  const titles = new Map(data?.items.map(({ code, title }) => [code, tell(title)]));
  return {
    titleOf: (code) => titles.get(code) ?? code,
    options: [...titles].map(([value, label]) => ({ value, label })),
  };
}
