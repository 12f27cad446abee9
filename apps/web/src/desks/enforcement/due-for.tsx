import type { Schemas } from '../../api/client';
import { stateWord } from '../../words/states';
import { useBilingual } from '../../words/words';

/** What a deadline asks for, in plain words beside its day. */
export function DueFor({ kind }: { kind: Schemas['DeadlineView']['kind'] }) {
  return <span className="quiet">{useBilingual()(stateWord('deadline-kind', kind))}</span>;
}
