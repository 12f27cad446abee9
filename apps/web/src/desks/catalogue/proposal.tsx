/** What the rules found in a text, with its quotes; all of it waits for a person's eye. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../api/client';
import { Section } from '../../design/page';
import { saveFile } from '../../design/save-file';
import { DataTable } from '../../design/table';
import { Facts, Tag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { BOUNDS, FIGURE_KINDS, words } from './drafting-words';
import type { Begun } from './new-document';

type Skeleton = Schemas['Skeleton'];

export function Proposal({ skeleton, yaml, sourceText }: { skeleton: Skeleton; yaml: string; sourceText: string }) {
  const t = useWords(words);
  const { clauses, figures, doubtful, outside } = skeleton;
  return (
    <>
      <Section title={<Unreviewed>{t('header')}</Unreviewed>} actions={<Files {...{ skeleton, yaml, sourceText }} />}>
        <p className="quiet">{t('goOnWhy')}</p>
        <Header skeleton={skeleton} />
      </Section>
      <Section title={<Unreviewed>{t('clauses', { count: clauses.length })}</Unreviewed>}>
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </Section>
      <Section title={<Unreviewed>{t('figures', { count: figures.length })}</Unreviewed>}>
        <Figures skeleton={skeleton} />
      </Section>
      {doubtful.length > 0 && (
        <Section title={t('doubtful')}>
          <ol className="problem-list">
            {doubtful.map(({ line, text }) => (
              <li key={line} value={line} lang="zh-CN">
                {text}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {outside.length > 0 && (
        <Section title={t('outside')}>
          {outside.map(({ where, text }) => (
            <p key={`${where} ${text}`} className="said" lang="zh-CN">
              {text}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}

function Unreviewed({ children }: { children: ReactNode }) {
  const t = useWords(words);
  return (
    <span className="row">
      {children} <Tag tone="waiting">{t('unreviewed')}</Tag>
    </span>
  );
}

function Files({ skeleton, yaml, sourceText }: { skeleton: Skeleton; yaml: string; sourceText: string }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const save = (ending: string, text: string, type: string) =>
    saveFile(`${skeleton.id}.${ending}`, new Blob([text], { type }));
  const begun: Begun = { content: yaml, sourceText };
  return (
    <>
      <Button onClick={() => save('yaml', yaml, 'application/yaml')}>{t('downloadYaml')}</Button>
      <Button onClick={() => save('json', JSON.stringify(skeleton, null, 2), 'application/json')}>
        {t('downloadJson')}
      </Button>
      <Button type="primary" onClick={() => void navigate('/catalogue/new', { state: begun })}>
        {t('goOn')}
      </Button>
    </>
  );
}

/** What was found, with the words in which it stands. */
function Found({ value, quote }: { value: string | undefined; quote?: string }) {
  const t = useWords(words);
  if (value === undefined) return <span className="quiet">{t('notFound')}</span>;
  return (
    <>
      {value} {quote && quote !== value && <span className="quiet">“{quote}”</span>}
    </>
  );
}

function Header({ skeleton }: { skeleton: Skeleton }) {
  const t = useWords(words);
  const { number, title, issuers, issuedOn, inForce } = skeleton;
  const days = inForce && `${inForce.from} – ${inForce.to ?? t('untilRevoked')}`;
  return (
    <Facts
      items={[
        { label: t('number'), value: <Found value={number?.value} quote={number?.quote} /> },
        { label: t('title'), value: <Found value={title?.value} /> },
        { label: t('issuers'), value: <Found value={issuers.map(({ value }) => value).join('、') || undefined} /> },
        { label: t('issuedOn'), value: <Found value={issuedOn?.value} quote={issuedOn?.quote} /> },
        { label: t('inForce'), value: <Found value={days ?? undefined} quote={inForce?.quote} /> },
      ]}
    />
  );
}

function Clause({ clause }: { clause: Skeleton['clauses'][number] }) {
  const t = useWords(words);
  const { label, heading, path, text, responsibleUnits } = clause;
  return (
    <details>
      <summary>
        {[...path, heading || label].join(' / ')}
        {responsibleUnits.length > 0 && (
          <span className="quiet">
            {' '}
            · {t('units')}：{responsibleUnits.join('、')}
          </span>
        )}
      </summary>
      <p className="said" lang="zh-CN">
        {text}
      </p>
    </details>
  );
}

function Figures({ skeleton: { figures, clauses } }: { skeleton: Skeleton }) {
  const t = useWords(words);
  const tell = useBilingual();
  const labels = new Map(clauses.map(({ id, label }) => [id, label]));
  const rows = figures.map((figure, place) => ({ ...figure, place }));
  return (
    <DataTable
      caption={t('figures', { count: figures.length })}
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: 'clause', title: t('clause'), render: ({ clauseId }) => (clauseId && labels.get(clauseId)) || '—' },
        { key: 'words', title: t('figure'), render: ({ words: said }) => <strong>{said}</strong> },
        { key: 'kind', title: t('kind'), render: ({ kind }) => tell(FIGURE_KINDS[kind]) },
        {
          key: 'bound',
          title: t('bound'),
          render: ({ comparison }) => (comparison ? tell(BOUNDS[comparison.bound]) : '—'),
        },
        { key: 'quote', title: t('quote'), render: ({ quote }) => <span lang="zh-CN">{quote}</span> },
      ]}
    />
  );
}
