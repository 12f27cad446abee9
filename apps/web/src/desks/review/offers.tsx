/** Entitlements without an application: offered to a published list, and what became of each offer. */
import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Deadline, StateTag } from '../../design/values';
import { statesOf } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { offerWords } from './offer-words';

type Offer = paths['/api/v1/offers']['get']['responses'][200]['content']['application/json']['items'][number];
type State = Offer['state'];

function Offering() {
  const t = useWords(offerWords);
  const { options } = useMeasures();
  const lists = server.useQuery('get', '/api/v1/recognition-lists', { params: { query: { limit: 100 } } });
  const action = useAction<Record<string, unknown>>((values, headers) =>
    api.POST('/api/v1/entitlements', { body: values as Schemas['EntitlementsBody'], headers }),
  );
  const published = (lists.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <ActionDialog
      label={t('offer')}
      lead={t('offerLead')}
      fields={[
        { name: 'listId', label: t('list'), kind: 'choice', options: published },
        { name: 'measure', label: t('measure'), kind: 'choice', options },
      ]}
      action={action}
      button={{ type: 'primary' }}
    />
  );
}

function useColumns(): Column<Offer>[] {
  const t = useWords(offerWords);
  const { titleOf } = useMeasures();
  return [
    { key: 'enterprise', title: t('enterprise'), render: ({ enterprise }) => enterprise.name },
    { key: 'measure', title: t('measure'), render: ({ measure }) => titleOf(measure) },
    {
      key: 'state',
      title: t('state'),
      render: ({ state, excludedBecause }) => (
        <span className="row">
          <StateTag kind="offer" value={state} />
          {excludedBecause && <StateTag kind="excluded" value={excludedBecause} />}
        </span>
      ),
    },
    {
      key: 'due',
      title: t('due'),
      render: ({ state, dueOn }) => <Deadline dueOn={state === 'offered' ? dueOn : null} />,
    },
    {
      key: 'case',
      title: t('case'),
      render: ({ applicationId, number }) =>
        applicationId ? <Link to={`/review/cases/${applicationId}`}>{t('toCase')}</Link> : number,
    },
  ];
}

export function Offers() {
  const t = useWords(offerWords);
  const language = useLanguage();
  const { roles } = useUser();
  const [query, setQuery] = useSearchParams();
  const columns = useColumns();
  const state = (query.get('state') ?? undefined) as State | undefined;
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/offers',
    { params: { query: { limit: 50, ...(state && { state }) } } },
    KEYSET,
  );
  const states = statesOf('offer').map(([value, word]) => ({ value, label: word[language] }));
  return (
    <Page title={t('offers')} lead={t('offersLead')} actions={roles.includes('district-approver') && <Offering />}>
      <Section>
        <div className="filters">
          <label className="filter" htmlFor="offer-state">
            <span>{t('state')}</span>
            <Select
              id="offer-state"
              value={state}
              options={states}
              allowClear
              onChange={(value?: string) => setQuery(value ? { state: value } : {}, { replace: true })}
              placeholder={t('any')}
            />
          </label>
        </div>
        <KeysetTable
          read={read}
          caption={t('offers')}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Empty title={t('offersEmpty')} />}
        />
      </Section>
    </Page>
  );
}
