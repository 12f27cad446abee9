import { Link } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, StateTag, Text, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useMay } from './may';
import { ConfirmDetermination, Determine } from './sharing-actions';
import { words } from './words';
import { sharing } from './words-sharing';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': { items: (infer Item)[] } } } } };
}
  ? Item
  : never;
type Pending = Answer<'/api/v1/finance/sharing-determinations/pending'>;
type Found = Answer<'/api/v1/finance/sharing-determinations'>;

function usePendingColumns(): Column<Pending>[] {
  const t = useWords(words);
  const s = useWords(sharing);
  const may = useMay();
  return [
    {
      key: 'measure',
      title: t('measure'),
      render: ({ title, documentNumber, clause }) => (
        <>
          <Text of={title} />
          <br />
          <span className="quiet">{`${documentNumber} ${clause}`}</span>
        </>
      ),
    },
    {
      key: 'governedBy',
      title: s('governedBy'),
      render: ({ governedBy }) => governedBy.map(({ number, title }) => `${number} ${title}`).join('；'),
    },
    {
      key: 'next',
      title: s('determinations'),
      render: ({ measure, recorded }) => {
        if (recorded) return <StateTag kind="governed" value={recorded.governed ? 'yes' : 'no'} />;
        return may('finance-maker') && <Determine measure={measure} />;
      },
    },
    {
      key: 'unsettled',
      title: s('unsettled'),
      align: 'end',
      render: ({ unsettled }) => <Amount yuan={unsettled.amount} />,
    },
  ];
}

function useFoundColumns(): Column<Found>[] {
  const t = useWords(words);
  const s = useWords(sharing);
  const may = useMay();
  return [
    { key: 'measure', title: t('measure'), render: ({ measure }) => <code>{measure}</code> },
    {
      key: 'governed',
      title: s('governed'),
      render: ({ governed }) => <StateTag kind="governed" value={governed ? 'yes' : 'no'} />,
    },
    {
      key: 'parts',
      title: s('parts'),
      render: ({ districtParts, townParts }) => (districtParts === null ? '—' : `${districtParts} : ${townParts}`),
    },
    {
      key: 'source',
      title: s('sourceNumber'),
      render: ({ sourceNumber, sourceTitle, finding }) => (
        <>
          {sourceNumber} {sourceTitle}
          <br />
          <span className="quiet">{finding}</span>
        </>
      ),
    },
    { key: 'recorded', title: t('day'), render: ({ recordedAt }) => <When at={recordedAt} /> },
    {
      key: 'state',
      title: t('state'),
      render: ({ id, confirmedAt }) => (
        <>
          <StateTag kind="proposal" value={confirmedAt ? 'confirmed' : 'proposed'} />{' '}
          {!confirmedAt && may('finance-checker') && <ConfirmDetermination id={id} />}
        </>
      ),
    },
  ];
}

export function Sharing() {
  const s = useWords(sharing);
  const may = useMay();
  const pendingColumns = usePendingColumns();
  const foundColumns = useFoundColumns();
  const pending = server.useQuery('get', '/api/v1/finance/sharing-determinations/pending');
  const found = server.useQuery('get', '/api/v1/finance/sharing-determinations');
  return (
    <Page
      title={s('sharing')}
      lead={s('sharingLead')}
      crumbs={[{ to: '/finance/settlements', label: s('settlements') }]}
      actions={
        <>
          <Link to="/finance/reapportionments">{s('reapportionments')}</Link>
          {may('finance-maker') && <Determine />}
        </>
      }
    >
      <Section title={s('pending')}>
        <Await read={pending}>
          {({ items }) => (
            <DataTable
              caption={s('pending')}
              columns={pendingColumns}
              rows={items}
              rowKey={({ organisation, measure }) => `${organisation}/${measure}`}
              empty={<Empty title={s('noPending')} />}
            />
          )}
        </Await>
      </Section>
      <Section title={s('determinations')}>
        <Await read={found}>
          {({ items }) => (
            <DataTable
              caption={s('determinations')}
              columns={foundColumns}
              rows={items}
              rowKey={({ id }) => id}
              empty={<Empty title={s('noDeterminations')} />}
            />
          )}
        </Await>
      </Section>
    </Page>
  );
}
