/** One paper: what is handed in, and a place to drop a file. A file that was lost on its way is sent again. */
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ifMatch, useAction } from '../../../api/action';
import { api } from '../../../api/client';
import { upload } from '../../../api/session';
import { Refusal } from '../../../design/feedback';
import { DownloadButton, FilePicker, UploadProgress } from '../../../design/files';
import { ActionDialog } from '../../../design/form';
import { Tag, When } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import type { Case, Evidence } from '../case/use-case';
import { isLacking, type Paper } from './requirements';
import { paperWords } from './words';

interface Sending {
  name: string;
  size: number;
  /** With name and size it tells one file from another: the bytes themselves are not compared. */
  changedAt: number;
}

/** Hands a file in; `retry` sends the same file under the same key. */
function useHandIn(caseId: string, requirement: string) {
  const [file, setFile] = useState<File | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const action = useAction(async ({ file: chosen }: Sending & { file: File }, headers) => {
    const form = new FormData();
    form.set('file', chosen);
    const query = new URLSearchParams({ requirement });
    setPercent(0);
    try {
      const path = `/api/v1/applications/${caseId}/evidence?${query}`;
      const response = await upload(path, form, headers['Idempotency-Key'], setPercent);
      const body: unknown = await response.json();
      return response.ok ? { data: body, response } : { error: body, response };
    } finally {
      setPercent(null);
    }
  });
  const send = (chosen: File) => {
    setFile(chosen);
    void action.run({ name: chosen.name, size: chosen.size, changedAt: chosen.lastModified, file: chosen });
  };
  const retry = file && action.problem ? () => send(file) : null;
  return { file, percent, problem: action.problem, send, retry };
}

function HandedIn({ subject, file }: { subject: Case; file: Evidence }) {
  const t = useWords(paperWords);
  const remove = useAction((_: Record<string, unknown>, headers) =>
    api.DELETE('/api/v1/applications/{id}/evidence/{evidenceId}', {
      params: { path: { id: subject.id, evidenceId: file.id } },
      headers: { ...headers, ...ifMatch(subject.version) },
    }),
  );
  return (
    <div className="paper-file">
      <span>
        {file.fileName} <When at={file.uploadedAt} relative={false} />
      </span>
      <span className="row">
        <DownloadButton path={`/api/v1/applications/${subject.id}/evidence/${file.id}`} />
        <ActionDialog
          label={t('removeShort')}
          title={t('remove', { name: file.fileName })}
          lead={t('removeLead')}
          action={remove}
          danger
          button={{ 'aria-label': t('remove', { name: file.fileName }) }}
        />
      </span>
    </div>
  );
}

function PaperState({ paper }: { paper: Paper }) {
  const t = useWords(paperWords);
  if (paper.files.length > 0) return <Tag tone="good">{t('there')}</Tag>;
  if (paper.proved) return <Tag tone="good">{t('proved')}</Tag>;
  return isLacking(paper) ? <Tag tone="warning">{t('lacking')}</Tag> : <Tag>{t('optional')}</Tag>;
}

export function PaperUpload({ subject, paper, children }: { subject: Case; paper: Paper; children?: ReactNode }) {
  const t = useWords(paperWords);
  const tell = useBilingual();
  const { code, label } = paper.requirement;
  const { file, percent, problem, send, retry } = useHandIn(subject.id, code);
  return (
    <li className="paper" id={`paper-${code}`}>
      <div className="paper-head">
        <h3>{tell(label)}</h3>
        <PaperState paper={paper} />
      </div>
      {children}
      {paper.files.map((handedIn) => (
        <HandedIn key={handedIn.id} subject={subject} file={handedIn} />
      ))}
      {percent === null ? (
        <FilePicker onChange={send}>{t('drop', { name: tell(label) })}</FilePicker>
      ) : (
        <div role="status">
          {t('sending', { name: file?.name ?? '' })}
          <UploadProgress percent={percent} />
        </div>
      )}
      <Refusal problem={problem} />
      {retry && <Button onClick={retry}>{t('again')}</Button>}
    </li>
  );
}
