import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { Section } from '../../design/page';
import { Tag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

/** What a person keeps who objected or reported. */
export function Receipt({ value }: { value: string }) {
  const t = useWords(words);
  return (
    <div role="status" className="stack">
      <p>
        <Tag tone="good">{t('receiptKept')}</Tag>
      </p>
      <p>
        {t('receipt')}：<code className="receipt">{value}</code>
      </p>
    </div>
  );
}

/** Asks for the outcome by the receipt. */
export function Outcome({ ask, children }: { ask: (receipt: string) => void; children: ReactNode }) {
  const t = useWords(words);
  return (
    <Section title={t('outcome')}>
      <Form layout="inline" onFinish={({ receipt }: { receipt: string }) => ask(receipt.trim())} className="row">
        <Form.Item name="receipt" label={t('receipt')} rules={[{ required: true, message: '' }]}>
          <Input />
        </Form.Item>
        <Button htmlType="submit">{t('outcome')}</Button>
      </Form>
      {children}
    </Section>
  );
}
