/** A chart with the table of its figures beside it. ECharts is loaded when the first chart is drawn. */
import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import { useTheme } from '../app/theme';
import { type Column, DataTable } from './table';
import { FONT, palettes } from './tokens';

interface ChartProps<Row> {
  /** What the chart shows; also the caption of its table. */
  title: string;
  option: EChartsOption;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The table has too many amounts to stand beside the chart, and stands beneath it. */
  stacked?: boolean;
}

/** The bars and slices of a chart, apart from each other also for those who do not tell colours well. */
const SERIES = {
  light: ['#0b57a4', '#c8791a', '#2f7d57', '#7a4f9a', '#6b7680'],
  dark: ['#8fc1ff', '#f0b26a', '#7fd0a4', '#c9a5e6', '#a9b1ba'],
};

export function Chart<Row>({ title, option, columns, rows, rowKey, stacked = false }: ChartProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const { theme } = useTheme();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { ink, line } = palettes[theme];
    let dispose = () => {};
    let gone = false;
    void import('./echarts').then(({ init }) => {
      if (gone) return;
      const axis = { axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } } };
      const chart = init(element, { categoryAxis: axis, valueAxis: axis }, { renderer: 'svg' });
      chart.setOption({
        color: SERIES[theme],
        textStyle: { fontFamily: FONT, color: ink },
        grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
        legend: { type: 'scroll', top: 0, textStyle: { color: ink } },
        tooltip: { trigger: 'axis' },
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        ...option,
      });
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      dispose = () => {
        observer.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [option, theme]);
  return (
    <div className={stacked ? 'chart chart-stacked' : 'chart'}>
      <div ref={box} className="chart-box" role="img" aria-label={title} />
      <div className="chart-table">
        <DataTable caption={title} columns={columns} rows={rows} rowKey={rowKey} />
      </div>
    </div>
  );
}
