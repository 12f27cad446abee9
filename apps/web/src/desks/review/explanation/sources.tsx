import type { Schemas } from '../../../api/client';
import { Quote, StateTag, Text } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { words } from './words';

export type Source = Schemas['Source'];
/** How a declared fact is called. */
export type NameOfFact = (fact: string) => string;

export const journalAnchor = (id: string): string => `journal-${id}`;
export const eventAnchor = (number: number): string => `event-${number}`;

/** What a figure stands on, one thing after the other; what stands on this page is a way to its place. */
export function Sources({ from, nameOf }: { from: readonly Source[]; nameOf: NameOfFact }) {
  if (from.length === 0) return '—';
  return (
    <ul className="sources">
      {from.map((source) => (
        <li key={JSON.stringify(source)}>
          <OneSource source={source} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
}

function OneSource({ source, nameOf }: { source: Source; nameOf: NameOfFact }) {
  const t = useWords(words);
  const tell = useBilingual();
  if ('quote' in source) return <Quote {...source} />;
  if ('rule' in source)
    return (
      <span className="quiet">
        {t('local')}：<Text of={source.rule} />
      </span>
    );
  if ('guide' in source) return t('parameter', { ...source.guide, value: source.value });
  if ('fact' in source) return `${t('declared')}：${nameOf(source.fact)}`;
  if ('event' in source)
    return (
      <a href={`#${eventAnchor(source.event)}`}>
        {t('event', { number: source.event })} <StateTag kind="event" value={source.action} />
      </a>
    );
  if ('journal' in source) return <a href={`#${journalAnchor(source.journal)}`}>{t('journal')}</a>;
  const { found, determination } = source;
  return `${t('governed')} ${determination}${found ? tell({ zh: `：${found.sourceNumber}${found.finding}`, en: `: ${found.sourceNumber} ${found.finding}` }) : ''}`;
}
