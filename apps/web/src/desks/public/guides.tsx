import { Link, useParams } from 'react-router';
import { type Schemas, server } from '../../api/client';
import { serverNow } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Amount, Facts, StateTag, When } from '../../design/values';
import { addStates } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

type Guide = Schemas['Guide'];

addStates('window', {
  upcoming: { zh: '未开始', en: 'not open yet', tone: 'waiting' },
  open: { zh: '受理中', en: 'open', tone: 'good' },
  closed: { zh: '已截止', en: 'closed', tone: 'neutral' },
});

/** By the server's clock; the last instant counts. */
function stateOfWindow({ from, to }: Guide['window']): 'upcoming' | 'open' | 'closed' {
  const now = serverNow();
  if (now < new Date(from)) return 'upcoming';
  return now <= new Date(to) ? 'open' : 'closed';
}

/** What the districts have published, open or to be opened. */
export function Guides() {
  const t = useWords(words);
  return (
    <Page title={t('guides')} lead={t('guidesLead')}>
      <Section>
        <GuideTable />
      </Section>
    </Page>
  );
}

/** @param openOnly what can be applied under now */
export function GuideTable({ openOnly = false }: { openOnly?: boolean }) {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/guides');
  return (
    <Await read={read}>
      {({ items }) => (
        <DataTable
          caption={t('guides')}
          columns={[
            { key: 'title', title: t('title'), render: ({ title }) => tell(title) },
            {
              key: 'state',
              title: t('state'),
              render: ({ window }) => <StateTag kind="window" value={stateOfWindow(window)} />,
            },
            { key: 'from', title: t('window'), render: ({ window }) => <When at={window.from} relative={false} /> },
            { key: 'to', title: t('openUntil'), render: ({ window }) => <When at={window.to} /> },
            { key: 'budget', title: t('budget'), render: ({ budget }) => <Amount yuan={budget} />, align: 'end' },
          ]}
          rows={items.filter(({ window }) => !openOnly || stateOfWindow(window) === 'open')}
          rowKey={({ code }) => code}
          to={({ code }) => `/guides/${code}`}
          empty={<Empty title={t('noneOpen')}>{t('noneOpenWhy')}</Empty>}
        />
      )}
    </Await>
  );
}

export function GuidePage() {
  const { code = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const guide = server.useQuery('get', '/api/v1/guides/{code}', { params: { path: { code } } });
  const measures = server.useQuery('get', '/api/v1/policy/measures');
  const title = (measure: string) => measures.data?.items.find((line) => line.code === measure)?.title ?? measure;
  return (
    <Await read={guide}>
      {(read) => (
        <Page
          title={tell(read.title)}
          lead={`${read.code} · ${t('version', { version: read.version })}`}
          crumbs={[{ to: '/guides', label: t('guides') }]}
          actions={<DownloadButton path={`/api/v1/guides/${code}/file`} label={t('guidePdf')} />}
        >
          <GuideFacts guide={read} />
          {read.measures.map((parameters) => (
            <Section
              key={parameters.measure}
              title={<Link to={`/measures/${parameters.measure}`}>{tell(title(parameters.measure))}</Link>}
            >
              <Parameters parameters={parameters} />
            </Section>
          ))}
        </Page>
      )}
    </Await>
  );
}

function GuideFacts({ guide }: { guide: Guide }) {
  const t = useWords(words);
  const { window, year, budget, contact, text = [] } = guide;
  return (
    <Section>
      <Facts
        items={[
          { label: t('year'), value: year },
          { label: t('window'), value: <When at={window.from} relative={false} /> },
          { label: t('openUntil'), value: <When at={window.to} /> },
          ...(budget ? [{ label: t('budget'), value: <Amount yuan={budget} /> }] : []),
          ...(contact ? [{ label: t('contact'), value: contact }] : []),
        ]}
      />
      {text.map((paragraph) => (
        <p key={paragraph} lang="zh-CN">
          {paragraph}
        </p>
      ))}
    </Section>
  );
}

function Parameters({ parameters }: { parameters: Schemas['GuideMeasure'] }) {
  const t = useWords(words);
  const tell = useBilingual();
  const { rate, matchRatio, amount, ceiling, evidence = [] } = parameters;
  return (
    <>
      <Facts
        items={[
          ...(rate ? [{ label: t('rate'), value: rate }] : []),
          ...(matchRatio ? [{ label: t('matchRatio'), value: matchRatio }] : []),
          ...(amount ? [{ label: t('amount'), value: <Amount yuan={amount} /> }] : []),
          ...(ceiling ? [{ label: t('ceiling'), value: <Amount yuan={ceiling} /> }] : []),
        ]}
      />
      {evidence.length > 0 && (
        <ul className="plain-list">
          {evidence.map(({ code, label }) => (
            <li key={code}>{tell(label)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
