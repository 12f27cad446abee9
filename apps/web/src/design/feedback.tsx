/** What a screen says when there is nothing yet, when it waits, when it failed, and when a rule refuses. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../api/client';
import type { Problem } from '../api/session';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { Quote } from './values';

function Notice({ title, children, role }: { title: string; children?: ReactNode; role?: 'alert' | 'status' }) {
  return (
    <div className="notice" role={role}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** An empty list says why it is empty, or what to do about it. */
export function Empty({ title, children }: { title?: string; children?: ReactNode }) {
  const t = useWords(common);
  return <Notice title={title ?? t('empty')}>{children}</Notice>;
}

export function Loading({ lines = 3 }: { lines?: number }) {
  const t = useWords(common);
  return (
    <div className="loading" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change places.
        <span key={line} className="loading-line" />
      ))}
    </div>
  );
}

/**
 * A refusal: its sentence, the clause and the quote that it stands on, and each thing that is wrong with the input.
 *
 * @param labelOf what a place of the input is called on the screen, where it stands there under a name
 */
export function Refusal({
  problem,
  labelOf,
}: {
  problem: Problem | 'unreachable' | null;
  labelOf?: (place: string) => string | undefined;
}) {
  const t = useWords(common);
  if (problem === null) return null;
  if (problem === 'unreachable')
    return (
      <div className="refusal" role="alert">
        {t('unreachable')}
      </div>
    );
  const { detail, code, citation, problems, id } = problem;
  return (
    <div className="refusal" role="alert" data-code={code}>
      <p>{code === 'stale' ? t('stale') : detail}</p>
      {problems && problems.length > 0 && (
        <ul>
          {problems.map((place) => (
            <li key={`${place.at} ${place.detail}`}>
              {labelOf?.(place.at) ?? <code>{place.at}</code>} {place.detail}
            </li>
          ))}
        </ul>
      )}
      {citation && <Quote {...citation} />}
      {id && <p className="quiet">{id}</p>}
    </div>
  );
}

/** Something could not be read: out of reach, not there, or not answered. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(common);
  const problem = problemOf(error);
  if (problem?.status === 404) return <NotFound />;
  if (problem?.status === 403) return <NoPermission />;
  return (
    <Notice title={t('failed')} role="alert">
      {problem ? <Refusal problem={problem} /> : <p>{t('unread')}</p>}
      {retry && <Button onClick={retry}>{t('retry')}</Button>}
    </Notice>
  );
}

export function NoPermission() {
  const t = useWords(common);
  return (
    <Notice title={t('noPermission')} role="alert">
      <p>{t('noPermissionWhy')}</p>
      <Link to="/">{t('home')}</Link>
    </Notice>
  );
}

export function NotFound() {
  const t = useWords(common);
  return (
    <Notice title={t('notFound')} role="alert">
      <p>{t('notFoundWhy')}</p>
      <Link to="/">{t('home')}</Link>
    </Notice>
  );
}

interface Read<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** What somebody may not read any more, though it was read before: whoever leaves a case sees nothing more of it. */
function isTakenAway(error: unknown): boolean {
  const status = problemOf(error)?.status;
  return status === 403 || status === 404;
}

/** Draws what was read; while it is being read, or when it could not be, it says so in its place. */
export function Await<Data>({
  read,
  children,
  lines,
}: {
  read: Read<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  if (read.data !== undefined && !isTakenAway(read.error)) return <>{children(read.data)}</>;
  if (read.isPending) return <Loading lines={lines} />;
  return <Failure error={read.error} retry={() => void read.refetch()} />;
}
