import { Link, useParams } from 'react-router';
import { ifMatch, useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Await, Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { CaseHeader, Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { Facts, StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './run-words';

interface RuleChange {
  id: string;
  cause: 'repealed' | 'superseded';
  fromVersion: number;
  toVersion: number | null;
  repealedBy: string | null;
  decision: 'keep' | 'new-rules' | null;
  reason: string | null;
  foundAt: string;
  decidedAt: string | null;
}

function useChangeWords(): (change: Pick<RuleChange, 'cause' | 'fromVersion' | 'toVersion' | 'repealedBy'>) => string {
  const t = useWords(words);
  return ({ cause, fromVersion, toVersion, repealedBy }) =>
    cause === 'repealed'
      ? t('repealed', { by: repealedBy ?? '—' })
      : t('superseded', { from: fromVersion, to: toVersion ?? '—' });
}

/** The cases of the district that wait for a transitional decision 新旧规定衔接. */
export function RuleChanges() {
  const t = useWords(words);
  const tellChange = useChangeWords();
  const read = server.useInfiniteQuery('get', '/api/v1/rule-changes', { params: { query: { limit: 50 } } }, KEYSET);
  return (
    <Page title={t('changes')} lead={t('changesLead')}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('changes')}
          columns={[
            { key: 'case', title: t('case'), render: ({ number }) => number },
            { key: 'change', title: t('change'), render: tellChange },
            { key: 'found', title: t('foundAt'), render: ({ foundAt }) => <When at={foundAt} /> },
          ]}
          rowKey={({ id }) => id}
          to={({ applicationId }) => `/catalogue/rule-changes/${applicationId}`}
          empty={<Empty title={t('noChanges')}>{t('noChangesWhy')}</Empty>}
        />
      </Section>
    </Page>
  );
}

/** What changed in the rules of one case, and which of them hold. */
export function CaseRuleChanges() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const user = useUser();
  const path = { params: { path: { id } } };
  const found = server.useQuery('get', '/api/v1/applications/{id}', path);
  const changes = server.useQuery('get', '/api/v1/applications/{id}/rule-changes', path);
  return (
    <Page
      title={t('changes')}
      lead={t('changesLead')}
      crumbs={[{ to: '/catalogue/rule-changes', label: t('changes') }]}
    >
      <Await read={found}>
        {(one) => (
          <>
            <CaseHeader
              number={one.number}
              measure={tell(one.title)}
              enterprise={one.enterprise?.name}
              state={one.state}
              actions={<Link to={caseAddress(user, id) ?? '/'}>{t('seeCase')}</Link>}
            />
            <Await read={changes}>
              {({ items }) => items.map((change) => <OneChange key={change.id} of={one} change={change} />)}
            </Await>
          </>
        )}
      </Await>
    </Page>
  );
}

interface PinnedCase {
  id: string;
  version: number;
  document: { id: string; version: number };
}

function OneChange({ of, change }: { of: PinnedCase; change: RuleChange }) {
  const t = useWords(words);
  const tellChange = useChangeWords();
  const { roles } = useUser();
  const { decision, reason, foundAt, decidedAt, fromVersion, toVersion } = change;
  return (
    <Section
      title={tellChange(change)}
      actions={decision === null && roles.includes('district-approver') && <Decide of={of} change={change} />}
    >
      <Facts
        items={[
          { label: t('decision'), value: <StateTag kind="rule-decision" value={decision ?? 'open'} /> },
          { label: t('foundAt'), value: <When at={foundAt} /> },
          ...(decidedAt ? [{ label: t('reason'), value: reason }] : []),
        ]}
      />
      {toVersion !== null && roles.includes('auditor') && (
        <Link to={`/catalogue/documents/${of.document.id}/versions/${toVersion}?against=${fromVersion}`}>
          {t('seeDiff')}
        </Link>
      )}
    </Section>
  );
}

function Decide({ of, change }: { of: PinnedCase; change: RuleChange }) {
  const t = useWords(words);
  const decide = useAction<Record<string, unknown>>((values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/decide-rules', {
      params: { path: { id: of.id } },
      body: { ruleChangeId: change.id, ...values } as Schemas['TransitionalDecisionBody'],
      headers: { ...headers, ...ifMatch(of.version) },
    }),
  );
  return (
    <ActionDialog
      label={t('decide')}
      lead={t('decideLead')}
      action={decide}
      button={{ type: 'primary' }}
      fields={[
        {
          name: 'decision',
          label: t('whichRules'),
          kind: 'choice',
          options: [
            { value: 'keep', label: t('keep') },
            { value: 'new-rules', label: t('newRules') },
          ],
        },
        { name: 'reason', label: t('reason'), kind: 'long' },
      ]}
    />
  );
}
