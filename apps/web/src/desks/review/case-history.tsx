/** Everything that happened to the case, the newest first, with reasons and the words they stand on. */
import { Await } from '../../design/feedback';
import { type Happening, Section, Timeline } from '../../design/page';
import { Quote, Tag } from '../../design/values';
import { stateWord } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { type CaseEvent, useEvents } from './case-reads';
import { caseWords } from './case-words';

function Detail({ event: { reason, citation } }: { event: CaseEvent }) {
  return (
    <>
      {reason && <p>{reason}</p>}
      {citation && <Quote {...citation} />}
    </>
  );
}

export function CaseHistory({ id }: { id: string }) {
  const t = useWords(caseWords);
  const language = useLanguage();
  const happening = (event: CaseEvent): Happening => {
    const word = stateWord('event', event.action);
    return {
      key: event.id,
      at: event.at,
      title: word[language],
      tone: word.tone,
      by: event.person?.name,
      detail: (event.reason || event.citation) && <Detail event={event} />,
    };
  };
  return (
    <Section title={t('history')}>
      <Await read={useEvents(id)} lines={5}>
        {({ items, intact }) => (
          <>
            <Timeline items={items.map(happening).reverse()} />
            {intact ? <p className="quiet">{t('intact')}</p> : <Tag tone="bad">{t('broken')}</Tag>}
          </>
        )}
      </Await>
    </Section>
  );
}
