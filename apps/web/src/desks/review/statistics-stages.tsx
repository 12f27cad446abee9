/** How many working days finished cases spent at each stage, beside what the local rule allows. */
import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { type Schemas, server } from '../../api/client';
import { Chart } from '../../design/chart';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Section } from '../../design/page';
import type { Column } from '../../design/table';
import { stateWord } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { statisticsWords } from './statistics-words';

type Stage = Schemas['StageFigures'];

function StageChart({ stages }: { stages: readonly Stage[] }) {
  const t = useWords(statisticsWords);
  const language = useLanguage();
  const median = t('median');
  const ninetieth = t('ninetieth');
  const option = useMemo<EChartsOption>(
    () => ({
      // Days are whole.
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: stages.map(({ stage }) => stateWord('deadline-kind', stage)[language]),
      },
      series: [
        { type: 'bar', name: median, barMaxWidth: 16, data: stages.map((each) => each.median) },
        { type: 'bar', name: ninetieth, barMaxWidth: 16, data: stages.map((each) => each.ninetiethPercentile) },
      ],
    }),
    [stages, median, ninetieth, language],
  );
  const columns: Column<Stage>[] = [
    { key: 'stage', title: t('stage'), render: ({ stage }) => stateWord('deadline-kind', stage)[language] },
    { key: 'count', title: t('runs'), align: 'end', render: ({ count }) => count },
    { key: 'median', title: median, align: 'end', render: (each) => each.median },
    { key: 'ninetieth', title: ninetieth, align: 'end', render: (each) => each.ninetiethPercentile },
    { key: 'rule', title: t('rule'), align: 'end', render: ({ ruleDays }) => ruleDays ?? '—' },
    {
      key: 'within',
      title: t('within'),
      align: 'end',
      render: ({ percentWithinRule: percent }) => (percent === null ? '—' : `${percent}%`),
    },
  ];
  return <Chart title={t('stages')} option={option} columns={columns} rows={stages} rowKey={({ stage }) => stage} />;
}

export function Stages({ from, to }: { from: string; to: string }) {
  const t = useWords(statisticsWords);
  const read = server.useQuery('get', '/api/v1/statistics/stages', { params: { query: { from, to } } });
  const file = `/api/v1/statistics/stages?from=${from}&to=${to}&format=xlsx`;
  return (
    <Section title={t('stages')} actions={<DownloadButton path={file} label={t('excel')} />}>
      <p className="quiet">{t('stagesLead')}</p>
      <Await read={read}>
        {({ items }) => (items.length === 0 ? <Empty title={t('stagesNone')} /> : <StageChart stages={items} />)}
      </Await>
    </Section>
  );
}
