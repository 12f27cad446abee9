/** Whether what was typed is safe, said quietly at the foot of the form. */
import type { ReactNode } from 'react';
import { Refusal } from '../../../design/feedback';
import { minuteOf } from '../../../design/time';
import { useWords } from '../../../words/words';
import type { Draft } from './use-draft';
import { formWords } from './words';

export function SavedLine({ draft, children }: { draft: Draft; children: ReactNode }) {
  const t = useWords(formWords);
  const { savedAt, unsaved, problem } = draft;
  const words = () => {
    if (problem === 'unreachable') return t('keptHere');
    if (problem) return t('notSaved');
    if (unsaved) return t('saving');
    return savedAt ? t('saved', { at: minuteOf(savedAt).slice(-5) }) : t('allSaved');
  };
  return (
    <div className="saved-line">
      <span role="status">{words()}</span>
      {children}
      {problem !== 'unreachable' && <Refusal problem={problem} />}
    </div>
  );
}
