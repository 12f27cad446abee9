/** One enterprise of the register, with everything that was recorded of it. */
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { useUser } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { ActionDialog, type Field } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { today } from '../../design/time';
import { Facts, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { Class } from './enterprises';
import { words } from './words';

type Enterprise = paths['/api/v1/admin/enterprises/{uscc}']['get']['responses'][200]['content']['application/json'];
type Recorded = Enterprise['classifications'][number];

function Classify({ enterprise: { uscc } }: { enterprise: Enterprise }) {
  const t = useWords(words);
  const tell = useBilingual();
  const classes = server.useQuery('get', '/api/v1/admin/enterprise-classes').data;
  const classify = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/enterprises/{uscc}/actions/classify', {
      params: { path: { uscc } },
      headers,
      body: body as Schemas['ClassificationBody'],
    }),
  );
  const industries = (classes?.industries ?? []).map((of) => ({ value: of.code, label: `${of.code} ${tell(of)}` }));
  const sizes = (classes?.sizes ?? []).map((of) => ({ value: of.code, label: tell(of) }));
  const fields: Field[] = [
    { name: 'industry', label: t('industry'), kind: 'choice', optional: true, options: industries },
    { name: 'size', label: t('size'), kind: 'choice', optional: true, options: sizes },
    { name: 'from', label: t('fromDay'), kind: 'day' },
    { name: 'reason', label: t('reason'), kind: 'long' },
  ];
  return (
    <ActionDialog
      label={t('classify')}
      lead={t('classifyLead')}
      action={classify}
      initial={{ from: today() }}
      fields={fields}
    />
  );
}

function WhatWasRecorded({ rows }: { rows: readonly Recorded[] }) {
  const t = useWords(words);
  const columns: Column<Recorded>[] = [
    { key: 'from', title: t('fromDay'), render: ({ fromDay }) => fromDay },
    { key: 'industry', title: t('industry'), render: ({ industry }) => <Class of={industry} /> },
    { key: 'size', title: t('size'), render: ({ size }) => <Class of={size} /> },
    { key: 'reason', title: t('reason'), render: ({ reason }) => reason ?? t('registration') },
    { key: 'by', title: t('recordedBy'), render: ({ recordedBy }) => recordedBy ?? '—' },
    { key: 'at', title: t('when'), render: ({ recordedAt }) => <When at={recordedAt} /> },
  ];
  return (
    <DataTable
      caption={t('recorded')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t('unknown')} />}
    />
  );
}

export function EnterprisePage() {
  const { uscc = '' } = useParams();
  const t = useWords(words);
  const user = useUser();
  const read = server.useQuery('get', '/api/v1/admin/enterprises/{uscc}', { params: { path: { uscc } } });
  return (
    <Await read={read}>
      {(enterprise) => (
        <Page
          title={enterprise.name}
          lead={enterprise.uscc}
          crumbs={[{ to: '/admin/enterprises', label: t('enterprises') }]}
          actions={user.roles.includes('administrator') && <Classify enterprise={enterprise} />}
        >
          <Section>
            <Facts
              items={[
                { label: t('industry'), value: <Class of={enterprise.industry} /> },
                { label: t('size'), value: <Class of={enterprise.size} /> },
              ]}
            />
          </Section>
          <Section title={t('recorded')}>
            <WhatWasRecorded rows={enterprise.classifications} />
          </Section>
        </Page>
      )}
    </Await>
  );
}
