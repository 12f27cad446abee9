import { type Schemas, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import type { Proceeding } from './proceeding-types';
import { RecordService } from './record-service';
import { page } from './words-proceeding';

type Letter = Schemas['PresentedLetter'];

/** Every letter of the proceeding as the PDF that the enterprise has, and whether it arrived. */
export function Letters({ proceeding: { id } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const columns = useLetterColumns();
  const query = { investigationId: id };
  const read = server.useQuery('get', '/api/v1/letters', { params: { query } });
  return (
    <Section title={t('letters')}>
      <Await read={read}>
        {({ items }) => (
          <DataTable
            caption={t('letters')}
            columns={columns}
            rows={items}
            rowKey={(letter) => letter.id}
            empty={<Empty title={t('noLetters')} />}
          />
        )}
      </Await>
    </Section>
  );
}

function useLetterColumns(): Column<Letter>[] {
  const t = useWords(page);
  const tell = useBilingual();
  return [
    { key: 'title', title: t('letter'), render: ({ title }) => tell(title) },
    {
      key: 'number',
      title: t('letterNumber'),
      render: ({ number }) => <span className="readable-number">{number}</span>,
    },
    { key: 'at', title: t('issuedAt'), render: ({ issuedAt }) => <When at={issuedAt} relative={false} /> },
    { key: 'served', title: t('served'), render: (letter) => <Served letter={letter} /> },
    {
      key: 'pdf',
      title: '',
      render: ({ id }) => <DownloadButton path={`/api/v1/letters/${id}/file`} label={t('pdf')} />,
    },
  ];
}

function Served({ letter }: { letter: Letter }) {
  const { servedOn, serviceMethod } = letter;
  if (servedOn === null) return <RecordService letter={letter} />;
  return (
    <>
      <When at={servedOn} relative={false} />{' '}
      {serviceMethod && <StateTag kind="service-method" value={serviceMethod} />}
    </>
  );
}
