/** The offers made to the enterprise, the newest first. */
import { KEYSET, server } from '../../../api/client';
import { Empty } from '../../../design/feedback';
import { Page, Section } from '../../../design/page';
import { type Column, KeysetTable } from '../../../design/table';
import { Deadline, StateTag, When } from '../../../design/values';
import { useWords } from '../../../words/words';
import { useMeasureTitle } from '../measures';
import { offerWords } from './words';

const useOffers = () => server.useInfiniteQuery('get', '/api/v1/offers', {}, KEYSET);

type Offer = NonNullable<ReturnType<typeof useOffers>['data']>['pages'][0]['items'][0];

export default function Offers() {
  const t = useWords(offerWords);
  const title = useMeasureTitle();
  const read = useOffers();
  const columns: Column<Offer>[] = [
    { key: 'measure', title: t('measure'), render: ({ measure }) => title(measure) },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="own-offer" value={state} /> },
    { key: 'made', title: t('made'), render: ({ madeAt }) => <When at={madeAt} /> },
    {
      key: 'due',
      title: t('due'),
      render: ({ state, dueOn }) => (state === 'offered' ? <Deadline dueOn={dueOn} /> : '—'),
    },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section>
        <KeysetTable
          caption={t('title')}
          read={read}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id }) => `/enterprise/offers/${id}`}
          empty={<Empty title={t('none')} />}
        />
      </Section>
    </Page>
  );
}
