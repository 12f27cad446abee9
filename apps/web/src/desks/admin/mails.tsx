import { KEYSET, type Schemas, server } from '../../api/client';
import { Empty } from '../../design/feedback';
import { FilterBar, useFilters } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { When } from '../../design/values';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

type Mail = Schemas['MailView'];

/** What became of e-mail. It begins with what was not delivered, for that is what somebody has to do something about. */
export function Mails() {
  const t = useWords(words);
  const tell = useBilingual();
  const { state = 'failed' } = useFilters(['state']);
  const query = { limit: 50, state: state as Mail['state'] };
  const read = server.useInfiniteQuery('get', '/api/v1/mails', { params: { query } }, KEYSET);
  const columns: Column<Mail>[] = [
    { key: 'username', title: t('username'), render: ({ username }) => username },
    { key: 'written', title: t('when'), render: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'attempts', title: t('attempts'), render: ({ attempts }) => attempts, align: 'end' },
    { key: 'next', title: t('next'), render: ({ nextAt }) => (nextAt ? <When at={nextAt} /> : '—') },
    { key: 'answer', title: t('answer'), render: ({ lastError }) => (lastError ? <code>{lastError}</code> : '—') },
  ];
  const options = statesOf('mail').map(([value, word]) => ({ value, label: tell(word) }));
  return (
    <Page title={t('mails')} lead={t('mailsLead')}>
      <Section>
        <FilterBar filters={[{ name: 'state', label: t('state'), kind: 'choice', options, fallback: 'failed' }]} />
        <KeysetTable
          read={read}
          caption={t('mails')}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noMails')} />}
        />
      </Section>
    </Page>
  );
}
