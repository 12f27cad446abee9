import { KEYSET, type Schemas, server } from '../../api/client';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** What was published, to be looked through here and fetched whole by whoever wants to compute with it. */
export function OpenData() {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useInfiniteQuery('get', '/api/v1/open-data/awards', { params: { query: { limit: 50 } } }, KEYSET);
  const columns: Column<Schemas['OpenAward']>[] = [
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'measure', title: t('measure'), render: ({ measureTitle }) => tell(measureTitle) },
    { key: 'document', title: t('number'), render: ({ documentNumber }) => documentNumber },
    { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
    { key: 'published', title: t('publishedOn'), render: ({ publishedOn }) => <When at={publishedOn} /> },
    {
      key: 'approved',
      title: t('approvedOn'),
      render: ({ approvedOn }) => (approvedOn ? <When at={approvedOn} /> : '—'),
    },
  ];
  const licence = read.data?.pages[0]?.licence;
  return (
    <Page title={t('openData')} lead={t('openDataLead')}>
      <Section title={t('forPrograms')}>
        <nav className="doors" aria-label={t('forPrograms')}>
          <a href="/api/v1/open-data/awards?format=csv">{t('awardsCsv')}</a>
          <a href="/api/v1/open-data/awards">{t('awardsJson')}</a>
          <a href="/api/v1/open-data/documents">{t('documentsJson')}</a>
          <a href="/api/v1/open-data/measures">{t('measuresJson')}</a>
          <a href="/api/docs">{t('interfaceDocs')}</a>
        </nav>
        {read.data && <p className="quiet">{licence ? t('licence', { licence }) : t('noLicence')}</p>}
      </Section>
      <Section title={t('awards')}>
        <KeysetTable
          read={read}
          caption={t('awards')}
          columns={columns}
          rowKey={({ number }) => number}
          empty={<Empty title={t('noAwards')} />}
        />
      </Section>
    </Page>
  );
}
