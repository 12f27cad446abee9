/** What a list says of each case. */
import type { paths } from '../../api/schema';
import type { Column } from '../../design/table';
import { Amount, Deadline, StateTag, Tag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

export type CaseLine =
  paths['/api/v1/applications']['get']['responses'][200]['content']['application/json']['items'][number];

/** @returns the last figure that somebody set: awarded, proposed or recommended */
export const latestAmount = ({ awardedAmount, proposedAmount, recommendedAmount }: CaseLine): string | null =>
  awardedAmount ?? proposedAmount ?? recommendedAmount;

function LineAmount({ line }: { line: CaseLine }) {
  const t = useWords(words);
  const amount = latestAmount(line);
  if (amount === null) return <Amount yuan={null} />;
  const step = line.awardedAmount ? 'awarded' : line.proposedAmount ? 'proposed' : 'recommended';
  return (
    <span className="line-amount">
      <Amount yuan={amount} /> <span className="quiet">{t(step)}</span>
    </span>
  );
}

export function useCaseColumns(titleOf: (measure: string) => string): Column<CaseLine>[] {
  const t = useWords(words);
  return [
    {
      key: 'number',
      title: t('number'),
      render: ({ number }) => <span className="when">{number ?? t('noNumber')}</span>,
    },
    { key: 'enterprise', title: t('enterprise'), render: ({ enterprise }) => enterprise.name },
    { key: 'measure', title: t('measure'), render: ({ measure }) => titleOf(measure) },
    {
      key: 'state',
      title: t('state'),
      render: ({ state, frozen }) => (
        <span className="row">
          <StateTag kind="case" value={state} />
          {frozen && <Tag tone="bad">{t('frozen')}</Tag>}
        </span>
      ),
    },
    {
      key: 'due',
      title: t('due'),
      render: ({ dueOn, workingDaysLeft }) => <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} />,
    },
    { key: 'amount', title: t('amount'), align: 'end', render: (line) => <LineAmount line={line} /> },
  ];
}
