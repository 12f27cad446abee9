/**
 * The one table. On a narrow window each row becomes a card, so that nothing scrolls sideways; a row that leads somewhere is
 * reached with Tab, and with j and k by those who work through a list all day.
 */
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { Await, Empty } from './feedback';
import { saveFile } from './save-file';
import { csvOf } from './table-csv';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  render: (row: Row) => ReactNode;
  /** Amounts and counts stand at the end. */
  align?: 'end';
}

interface TableProps<Row> {
  /** What the table holds, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; its first cell is the link. */
  to?: (row: Row) => string;
  selection?: Selection<Row>;
  empty?: ReactNode;
}

export interface Selection<Row> {
  keys: ReadonlySet<string>;
  change: (keys: Set<string>) => void;
  /** How a row is called in its checkbox. */
  name: (row: Row) => string;
}

/** j and k go to the next and the previous row, x selects the one that is focused. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const target = event.target as HTMLElement;
  if (target.tagName === 'INPUT' && (target as HTMLInputElement).type !== 'checkbox') return;
  const step = { j: 1, k: -1 }[event.key];
  const row = target.closest('tr');
  if (row && event.key === 'x') row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  if (!row || !step) return;
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  next?.querySelector<HTMLElement>('a, button, input')?.focus();
}

function Head<Row>({ columns, rows, rowKey, selection }: TableProps<Row>) {
  const t = useWords(common);
  const all = selection && rows.length > 0 && rows.every((row) => selection.keys.has(rowKey(row)));
  return (
    <thead>
      <tr>
        {selection && (
          <th className="cell-check">
            <Checkbox
              aria-label={t('selectAll')}
              checked={all}
              indeterminate={!all && selection.keys.size > 0}
              onChange={() => selection.change(new Set(all ? [] : rows.map(rowKey)))}
            />
          </th>
        )}
        {columns.map(({ key, title, align }) => (
          <th key={key} scope="col" className={align && 'cell-end'}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Check<Row>({ row, rowKey, selection }: { row: Row; rowKey: (row: Row) => string; selection: Selection<Row> }) {
  const t = useWords(common);
  const key = rowKey(row);
  const toggle = () => {
    const keys = new Set(selection.keys);
    if (!keys.delete(key)) keys.add(key);
    selection.change(keys);
  };
  return (
    <td className="cell-check">
      <Checkbox
        aria-label={t('selectRow', { name: selection.name(row) })}
        checked={selection.keys.has(key)}
        onChange={toggle}
      />
    </td>
  );
}

export function DataTable<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, to, selection, empty } = props;
  if (rows.length === 0) return <>{empty ?? <Empty />}</>;
  return (
    <table className="data-table">
      <caption className="unseen">{caption}</caption>
      <Head {...props} />
      <tbody onKeyDown={walk}>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {selection && <Check row={row} rowKey={rowKey} selection={selection} />}
            {columns.map(({ key, title, render, align }, index) => (
              <td key={key} className={align && 'cell-end'} data-label={typeof title === 'string' ? title : undefined}>
                <div className="cell">{to && index === 0 ? <Link to={to(row)}>{render(row)}</Link> : render(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Pages<Row> {
  data: { pages: { items: Row[]; nextCursor: string | null }[] } | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** @returns the rows of all pages that were read */
export const rowsOf = <Row,>(read: Pages<Row>): Row[] => read.data?.pages.flatMap(({ items }) => items) ?? [];

/** A list by key: the pages read so far, and a button for the next. */
export function KeysetTable<Row>({ read, ...table }: Omit<TableProps<Row>, 'rows'> & { read: Pages<Row> }) {
  const t = useWords(common);
  return (
    <Await read={read} lines={6}>
      {() => {
        const rows = rowsOf(read);
        return (
          <div className="keyset-table">
            <DataTable {...table} rows={rows} />
            {rows.length > 0 && (
              <div className="table-foot">
                <span className="quiet">{t(read.hasNextPage ? 'shown' : 'all', { count: rows.length })}</span>
                <DownloadShown caption={table.caption} />
                {read.hasNextPage && (
                  <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
              </div>
            )}
          </div>
        );
      }}
    </Await>
  );
}

/** What the list shows now, as a file. Whole lists are exported by the server where the API has a kind for them. */
function DownloadShown({ caption }: { caption: string }) {
  const t = useWords(common);
  const save = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const table = currentTarget.closest('.keyset-table')?.querySelector('table');
    if (table) saveFile(`${caption}.csv`, new Blob([csvOf(table)], { type: 'text/csv' }));
  };
  return (
    <Button
      type="text"
      aria-label={t('downloadShown')}
      title={t('downloadShown')}
      icon={<DownloadOutlined aria-hidden="true" />}
      onClick={save}
    />
  );
}
