import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Amount, Deadline, Facts, StateTag, Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { TREASURERS, useMay } from './may';
import { DecideOffset, DecideWriteOff, ProposeOffset, ProposeWriteOff, Repay } from './recovery-actions';
import { words } from './words';
import { recovering } from './words-recovery';

type View = paths['/api/v1/finance/recoveries/{id}']['get']['responses'][200]['content']['application/json'];

function Head({ of }: { of: View }) {
  const t = useWords(words);
  const r = useWords(recovering);
  return (
    <Section>
      <Facts
        items={[
          { label: r('owed'), value: <Amount yuan={of.owed} strong /> },
          { label: r('ordered'), value: <Amount yuan={of.amount} /> },
          { label: r('repaid'), value: <Amount yuan={of.repaid} /> },
          { label: r('writtenOff'), value: <Amount yuan={of.writtenOff} /> },
          {
            label: t('state'),
            value: (
              <>
                <StateTag kind="recovery" value={of.state} /> {of.stayed && <Tag tone="waiting">{r('stayed')}</Tag>}
              </>
            ),
          },
          { label: r('orderedOn'), value: <When at={of.orderedOn} /> },
          { label: r('dueOn'), value: of.state === 'open' ? <Deadline dueOn={of.dueOn} /> : of.dueOn },
          {
            label: t('caseNumber'),
            value: <Link to={`/finance/statements/${of.applicationId}`}>{of.caseNumber}</Link>,
          },
          ...of.shares.map(({ role, amount, treasuryId }) => ({
            key: treasuryId,
            label: `${r('shares')}：${r(role)}`,
            value: <Amount yuan={amount} />,
          })),
        ]}
      />
    </Section>
  );
}

function Repayments({ of }: { of: View }) {
  const t = useWords(words);
  const r = useWords(recovering);
  return (
    <DataTable
      caption={r('repayments')}
      columns={[
        { key: 'day', title: r('receivedOn'), render: ({ receivedOn }) => <When at={receivedOn} relative={false} /> },
        {
          key: 'reference',
          title: t('bankReference'),
          render: ({ bankReference, offsetId }) => (offsetId ? r('byOffset') : bankReference),
        },
        { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
        { key: 'over', title: r('over'), align: 'end', render: ({ over }) => <Amount yuan={over} /> },
      ]}
      rows={of.repayments}
      rowKey={({ id }) => id}
      empty={<Empty title={r('noRepayments')} />}
    />
  );
}

function Offsets({ of }: { of: View }) {
  const t = useWords(words);
  const r = useWords(recovering);
  const may = useMay();
  return (
    <DataTable
      caption={r('offsets')}
      columns={[
        { key: 'basis', title: r('basis'), render: ({ basis }) => basis },
        {
          key: 'case',
          title: r('laterCase'),
          render: ({ applicationId }) => <Link to={`/finance/statements/${applicationId}`}>{t('caseNumber')}</Link>,
        },
        { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
        {
          key: 'state',
          title: t('state'),
          render: ({ id, state }) => (
            <>
              <StateTag kind="proposal" value={state} />
              {state === 'proposed' && may(...TREASURERS) && (
                <DecideOffset id={of.id} offsetId={id} may={may('finance-checker')} />
              )}
            </>
          ),
        },
      ]}
      rows={of.offsets}
      rowKey={({ id }) => id}
      empty={<Empty title={r('noOffsets')} />}
    />
  );
}

function WriteOffs({ of }: { of: View }) {
  const t = useWords(words);
  const r = useWords(recovering);
  const may = useMay();
  return (
    <DataTable
      caption={r('writeOffs')}
      columns={[
        { key: 'reason', title: t('reason'), render: ({ reason }) => reason },
        { key: 'document', title: r('allows'), render: ({ document }) => document },
        { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
        {
          key: 'state',
          title: t('state'),
          render: ({ id, state }) => (
            <>
              <StateTag kind="proposal" value={state} />
              {state === 'proposed' && may(...TREASURERS, 'district-approver') && (
                <DecideWriteOff id={of.id} writeOffId={id} may={may('finance-checker', 'district-approver')} />
              )}
            </>
          ),
        },
      ]}
      rows={of.writeOffs}
      rowKey={({ id }) => id}
      empty={<Empty title={r('noWriteOffs')} />}
    />
  );
}

export function Recovery() {
  const { id = '' } = useParams();
  const r = useWords(recovering);
  const may = useMay();
  const read = server.useQuery('get', '/api/v1/finance/recoveries/{id}', { params: { path: { id } } });
  const open = read.data?.state === 'open';
  return (
    <Page
      title={r('recovery', { number: read.data?.caseNumber ?? '' })}
      crumbs={[{ to: '/finance/recoveries', label: r('recoveries') }]}
      actions={open && may(...TREASURERS) && <Repay id={id} />}
    >
      <Await read={read} lines={6}>
        {(recovery) => (
          <>
            <Head of={recovery} />
            <Section title={r('repayments')}>
              <Repayments of={recovery} />
            </Section>
            <Section
              title={r('offsets')}
              actions={open && may('finance-maker') && <ProposeOffset id={id} enterpriseId={recovery.enterpriseId} />}
            >
              <Offsets of={recovery} />
            </Section>
            <Section title={r('writeOffs')} actions={open && may('finance-maker') && <ProposeWriteOff id={id} />}>
              <WriteOffs of={recovery} />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}
