/** Choosing a file, sending one with its progress, and downloading one under the session. */
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { problemOf } from '../api/client';
import { type Problem, sessionFetch } from '../api/session';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { Refusal } from './feedback';
import { saveFile } from './save-file';

/** One file by drag and drop or from a dialog; reached with the keyboard like any other field. */
export function FilePicker({
  value,
  onChange,
  accept,
  id,
  label,
  children,
}: {
  /** What is chosen here, where a page asks for several files. */
  label?: string;
  value?: File | null;
  onChange?: (file: File) => void;
  accept?: string;
  id?: string;
  children?: ReactNode;
}) {
  const t = useWords(common);
  const own = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChange?.(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className={over ? 'file-picker file-picker-over' : 'file-picker'}
      htmlFor={id ?? own}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id ?? own}
        type="file"
        accept={accept}
        aria-label={label ?? t('chooseFile')}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after a refusal.
          event.target.value = '';
        }}
      />
      <span>{value ? value.name : (children ?? t('dropHere'))}</span>
    </label>
  );
}

/** How far a file on its way is, in per cent; null: nothing is on its way. */
export function UploadProgress({ percent }: { percent: number | null }) {
  const t = useWords(common);
  return percent === null ? null : <Progress percent={percent} size="small" aria-label={t('loading')} />;
}

async function nameAndBytes(path: string): Promise<{ name: string; blob: Blob }> {
  const answer = await sessionFetch(new Request(`${location.origin}${path}`));
  if (!answer.ok) throw (await answer.json()) as Problem;
  const disposition = answer.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const name = encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(disposition)?.[1];
  return { name: name ?? 'huiqi', blob: await answer.blob() };
}

/** @param path under /api/v1; the file's name is the one that the server gives it */
export function DownloadButton({ path, label }: { path: string; label?: string }) {
  const t = useWords(common);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | 'unreachable' | null>(null);
  const download = async () => {
    setRunning(true);
    setProblem(null);
    try {
      const { name, blob } = await nameAndBytes(path);
      saveFile(name, blob);
    } catch (error) {
      setProblem(problemOf(error) ?? 'unreachable');
    } finally {
      setRunning(false);
    }
  };
  return (
    <span className="action">
      <Button icon={<DownloadOutlined aria-hidden="true" />} loading={running} onClick={() => void download()}>
        {label ?? t('download')}
      </Button>
      <Refusal problem={problem} />
    </span>
  );
}
