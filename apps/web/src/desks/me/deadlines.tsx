import { Input } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Deadline, Facts, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

/** What is due from the person or the person's office. */
export function Deadlines() {
  const t = useWords(words);
  const user = useUser();
  const read = server.useInfiniteQuery('get', '/api/v1/deadlines', { params: { query: { limit: 50 } } }, KEYSET);
  const columns: Column<Schemas['DeadlineView']>[] = [
    { key: 'what', title: t('what'), render: ({ kind }) => <StateTag kind="deadline-kind" value={kind} /> },
    {
      key: 'case',
      title: t('case'),
      render: ({ applicationId, caseNumber, subject }) => {
        const address = applicationId && caseAddress(user, applicationId);
        return address ? <Link to={address}>{caseNumber ?? t('case')}</Link> : subject;
      },
    },
    {
      key: 'due',
      title: t('due'),
      render: ({ dueOn, workingDaysLeft, provisional, state, late }) => (
        <Deadline
          dueOn={dueOn}
          workingDaysLeft={workingDaysLeft}
          provisional={provisional}
          paused={state === 'paused'}
          late={late}
        />
      ),
    },
  ];
  return (
    <Page title={t('deadlines')} lead={t('deadlinesLead')}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('deadlines')}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noDeadlines')} />}
        />
      </Section>
      <PeriodCounter />
    </Page>
  );
}

const MOST_DAYS = 366;

/** When a period ends that begins on a day, for whoever writes one into a letter. */
function PeriodCounter() {
  const t = useWords(words);
  const id = useId();
  const [from, setFrom] = useState('');
  const [days, setDays] = useState('');
  const workingDays = Number(days);
  const asked = from !== '' && Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= MOST_DAYS;
  const read = server.useQuery(
    'get',
    '/api/v1/calendar/periods',
    { params: { query: { from, workingDays } } },
    { enabled: asked },
  );
  return (
    <Section title={t('count')}>
      <p className="lead">{t('countLead')}</p>
      <div className="row">
        <div className="filter">
          <label htmlFor={`${id}-from`}>{t('countFrom')}</label>
          <Input id={`${id}-from`} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </div>
        <div className="filter">
          <label htmlFor={`${id}-days`}>{t('countDays')}</label>
          <Input
            id={`${id}-days`}
            type="number"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </div>
      </div>
      <div aria-live="polite">
        {asked && (
          <Await read={read}>
            {({ dueOn, provisional }) => (
              <Facts items={[{ label: t('countEnds'), value: <Deadline dueOn={dueOn} provisional={provisional} /> }]} />
            )}
          </Await>
        )}
      </div>
    </Section>
  );
}
