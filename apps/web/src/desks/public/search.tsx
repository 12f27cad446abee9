import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { Section } from '../../design/page';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** The question stands in the address, so that what was found can be sent to somebody. */
export function SearchBox({ initial = '' }: { initial?: string }) {
  const t = useWords(words);
  const general = useWords(common);
  const navigate = useNavigate();
  const [q, setQ] = useState(initial);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void navigate(`/policy?${new URLSearchParams({ q: q.trim() })}`);
  };
  return (
    <search>
      <form className="search" onSubmit={send}>
        <Input
          type="search"
          size="large"
          aria-label={t('findPolicy')}
          placeholder={t('searchHint')}
          value={q}
          onChange={({ target }) => setQ(target.value)}
        />
        <Button type="primary" size="large" htmlType="submit">
          {general('search')}
        </Button>
      </form>
    </search>
  );
}

/** Where the words stand: the clause with its surroundings, and the measures read from it. */
export function Hits({ q }: { q: string }) {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/policy/search', { params: { query: { q } } });
  return (
    <Section>
      <Await read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('noHits', { q })}>{t('noHitsWhy')}</Empty>
          ) : (
            <>
              <p className="quiet">{t('hits', { count: items.length })}</p>
              <ol className="hits">
                {items.map(({ documentId, number, clause, snippet, matches, measures }) => (
                  <li key={`${documentId} ${clause.id}`}>
                    <Link to={`/policy/${documentId}#${encodeURIComponent(clause.label)}`}>
                      {number} {clause.label}
                    </Link>
                    <p lang="zh-CN">
                      <Marked text={snippet} matches={matches} />
                    </p>
                    {measures.map(({ code, title }) => (
                      <Link key={code} to={`/measures/${code}`} className="hit-measure">
                        {tell(title)}
                      </Link>
                    ))}
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Await>
    </Section>
  );
}

/** @param matches beginnings and ends of what was found, in order and apart */
function Marked({ text, matches }: { text: string; matches: readonly { start: number; end: number }[] }) {
  const parts = matches.flatMap(({ start, end }, index) => [
    text.slice(matches[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </>
  );
}
