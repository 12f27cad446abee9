/** What an enterprise may qualify for, as it reads it itself and as its offices do. */
import type { ReactNode } from 'react';
import type { paths } from '../api/schema';
import { defineWords, useBilingual, useWords } from '../words/words';
import { AwardLine } from './assessment';
import { Section } from './page';
import { type Column, DataTable } from './table';
import { Deadline, StateTag, Text } from './values';

const words = defineWords('matches', {
  measure: { zh: '事项', en: 'Measure' },
  outcome: { zh: '是否符合', en: 'Fits' },
  estimate: { zh: '预计金额', en: 'Estimate' },
  missing: { zh: '还不知道', en: 'Not yet known' },
  opening: { zh: '受理', en: 'Open' },
  from: { zh: '{day} 起', en: 'from {day}' },
  barred: { zh: '暂不能申报', en: 'Barred for now' },
});

type Matches = paths['/api/v1/enterprises/{uscc}/matches']['get']['responses'][200]['content']['application/json'];
export type Match = Matches['items'][number];

function Opening({ opening: { state, from, by } }: Pick<Match, 'opening'>) {
  const t = useWords(words);
  return (
    <span className="deadline">
      <StateTag kind="opening" value={state} />
      {state === 'later' && from && <span className="quiet">{t('from', { day: from })}</span>}
      {state === 'open' && by && <Deadline dueOn={by} />}
    </span>
  );
}

/** While answers are missing nobody knows the amount; where it does not depend on them it is shown. */
function Estimate({ match: { amount, missing } }: { match: Match }) {
  if (amount.value === null && missing.length > 0) return <span className="quiet">—</span>;
  return <AwardLine amount={amount} />;
}

function useColumns(): Column<Match>[] {
  const t = useWords(words);
  const tell = useBilingual();
  return [
    { key: 'measure', title: t('measure'), render: ({ title }) => <Text of={title} /> },
    { key: 'outcome', title: t('outcome'), render: ({ outcome }) => <StateTag kind="outcome" value={outcome} /> },
    { key: 'amount', title: t('estimate'), align: 'end', render: (match) => <Estimate match={match} /> },
    {
      key: 'missing',
      title: t('missing'),
      render: ({ missing }) => missing.map(({ fact, label }) => tell(label) || fact).join('；') || '—',
    },
    { key: 'opening', title: t('opening'), render: ({ opening }) => <Opening opening={opening} /> },
  ];
}

interface MatchTableProps {
  caption: string;
  matches: readonly Match[];
  /** What the reader can do about a match. */
  act: Column<Match>;
  empty: ReactNode;
}

/** The most promising first, as the API ranks them; each leads to its measure. */
export function MatchTable({ caption, matches, act, empty }: MatchTableProps) {
  const columns = useColumns();
  return (
    <DataTable
      caption={caption}
      columns={[...columns, act]}
      rows={matches}
      rowKey={({ code }) => code}
      to={({ code }) => `/measures/${code}`}
      empty={empty}
    />
  );
}

/** The documents under which nothing can be applied for at present, each with the reason. */
export function Barred({ barred }: Pick<Matches, 'barred'>) {
  const t = useWords(words);
  if (barred.length === 0) return null;
  return (
    <Section title={t('barred')}>
      <ul className="conditions">
        {barred.map(({ code, documentNumber, documentId, reason }) => (
          <li key={`${documentId} ${code}`}>
            {documentNumber} <Text of={reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
