/** Says that somebody else has just done something to the case, and asks to look at it before acting. */
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useUser } from '../../api/session';
import { stateWord } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { actionWords } from './action-words';
import { useEvents } from './case-reads';

/** @param looked what follows when the person has looked */
export function ChangedSince({ id, looked }: { id: string; looked?: () => void }) {
  const t = useWords(actionWords);
  const language = useLanguage();
  const me = useUser();
  const newest = useEvents(id).data?.items.at(-1);
  const [seen, setSeen] = useState(newest?.seq ?? null);
  const known = newest === undefined || seen === null || newest.seq === seen;
  const mine = newest?.person?.id === me.id;
  useEffect(() => {
    if (newest && (seen === null || mine)) setSeen(newest.seq);
  }, [newest, seen, mine]);
  if (known || mine) return null;
  return (
    <div className="changed row" role="alert">
      <span>
        {t('changed', { name: newest.person?.name ?? '', what: stateWord('event', newest.action)[language] })}
      </span>
      <Button
        size="small"
        onClick={() => {
          setSeen(newest.seq);
          looked?.();
        }}
      >
        {t('looked')}
      </Button>
    </div>
  );
}
