/** What a guide asks for besides the policy, by the office's own rule: documents, and points. */
import { Button, Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { common } from '../../words/common';
import { useWords } from '../../words/words';
import { words } from './guide-words';

interface ListProps {
  path: (string | number)[];
  title: string;
  add: string;
  row: (name: number) => ReactNode;
}

function Entries({ path, title, add: addLabel, row }: ListProps) {
  const t = useWords(words);
  return (
    <Form.List name={path}>
      {(entries, { add, remove }) => (
        <div className="stack">
          <div className="row">
            <strong>{title}</strong>
            <Button size="small" onClick={() => add({})}>
              {addLabel}
            </Button>
          </div>
          {entries.map(({ key, name }) => (
            <div key={key} className="entry-row">
              {row(name)}
              <Button onClick={() => remove(name)}>{t('remove')}</Button>
            </div>
          ))}
        </div>
      )}
    </Form.List>
  );
}

function TextItem({ path, label, digits = false }: { path: (string | number)[]; label: string; digits?: boolean }) {
  const c = useWords(common);
  return (
    <Form.Item name={path} label={label} rules={[{ required: true, message: c('required') }]}>
      <Input inputMode={digits ? 'numeric' : undefined} />
    </Form.Item>
  );
}

export function GuideEvidence({ place }: { place: number }) {
  const t = useWords(words);
  return (
    <Entries
      path={[place, 'evidence']}
      title={t('evidence')}
      add={t('addEvidence')}
      row={(name) => (
        <>
          <TextItem path={[name, 'code']} label={t('evidenceCode')} />
          <TextItem path={[name, 'zh']} label={t('nameZh')} />
          <TextItem path={[name, 'en']} label={t('nameEn')} />
          <Form.Item name={[name, 'required']} valuePropName="checked">
            <Checkbox>{t('required')}</Checkbox>
          </Form.Item>
        </>
      )}
    />
  );
}

export function GuideScoring({ place }: { place: number }) {
  const t = useWords(words);
  const criteria = Form.useWatch(['measures', place, 'criteria']) as unknown[] | undefined;
  return (
    <>
      <Entries
        path={[place, 'criteria']}
        title={t('scoring')}
        add={t('addCriterion')}
        row={(name) => (
          <>
            <TextItem path={[name, 'id']} label={t('criterionId')} />
            <TextItem path={[name, 'zh']} label={t('nameZh')} />
            <TextItem path={[name, 'en']} label={t('nameEn')} />
            <TextItem path={[name, 'most']} label={t('most')} digits />
          </>
        )}
      />
      {criteria && criteria.length > 0 && <TextItem path={[place, 'passMark']} label={t('passMark')} digits />}
    </>
  );
}
