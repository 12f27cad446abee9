import { Link } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { ClearSuspense, Resolve } from './exception-actions';
import type { ExceptionLine, LinesQuery } from './exception-line';
import { useFilter, useOptions } from './filters';
import { useMay } from './may';
import { words } from './words';
import { paying } from './words-paying';

function What({ line }: { line: ExceptionLine }) {
  const p = useWords(paying);
  return (
    <>
      <StateTag kind="line" value={line.outcome} />
      <br />
      <span className="quiet">{p('line', { line: line.line })}</span>
    </>
  );
}

/** What the bank wrote: its own fields, or the line as it stood and why nothing could be read from it. */
function Wrote({ line }: { line: ExceptionLine }) {
  if (line.raw && !line.reference)
    return (
      <>
        <code>{line.raw}</code> <span className="quiet">{line.reason}</span>
      </>
    );
  const reference = <code>{line.reference ?? '—'}</code>;
  return (
    <>
      {line.orderId ? <Link to={`/finance/orders?reference=${line.reference}`}>{reference}</Link> : reference}{' '}
      <span className="quiet">{line.account}</span> <span className="quiet">{line.day}</span>{' '}
      {line.status && <StateTag kind="movement" value={line.status} />}
    </>
  );
}

/** What was decided and why, with what it led to. */
function Resolved({ line, checker }: { line: ExceptionLine; checker: boolean }) {
  const p = useWords(paying);
  const { resolution, resolutionReason, correctedBy, newOrder, clearedBy } = line;
  return (
    <>
      <StateTag kind="resolution" value={resolution as string} /> <span className="quiet">{resolutionReason}</span>
      {correctedBy && <p className="quiet">{p('correctedBy', { reference: correctedBy })}</p>}
      {newOrder && (
        <p>
          <Link to={`/finance/orders?reference=${newOrder}`}>{p('paidAgain', { reference: newOrder })}</Link>
        </p>
      )}
      {clearedBy && <p className="quiet">{p('clearedBy', { reference: clearedBy })}</p>}
      {resolution === 'suspense' && !clearedBy && checker && <ClearSuspense line={line} />}
    </>
  );
}

function Next({ line }: { line: ExceptionLine }) {
  const may = useMay();
  const checker = may('finance-checker');
  if (line.resolution) return <Resolved line={line} checker={checker} />;
  return checker && line.ways.length > 0 ? <Resolve line={line} /> : null;
}

function useColumns(): Column<ExceptionLine>[] {
  const t = useWords(words);
  const p = useWords(paying);
  return [
    { key: 'outcome', title: p('outcome'), render: (line) => <What line={line} /> },
    { key: 'wrote', title: p('raw'), render: (line) => <Wrote line={line} /> },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'next', title: p('resolve'), render: (line) => <Next line={line} /> },
  ];
}

export function Exceptions() {
  const t = useWords(words);
  const p = useWords(paying);
  const [bankReturnId] = useFilter('file');
  const [state] = useFilter('state');
  const [kind] = useFilter('kind');
  const query = { bankReturnId, state: state as LinesQuery['state'], kind: kind as LinesQuery['kind'] };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/exceptions', { params: { query } }, KEYSET);
  const filters: Filter[] = [
    { name: 'state', label: t('state'), kind: 'choice', options: useOptions('exception') },
    { name: 'kind', label: p('outcome'), kind: 'choice', options: useOptions('line') },
  ];
  return (
    <Section
      title={p('exceptions')}
      actions={<ExportButton kind="bank-exceptions" filter={bankReturnId ? { bankReturnId } : {}} />}
    >
      <FilterBar filters={filters} />
      <KeysetTable
        read={read}
        caption={p('exceptions')}
        columns={useColumns()}
        rowKey={({ bankReturnId: file, line }) => `${file}/${line}`}
        empty={<Empty title={p('noExceptions')} />}
      />
    </Section>
  );
}
