/** What one version changes against another: by what is changed, with its place, before and after. */
import type { Schemas } from '../../api/client';
import { Empty } from '../../design/feedback';
import { StateTag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { PLACES, partWords } from './change-words';
import { differingParts } from './differing-parts';
import { Value } from './value';
import { words } from './words';

export type Change = Schemas['DocumentChange'];

interface Group {
  key: string;
  part: Change['part'];
  of: string;
  items: Change[];
}

function grouped(items: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = `${item.part} ${item.of}`;
    const group = groups.get(key) ?? { key, part: item.part, of: item.of, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface ChangesProps {
  /** The version that is compared with; null: there is none, and everything is new. */
  from: number | null;
  items: readonly Change[];
  /** A draft is read through before it is published; what is new in a first version that holds is all of it. */
  isDraft: boolean;
}

export function Changes({ from, items, isDraft }: ChangesProps) {
  const t = useWords(words);
  if (from === null)
    return (
      <details open={isDraft}>
        <summary>{t('changesOfFirst')}</summary>
        <Grouped items={items} />
      </details>
    );
  return (
    <>
      <p className="quiet">{t('changesAgainst', { version: from })}</p>
      {items.length === 0 ? <Empty title={t('noChanges')}>{t('noChangesWhy')}</Empty> : <Grouped items={items} />}
    </>
  );
}

function Grouped({ items }: { items: readonly Change[] }) {
  const part = useWords(partWords);
  return (
    <div className="changes">
      {grouped(items).map((group) => (
        <article key={group.key} className="change-group">
          <h3>
            {part(group.part)} {group.of && <code>{group.of}</code>}
          </h3>
          {group.items.map((item) => (
            <OneChange key={item.at} change={item} />
          ))}
        </article>
      ))}
    </div>
  );
}

/** The names from the outside in, in words where the name is one of the format's. */
function usePlace(): (at: string) => string {
  const tell = useBilingual();
  return (at) =>
    at
      .split('.')
      .map((name) => tell(PLACES[name]) || name)
      .join(' › ');
}

function OneChange({ change }: { change: Change }) {
  const placeOf = usePlace();
  const { at, kind, before, after } = change;
  return (
    <div className="change">
      <p className="row">
        <StateTag kind="document-change" value={kind} />
        {at && <span title={at}>{placeOf(at)}</span>}
      </p>
      {at === '' ? <WholeEntry value={kind === 'removed' ? before : after} /> : <BeforeAfter {...{ before, after }} />}
    </div>
  );
}

/** Something that came or went as a whole: what it is called, and the rest for who opens it. */
function WholeEntry({ value }: { value: unknown }) {
  const t = useWords(words);
  const tell = useBilingual();
  const { title, heading, label, text, quote } = (value ?? {}) as Partial<Record<string, unknown>>;
  const name = tell((title ?? heading ?? label) as Parameters<typeof tell>[0]);
  const said = typeof quote === 'string' ? quote : typeof text === 'string' ? textBelow(text, name) : '';
  return (
    <>
      {name && <p>{name}</p>}
      {said && <Said text={said} />}
      <details>
        <summary>{t('wholeEntry')}</summary>
        <Value value={value} />
      </details>
    </>
  );
}

/** The text of a clause begins with its heading, which stands above it already. */
const textBelow = (text: string, heading: string): string =>
  text.startsWith(`${heading}\n`) ? text.slice(heading.length + 1) : text;

const Said = ({ text }: { text: string }) => (
  <p className="said quiet" lang="zh-CN">
    {text}
  </p>
);

function BeforeAfter({ before, after }: Pick<Change, 'before' | 'after'>) {
  const t = useWords(words);
  const parts = typeof before === 'string' && typeof after === 'string' ? differingParts(before, after) : null;
  return (
    <div className="before-after">
      <div>
        <span className="quiet">{t('before')}</span>
        {parts ? <Marked as="del" {...parts.before} /> : <Value value={before} />}
      </div>
      <div>
        <span className="quiet">{t('after')}</span>
        {parts ? <Marked as="ins" {...parts.after} /> : <Value value={after} />}
      </div>
    </div>
  );
}

function Marked({ as: Mark, start, middle, end }: { as: 'del' | 'ins'; start: string; middle: string; end: string }) {
  return (
    <p className="said">
      {start}
      {middle && <Mark>{middle}</Mark>}
      {end}
    </p>
  );
}
