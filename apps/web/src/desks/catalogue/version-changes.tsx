import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Section } from '../../design/page';
import { useWords } from '../../words/words';
import { Changes } from './changes';
import { words } from './words';

interface Numbered {
  version: number;
}

interface VersionChangesProps extends Numbered {
  id: string;
  isDraft: boolean;
  versions: readonly Numbered[];
}

/** What a version of a document changes; against which one stands in the address. */
export function VersionChanges({ id, version, isDraft, versions }: VersionChangesProps) {
  const t = useWords(words);
  const [query] = useSearchParams();
  const against = query.has('against') ? Number(query.get('against')) : undefined;
  const read = server.useQuery('get', '/api/v1/policy/documents/{id}/versions/{number}/diff', {
    params: { path: { id, number: version }, query: { against } },
  });
  return (
    <Section title={t('changes')} actions={<CompareWith param="against" version={version} versions={versions} />}>
      <Await read={read} lines={5}>
        {({ from, items }) => <Changes from={from} items={items} isDraft={isDraft} />}
      </Await>
    </Section>
  );
}

/** Chooses the other version; nothing to choose while there is only one. */
export function CompareWith({ param, version, versions }: Numbered & { param: string; versions: readonly Numbered[] }) {
  const t = useWords(words);
  const [query, setQuery] = useSearchParams();
  const others = versions.filter((other) => other.version !== version);
  if (others.length === 0) return null;
  return (
    <span className="row">
      {t('compareWith')}
      <Select
        className="compare-with"
        aria-label={t('compareWith')}
        value={query.get(param) ?? ''}
        onChange={(chosen: string) => setQuery(chosen ? { [param]: chosen } : {}, { replace: true })}
        options={[
          { value: '', label: t('publishedBefore') },
          ...others.map((other) => ({ value: String(other.version), label: t('version', { version: other.version }) })),
        ]}
      />
    </span>
  );
}
