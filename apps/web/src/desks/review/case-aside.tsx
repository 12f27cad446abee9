/** What is looked at beside the case: its time limits, the enterprise's other cases. */
import { Link } from 'react-router';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Section } from '../../design/page';
import { Amount, Deadline, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { latestAmount } from './case-columns';
import { type Case, useDeadlines } from './case-reads';
import { caseWords } from './case-words';
import { useMeasures } from './measures';

const MANY = 50;

export function Deadlines({ id }: { id: string }) {
  const t = useWords(caseWords);
  return (
    <Section title={t('deadlines')}>
      <Await read={useDeadlines(id)}>
        {({ items }) => (
          <ul className="plain-list">
            {items.length === 0 && <li className="quiet">{t('noDeadlines')}</li>}
            {items.map(({ id: key, kind, state, dueOn, workingDaysLeft, provisional, overdue, late }) => (
              <li key={key}>
                <StateTag kind="deadline-kind" value={kind} />{' '}
                {state === 'running' || state === 'paused' ? (
                  <Deadline
                    dueOn={state === 'paused' ? null : dueOn}
                    workingDaysLeft={overdue ? null : workingDaysLeft}
                    provisional={provisional}
                    paused={state === 'paused'}
                    late={late}
                  />
                ) : (
                  <When at={dueOn} relative={false} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Await>
    </Section>
  );
}

export function EarlierCases({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const { titleOf } = useMeasures();
  const read = server.useQuery('get', '/api/v1/applications', {
    params: { query: { q: view.enterprise?.uscc ?? '', limit: MANY } },
  });
  return (
    <Section title={t('earlierCases')}>
      <Await read={read}>
        {({ items }) => {
          const others = items.filter(({ id }) => id !== view.id);
          return (
            <ul className="plain-list">
              {others.length === 0 && <li className="quiet">{t('noEarlier')}</li>}
              {others.map((line) => (
                <li key={line.id} className="stack">
                  <Link to={`/review/cases/${line.id}`}>
                    {line.number ?? ''} {titleOf(line.measure)}
                  </Link>
                  <span className="row">
                    <StateTag kind="case" value={line.state} /> <Amount yuan={latestAmount(line)} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Await>
    </Section>
  );
}
