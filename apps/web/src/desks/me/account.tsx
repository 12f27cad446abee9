import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await, Refusal } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { Facts, StateTag, Tag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** Who the person is here, where e-mail goes, and which messages go by it. */
export function Account() {
  const t = useWords(words);
  const tell = useBilingual();
  const user = useUser();
  const office = user.organisation && tell({ zh: user.organisation.nameZh, en: user.organisation.nameEn });
  return (
    <Page title={t('account')}>
      <Section>
        <Facts
          items={[
            { label: t('name'), value: user.name },
            { label: t('username'), value: user.username },
            { label: t('office'), value: user.enterprise?.name ?? office ?? '—' },
            {
              label: t('roles'),
              value: (
                <span className="row">
                  {user.roles.map((role) => (
                    <StateTag key={role} kind="role" value={role} />
                  ))}
                </span>
              ),
            },
          ]}
        />
      </Section>
      <Contact />
      <Preferences />
    </Page>
  );
}

function Contact() {
  const t = useWords(words);
  const me = server.useQuery('get', '/api/v1/auth/me');
  const save = useAction((body: Schemas['ContactBody']) => api.PATCH('/api/v1/auth/me', { body }));
  return (
    <Section title={t('contact')}>
      <Await read={me}>
        {({ email, locale }) => (
          <Form
            layout="vertical"
            className="account-form"
            initialValues={{ email: email ?? '', locale }}
            onFinish={(values: Schemas['ContactBody']) => void save.run(values)}
          >
            <Form.Item name="email" label={t('email')} extra={t('emailHelp')}>
              <Input type="email" autoComplete="email" />
            </Form.Item>
            <Form.Item name="locale" label={t('writtenIn')}>
              <Select
                options={[
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </Form.Item>
            <Refusal problem={save.problem} />
            <Button htmlType="submit" loading={save.running}>
              {t('save')}
            </Button>
          </Form>
        )}
      </Await>
    </Section>
  );
}

function Preferences() {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/auth/me/preferences');
  const choose = useAction((body: Schemas['PreferencesBody']) => api.PUT('/api/v1/auth/me/preferences', { body }));
  return (
    <Section title={t('preferences')}>
      <p className="lead">{t('preferencesLead')}</p>
      <Refusal problem={choose.problem} />
      <Await read={read} lines={8}>
        {({ emailReaches, kinds }) => (
          <>
            {!emailReaches && <p className="quiet">{t('noEmail')}</p>}
            <ul className="preferences">
              {kinds.map(({ kind, name, binding, email }) => (
                <li key={kind}>
                  <Checkbox
                    checked={email}
                    disabled={binding || choose.running}
                    onChange={({ target }) => void choose.run({ kinds: [{ kind, email: target.checked }] })}
                  >
                    {tell(name)}
                  </Checkbox>
                  {binding && <Tag>{t('binding')}</Tag>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Await>
    </Section>
  );
}
