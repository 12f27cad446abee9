/** Cases whose rules changed under them and that nobody has decided yet; nothing is proposed in them until somebody has. */
import { KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { When } from '../../design/values';
import { useWords } from '../../words/words';
import { caseWords } from './case-words';
import { words } from './words';

type Open = paths['/api/v1/rule-changes']['get']['responses'][200]['content']['application/json']['items'][number];

function What({ change: { cause, fromVersion: from, toVersion, repealedBy } }: { change: Open }) {
  const t = useWords(caseWords);
  return cause === 'superseded'
    ? t('superseded', { from, to: toVersion ?? '' })
    : t('repealed', { from, by: repealedBy ?? '' });
}

export function RuleChangeList() {
  const t = useWords(caseWords);
  const list = useWords(words);
  const read = server.useInfiniteQuery('get', '/api/v1/rule-changes', { params: { query: { limit: 50 } } }, KEYSET);
  const columns: Column<Open>[] = [
    { key: 'number', title: list('number'), render: ({ number }) => number },
    { key: 'what', title: t('rules'), render: (change) => <What change={change} /> },
    { key: 'found', title: t('changedOn'), render: ({ foundAt }) => <When at={foundAt} /> },
  ];
  return (
    <Page title={t('rules')} lead={t('rulesLead')}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('rules')}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ applicationId }) => `/review/cases/${applicationId}`}
          empty={<Empty title={t('rulesNone')} />}
        />
      </Section>
    </Page>
  );
}
