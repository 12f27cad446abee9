import { useAction } from '../../api/action';
import { api, problemOf, type Schemas, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { ActionDialog, type Field } from '../../design/form';
import { Section } from '../../design/page';
import { useWords } from '../../words/words';
import { AccountCard } from './account-card';
import { useMay } from './may';
import { words } from './words';

/** The fields of an account; a payee's name must be the enterprise's. */
export function useAccountFields(nameHelp?: string): Field[] {
  const t = useWords(words);
  return [
    { name: 'accountName', label: t('accountName'), kind: 'text', help: nameHelp },
    { name: 'accountNumber', label: t('accountNumber'), kind: 'text' },
    { name: 'bankName', label: t('bankName'), kind: 'text' },
  ];
}

function RecordAccount({ known }: { known: boolean }) {
  const t = useWords(words);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/treasury-account', { body: values as Schemas['TreasuryAccountBody'], headers }),
  );
  const label = t(known ? 'replace' : 'record');
  return <ActionDialog label={label} lead={t('treasuryLead')} fields={useAccountFields()} action={action} />;
}

function Verify({ id }: { id: string }) {
  const t = useWords(words);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/treasury-account/{id}/actions/verify', { params: { path: { id } }, headers }),
  );
  return <ActionDialog label={t('verify')} lead={t('verifyLead')} action={action} button={{ type: 'primary' }} />;
}

/** The account from which the treasury pays. */
export function TreasuryAccount() {
  const t = useWords(words);
  const may = useMay();
  const read = server.useQuery('get', '/api/v1/finance/treasury-account');
  const maker = may('finance-maker');
  return (
    <Section title={t('treasuryAccount')}>
      {problemOf(read.error)?.code === 'treasury-account-missing' ? (
        <Empty title={t('noAccount')}>{maker && <RecordAccount known={false} />}</Empty>
      ) : (
        <Await read={read}>
          {(account) => (
            <AccountCard account={account}>
              {!account.verified && may('finance-checker') && <Verify id={account.id} />}
              {maker && <RecordAccount known />}
            </AccountCard>
          )}
        </Await>
      )}
    </Section>
  );
}
