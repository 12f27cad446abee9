/** Anything of a document as people read it: texts as they are, lists and entries with the names of their parts. */
import { useBilingual } from '../../words/words';
import { PLACES } from './change-words';

export function Value({ value }: { value: unknown }) {
  const tell = useBilingual();
  if (value === null || value === undefined || value === '') return <p className="quiet">—</p>;
  if (typeof value === 'boolean') return <p>{tell(value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })}</p>;
  if (typeof value !== 'object') return <p className="said">{String(value)}</p>;
  if (Array.isArray(value)) return <Entries values={value} />;
  return (
    <dl className="value">
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt title={name}>{tell(PLACES[name]) || name}</dt>
          <dd>
            <Value value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Entries({ values }: { values: readonly unknown[] }) {
  if (values.length === 0) return <p className="quiet">—</p>;
  if (values.every((value) => typeof value === 'string')) return <p className="said">{values.join('、')}</p>;
  return (
    <ol className="value-list">
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries are shown as they stand and never change places.
        <li key={index}>
          <Value value={value} />
        </li>
      ))}
    </ol>
  );
}
