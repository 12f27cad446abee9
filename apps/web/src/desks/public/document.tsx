import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { type Schemas, server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { Facts, Quote, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

interface MeasureLine {
  code: string;
  title: Schemas['Text'];
  applicant: Schemas['Text'];
  clause: string;
}

/** A document as issued: the text of each clause, and beside it the measures that were read from it. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/policy/documents/{id}', { params: { path: { id } } });
  const named = useClauseOfAddress(read.data !== undefined);
  return (
    <Await read={read} lines={10}>
      {({ number, title, issuers, issuedOn, inForce, clauses, measures, provisions }) => (
        <Page title={tell(title)} lead={number} crumbs={[{ to: '/policy', label: t('library') }]}>
          <Section>
            <Facts
              items={[
                { label: t('issuers'), value: issuers.join('、') },
                { label: t('issuedOn'), value: <When at={issuedOn} relative={false} /> },
                {
                  label: t('inForce'),
                  value: (
                    <>
                      <When at={inForce.from} relative={false} /> –{' '}
                      {inForce.to ? <When at={inForce.to} /> : t('untilRevoked')}
                    </>
                  ),
                },
              ]}
            />
            <Quote quote={inForce.quote} />
          </Section>
          <div className="clauses" lang="zh-CN">
            {clauses.map((clause) => (
              <ClauseBeside
                key={clause.id}
                clause={clause}
                current={clause.label === named}
                measures={measures.filter((measure) => measure.clause === clause.label)}
                provisions={provisions.filter((provision) => provision.clause === clause.id)}
              />
            ))}
          </div>
        </Page>
      )}
    </Await>
  );
}

/** A deep link names its clause as the text does: …#第六条. */
function useClauseOfAddress(ready: boolean): string {
  const { hash } = useLocation();
  const clause = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (ready && clause) document.getElementById(clause)?.scrollIntoView({ block: 'start' });
  }, [clause, ready]);
  return clause;
}

function ClauseBeside({
  clause,
  measures,
  provisions,
  current,
}: {
  /** The one that the address names. */
  current: boolean;
  clause: Schemas['Clause'];
  measures: MeasureLine[];
  provisions: Schemas['Provision'][];
}) {
  const t = useWords(words);
  return (
    <article className={current ? 'clause clause-current' : 'clause'} id={clause.label}>
      <div className="clause-text">
        {clause.path.length > 0 && <p className="quiet">{clause.path.join(' / ')}</p>}
        <h2>
          <a href={`#${encodeURIComponent(clause.label)}`}>{clause.heading || clause.label}</a>
        </h2>
        {paragraphsOf(clause).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {clause.responsibleUnits.length > 0 && (
          <p className="quiet">
            {t('units')}：{clause.responsibleUnits.join('、')}
          </p>
        )}
      </div>
      <div className="clause-aside">
        {measures.map((measure) => (
          <MeasureCard key={measure.code} measure={measure} />
        ))}
        {provisions.map((provision) => (
          <p key={`${provision.kind} ${provision.quote}`} className="provision quiet">
            <ProvisionName kind={provision.kind} />
          </p>
        ))}
        {measures.length === 0 && provisions.length === 0 && <p className="quiet">{t('noMeasure')}</p>}
      </div>
    </article>
  );
}

/** The text as issued begins with its heading, which stands above it already. */
function paragraphsOf({ text, heading }: Schemas['Clause']): string[] {
  const paragraphs = text.split('\n');
  return paragraphs[0] === heading ? paragraphs.slice(1) : paragraphs;
}

function MeasureCard({ measure: { code, title, applicant } }: { measure: MeasureLine }) {
  const tell = useBilingual();
  return (
    <Link to={`/measures/${code}`} className="measure-card">
      <strong>{tell(title)}</strong>
      <span className="quiet">{tell(applicant)}</span>
    </Link>
  );
}

const PROVISIONS: Record<Schemas['Provision']['kind'], { zh: string; en: string }> = {
  sharing: { zh: '资金分担', en: 'Sharing between treasuries' },
  sanction: { zh: '虚假申报的后果', en: 'What follows a false declaration' },
  repeal: { zh: '废止旧文件', en: 'Repeals an older document' },
  interpretation: { zh: '解释权', en: 'Who interprets it' },
  'new-rules-prevail': { zh: '新规定优先', en: 'Newer rules prevail' },
  'superior-matching': { zh: '上级配套', en: 'Matching of superior awards' },
  'renamed-recognition': { zh: '认定更名', en: 'Renamed recognitions' },
  'higher-not-both': { zh: '就高不重复', en: 'The higher of two, once' },
  'yearly-guide': { zh: '每年发布申报通知', en: 'A notice each year' },
  funding: { zh: '资金来源', en: 'Where the money comes from' },
};

function ProvisionName({ kind }: { kind: Schemas['Provision']['kind'] }) {
  return <>{useBilingual()(PROVISIONS[kind])}</>;
}
