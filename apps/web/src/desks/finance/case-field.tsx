import { Select } from 'antd';
import { useState } from 'react';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { useSettled } from '../../design/settled';

type CaseQuery = NonNullable<paths['/api/v1/applications']['get']['parameters']['query']>;

const OFFERED = 100;
const TYPING_MS = 300;

interface CaseFieldProps {
  states: NonNullable<CaseQuery['state']>;
  /** Only this one's cases. */
  enterpriseId?: string;
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/**
 * Chooses a case by its number, its enterprise or its measure. The first are offered at once; a number or a name that is
 * typed is looked for among all of them.
 */
export function CaseField({ states, enterpriseId, ...given }: CaseFieldProps) {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), TYPING_MS);
  const query = { state: states, limit: OFFERED };
  const first = server.useQuery('get', '/api/v1/applications', { params: { query } });
  const found = server.useQuery(
    'get',
    '/api/v1/applications',
    { params: { query: { ...query, q } } },
    { enabled: q !== '' },
  );
  const cases = new Map([...(first.data?.items ?? []), ...(found.data?.items ?? [])].map((one) => [one.id, one]));
  return (
    <Select
      {...given}
      showSearch
      optionFilterProp="label"
      onSearch={setTyped}
      loading={first.isFetching || found.isFetching}
      options={[...cases.values()]
        .filter(({ enterprise }) => !enterpriseId || enterprise.id === enterpriseId)
        .map(({ id, number, enterprise, measure }) => ({
          value: id,
          label: `${number ?? ''} ${enterprise.name} ${measure}`,
        }))}
    />
  );
}
