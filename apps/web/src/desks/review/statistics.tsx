/** What was granted between two days: by measure, town, month, industry or size. */
import { Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Figure, Figures, Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { today } from '../../design/time';
import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { statisticsWords } from './statistics-words';

type Awards = paths['/api/v1/statistics/awards']['get']['responses'][200]['content']['application/json'];
type Line = Awards['items'][number];
type By = Awards['by'];
const WAYS: readonly By[] = ['measure', 'town', 'month', 'industry', 'size'];

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

export function Statistics() {
  const t = useWords(statisticsWords);
  const [query, setQuery] = useSearchParams();
  const from = query.get('from') ?? `${today().slice(0, 4)}-01-01`;
  const to = query.get('to') ?? today();
  const by = WAYS.find((way) => way === query.get('by')) ?? 'measure';
  const change = (name: string, value: string) => {
    if (value) setQuery({ from, to, by, [name]: value }, { replace: true });
  };
  const read = server.useQuery('get', '/api/v1/statistics/awards', { params: { query: { from, to, by } } });
  return (
    <Page title={t('statistics')} lead={t('lead')}>
      <Section title={t('awards')}>
        <div className="filters">
          <label className="filter" htmlFor="from">
            <span>{t('from')}</span>
            <Input id="from" type="date" value={from} onChange={({ target }) => change('from', target.value)} />
          </label>
          <label className="filter" htmlFor="to">
            <span>{t('to')}</span>
            <Input id="to" type="date" value={to} onChange={({ target }) => change('to', target.value)} />
          </label>
          <label className="filter" htmlFor="by">
            <span>{t('by')}</span>
            <Select
              id="by"
              value={by}
              onChange={(value) => change('by', value)}
              options={WAYS.map((value) => ({ value, label: t(value) }))}
            />
          </label>
        </div>
        <Await read={read}>{(awards) => <AwardTable awards={awards} />}</Await>
      </Section>
    </Page>
  );
}
