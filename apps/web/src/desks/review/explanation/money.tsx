import { Section } from '../../../design/page';
import { DataTable } from '../../../design/table';
import { Amount, StateTag, Text, When } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import type { Explanation } from './explanation';
import { journalAnchor, type NameOfFact, Sources } from './sources';
import { words } from './words';

interface MoneyProps {
  explanation: Explanation;
  nameOf: NameOfFact;
}

type Named = { nameZh: string; nameEn: string } | null;

/** Who bears the award, what was ordered, paid and taken back, and every entry of it. */
export function Money({ explanation, nameOf }: MoneyProps) {
  return (
    <>
      <Shares explanation={explanation} nameOf={nameOf} />
      <Orders explanation={explanation} nameOf={nameOf} />
      <Recoveries explanation={explanation} nameOf={nameOf} />
      <Journals explanation={explanation} nameOf={nameOf} />
    </>
  );
}

function useOffice(): (office: Named) => string {
  const tell = useBilingual();
  return (office) => (office ? tell({ zh: office.nameZh, en: office.nameEn }) : '—');
}

function Shares({ explanation: { commitments }, nameOf }: MoneyProps) {
  const t = useWords(words);
  const nameOfOffice = useOffice();
  if (commitments.length === 0) return null;
  return (
    <Section title={t('shares')}>
      {commitments.map(({ committedAt, amount, sharing, shares }) => (
        <div key={committedAt} className="stack">
          <p className="row">
            <Amount yuan={amount} strong /> <When at={committedAt} /> {sharing.district} : {sharing.town}
          </p>
          <DataTable
            caption={t('shares')}
            columns={[
              { key: 'office', title: t('office'), render: ({ office }) => nameOfOffice(office) },
              { key: 'from', title: t('from'), render: ({ from }) => <Sources from={from} nameOf={nameOf} /> },
              { key: 'amount', title: t('amount'), render: (share) => <Amount yuan={share.amount} />, align: 'end' },
            ]}
            rows={shares}
            rowKey={({ treasuryId }) => treasuryId}
          />
        </div>
      ))}
    </Section>
  );
}

function Orders({ explanation: { orders }, nameOf }: MoneyProps) {
  const t = useWords(words);
  const nameOfOffice = useOffice();
  if (orders.length === 0) return null;
  return (
    <Section title={t('orders')}>
      <DataTable
        caption={t('orders')}
        columns={[
          { key: 'reference', title: t('reference'), render: ({ reference }) => <code>{reference}</code> },
          { key: 'office', title: t('office'), render: ({ office }) => nameOfOffice(office) },
          { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="order" value={state} /> },
          { key: 'paid', title: t('paidOn'), render: ({ paidOn }) => paidOn ?? '—' },
          { key: 'returned', title: t('returnedOn'), render: ({ returnedOn }) => returnedOn ?? '—' },
          { key: 'from', title: t('from'), render: ({ from }) => <Sources from={from} nameOf={nameOf} /> },
          { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
        ]}
        rows={orders}
        rowKey={({ reference }) => reference}
      />
    </Section>
  );
}

function Recoveries({ explanation: { recoveries }, nameOf }: MoneyProps) {
  const t = useWords(words);
  if (recoveries.length === 0) return null;
  return (
    <Section title={t('recoveries')}>
      <DataTable
        caption={t('recoveries')}
        columns={[
          { key: 'ordered', title: t('orderedOn'), render: ({ orderedOn }) => orderedOn },
          { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="recovery" value={state} /> },
          { key: 'from', title: t('from'), render: ({ from }) => <Sources from={from} nameOf={nameOf} /> },
          { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
          { key: 'repaid', title: t('repaid'), render: ({ repaid }) => <Amount yuan={repaid} />, align: 'end' },
          { key: 'owed', title: t('owed'), render: ({ owed }) => <Amount yuan={owed} />, align: 'end' },
        ]}
        rows={recoveries}
        rowKey={({ orderedOn, amount }) => `${orderedOn} ${amount}`}
      />
    </Section>
  );
}

function Journals({ explanation: { journals, books }, nameOf }: MoneyProps) {
  const t = useWords(words);
  const nameOfOffice = useOffice();
  if (journals.length === 0) return null;
  return (
    <Section title={t('journals')}>
      {books === 'own-book' && <p className="quiet">{t('ownBook')}</p>}
      {journals.map(({ id, kind, day, reference, postings, from }) => (
        <div key={id} id={journalAnchor(id)} className="stack">
          <p className="row">
            <StateTag kind="journal" value={kind} /> <When at={day} relative={false} /> <code>{reference}</code>
          </p>
          <Sources from={from} nameOf={nameOf} />
          <DataTable
            caption={`${t('journals')} ${reference}`}
            columns={[
              { key: 'office', title: t('office'), render: ({ office }) => nameOfOffice(office) },
              { key: 'account', title: t('account'), render: (posting) => <Text of={posting} /> },
              { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
            ]}
            rows={postings}
            rowKey={(posting) => JSON.stringify(posting)}
          />
        </div>
      ))}
    </Section>
  );
}
