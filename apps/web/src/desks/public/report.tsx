import { useState } from 'react';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Await } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { Facts } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { Outcome, Receipt } from './receipts';
import { words } from './words';

/** Reporting a false declaration, and asking what became of it. */
export function ReportPage() {
  const t = useWords(words);
  const tell = useBilingual();
  const documents = server.useQuery('get', '/api/v1/policy/documents');
  const [receipt, setReceipt] = useState<string | null>(null);
  const file = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/enforcement/reports', { body: values as Schemas['ReportBody'], headers }),
    (done) => setReceipt(done.receipt),
  );
  const options = (documents.data?.items ?? []).map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${tell(title)}`,
  }));
  return (
    <Page title={t('report')} lead={t('reportLead')}>
      <Section>
        {receipt ? (
          <Receipt value={receipt} />
        ) : (
          <ActionDialog
            label={t('report')}
            lead={t('reportLead')}
            action={file}
            confirm={t('send')}
            fields={[
              { name: 'documentId', label: t('reportDocument'), kind: 'choice', options },
              { name: 'enterpriseName', label: t('enterprise'), kind: 'text' },
              { name: 'text', label: t('reportText'), kind: 'long' },
              { name: 'name', label: t('yourName'), kind: 'text', optional: true },
              { name: 'contact', label: t('yourContactOptional'), kind: 'text', optional: true },
            ]}
          />
        )}
      </Section>
      <ReportOutcome />
    </Page>
  );
}

function ReportOutcome() {
  const t = useWords(words);
  const tell = useBilingual();
  const [receipt, setReceipt] = useState('');
  const read = server.useQuery(
    'get',
    '/api/v1/enforcement/reports/outcomes/{receipt}',
    { params: { path: { receipt } } },
    { enabled: receipt !== '' },
  );
  return (
    <Outcome ask={setReceipt}>
      {receipt && (
        <Await read={read}>
          {({ stateName, answer }) => <Facts items={[{ label: t('outcomeOf'), value: answer ?? tell(stateName) }]} />}
        </Await>
      )}
    </Outcome>
  );
}
