/** What the enterprise may qualify for, the most promising first, with what is missing and by when. */
import { Checkbox, Switch } from 'antd';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, server } from '../../api/client';
import { AwardLine } from '../../design/assessment';
import { Await, Empty, Refusal } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Deadline, StateTag, Text } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { listWords, matchWords } from './words';

const useMatches = (all: boolean) =>
  server.useQuery('get', '/api/v1/enterprises/me/matches', { params: { query: { all: all ? 'true' : 'false' } } });

type Match = NonNullable<ReturnType<typeof useMatches>['data']>['items'][0];

function Opening({ opening: { state, from, by } }: Pick<Match, 'opening'>) {
  const t = useWords(matchWords);
  return (
    <span className="deadline">
      <StateTag kind="opening" value={state} />
      {state === 'later' && from && <span className="quiet">{t('from', { day: from })}</span>}
      {state === 'open' && by && <Deadline dueOn={by} />}
    </span>
  );
}

function Act({ match: { code, application, opening, title } }: { match: Match }) {
  const t = useWords(matchWords);
  const tell = useBilingual();
  if (application)
    return (
      <Link className="act" to={`/enterprise/applications/${application.id}`}>
        {t('go')}
      </Link>
    );
  if (opening.state !== 'open') return <span className="quiet">—</span>;
  return (
    <Link
      className="act"
      to={`/enterprise/applications/new?measure=${code}`}
      aria-label={`${t('apply')} ${tell(title)}`}
    >
      {t('apply')}
    </Link>
  );
}

/** While answers are missing nobody knows the amount; where it does not depend on them it is shown. */
function Estimate({ match: { amount, missing } }: { match: Match }) {
  if (amount.value === null && missing.length > 0) return <span className="quiet">—</span>;
  return <AwardLine amount={amount} />;
}

function useColumns(): Column<Match>[] {
  const t = useWords(matchWords);
  const list = useWords(listWords);
  const tell = useBilingual();
  return [
    { key: 'measure', title: list('measure'), render: ({ title }) => <Text of={title} /> },
    { key: 'outcome', title: t('outcome'), render: ({ outcome }) => <StateTag kind="outcome" value={outcome} /> },
    { key: 'amount', title: t('estimate'), align: 'end', render: (match) => <Estimate match={match} /> },
    {
      key: 'missing',
      title: t('missing'),
      render: ({ missing }) => missing.map(({ fact, label }) => tell(label) || fact).join('；') || '—',
    },
    { key: 'opening', title: t('opening'), render: ({ opening }) => <Opening opening={opening} /> },
    { key: 'act', title: t('act'), render: (match) => <Act match={match} /> },
  ];
}

/** All or nothing; single measures are chosen nowhere yet. */
function Subscription() {
  const t = useWords(matchWords);
  const id = useId();
  const { data } = server.useQuery('get', '/api/v1/enterprises/me/subscription');
  const choose = useAction((body: { measures?: string[] }) => api.PUT('/api/v1/enterprises/me/subscription', { body }));
  if (!data) return null;
  return (
    <div className="row">
      <Switch
        id={id}
        checked={data.all || data.measures.length > 0}
        loading={choose.running}
        onChange={(on) => void choose.run(on ? {} : { measures: [] })}
      />
      <label htmlFor={id}>{t('told')}</label>
      <Refusal problem={choose.problem} />
    </div>
  );
}

export default function Matches() {
  const t = useWords(matchWords);
  const [query, setQuery] = useSearchParams();
  const all = query.get('all') === 'true';
  const read = useMatches(all);
  const columns = useColumns();
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Subscription />}>
      <Await read={read} lines={8}>
        {({ items, barred }) => (
          <>
            {barred.length > 0 && (
              <Section title={t('barred')}>
                <ul className="conditions">
                  {barred.map(({ code, documentNumber, documentId, reason }) => (
                    <li key={`${documentId} ${code}`}>
                      {documentNumber} <Text of={reason} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Section>
              <Checkbox checked={all} onChange={({ target }) => setQuery(target.checked ? { all: 'true' } : {})}>
                {t('all')}
              </Checkbox>
              <DataTable
                caption={t('title')}
                columns={columns}
                rows={items}
                rowKey={({ code }) => code}
                to={({ code }) => `/measures/${code}`}
                empty={
                  <Empty title={t('none')}>
                    <p>{t('noneWhy')}</p>
                    <Link to="/enterprise/applications/new">{t('openNow')}</Link>
                  </Empty>
                }
              />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}
