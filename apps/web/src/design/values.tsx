/** The small things that stand on every screen: an amount, a date, a deadline, a state, a quote. */
import { ClockCircleOutlined } from '@ant-design/icons';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { common } from '../words/common';
import { stateWord } from '../words/states';
import { useBilingual, useLanguage, useWords } from '../words/words';
import { groupYuan } from './money';
import { dayOf, daysAway, minuteOf, relativeDay } from './time';
import type { Tone } from './tokens';

/** @param yuan decimal yuan as the API gives it; null shows a dash */
export function Amount({ yuan, strong = false }: { yuan: string | null | undefined; strong?: boolean }) {
  const t = useWords(common);
  if (yuan === null || yuan === undefined) return <span className="quiet">—</span>;
  return (
    <data value={yuan} className={strong ? 'amount amount-strong' : 'amount'}>
      {groupYuan(yuan)} <span className="unit">{t('yuan')}</span>
    </data>
  );
}

/** A day or an instant, absolute and relative. */
export function When({ at, relative = true }: { at: string | null | undefined; relative?: boolean }) {
  const language = useLanguage();
  if (!at) return <span className="quiet">—</span>;
  const isDay = at.length === 10;
  const day = isDay ? at : dayOf(at);
  return (
    <time dateTime={at} className="when">
      {isDay ? at : minuteOf(at)}
      {relative && <span className="quiet when-relative">{relativeDay(day, language)}</span>}
    </time>
  );
}

export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}

/** @param kind of thing, e.g. `case`, `order`, `investigation`; see words/states.ts */
export function StateTag({ kind, value }: { kind: string; value: string }) {
  const language = useLanguage();
  const word = stateWord(kind, value);
  return (
    <Tag tone={word.tone}>
      <span className="tag-dot" aria-hidden="true" />
      {word[language]}
    </Tag>
  );
}

const SOON_WORKING_DAYS = 3;

/**
 * @param dueOn the last day, which counts in full
 * @param workingDaysLeft from the server, negative when late; without it the calendar days are told
 * @param late after its day: false where nobody owed it, and a right has ended with the day
 */
export function Deadline(props: {
  dueOn: string | null | undefined;
  workingDaysLeft?: number | null;
  provisional?: boolean;
  paused?: boolean;
  late?: boolean;
}) {
  const t = useWords(common);
  const language = useLanguage();
  const { dueOn, workingDaysLeft, provisional, paused, late = true } = props;
  if (!dueOn) return <span className="quiet">{paused ? t('paused') : '—'}</span>;
  const isOver = daysAway(dueOn) < 0;
  const isLate = isOver && late;
  const left = workingDaysLeft ?? daysAway(dueOn);
  const tone: Tone = isLate ? 'bad' : !isOver && left <= SOON_WORKING_DAYS ? 'warning' : 'neutral';
  const words = () => {
    // Late by days off alone: no working day has passed, and still it is late.
    if (isLate && workingDaysLeft) return t('workingDaysOver', { count: Math.abs(workingDaysLeft) });
    if (isLate) return t('over', { day: relativeDay(dueOn, language) });
    if (isOver) return t('ended', { day: relativeDay(dueOn, language) });
    if (workingDaysLeft === undefined || workingDaysLeft === null) return relativeDay(dueOn, language);
    return daysAway(dueOn) === 0 ? t('dueToday') : t('workingDaysLeft', { count: left });
  };
  return (
    <span className="deadline">
      <Tag tone={tone}>
        <ClockCircleOutlined aria-hidden="true" /> {words()}
      </Tag>
      <time dateTime={dueOn} className="quiet">
        {dueOn}
      </time>
      {provisional && <Tag tone="waiting">{t('provisional')}</Tag>}
    </span>
  );
}

export interface Citation {
  documentId?: string;
  documentNumber?: string;
  clause?: string;
  quote: string;
}

/** The words of a policy, verbatim, with the clause they stand in and a way to it. */
export function Quote({ documentId, documentNumber, clause, quote }: Citation) {
  const t = useWords(common);
  const label = useId();
  const source = [documentNumber, clause].filter(Boolean).join(' ');
  return (
    <figure className="quote" aria-labelledby={source ? label : undefined}>
      <blockquote lang="zh-CN">{quote}</blockquote>
      {source && (
        <figcaption id={label}>
          {documentId ? (
            <Link to={`/policy/${documentId}${clause ? `#${encodeURIComponent(clause)}` : ''}`} title={t('toClause')}>
              {source}
            </Link>
          ) : (
            source
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** What the API gives in both languages. */
export function Text({ of }: { of: { zh?: string; en?: string } | string | null | undefined }) {
  const tell = useBilingual();
  return <>{tell(of)}</>;
}

/** Names and values; a value may be anything that is drawn. */
export function Facts({ items }: { items: readonly { label: ReactNode; value: ReactNode; key?: string }[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value, key }, index) => (
        <div key={key ?? index} className="fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
