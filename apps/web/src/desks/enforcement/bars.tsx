import { Link } from 'react-router';
import { KEYSET, type Schemas, server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { today } from '../../design/time';
import { type Citation, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { DocumentNumber, useDocuments } from './documents';
import { FilterSelect, useFilter } from './filters';
import { words } from './words';

type Bar = Schemas['BarListed'];

/** Who may not apply under which document, since when, and whether it still holds. */
export function Bars() {
  const t = useWords(words);
  const documentId = useFilter('document');
  const enterpriseId = useFilter('enterprise');
  const query = { limit: 30, documentId, enterpriseId };
  const read = server.useInfiniteQuery('get', '/api/v1/enforcement/bars', { params: { query } }, KEYSET);
  return (
    <Page
      title={t('bars')}
      lead={t('barsLead')}
      actions={<ExportButton kind="bars" filter={documentId ? { documentId } : {}} />}
    >
      <Section>
        <div className="row">
          <FilterSelect name="document" label={t('anyDocument')} options={useDocuments()} />
          {enterpriseId && <Link to="/enforcement/bars">{t('allEnterprises')}</Link>}
        </div>
        <KeysetTable
          read={read}
          caption={t('bars')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noBars')} />}
        />
      </Section>
    </Page>
  );
}

/** A bar that is lifted from a later day on holds until then. */
function stateOf({ voided, stayed, liftedOn }: Bar): string {
  if (voided) return 'voided';
  if (liftedOn !== null && liftedOn <= today()) return 'lifted';
  return stayed ? 'stayed' : 'holds';
}

/** The clause alone: its words are the same for every bar under the document, and stand where this leads. */
function ClauseLink({ documentId, clause = '' }: Citation) {
  return <Link to={`/policy/${documentId}#${encodeURIComponent(clause)}`}>{clause}</Link>;
}

function useColumns(): Column<Bar>[] {
  const t = useWords(words);
  return [
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'document', title: t('document'), render: ({ documentId }) => <DocumentNumber id={documentId} /> },
    { key: 'state', title: t('state'), render: (bar) => <StateTag kind="bar" value={stateOf(bar)} /> },
    { key: 'from', title: t('barFrom'), render: ({ fromDay }) => <When at={fromDay} relative={false} /> },
    { key: 'lifted', title: t('liftedOn'), render: ({ liftedOn }) => <When at={liftedOn} relative={false} /> },
    { key: 'clause', title: t('clause'), render: ({ citation }) => <ClauseLink {...citation} /> },
  ];
}
