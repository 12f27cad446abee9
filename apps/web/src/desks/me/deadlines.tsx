import { Link } from 'react-router';
import { KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Deadline, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

/** What is due from the person or the person's office. */
export function Deadlines() {
  const t = useWords(words);
  const user = useUser();
  const read = server.useInfiniteQuery('get', '/api/v1/deadlines', { params: { query: { limit: 50 } } }, KEYSET);
  const columns: Column<Schemas['DeadlineView']>[] = [
    { key: 'what', title: t('what'), render: ({ kind }) => <StateTag kind="deadline-kind" value={kind} /> },
    {
      key: 'case',
      title: t('case'),
      render: ({ applicationId, caseNumber, subject }) => {
        const address = applicationId && caseAddress(user, applicationId);
        return address ? <Link to={address}>{caseNumber ?? t('case')}</Link> : subject;
      },
    },
    {
      key: 'due',
      title: t('due'),
      render: ({ dueOn, workingDaysLeft, provisional, state }) => (
        <Deadline
          dueOn={dueOn}
          workingDaysLeft={workingDaysLeft}
          provisional={provisional}
          paused={state === 'paused'}
        />
      ),
    },
  ];
  return (
    <Page title={t('deadlines')} lead={t('deadlinesLead')}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('deadlines')}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noDeadlines')} />}
        />
      </Section>
    </Page>
  );
}
