import { Input } from 'antd';
import { useState } from 'react';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** Every measure that could be applied for, to be chosen for calculation. */
export function Calculator() {
  const t = useWords(words);
  const general = useWords(common);
  const tell = useBilingual();
  const [typed, setTyped] = useState('');
  const read = server.useQuery('get', '/api/v1/policy/measures');
  return (
    <Page title={t('calculate')} lead={t('calculatorLead')}>
      <Section
        title={t('chooseMeasure')}
        actions={
          <Input
            type="search"
            aria-label={general('filter')}
            placeholder={general('filter')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        }
      >
        <Await read={read} lines={8}>
          {({ items }) => (
            <DataTable
              caption={t('measures')}
              columns={[
                { key: 'title', title: t('title'), render: ({ title }) => tell(title) },
                { key: 'applicant', title: t('applicant'), render: ({ applicant }) => tell(applicant) },
                {
                  key: 'document',
                  title: t('number'),
                  render: ({ documentNumber, clause }) => `${documentNumber} ${clause}`,
                },
              ]}
              rows={items.filter(({ title, applicant, documentNumber }) =>
                [title.zh, title.en, applicant.zh, applicant.en, documentNumber].some((text) =>
                  text.toLowerCase().includes(typed.trim().toLowerCase()),
                ),
              )}
              rowKey={({ code }) => code}
              to={({ code }) => `/measures/${code}#calculate`}
            />
          )}
        </Await>
      </Section>
    </Page>
  );
}
