import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { DocumentNumber } from './documents';
import { EnterpriseField } from './enterprise-field';
import { useFilter } from './filters';
import { StateFilter } from './investigations';
import type { Report } from './proceeding-types';
import { words } from './words';

/** What anybody told the office, and what became of it. */
export function Reports() {
  const t = useWords(words);
  const state = useFilter<Report['state']>('state');
  const query = { limit: 30, state };
  const read = server.useInfiniteQuery('get', '/api/v1/enforcement/reports', { params: { query } }, KEYSET);
  return (
    <Page title={t('reports')} lead={t('reportsLead')}>
      <Section>
        <StateFilter kind="report" />
        <KeysetTable
          read={read}
          caption={t('reports')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noReports')} />}
        />
      </Section>
    </Page>
  );
}

function useColumns(): Column<Report>[] {
  const t = useWords(words);
  const mayAnswer = useUser().roles.includes('enforcement-investigator');
  return [
    { key: 'enterprise', title: t('enterprise'), render: (report) => <Meant {...report} /> },
    { key: 'text', title: t('reported'), render: (report) => <Told {...report} /> },
    { key: 'at', title: t('reportedAt'), render: ({ reportedAt }) => <When at={reportedAt} relative={false} /> },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="report" value={state} /> },
    {
      key: 'next',
      title: '',
      render: (report) =>
        report.investigationId ? (
          <Link to={`/enforcement/${report.investigationId}`}>{t('toProceeding')}</Link>
        ) : (
          mayAnswer && report.state === 'received' && <Answers report={report} />
        ),
    },
  ];
}

function Meant({ enterpriseName, documentId }: Report) {
  return (
    <>
      {enterpriseName}
      <p className="quiet">
        <DocumentNumber id={documentId} />
      </p>
    </>
  );
}

function Told({ text, reporterName, contact, answer }: Report) {
  const t = useWords(words);
  return (
    <>
      <p className="told">{text}</p>
      <p className="quiet">
        {t('reporter')}：{[reporterName ?? t('anonymous'), contact].filter(Boolean).join(' · ')}
      </p>
      {answer && (
        <p className="quiet">
          {t('answer')}：{answer}
        </p>
      )}
    </>
  );
}

function Answers({ report: { id, enterpriseName } }: { report: Report }) {
  const t = useWords(words);
  const params = { path: { id } };
  const takeUp = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/enforcement/reports/{id}/actions/take-up', {
      params,
      body: values as Schemas['TakeUpBody'],
      headers,
    }),
  );
  const dismiss = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/enforcement/reports/{id}/actions/dismiss', {
      params,
      body: values as Schemas['StatementBody'],
      headers,
    }),
  );
  const enterprise = {
    name: 'enterpriseId',
    label: t('enterprise'),
    kind: 'choice' as const,
    help: t('enterpriseHelp'),
    control: <EnterpriseField first={enterpriseName} />,
  };
  return (
    <div className="row">
      <ActionDialog
        label={t('takeUp')}
        lead={t('takeUpLead')}
        action={takeUp}
        fields={[enterprise]}
        button={{ type: 'primary' }}
      />
      <ActionDialog
        label={t('dismiss')}
        lead={t('dismissLead')}
        action={dismiss}
        fields={[{ name: 'reason', label: t('dismissReason'), kind: 'long' }]}
      />
    </div>
  );
}
