import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Refusal } from '../../design/feedback';
import { FilePicker } from '../../design/files';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { Exceptions } from './exceptions';
import { useFilter } from './filters';
import { useMay } from './may';
import { paying } from './words-paying';

type BankReturn = paths['/api/v1/finance/bank-returns/{id}']['get']['responses'][200]['content']['application/json'];
type Upload = paths['/api/v1/finance/bank-returns']['post']['requestBody'];
type UploadBody = NonNullable<Upload>['content']['multipart/form-data'];

/** The client writes JSON unless told otherwise; a file goes as a form. */
function asForm(file: File): () => FormData {
  return () => {
    const form = new FormData();
    form.set('file', file);
    return form;
  };
}

function TakeIn() {
  const p = useWords(paying);
  const [file, setFile] = useState<File | null>(null);
  const [, show] = useFilter('file');
  const action = useAction(
    (taken: File, headers) =>
      api.POST('/api/v1/finance/bank-returns', {
        body: {} as UploadBody,
        bodySerializer: asForm(taken),
        headers,
      }),
    ({ id }) => {
      show(id);
      setFile(null);
    },
  );
  return (
    <Section title={p('upload')}>
      <p className="quiet">{p('uploadLead')}</p>
      <FilePicker value={file} onChange={setFile} accept=".xml,.xlsx,.csv,.txt" />
      <div className="row">
        <Button type="primary" disabled={!file} loading={action.running} onClick={() => file && void action.run(file)}>
          {p('takeIn')}
        </Button>
      </div>
      <Refusal problem={action.problem} />
    </Section>
  );
}

function Outcomes({ of }: { of: BankReturn }) {
  const p = useWords(paying);
  const rows = Object.entries(of.outcomes).filter(([, count]) => count);
  return (
    <DataTable
      caption={p('outcome')}
      columns={[
        { key: 'outcome', title: p('outcome'), render: ([outcome]) => <StateTag kind="line" value={outcome} /> },
        { key: 'lines', title: p('lines'), align: 'end', render: ([, count]) => count },
      ]}
      rows={rows}
      rowKey={([outcome]) => outcome}
    />
  );
}

/** What one file brought, which the address names. */
function Brought({ id }: { id: string }) {
  const p = useWords(paying);
  const read = server.useQuery('get', '/api/v1/finance/bank-returns/{id}', { params: { path: { id } } });
  return (
    <Await read={read}>
      {(taken) => (
        <Section title={p('brought', { file: taken.fileName, count: taken.lineCount })}>
          <When at={taken.importedAt} />
          <Outcomes of={taken} />
        </Section>
      )}
    </Await>
  );
}

export function Returns() {
  const p = useWords(paying);
  const may = useMay();
  const [id] = useFilter('file');
  return (
    <Page
      title={p('returns')}
      lead={!may('finance-checker') && p('nextWaits')}
      actions={<Link to="/finance/batches?state=sent">{p('batches')}</Link>}
    >
      {may('finance-maker') && <TakeIn />}
      {id && <Brought id={id} />}
      <Exceptions />
    </Page>
  );
}
