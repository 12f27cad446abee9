/**
 * Refusals that outlive the button that asked. Where somebody else was quicker, the page is read anew, and with what is
 * over its buttons and dialogs go: the reason is then told at the top of the page, until it is put away or the person
 * goes on.
 */
import { Button } from 'antd';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Action } from '../api/action';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { Refusal } from './feedback';

type Reason = Action<never>['problem'];

let left: Reason = null;
const readers = new Set<() => void>();

function leave(reason: Reason): void {
  left = reason;
  for (const read of readers) read();
}

const subscribe = (read: () => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

/** @param reason what is shown now, and would go with what shows it; null where nothing is */
export function useLeaveBehind(reason: Reason): void {
  const shown = useRef<Reason>(null);
  useEffect(() => {
    shown.current = reason;
  }, [reason]);
  useEffect(
    () => () => {
      if (shown.current !== null) leave(shown.current);
    },
    [],
  );
}

/** Stands at the top of every page. */
export function LeftBehind() {
  const t = useWords(common);
  const { pathname } = useLocation();
  const reason = useSyncExternalStore(subscribe, () => left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has nothing to do with it.
  useEffect(() => leave(null), [pathname]);
  if (reason === null) return null;
  return (
    <div className="left-behind">
      <Refusal problem={reason} />
      <Button size="small" onClick={() => leave(null)}>
        {t('close')}
      </Button>
    </div>
  );
}
