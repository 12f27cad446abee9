/** What the enterprise may qualify for, the most promising first, with what is missing and by when. */
import { Checkbox, Switch } from 'antd';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, server } from '../../api/client';
import { Await, Empty, Refusal } from '../../design/feedback';
import { Barred, type Match, MatchTable } from '../../design/matches';
import { Page, Section } from '../../design/page';
import { useBilingual, useWords } from '../../words/words';
import { matchWords } from './words';

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
  const read = server.useQuery('get', '/api/v1/enterprises/me/matches', {
    params: { query: { all: all ? 'true' : 'false' } },
  });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Subscription />}>
      <Await read={read} lines={8}>
        {({ items, barred }) => (
          <>
            <Barred barred={barred} />
            <Section>
              <Checkbox checked={all} onChange={({ target }) => setQuery(target.checked ? { all: 'true' } : {})}>
                {t('all')}
              </Checkbox>
              <MatchTable
                caption={t('title')}
                matches={items}
                act={{ key: 'act', title: t('act'), render: (match) => <Act match={match} /> }}
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
