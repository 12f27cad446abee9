import { KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { When } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './run-words';

interface RuleChange {
  cause: 'repealed' | 'superseded';
  fromVersion: number;
  toVersion: number | null;
  repealedBy: string | null;
}

/** The cases of the district that wait for a transitional decision 新旧规定衔接; it is made on the page of the case. */
export function RuleChanges() {
  const t = useWords(words);
  const user = useUser();
  const read = server.useInfiniteQuery('get', '/api/v1/rule-changes', { params: { query: { limit: 50 } } }, KEYSET);
  const told = ({ cause, fromVersion, toVersion, repealedBy }: RuleChange) =>
    cause === 'repealed'
      ? t('repealed', { by: repealedBy ?? '—' })
      : t('superseded', { from: fromVersion, to: toVersion ?? '—' });
  return (
    <Page title={t('changes')} lead={t('changesLead')}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('changes')}
          columns={[
            { key: 'case', title: t('case'), render: ({ number }) => number },
            { key: 'change', title: t('change'), render: told },
            { key: 'found', title: t('foundAt'), render: ({ foundAt }) => <When at={foundAt} /> },
          ]}
          rowKey={({ id }) => id}
          to={({ applicationId }) => caseAddress(user, applicationId) ?? '/'}
          empty={<Empty title={t('noChanges')}>{t('noChangesWhy')}</Empty>}
        />
      </Section>
    </Page>
  );
}
