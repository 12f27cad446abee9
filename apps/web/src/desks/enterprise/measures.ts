/** The names of measures: lists of cases and offers carry codes alone. */
import { server } from '../../api/client';
import { useBilingual } from '../../words/words';

const AN_HOUR = 3_600_000;

/** @returns what a measure is called in the language shown; its code until that is known */
export function useMeasureTitle(): (code: string) => string {
  const { data } = server.useQuery('get', '/api/v1/policy/measures', {}, { staleTime: AN_HOUR });
  const tell = useBilingual();
  return (code) => tell(data?.items.find((measure) => measure.code === code)?.title) || code;
}
