/** The case on one page: what was stated beside what proves it, what the policy says, and what there is to do. */
import { Link, useParams } from 'react-router';
import { Await } from '../../design/feedback';
import { Messages } from '../../design/messages';
import { Beside, CaseHeader, Page } from '../../design/page';
import { Tag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { CaseActions } from './case-actions';
import { Deadlines, EarlierCases } from './case-aside';
import { CaseAssessment } from './case-assessment';
import { CaseFacts } from './case-facts';
import { CaseHistory } from './case-history';
import { type Case, useDeadlines, useWholeCase } from './case-reads';
import { caseWords } from './case-words';
import { ChangedSince } from './changed-since';
import { Letters } from './letters';
import { Objections } from './objections';
import { RuleChanges } from './rule-changes';
import { Scores } from './scores';
import { Signals } from './signals';
import { SuperiorAwards } from './superior-awards';

/** States in which nothing is decided that could be explained. */
const UNDECIDED: readonly string[] = ['draft', 'submitted', 'town_review', 'district_review', 'returned'];

function Head({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { awardedAmount, proposedAmount, recommendedAmount, enterprise, town } = view;
  const step = awardedAmount ? 'awarded' : proposedAmount ? 'proposed' : 'recommended';
  const running = useDeadlines(view.id).data?.items.find(
    (each) => each.state === 'running' && each.dueOn === view.dueOn,
  );
  const office = town && tell({ zh: town.nameZh, en: town.nameEn });
  return (
    <CaseHeader
      number={view.number}
      measure={tell(view.title)}
      enterprise={[enterprise?.name, enterprise?.uscc, office].filter(Boolean).join(' · ')}
      state={view.state}
      frozen={view.frozen && <Tag tone="bad">{t('frozen')}</Tag>}
      amount={awardedAmount ?? proposedAmount ?? recommendedAmount}
      amountLabel={t(step)}
      dueOn={view.dueOn}
      workingDaysLeft={running?.overdue ? null : running?.workingDaysLeft}
    />
  );
}

function CaseBody({ view }: { view: Case }) {
  const t = useWords(caseWords);
  return (
    <Page
      title={view.enterprise?.name ?? view.number ?? t('case')}
      crumbs={[
        { to: '/review', label: t('queue') },
        { to: '/review/cases', label: t('cases') },
      ]}
      actions={
        !UNDECIDED.includes(view.state) && (
          <Link className="button-link" to={`/review/cases/${view.id}/explanation`}>
            {t('explanation')}
          </Link>
        )
      }
    >
      <Head view={view} />
      <ChangedSince id={view.id} />
      <Beside
        aside={
          <>
            <CaseActions view={view} />
            <Signals view={view} />
            <Deadlines id={view.id} />
            <Letters id={view.id} />
            <EarlierCases view={view} />
          </>
        }
      >
        <RuleChanges view={view} />
        <CaseFacts view={view} />
        <CaseAssessment view={view} />
        <Scores view={view} />
        <Objections id={view.id} />
        <SuperiorAwards view={view} />
        {view.submittedAt && <Messages applicationId={view.id} />}
        <CaseHistory id={view.id} />
      </Beside>
    </Page>
  );
}

export function CasePage() {
  const { id = '' } = useParams();
  return (
    <Await read={useWholeCase(id)} lines={8}>
      {(view) => <CaseBody key={view.id} view={view} />}
    </Await>
  );
}
