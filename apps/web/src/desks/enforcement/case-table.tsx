import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Empty } from '../../design/feedback';
import { type Column, DataTable } from '../../design/table';
import { Amount, StateTag, Tag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import type { Proceeding } from './proceeding-types';
import { page } from './words-proceeding';

type Affected = Schemas['AffectedCase'];

/** The enterprise's cases under the document, and what a sanction would do to each. */
export function CaseTable({ proceeding: { cases, decision, decisionServedOn } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const tell = useBilingual();
  const user = useUser();
  // Once the decision is served, the cases' own states say what was done to them.
  const foreseen = decisionServedOn === null && decision?.outcome !== 'cleared';
  const columns: Column<Affected>[] = [
    {
      key: 'number',
      title: t('caseNumber'),
      render: ({ id, number }) => {
        const address = caseAddress(user, id);
        const name = <span className="readable-number">{number ?? '—'}</span>;
        return address ? <Link to={address}>{name}</Link> : name;
      },
    },
    { key: 'measure', title: t('measure'), render: ({ title }) => tell(title) },
    { key: 'state', title: t('state'), render: (one) => <CaseState {...one} /> },
    ...(foreseen ? [{ key: 'effect', title: t('wouldDo'), render: (one: Affected) => <Effect {...one} /> }] : []),
    { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
    { key: 'paid', title: t('paid'), render: ({ paid }) => <Amount yuan={paid} />, align: 'end' },
  ];
  return (
    <DataTable
      caption={t('cases')}
      columns={columns}
      rows={cases}
      rowKey={({ id }) => id}
      empty={<Empty title={t('noCases')} />}
    />
  );
}

function CaseState({ state, frozen }: Affected) {
  const t = useWords(page);
  return (
    <span className="row">
      <StateTag kind="case" value={state} />
      {frozen && <Tag tone="warning">{t('frozen')}</Tag>}
    </span>
  );
}

function Effect({ effect }: Affected) {
  const t = useWords(page);
  return effect ? <Tag tone="bad">{t(effect)}</Tag> : <span className="quiet">{t('nothing')}</span>;
}
