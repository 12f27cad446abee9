import { Button, Form, Input } from 'antd';
import { useSearchParams } from 'react-router';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { Facts, Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** Whether a document with this number and code was really issued, and by whom. */
export function CheckDocument() {
  const t = useWords(words);
  const [query, setQuery] = useSearchParams();
  const number = query.get('number') ?? '';
  const code = query.get('code') ?? '';
  return (
    <Page title={t('check')} lead={t('checkLead')}>
      <Section>
        <Form
          layout="vertical"
          className="narrow"
          initialValues={{ number, code }}
          requiredMark={false}
          onFinish={(values: { number: string; code: string }) =>
            setQuery({ number: values.number.trim(), code: values.code.trim() })
          }
        >
          <Form.Item name="number" label={t('checkNumber')} rules={[{ required: true }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="code" label={t('checkCode')} rules={[{ required: true }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('checkNow')}
          </Button>
        </Form>
        {number && code && <Checked number={number} code={code} />}
      </Section>
    </Page>
  );
}

function Checked({ number, code }: { number: string; code: string }) {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/letters/check', { params: { query: { number, code } } });
  return (
    <Await read={read}>
      {({ title, issuedBy, issuedOn, addresseeMasked }) => (
        <div className="stack" role="status">
          <p>
            <Tag tone="good">{t('genuine')}</Tag>
          </p>
          <Facts
            items={[
              { label: t('kind'), value: tell(title) },
              { label: t('issuedBy'), value: issuedBy },
              { label: t('issuedOn'), value: <When at={issuedOn} relative={false} /> },
              { label: t('addressee'), value: addresseeMasked },
            ]}
          />
        </div>
      )}
    </Await>
  );
}
