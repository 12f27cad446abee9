/** The account to which the enterprise is paid, and whether finance has verified it. */
import { useAction } from '../../api/action';
import { api, problemOf, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { ActionDialog, type Field } from '../../design/form';
import { Page, Section } from '../../design/page';
import { Facts, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { payeeWords } from './words';

function Enter({ change = false }: { change?: boolean }) {
  const t = useWords(payeeWords);
  const enterprise = useUser().enterprise;
  const fields: Field[] = [
    { name: 'accountName', label: t('name'), kind: 'text' },
    { name: 'accountNumber', label: t('number'), kind: 'text' },
    { name: 'bankName', label: t('bank'), kind: 'text' },
  ];
  const record = useAction((body: Schemas['AccountBody'], headers) =>
    api.POST('/api/v1/finance/bank-accounts', { body, headers }),
  );
  return (
    <ActionDialog
      label={t(change ? 'change' : 'enter')}
      lead={t('changeLead')}
      fields={fields}
      initial={{ accountName: enterprise?.name }}
      action={record}
      button={{ type: change ? 'default' : 'primary' }}
    />
  );
}

export default function Payee() {
  const t = useWords(payeeWords);
  const read = server.useQuery('get', '/api/v1/finance/bank-accounts');
  const none = problemOf(read.error)?.status === 404;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('present')}>
        {none ? (
          <Empty title={t('none')}>
            <p>{t('noneWhy')}</p>
            <Enter />
          </Empty>
        ) : (
          <Await read={read}>
            {({ accountName, accountNumber, bankName, verified }) => (
              <>
                <Facts
                  items={[
                    { label: t('name'), value: accountName },
                    { label: t('number'), value: accountNumber },
                    { label: t('bank'), value: bankName },
                    {
                      label: t('state'),
                      value: <StateTag kind="own-account" value={verified ? 'verified' : 'unverified'} />,
                    },
                  ]}
                />
                <div>
                  <Enter change />
                </div>
              </>
            )}
          </Await>
        )}
      </Section>
    </Page>
  );
}
