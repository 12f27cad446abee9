/** What the office wants corrected, at the very field, with what was submitted before. */
import type { ReactNode } from 'react';
import { useWords } from '../../../words/words';
import type { Case } from '../case/use-case';
import { formWords } from './words';

/** The defects of the present return; those of earlier rounds are answered. */
export const openDefects = ({ state, defects }: Case) =>
  state === 'returned' ? defects.filter(({ answeredAt }) => answeredAt === null) : [];

interface DefectNoteProps {
  subject: Case;
  kind: 'fact' | 'evidence';
  target: string;
  before?: ReactNode;
}

export function DefectNote({ subject, kind, target, before }: DefectNoteProps) {
  const t = useWords(formWords);
  const found = openDefects(subject).filter((defect) => defect.kind === kind && defect.target === target);
  if (found.length === 0) return null;
  return (
    <div className="answer-defect">
      {found.map(({ id, message }) => (
        <p key={id}>
          <strong>{t('defect')}</strong> {message}
        </p>
      ))}
      {before && (
        <p>
          <strong>{t('before')}</strong> {before}
        </p>
      )}
    </div>
  );
}
