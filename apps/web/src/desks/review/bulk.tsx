/** One action on the selected cases, and what became of each. */
import { useState } from 'react';
import { type ActionHeaders, useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { ActionDialog, type Field } from '../../design/form';
import { useLanguage, useWords } from '../../words/words';
import { actionWords } from './action-words';
import { BulkResults } from './bulk-results';
import { type CaseLine, latestAmount } from './case-columns';
import { TEMPLATES } from './reason-templates';
import { words } from './words';

type BulkAction = 'accept' | 'endorse' | 'propose' | 'approve' | 'reject';
type Values = Record<string, unknown>;

const ACTION_ROLES: Record<BulkAction, readonly Schemas['UserBody']['roles'][number][]> = {
  accept: ['town-clerk'],
  endorse: ['town-reviewer'],
  propose: ['district-reviewer'],
  approve: ['district-approver'],
  reject: ['town-clerk', 'town-reviewer', 'district-reviewer', 'district-approver'],
};
const REASON_REQUIRED: readonly BulkAction[] = ['endorse', 'reject'];

/** Each item is the single action's body with its case; an amount has a field of its own for each. */
function itemOf(action: BulkAction, { id, version }: CaseLine, values: Values) {
  const { reason, clause } = values;
  const amount = values[`amount-${id}`];
  const given = reason ? { reason } : {};
  if (action === 'accept') return { id, version };
  if (action === 'endorse') return { id, version, ...given, recommendedAmount: amount };
  if (action === 'propose') return { id, version, ...given, amount };
  return action === 'reject' ? { id, version, ...given, clause } : { id, version, ...given };
}

type Send = (
  items: unknown,
  headers: ActionHeaders,
) => Promise<{ data?: Schemas['BulkResults']; error?: unknown; response: Response }>;

const SEND: Record<BulkAction, Send> = {
  accept: (items, headers) =>
    api.POST('/api/v1/applications/bulk/accept', { body: { items } as Schemas['BulkAcceptBody'], headers }),
  endorse: (items, headers) =>
    api.POST('/api/v1/applications/bulk/endorse', { body: { items } as Schemas['BulkEndorseBody'], headers }),
  propose: (items, headers) =>
    api.POST('/api/v1/applications/bulk/propose', { body: { items } as Schemas['BulkProposeBody'], headers }),
  approve: (items, headers) =>
    api.POST('/api/v1/applications/bulk/approve', { body: { items } as Schemas['BulkApproveBody'], headers }),
  reject: (items, headers) =>
    api.POST('/api/v1/applications/bulk/reject', { body: { items } as Schemas['BulkRejectBody'], headers }),
};

function useFields(action: BulkAction, cases: readonly CaseLine[]): Field[] {
  const t = useWords(words);
  const language = useLanguage();
  const fields: Field[] = [];
  if (action === 'endorse' || action === 'propose')
    for (const { id, number, enterprise } of cases)
      fields.push({ name: `amount-${id}`, label: t('amountOf', { name: number ?? enterprise.name }), kind: 'amount' });
  if (action === 'reject') fields.push({ name: 'clause', label: t('clause'), kind: 'text', help: t('clauseHelp') });
  if (action !== 'accept')
    fields.push({
      name: 'reason',
      label: t('reason'),
      kind: 'long',
      optional: !REASON_REQUIRED.includes(action),
      templates: (TEMPLATES[action] ?? []).map((template) => template[language]),
    });
  return fields;
}

function BulkDialog({
  action,
  cases,
  done,
}: {
  action: BulkAction;
  cases: readonly CaseLine[];
  done: (results: Schemas['BulkResult'][]) => void;
}) {
  const t = useWords(words);
  const ta = useWords(actionWords);
  const fields = useFields(action, cases);
  const run = useAction<Values, Schemas['BulkResults']>(
    (values, headers) =>
      SEND[action](
        cases.map((line) => itemOf(action, line, values)),
        headers,
      ),
    ({ results }) => done(results),
  );
  const initial = Object.fromEntries(cases.map((line) => [`amount-${line.id}`, latestAmount(line) ?? '']));
  return (
    <ActionDialog
      label={ta(action)}
      title={`${ta(action)} (${cases.length})`}
      lead={t('bulkLead')}
      fields={fields}
      initial={initial}
      action={run}
      danger={action === 'reject'}
    />
  );
}

export function Bulk({ cases, done }: { cases: readonly CaseLine[]; done: () => void }) {
  const t = useWords(words);
  const { roles } = useUser();
  const [outcome, setOutcome] = useState<{ cases: readonly CaseLine[]; results: Schemas['BulkResult'][] } | null>(null);
  const mine = (Object.keys(ACTION_ROLES) as BulkAction[]).filter((action) =>
    ACTION_ROLES[action].some((role) => roles.includes(role)),
  );
  return (
    <>
      {outcome && <BulkResults {...outcome} close={() => setOutcome(null)} />}
      {cases.length > 0 && mine.length > 0 && (
        <section className="bulk row" aria-label={t('bulk')}>
          <BulkCount count={cases.length} />
          {mine.map((action) => (
            <BulkDialog
              key={action}
              action={action}
              cases={cases}
              done={(results) => {
                setOutcome({ cases, results });
                done();
              }}
            />
          ))}
        </section>
      )}
    </>
  );
}

function BulkCount({ count }: { count: number }) {
  const t = useWords(words);
  return (
    <span>
      {t('bulk')} <strong>{count}</strong>
    </span>
  );
}
