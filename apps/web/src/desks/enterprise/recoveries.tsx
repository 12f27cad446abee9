/** What the enterprise has to pay back, by when, and what of it has come in. */
import { Link } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { groupYuan } from '../../design/money';
import { Page, Section } from '../../design/page';
import { type Column, DataTable, rowsOf } from '../../design/table';
import { Amount, Deadline, Facts, StateTag, Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { recoveryWords } from './words';

const useRecoveries = () => server.useInfiniteQuery('get', '/api/v1/finance/recoveries', {}, KEYSET);

type Recovery = NonNullable<ReturnType<typeof useRecoveries>['data']>['pages'][0]['items'][0];
type Repayment = Recovery['repayments'][0];

function Repayments({ repayments }: Pick<Recovery, 'repayments'>) {
  const t = useWords(recoveryWords);
  const columns: Column<Repayment>[] = [
    { key: 'day', title: t('received'), render: ({ receivedOn }) => <When at={receivedOn} relative={false} /> },
    {
      key: 'reference',
      title: t('reference'),
      render: ({ bankReference, offsetId }) => (offsetId ? t('byOffset') : bankReference),
    },
    {
      key: 'amount',
      title: t('repaid'),
      align: 'end',
      render: ({ amount, over }) => (
        <>
          <Amount yuan={amount} />
          {/[1-9]/.test(over) && <p className="quiet">{t('over', { amount: groupYuan(over) })}</p>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('history')}
      columns={columns}
      rows={repayments}
      rowKey={({ id }) => id}
      empty={<p className="quiet">{t('nothingYet')}</p>}
    />
  );
}

function RecoverySection({ recovery }: { recovery: Recovery }) {
  const t = useWords(recoveryWords);
  const { applicationId, caseNumber, amount, owed, repaid, writtenOff, dueOn, state, stayed, repayments } = recovery;
  return (
    <Section
      title={caseNumber}
      actions={
        <>
          <StateTag kind="own-recovery" value={state} />
          {stayed && <Tag tone="waiting">{t('stayed')}</Tag>}
        </>
      }
    >
      <Facts
        items={[
          { label: t('owed'), value: <Amount yuan={owed} strong /> },
          {
            label: t('due'),
            value: state === 'open' ? <Deadline dueOn={dueOn} paused={stayed} /> : <When at={dueOn} />,
          },
          { label: t('ordered'), value: <Amount yuan={amount} /> },
          { label: t('repaid'), value: <Amount yuan={repaid} /> },
          { label: t('writtenOff'), value: <Amount yuan={writtenOff} /> },
          { label: t('case'), value: <Link to={`/enterprise/applications/${applicationId}`}>{caseNumber}</Link> },
        ]}
      />
      <Repayments repayments={repayments} />
    </Section>
  );
}

export default function Recoveries() {
  const t = useWords(recoveryWords);
  const read = useRecoveries();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Await read={read}>
        {() => {
          const recoveries = rowsOf(read);
          if (recoveries.length === 0) return <Empty title={t('none')} />;
          return recoveries.map((recovery) => <RecoverySection key={recovery.id} recovery={recovery} />);
        }}
      </Await>
    </Page>
  );
}
