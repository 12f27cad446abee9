/** A case explained: what must add up first, then every figure from the words of the policy to the entry in the books. */
import { useParams } from 'react-router';
import { server } from '../../../api/client';
import { Await } from '../../../design/feedback';
import { DownloadButton } from '../../../design/files';
import { groupYuan } from '../../../design/money';
import { Page, Section } from '../../../design/page';
import { DataTable } from '../../../design/table';
import { Amount, Facts, Tag, Text, When } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { useFactText } from '../fact-value';
import { Assessed } from './assessed';
import type { Explanation } from './explanation';
import { Money } from './money';
import { Events, Recomputed } from './record';
import { type NameOfFact, Sources } from './sources';
import { words } from './words';

/** Amounts are grouped; hashes, counts and days stand as they are. */
const figureOf = (text: string): string => (/^-?\d+\.\d{2}$/.test(text) ? groupYuan(text) : text);

export function ExplanationPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/applications/{id}/explanation', { params: { path: { id } } });
  return (
    <Await read={read} lines={12}>
      {(explanation) => {
        const labels = new Map(explanation.facts.items.map(({ name, label }) => [name, tell(label)]));
        const nameOf: NameOfFact = (fact) => labels.get(fact) ?? fact;
        return (
          <Page
            title={`${t('title')} ${explanation.case.number ?? ''}`}
            lead={t('lead')}
            crumbs={[{ to: `/review/cases/${id}`, label: explanation.case.enterprise?.name ?? '' }]}
            actions={<DownloadButton path={`/api/v1/applications/${id}/explanation/file`} label={t('pdf')} />}
          >
            <Checks checks={explanation.checks} />
            <Pinned policy={explanation.policy} />
            <Declared facts={explanation.facts} />
            <Assessed assessment={explanation.assessment} nameOf={nameOf} />
            <Decisions explanation={explanation} nameOf={nameOf} />
            <Money explanation={explanation} nameOf={nameOf} />
            <Recomputed assessments={explanation.assessments} />
            <Events events={explanation.events} />
          </Page>
        );
      }}
    </Await>
  );
}

function Checks({ checks }: Pick<Explanation, 'checks'>) {
  const t = useWords(words);
  const failing = checks.filter(({ holds }) => !holds).length;
  return (
    <Section
      title={t('checks')}
      actions={
        <Tag tone={failing === 0 ? 'good' : 'bad'}>
          {failing === 0 ? t('allHold') : t('someFail', { count: failing })}
        </Tag>
      }
    >
      <DataTable
        caption={t('checks')}
        columns={[
          { key: 'what', title: t('check'), render: (check) => <Text of={check} /> },
          { key: 'expected', title: t('expected'), render: ({ expected }) => figureOf(expected), align: 'end' },
          { key: 'found', title: t('found'), render: ({ found }) => figureOf(found), align: 'end' },
          {
            key: 'holds',
            title: t('state'),
            render: ({ holds }) => <Tag tone={holds ? 'good' : 'bad'}>{t(holds ? 'holds' : 'fails')}</Tag>,
          },
        ]}
        rows={checks}
        rowKey={(check) => JSON.stringify(check)}
      />
    </Section>
  );
}

function Pinned({ policy: { document, guide } }: Pick<Explanation, 'policy'>) {
  const t = useWords(words);
  const tell = useBilingual();
  const version = (of: { version: number }) => t('version', { version: of.version });
  return (
    <Section title={t('pinned')}>
      <Facts
        items={[
          { label: t('document'), value: `${document.number} ${tell(document.title)} ${version(document)}` },
          { label: t('sha256'), value: <code>{document.sha256}</code> },
          ...(guide
            ? [
                { label: t('guide'), value: `${tell(guide.title)} ${version(guide)}` },
                { label: t('sha256'), value: <code>{guide.sha256}</code> },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Declared({ facts: { items, revision } }: Pick<Explanation, 'facts'>) {
  const t = useWords(words);
  const textOf = useFactText();
  return (
    <Section title={t('facts', { revision })}>
      <DataTable
        caption={t('facts', { revision })}
        columns={[
          { key: 'fact', title: t('fact'), render: ({ label }) => <Text of={label} /> },
          { key: 'value', title: t('value'), render: ({ value }) => figureOf(textOf(undefined, value)) },
          {
            key: 'proof',
            title: t('proof'),
            render: ({ evidence }) =>
              evidence.length === 0
                ? '—'
                : evidence.map(({ fileName, sha256 }) => (
                    <div key={sha256}>
                      {fileName} <code>{sha256}</code>
                    </div>
                  )),
          },
        ]}
        rows={items}
        rowKey={({ name }) => name}
      />
    </Section>
  );
}

function Decisions({ explanation, nameOf }: { explanation: Explanation; nameOf: NameOfFact }) {
  const t = useWords(words);
  const made = (['recommendation', 'proposal', 'approval'] as const).flatMap((step) => {
    const decision = explanation[step];
    return decision ? [{ step, ...decision }] : [];
  });
  return (
    <Section title={t('decisions')}>
      <DataTable
        caption={t('decisions')}
        columns={[
          { key: 'step', title: t('move'), render: ({ step }) => t(step) },
          {
            key: 'by',
            title: t('check'),
            render: ({ by, at, reason }) => (
              <>
                {by.name} <When at={at} /> {reason}
              </>
            ),
          },
          { key: 'from', title: t('from'), render: ({ from }) => <Sources from={from} nameOf={nameOf} /> },
          { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
        ]}
        rows={made}
        rowKey={({ step }) => step}
      />
    </Section>
  );
}
