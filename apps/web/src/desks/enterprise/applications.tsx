/** Every application of the enterprise; which are shown stands in the address. */
import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, Deadline, StateTag, When } from '../../design/values';
import { statesOf } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { useMeasureTitle } from './measures';
import { listWords } from './words';

const useRead = (state: string | null) =>
  server.useInfiniteQuery(
    'get',
    '/api/v1/applications',
    { params: { query: { state: state ? [state as 'draft'] : undefined } } },
    KEYSET,
  );

type Line = NonNullable<ReturnType<typeof useRead>['data']>['pages'][0]['items'][0];

function useColumns(): Column<Line>[] {
  const t = useWords(listWords);
  const title = useMeasureTitle();
  return [
    { key: 'measure', title: t('measure'), render: ({ measure }) => title(measure) },
    { key: 'number', title: t('number'), render: ({ number }) => number ?? '—' },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="case" value={state} /> },
    {
      key: 'amount',
      title: t('amount'),
      align: 'end',
      render: ({ awardedAmount, proposedAmount }) => <Amount yuan={awardedAmount ?? proposedAmount} />,
    },
    {
      key: 'submitted',
      title: t('submitted'),
      render: ({ submittedAt }) => <When at={submittedAt} relative={false} />,
    },
    { key: 'due', title: t('due'), render: ({ dueOn }) => <Deadline dueOn={dueOn} /> },
  ];
}

export default function Applications() {
  const t = useWords(listWords);
  const language = useLanguage();
  const [query, setQuery] = useSearchParams();
  const state = query.get('state');
  const read = useRead(state);
  const columns = useColumns();
  return (
    <Page
      title={t('applications')}
      actions={
        <>
          <ExportButton kind="applications" filter={state ? { state } : {}} />
          <Link className="button-link" to="/enterprise/applications/new">
            {t('begin')}
          </Link>
        </>
      }
    >
      <Section>
        <Select
          aria-label={t('state')}
          className="answer-input"
          value={state ?? ''}
          options={[
            { value: '', label: t('every') },
            ...statesOf('case').map(([value, word]) => ({ value, label: word[language] })),
          ]}
          onChange={(chosen) => setQuery(chosen ? { state: chosen } : {})}
        />
        <KeysetTable
          caption={t('applications')}
          read={read}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id, state: at }) => `/enterprise/applications/${id}${at === 'draft' ? '/edit' : ''}`}
          empty={
            <Empty title={t('noApplications')}>
              <Link to="/enterprise/applications/new">{t('begin')}</Link>
            </Empty>
          }
        />
      </Section>
    </Page>
  );
}
