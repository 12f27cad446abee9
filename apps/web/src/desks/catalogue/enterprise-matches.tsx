import { Checkbox } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { Barred, type Match, MatchTable } from '../../design/matches';
import { Page, Section } from '../../design/page';
import { StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './run-words';

/** All that one enterprise may qualify for, for the office that wants to tell it. */
export function EnterpriseMatches() {
  const { uscc = '' } = useParams();
  const t = useWords(words);
  const [query, setQuery] = useSearchParams();
  const all = query.get('all') === 'true';
  const read = server.useQuery('get', '/api/v1/enterprises/{uscc}/matches', {
    params: { path: { uscc }, query: { all: all ? 'true' : 'false' } },
  });
  return (
    <Page
      title={t('oneEnterprise')}
      lead={t('oneEnterpriseLead', { uscc })}
      crumbs={[{ to: '/catalogue/matches', label: t('matches') }]}
    >
      <Await read={read} lines={8}>
        {({ items, barred }) => (
          <>
            <Barred barred={barred} />
            <Section>
              <Checkbox checked={all} onChange={({ target }) => setQuery(target.checked ? { all: 'true' } : {})}>
                {t('alsoRefused')}
              </Checkbox>
              <MatchTable
                caption={t('oneEnterprise')}
                matches={items}
                act={{ key: 'case', title: t('case'), render: (match) => <CaseThereIs match={match} /> }}
                empty={<Empty title={t('nothingFits')} />}
              />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}

/** The state of its case under the measure, so that nobody is told of what is long applied for. */
function CaseThereIs({ match: { application } }: { match: Match }) {
  return application ? <StateTag kind="case" value={application.state} /> : '—';
}
