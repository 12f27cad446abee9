/** What was granted between two days: by measure, town, month, industry or size. */
import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Chart } from '../../design/chart';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { barOf } from '../../design/money';
import { useOrganisations } from '../../design/offices';
import { Figure, Figures, Section } from '../../design/page';
import type { Column } from '../../design/table';
import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { statisticsWords } from './statistics-words';

type Awards = paths['/api/v1/statistics/awards']['get']['responses'][200]['content']['application/json'];
type Line = Awards['items'][number];
export type By = Awards['by'];
export const WAYS: readonly By[] = ['measure', 'town', 'month', 'industry', 'size'];

/** What a group is called: measures and towns by their names, industries and sizes in words. */
function useGroupName(): (line: Line) => string {
  const tell = useBilingual();
  const { titleOf } = useMeasures();
  const offices = useOrganisations();
  return ({ key, name }) => {
    if (name) return tell(name);
    const office = offices.find(({ code }) => code === key);
    if (office) return tell({ zh: office.nameZh, en: office.nameEn });
    return key === null ? '—' : titleOf(key);
  };
}

function AwardChart({ awards }: { awards: Awards }) {
  const t = useWords(statisticsWords);
  const nameOf = useGroupName();
  const { items } = awards;
  const labels = items.map(nameOf).join('\n');
  const legend = t('amount');
  const option = useMemo<EChartsOption>(
    () => ({
      xAxis: { type: 'value', axisLabel: { hideOverlap: true } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: labels.split('\n'),
        axisLabel: { width: 120, overflow: 'truncate' },
      },
      series: [{ type: 'bar', name: legend, barMaxWidth: 22, data: items.map(({ amount }) => barOf(amount)) }],
    }),
    [items, labels, legend],
  );
  const columns: Column<Line>[] = [
    { key: 'key', title: t(awards.by), render: nameOf },
    { key: 'count', title: t('count'), align: 'end', render: ({ count }) => count },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'mean', title: t('mean'), align: 'end', render: ({ mean }) => <Amount yuan={mean} /> },
    { key: 'district', title: t('district'), align: 'end', render: (line) => <Amount yuan={line.districtShare} /> },
    { key: 'town', title: t('townShare'), align: 'end', render: (line) => <Amount yuan={line.townShare} /> },
  ];
  return (
    <Chart title={t('awards')} option={option} columns={columns} rows={items} rowKey={({ key }) => key ?? ''} stacked />
  );
}

export function Awarded({ from, to, by }: { from: string; to: string; by: By }) {
  const t = useWords(statisticsWords);
  const read = server.useQuery('get', '/api/v1/statistics/awards', { params: { query: { from, to, by } } });
  const file = `/api/v1/statistics/awards?from=${from}&to=${to}&by=${by}&format=xlsx`;
  return (
    <Section title={t('awards')} actions={<DownloadButton path={file} label={t('excel')} />}>
      <Await read={read}>
        {(awards) => (
          <>
            <Figures>
              <Figure label={t('count')}>{awards.total.count}</Figure>
              <Figure label={t('amount')}>
                <Amount yuan={awards.total.amount} />
              </Figure>
            </Figures>
            {awards.items.length === 0 ? <Empty title={t('none')} /> : <AwardChart awards={awards} />}
          </>
        )}
      </Await>
    </Section>
  );
}
