/** The letters of a case or of a proceeding, each to be downloaded as it was issued. */
import { type Schemas, server } from '../../../api/client';
import { Await, Empty } from '../../../design/feedback';
import { DownloadButton } from '../../../design/files';
import { Section } from '../../../design/page';
import { type Column, DataTable } from '../../../design/table';
import { Text, When } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { caseWords } from './words';

type Letter = Schemas['PresentedLetter'];

export function Letters({ of }: { of: { applicationId: string } | { investigationId: string } }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/letters', { params: { query: of } });
  const columns: Column<Letter>[] = [
    { key: 'title', title: t('letter'), render: ({ title }) => <Text of={title} /> },
    { key: 'number', title: t('number'), render: ({ number }) => number },
    { key: 'issued', title: t('issued'), render: ({ issuedAt }) => <When at={issuedAt} relative={false} /> },
    {
      key: 'file',
      title: t('file'),
      render: ({ id, title }) => <DownloadButton path={`/api/v1/letters/${id}/file`} label={tell(title)} />,
    },
  ];
  return (
    <Section title={t('letters')}>
      <Await read={read}>
        {({ items }) => (
          <DataTable
            caption={t('letters')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            empty={<Empty title={t('noLetters')} />}
          />
        )}
      </Await>
    </Section>
  );
}
