/** What was granted between two days: by measure, town, month, industry or size. */
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Figure, Figures, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { statisticsWords } from './statistics-words';

type Awards = paths['/api/v1/statistics/awards']['get']['responses'][200]['content']['application/json'];
type Line = Awards['items'][number];
export type By = Awards['by'];
export const WAYS: readonly By[] = ['measure', 'town', 'month', 'industry', 'size'];

function AwardTable({ awards }: { awards: Awards }) {
  const t = useWords(statisticsWords);
  const tell = useBilingual();
  const { titleOf } = useMeasures();
  const keyOf = ({ key, name }: Line) => (name ? tell(name) : key === null ? '—' : titleOf(key));
  const columns: Column<Line>[] = [
    { key: 'key', title: t(awards.by), render: keyOf },
    { key: 'count', title: t('count'), align: 'end', render: ({ count }) => count },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'mean', title: t('mean'), align: 'end', render: ({ mean }) => <Amount yuan={mean} /> },
    { key: 'district', title: t('district'), align: 'end', render: (line) => <Amount yuan={line.districtShare} /> },
    { key: 'town', title: t('townShare'), align: 'end', render: (line) => <Amount yuan={line.townShare} /> },
  ];
  return (
    <>
      <Figures>
        <Figure label={t('count')}>{awards.total.count}</Figure>
        <Figure label={t('amount')}>
          <Amount yuan={awards.total.amount} />
        </Figure>
      </Figures>
      <DataTable
        caption={t('awards')}
        columns={columns}
        rows={awards.items}
        rowKey={({ key }) => key ?? ''}
        empty={<Empty title={t('none')} />}
      />
    </>
  );
}

export function Awarded({ from, to, by }: { from: string; to: string; by: By }) {
  const t = useWords(statisticsWords);
  const read = server.useQuery('get', '/api/v1/statistics/awards', { params: { query: { from, to, by } } });
  return (
    <Section title={t('awards')}>
      <Await read={read}>{(awards) => <AwardTable awards={awards} />}</Await>
    </Section>
  );
}
