/** Why cases change under a draft: the words of clause or condition, the caps that are reached, and single cases. */
import { Link } from 'react-router';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Empty } from '../../design/feedback';
import { Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Amount, Facts, Quote, StateTag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import type { DraftResult } from './dry-run-result';
import { REASON_KINDS, REASON_STEPS, words } from './dry-run-words';

type Reason = DraftResult['largest'][number]['reason'];

export function DraftReasons({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  const { pending } = draft;
  return (
    <>
      <Section title={t('reasons')}>
        <Reasons draft={draft} />
      </Section>
      {draft.ceilings.length > 0 && (
        <Section title={t('ceilings')}>
          <Ceilings draft={draft} />
        </Section>
      )}
      {pending.cases > 0 && (
        <Section title={t('pending')}>
          <p className="quiet">{t('pendingWhy')}</p>
          <Facts
            items={[
              { label: t('caseCount'), value: pending.cases },
              { label: t('asWas'), value: <Amount yuan={pending.asWas} /> },
              { label: t('underDraft'), value: <Amount yuan={pending.draft} /> },
              { label: t('changed'), value: pending.changed },
              { label: t('undetermined'), value: pending.undetermined },
            ]}
          />
        </Section>
      )}
      {draft.largest.length > 0 && (
        <Section title={t('largest')}>
          <Largest draft={draft} />
        </Section>
      )}
    </>
  );
}

function ReasonWords({ kind, code, of, clause, quote, message }: Reason) {
  const t = useWords(words);
  const tell = useBilingual();
  return (
    <div className="stack">
      <span>
        {tell(REASON_KINDS[kind])} · {tell(message ?? REASON_STEPS[code]) || <code>{code}</code>}
        <span className="quiet"> · {t(of === 'draft' ? 'ofDraft' : 'ofOld')}</span>
      </span>
      {quote && <Quote clause={clause ?? undefined} quote={quote} />}
    </div>
  );
}

function Reasons({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  const rows = draft.reasons.map((reason, place) => ({ ...reason, place }));
  return (
    <DataTable
      caption={t('reasons')}
      rows={rows}
      rowKey={({ place }) => String(place)}
      empty={<Empty title={t('noReasons')} />}
      columns={[
        { key: 'change', title: t('change'), render: ({ change }) => <StateTag kind="case-change" value={change} /> },
        { key: 'measure', title: t('measure'), render: ({ measure }) => <MeasureLink code={measure} /> },
        { key: 'reason', title: t('reason'), render: (reason) => <ReasonWords {...reason} /> },
        { key: 'cases', title: t('caseCount'), render: ({ cases }) => cases, align: 'end' },
        { key: 'asWas', title: t('asWas'), render: ({ asWas }) => <Amount yuan={asWas} />, align: 'end' },
        { key: 'draft', title: t('underDraft'), render: (row) => <Amount yuan={row.draft} />, align: 'end' },
      ]}
    />
  );
}

const MeasureLink = ({ code }: { code: string }) => <Link to={`/measures/${code}`}>{code}</Link>;

function Ceilings({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('ceilings')}
      rows={draft.ceilings}
      rowKey={({ measure, code, quote }) => `${measure} ${code} ${quote}`}
      columns={[
        { key: 'measure', title: t('measure'), render: ({ measure }) => <MeasureLink code={measure} /> },
        {
          key: 'ceiling',
          title: t('ceiling'),
          render: ({ code, quote }) => (quote ? <Quote quote={quote} /> : <code>{code}</code>),
        },
        { key: 'were', title: t('casesWere'), render: ({ asWas }) => asWas, align: 'end' },
        { key: 'would', title: t('casesWouldBe'), render: (row) => row.draft, align: 'end' },
      ]}
    />
  );
}

/** By id only: whoever wants to see a case is asked for the right to it, and who reads no cases gets no link. */
function Largest({ draft }: { draft: DraftResult }) {
  const t = useWords(words);
  const user = useUser();
  const to =
    caseAddress(user, '') === null
      ? undefined
      : (row: { applicationId: string }) => caseAddress(user, row.applicationId) ?? '';
  return (
    <DataTable
      caption={t('largest')}
      rows={draft.largest}
      rowKey={({ applicationId }) => applicationId}
      to={to}
      columns={[
        { key: 'case', title: t('case'), render: ({ applicationId }) => <code>{applicationId.slice(0, 8)}</code> },
        { key: 'change', title: t('change'), render: ({ change }) => <StateTag kind="case-change" value={change} /> },
        { key: 'reason', title: t('reason'), render: ({ reason }) => <ReasonWords {...reason} /> },
        { key: 'asWas', title: t('asWas'), render: ({ asWas }) => <Amount yuan={asWas} />, align: 'end' },
        { key: 'draft', title: t('underDraft'), render: (row) => <Amount yuan={row.draft} />, align: 'end' },
      ]}
    />
  );
}
