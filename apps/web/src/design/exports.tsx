/** A list as an Excel file: asked for here, written by the worker, downloaded when it is ready. */
import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { type Nothing, useAction } from '../api/action';
import { api, type Schemas, server } from '../api/client';
import { common } from '../words/common';
import { useLanguage, useWords } from '../words/words';
import { Refusal } from './feedback';
import { DownloadButton } from './files';

type ExportBody = Schemas['ExportBody'];

const LOOK_AGAIN_MS = 1_500;

/** @param filter as the list on the screen is filtered; the names are the list's own */
export function ExportButton({ kind, filter = {} }: { kind: ExportBody['kind']; filter?: Record<string, string> }) {
  const t = useWords(common);
  const language = useLanguage();
  const [id, setId] = useState<string | null>(null);
  const ask = useAction(
    (_: Nothing, headers) => api.POST('/api/v1/exports', { body: { kind, filter, language }, headers }),
    (asked) => setId(asked.id),
  );
  const read = server.useQuery(
    'get',
    '/api/v1/exports/{id}',
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== null,
      refetchInterval: ({ state }) =>
        state.data && state.data.state !== 'ready' && state.data.state !== 'failed' ? LOOK_AGAIN_MS : false,
    },
  );
  if (id && read.data?.state === 'ready')
    return <DownloadButton path={`/api/v1/exports/${id}/file`} label={t('exportReady')} />;
  return (
    <span className="action">
      <Button
        icon={<FileExcelOutlined aria-hidden="true" />}
        loading={ask.running || (id !== null && read.data?.state !== 'failed')}
        onClick={() => void ask.run()}
      >
        {t(id ? 'exporting' : 'export')}
      </Button>
      <Refusal problem={ask.problem} />
    </span>
  );
}
