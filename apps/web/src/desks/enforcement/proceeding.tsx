import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Beside, Page, Section } from '../../design/page';
import { Deadline, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { CaseTable } from './case-table';
import { clockOf } from './clock';
import { DocumentNumber } from './documents';
import { DueFor } from './due-for';
import { ProceedingActions } from './proceeding-actions';
import { ProceedingClock } from './proceeding-clock';
import { DecisionSection, FoundSection } from './proceeding-facts';
import { Letters } from './proceeding-letters';
import { EventSection, StatementSection } from './proceeding-said';
import type { Proceeding } from './proceeding-types';
import { RecoveryTable } from './recoveries';
import { words } from './words';
import { page } from './words-proceeding';

/** One proceeding on one page: where it stands, what it rests on, what it does to whom, and what may be done now. */
export function ProceedingPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const read = server.useQuery('get', '/api/v1/enforcement/investigations/{id}', { params: { path: { id } } });
  return (
    <Await read={read} lines={10}>
      {(proceeding) => (
        <Page title={proceeding.enterpriseName} crumbs={[{ to: '/enforcement', label: t('investigations') }]}>
          <Head proceeding={proceeding} />
          <div className="proceeding">
            <Beside aside={<ProceedingClock proceeding={proceeding} />}>
              <ProceedingActions proceeding={proceeding} />
              <FoundSection proceeding={proceeding} />
              <DecisionSection proceeding={proceeding} />
              <Affected proceeding={proceeding} />
              <StatementSection proceeding={proceeding} />
              <Letters proceeding={proceeding} />
              <EventSection proceeding={proceeding} />
            </Beside>
          </div>
        </Page>
      )}
    </Await>
  );
}

function Head({ proceeding }: { proceeding: Proceeding }) {
  const { number, state, documentId } = proceeding;
  const running = clockOf(proceeding).flatMap(({ deadline }) => deadline ?? []);
  // A period that is over and that nobody owed waits for nothing any more.
  const runs = running.find(({ overdue, late }) => late || !overdue) ?? running[0];
  return (
    <div className="case-header">
      <div className="case-header-main">
        <p className="case-number">
          {number} <StateTag kind="proceeding" value={state} />
        </p>
        <p>
          <Link to={`/policy/${documentId}`}>
            <DocumentNumber id={documentId} />
          </Link>
        </p>
      </div>
      {runs && (
        <div className="case-header-side">
          <DueFor kind={runs.kind} />
          <Deadline
            dueOn={runs.dueOn}
            workingDaysLeft={runs.workingDaysLeft}
            provisional={runs.provisional}
            late={runs.late}
          />
        </div>
      )}
    </div>
  );
}

function Affected({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const { recoveries } = proceeding;
  return (
    <>
      <Section title={t('cases')}>
        <CaseTable proceeding={proceeding} />
      </Section>
      {recoveries.length > 0 && (
        <Section title={t('recoveries')}>
          <RecoveryTable rows={recoveries} />
        </Section>
      )}
    </>
  );
}
