/** Everything that happened to the case, the newest first, with reasons and the words they stand on. */
import { Await } from '../../design/feedback';
import { type Happening, Section, Timeline } from '../../design/page';
import { Amount, Quote, StateTag, Tag } from '../../design/values';
import { stateWord } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { type CaseEvent, useEvents } from './case-reads';
import { caseWords } from './case-words';

/** What was decided, where the name of the step alone leaves it open. */
function Decided({ event: { action, data } }: { event: CaseEvent }) {
  const t = useWords(caseWords);
  if (action === 'resolve') {
    return <Tag tone={data.upheld ? 'bad' : 'good'}>{t(data.upheld ? 'objectionUpheld' : 'objectionDismissed')}</Tag>;
  }
  if (action !== 'superior-award') return null;
  return (
    <span className="row">
      <StateTag kind="superior-award" value={String(data.state)} />
      {typeof data.amount === 'string' && <Amount yuan={data.amount} />}
      {typeof data.decision === 'string' && <span>{data.decision}</span>}
    </span>
  );
}

const LEFT_OPEN: readonly CaseEvent['action'][] = ['resolve', 'superior-award'];

const isMoreToTell = ({ reason, citation, action }: CaseEvent): boolean =>
  Boolean(reason || citation) || LEFT_OPEN.includes(action);

function Detail({ event }: { event: CaseEvent }) {
  const { reason, citation } = event;
  return (
    <>
      <Decided event={event} />
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
      detail: isMoreToTell(event) && <Detail event={event} />,
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
