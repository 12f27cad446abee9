import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { AwardLine } from '../../design/assessment';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './run-words';

/** Who may qualify for a measure and has not applied, by the newest run; the measure stands in the address. */
export function Matches() {
  const t = useWords(words);
  const tell = useBilingual();
  const [query, setQuery] = useSearchParams();
  const measure = query.get('measure') ?? undefined;
  const { data } = server.useQuery('get', '/api/v1/policy/measures');
  // A service cannot be applied for, so that nobody is missing from it.
  const options = (data?.items ?? [])
    .filter(({ kind }) => kind !== 'none')
    .map(({ code, documentNumber, title }) => ({ value: code, label: `${documentNumber} ${tell(title)}` }));
  return (
    <Page title={t('matches')} lead={t('matchesLead')}>
      <Section>
        <Select
          aria-label={t('measure')}
          placeholder={t('chooseMeasure')}
          value={measure}
          onChange={(code: string) => setQuery({ measure: code }, { replace: true })}
          options={options}
          showSearch
          optionFilterProp="label"
        />
        {measure ? <Found measure={measure} /> : <Empty title={t('chooseMeasure')} />}
      </Section>
    </Page>
  );
}

function Found({ measure }: { measure: string }) {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useInfiniteQuery('get', '/api/v1/matches', { params: { query: { measure, limit: 50 } } }, KEYSET);
  return (
    <KeysetTable
      read={read}
      caption={t('matches')}
      columns={[
        { key: 'name', title: t('enterprise'), render: ({ enterprise }) => enterprise.name },
        { key: 'uscc', title: t('uscc'), render: ({ enterprise }) => <code>{enterprise.uscc}</code> },
        { key: 'outcome', title: t('outcome'), render: ({ outcome }) => <StateTag kind="outcome" value={outcome} /> },
        {
          key: 'missing',
          title: t('missing'),
          render: ({ missing }) => missing.map(({ fact, label }) => tell(label) || fact).join('、') || '—',
        },
        { key: 'by', title: t('applyBy'), render: ({ opening }) => <When at={opening.by} /> },
        { key: 'amount', title: t('amount'), render: (match) => <MatchedAward {...match} />, align: 'end' },
      ]}
      rowKey={({ enterprise }) => enterprise.id}
      to={({ enterprise }) => `/catalogue/matches/${enterprise.uscc}`}
      empty={<Empty title={t('noMatches')}>{t('noMatchesWhy')}</Empty>}
    />
  );
}

interface MatchedAwardProps {
  amount: Parameters<typeof AwardLine>[0]['amount'];
  missing: readonly { fact: string }[];
}

function MatchedAward({ amount, missing }: MatchedAwardProps) {
  return <AwardLine amount={amount} missing={missing.map(({ fact }) => fact)} />;
}
