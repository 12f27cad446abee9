/** The beginning of an application: which measure, and where. */
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../../api/action';
import { api, server } from '../../../api/client';
import { Await, Empty, Refusal } from '../../../design/feedback';
import { Page, Section } from '../../../design/page';
import { type Column, DataTable } from '../../../design/table';
import { today } from '../../../design/time';
import { Facts, Quote, Text } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { type Measure, useMeasure } from '../case/use-case';
import { formWords } from './words';

function OpenMeasures({ choose }: { choose: (code: string) => void }) {
  const t = useWords(formWords);
  const tell = useBilingual();
  const id = useId();
  const [sought, setSought] = useState('');
  const read = server.useQuery('get', '/api/v1/policy/measures', { params: { query: { openOn: today() } } });
  type Line = NonNullable<typeof read.data>['items'][number];
  const columns: Column<Line>[] = [
    { key: 'title', title: t('chosen'), render: ({ title }) => <Text of={title} /> },
    { key: 'document', title: t('document'), render: ({ documentNumber, clause }) => `${documentNumber} ${clause}` },
    { key: 'applicant', title: t('applicant'), render: ({ applicant }) => <Text of={applicant} /> },
    {
      key: 'choose',
      title: t('choose'),
      render: ({ code, title }) => (
        <Button onClick={() => choose(code)} aria-label={`${t('choose')} ${tell(title)}`}>
          {t('choose')}
        </Button>
      ),
    },
  ];
  const fits = ({ title, documentNumber, applicant }: Line) =>
    [title.zh, title.en, documentNumber, applicant.zh, applicant.en].some((text) =>
      text.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  return (
    <Section title={t('open')}>
      <div className="answer">
        <label htmlFor={id}>{t('find')}</label>
        <Input
          id={id}
          className="answer-input"
          value={sought}
          allowClear
          onChange={({ target }) => setSought(target.value)}
        />
      </div>
      <Await read={read} lines={8}>
        {({ items }) => (
          <DataTable
            caption={t('open')}
            columns={columns}
            rows={items.filter(fits)}
            rowKey={({ code }) => code}
            empty={
              <Empty title={t('noneFound')}>
                <p>{t('noneFoundWhy')}</p>
              </Empty>
            }
          />
        )}
      </Await>
    </Section>
  );
}

function Begin({ measure, another }: { measure: Measure; another: () => void }) {
  const t = useWords(formWords);
  const navigate = useNavigate();
  const id = useId();
  const [site, setSite] = useState('');
  const start = useAction(
    (body: { measure: string; site?: string }, headers) => api.POST('/api/v1/applications', { body, headers }),
    (begun) => navigate(`/enterprise/applications/${begun.id}/edit`, { replace: true }),
  );
  return (
    <Section title={<Text of={measure.title} />} actions={<Button onClick={another}>{t('change')}</Button>}>
      <Facts
        items={[
          { label: t('applicant'), value: <Text of={measure.applicant} /> },
          {
            label: t('document'),
            value: <Link to={`/policy/${measure.documentId}`}>{`${measure.documentNumber} ${measure.clause}`}</Link>,
          },
        ]}
      />
      <Quote
        documentId={measure.documentId}
        documentNumber={measure.documentNumber}
        clause={measure.clause}
        quote={measure.quote}
      />
      <Refusal problem={start.problem} />
      {start.problem !== 'unreachable' && start.problem?.code === 'site-ambiguous' && (
        <div className="answer">
          <label htmlFor={id}>{t('site')}</label>
          <Input id={id} className="answer-input" value={site} onChange={({ target }) => setSite(target.value)} />
        </div>
      )}
      <div>
        <Button
          type="primary"
          loading={start.running}
          onClick={() => void start.run({ measure: measure.code, site: site.trim() || undefined })}
        >
          {t('begin')}
        </Button>
      </div>
    </Section>
  );
}

function Chosen({ code, another }: { code: string; another: () => void }) {
  const read = useMeasure(code);
  return <Await read={read}>{(measure) => <Begin measure={measure} another={another} />}</Await>;
}

export default function Start() {
  const t = useWords(formWords);
  const [query, setQuery] = useSearchParams();
  const measure = query.get('measure');
  return (
    <Page
      title={t('newTitle')}
      lead={t('newLead')}
      crumbs={[{ to: '/enterprise/applications', label: t('applications') }]}
    >
      {measure ? (
        <Chosen code={measure} another={() => setQuery({})} />
      ) : (
        <OpenMeasures choose={(code) => setQuery({ measure: code })} />
      )}
    </Page>
  );
}
