/** What became of each of several cases: done, or refused with the sentence. */
import { Button } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { Refusal } from '../../design/feedback';
import { type Column, DataTable } from '../../design/table';
import { StateTag, Tag } from '../../design/values';
import { common } from '../../words/common';
import { useWords } from '../../words/words';
import type { CaseLine } from './case-columns';
import { words } from './words';

type Result = Schemas['BulkResult'];

function Outcome({ result }: { result: Result }) {
  const t = useWords(words);
  if (result.refusal) return <Refusal problem={result.refusal} />;
  return (
    <span>
      {t('nowIs')}
      {result.state && <StateTag kind="case" value={result.state} />}
    </span>
  );
}

export function BulkResults(props: { cases: readonly CaseLine[]; results: readonly Result[]; close: () => void }) {
  const t = useWords(words);
  const tc = useWords(common);
  const { cases, results, close } = props;
  const lines = new Map(cases.map((line) => [line.id, line]));
  const done = results.filter(({ ok }) => ok).length;
  const columns: Column<Result>[] = [
    {
      key: 'case',
      title: t('case'),
      render: ({ id }) => (
        <Link to={`/review/cases/${id}`}>
          {lines.get(id)?.number ?? ''} {lines.get(id)?.enterprise.name ?? id}
        </Link>
      ),
    },
    {
      key: 'result',
      title: t('result'),
      render: ({ ok }) => <Tag tone={ok ? 'good' : 'bad'}>{t(ok ? 'resultDone' : 'resultRefused')}</Tag>,
    },
    { key: 'outcome', title: t('outcome'), render: (result) => <Outcome result={result} /> },
  ];
  return (
    <section className="bulk-results stack" aria-label={t('results')}>
      <div className="section-head">
        <h2 role="status">{t('resultsCount', { done, refused: results.length - done })}</h2>
        <Button onClick={close}>{tc('close')}</Button>
      </div>
      <DataTable caption={t('results')} columns={columns} rows={results} rowKey={({ id }) => id} />
    </section>
  );
}
