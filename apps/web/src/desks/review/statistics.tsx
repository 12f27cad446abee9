/** Figures for leaders, each of what the reader could look at case by case: awards, stages, reasons, budgets. */
import { useSearchParams } from 'react-router';
import { type Filter, FilterBar } from '../../design/filters';
import { Page } from '../../design/page';
import { today } from '../../design/time';
import { useWords } from '../../words/words';
import { Awarded, WAYS } from './statistics-awards';
import { BudgetUse } from './statistics-budget';
import { Reasons } from './statistics-reasons';
import { Stages } from './statistics-stages';
import { statisticsWords } from './statistics-words';

export function Statistics() {
  const t = useWords(statisticsWords);
  const [query] = useSearchParams();
  const yearBegins = `${today().slice(0, 4)}-01-01`;
  const from = query.get('from') ?? yearBegins;
  const to = query.get('to') ?? today();
  const by = WAYS.find((way) => way === query.get('by')) ?? 'measure';
  const ways = WAYS.map((value) => ({ value, label: t(value) }));
  const filters: Filter[] = [
    { name: 'from', label: t('from'), kind: 'day', fallback: yearBegins },
    { name: 'to', label: t('to'), kind: 'day', fallback: today() },
    { name: 'by', label: t('by'), kind: 'choice', options: ways, fallback: 'measure' },
  ];
  return (
    <Page title={t('statistics')} lead={t('lead', { from, to })}>
      <FilterBar filters={filters} />
      <Awarded from={from} to={to} by={by} />
      <Stages from={from} to={to} />
      <Reasons from={from} to={to} />
      <BudgetUse year={Number(to.slice(0, 4))} by="month" />
      <BudgetUse year={Number(to.slice(0, 4))} by="measure" />
    </Page>
  );
}
