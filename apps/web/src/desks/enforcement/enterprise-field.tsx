import { Select } from 'antd';
import { useState } from 'react';
import { server } from '../../api/client';
import { useSettled } from '../../design/settled';
import { useWords } from '../../words/words';
import { words } from './words';

const QUIET_MS = 300;
const MOST = 50;

/** Chooses an enterprise among those that have cases within reach; the API tells enterprises by their cases. */
export function EnterpriseField(props: {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  /** What is searched for before anything is typed. */
  first?: string;
}) {
  const { id, value, onChange, first = '' } = props;
  const t = useWords(words);
  const [typed, setTyped] = useState(first);
  const q = useSettled(typed.trim(), QUIET_MS);
  const read = server.useQuery(
    'get',
    '/api/v1/applications',
    { params: { query: { q, limit: MOST } } },
    { enabled: q !== '' },
  );
  const found = new Map(read.data?.items.map(({ enterprise }) => [enterprise.id, enterprise]));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      showSearch
      filterOption={false}
      // What was chosen keeps its name when the field is emptied again.
      onSearch={(text) => text && setTyped(text)}
      loading={read.isFetching}
      notFoundContent={t(q === '' || read.isFetching ? 'enterpriseHelp' : 'noEnterprise')}
      options={[...found.values()].map(({ id: key, name, uscc }) => ({ value: key, label: `${name} ${uscc}` }))}
    />
  );
}
