/** What a draft costs each treasury, month by month, and whom it gives more or less. */
import { useMemo } from 'react';
import { Chart } from '../../design/chart';
import { Empty } from '../../design/feedback';
import { Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Amount, StateTag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import type { DraftResult } from './dry-run-result';
import { words } from './dry-run-words';

type TreasuryRow = DraftResult['treasuries'][number];
interface Named {
  code: string | null;
  nameZh: string | null;
  nameEn: string | null;
}

function useOfficeName(): (office: Named) => string {
  const t = useWords(words);
  const tell = useBilingual();
  return ({ code, nameZh, nameEn }) =>
    nameZh ? tell({ zh: nameZh, en: nameEn ?? nameZh }) : (code ?? t('unknownOffice'));
}

export function DraftCost({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  const nameOf = useOfficeName();
  const option = useTreasuryChart(draft.treasuries);
  return (
    <>
      <Section title={t('gainAndLose')}>
        <GainAndLose draft={draft} />
      </Section>
      <Section title={t('byMonth')}>
        <p className="quiet">{t('byMonthHint')}</p>
        <Chart
          title={t('byMonth')}
          option={option}
          rows={draft.treasuries}
          rowKey={({ month, organisationId, role }) => `${month} ${organisationId} ${role}`}
          columns={[
            { key: 'month', title: t('month'), render: ({ month }) => month },
            { key: 'treasury', title: t('treasury'), render: nameOf },
            { key: 'asWas', title: t('asWas'), render: ({ asWas }) => <Amount yuan={asWas} />, align: 'end' },
            { key: 'draft', title: t('underDraft'), render: (row) => <Amount yuan={row.draft} />, align: 'end' },
          ]}
        />
      </Section>
      <Section title={t('towns')}>
        <DataTable
          caption={t('towns')}
          rows={draft.towns}
          rowKey={({ organisationId }) => organisationId ?? ''}
          empty={<Empty title={t('noTowns')} />}
          columns={[
            { key: 'town', title: t('town'), render: nameOf },
            { key: 'asWas', title: t('asWas'), render: ({ asWas }) => <Amount yuan={asWas} />, align: 'end' },
            { key: 'draft', title: t('underDraft'), render: (row) => <Amount yuan={row.draft} />, align: 'end' },
            { key: 'share', title: t('share'), render: ({ shareOfDraft }) => percentOf(shareOfDraft), align: 'end' },
          ]}
        />
      </Section>
    </>
  );
}

/** A share in percent with four decimals, without those that say nothing. */
const percentOf = (share: string | null): string => (share === null ? '—' : `${share.replace(/\.?0+$/, '')}%`);

const CHANGES = ['winner', 'loser', 'newly-eligible', 'no-longer-eligible', 'unchanged', 'undetermined'] as const;

function GainAndLose({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  const rows = CHANGES.map((change) => ({ change, ...draft.changes[change] }));
  return (
    <DataTable
      caption={t('gainAndLose')}
      rows={rows}
      rowKey={({ change }) => change}
      columns={[
        { key: 'change', title: t('change'), render: ({ change }) => <StateTag kind="case-change" value={change} /> },
        { key: 'cases', title: t('caseCount'), render: ({ cases }) => cases, align: 'end' },
        { key: 'asWas', title: t('asWas'), render: ({ asWas }) => <Amount yuan={asWas} />, align: 'end' },
        { key: 'draft', title: t('underDraft'), render: (row) => <Amount yuan={row.draft} />, align: 'end' },
      ]}
    />
  );
}

/** Two columns a month, each divided between the treasuries. The lengths are drawn; the figures stand in the table. */
function useTreasuryChart(rows: readonly TreasuryRow[]) {
  const nameOf = useOfficeName();
  const names = rows.map(nameOf).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names tell when the language has changed.
  return useMemo(() => {
    const months = [...new Set(rows.map(({ month }) => month))].sort();
    const offices = [...new Set(rows.map(nameOf))];
    const bars = (office: string, side: 'asWas' | 'draft') => ({
      type: 'bar' as const,
      name: office,
      stack: side,
      itemStyle: { opacity: side === 'asWas' ? 0.5 : 1 },
      data: months.map((month) => {
        const own = rows.find((row) => row.month === month && nameOf(row) === office);
        return own ? Number(own[side]) : 0;
      }),
    });
    return {
      xAxis: { type: 'category' as const, data: months },
      yAxis: { type: 'value' as const },
      series: offices.flatMap((office) => [bars(office, 'asWas'), bars(office, 'draft')]),
    };
  }, [rows, names]);
}
