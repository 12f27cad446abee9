import { Button, Form, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { serverNow } from '../../api/session';
import { Await, Refusal } from '../../design/feedback';
import { type Field, FormField } from '../../design/form';
import { Page, Section } from '../../design/page';
import { useBilingual, useWords } from '../../words/words';
import { GuideMeasures } from './guide-measures';
import { bodyOf, type GuideValues, valuesOf } from './guide-values';
import { words } from './guide-words';
import { guidePath } from './guides';

/** Writes a guide: a new one, or the next version of the one that the address names. */
export function GuideFormPage() {
  const t = useWords(words);
  const [query] = useSearchParams();
  const code = query.get('guide');
  return (
    <Page
      title={t(code ? 'reviseTitle' : 'newGuide')}
      lead={t('newLead')}
      crumbs={[{ to: '/catalogue/guides', label: t('guides') }]}
    >
      {code ? <Revision code={code} version={Number(query.get('version'))} /> : <GuideForm initial={emptyGuide()} />}
    </Page>
  );
}

const emptyGuide = (): Partial<GuideValues> => ({ year: String(serverNow().getFullYear()), measures: [] });

function Revision({ code, version }: { code: string; version: number }) {
  const read = server.useQuery(
    'get',
    '/api/v1/guides/{code}/versions/{version}',
    { params: { path: { code, version } } },
    // What is being written is not written over by what is read anew.
    { refetchOnWindowFocus: false },
  );
  return (
    <Await read={read} lines={8}>
      {(guide) => <GuideForm initial={valuesOf(guide)} />}
    </Await>
  );
}

function useHeaderFields(): readonly Field[] {
  const t = useWords(words);
  const tell = useBilingual();
  const documents = server.useQuery('get', '/api/v1/policy/documents');
  const options = (documents.data?.items ?? []).map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${tell(title)}`,
  }));
  return [
    { name: 'documentId', label: t('document'), kind: 'choice', options },
    { name: 'organisation', label: t('organisation'), kind: 'text' },
    { name: 'code', label: t('code'), kind: 'text', help: t('codeHelp') },
    { name: 'year', label: t('year'), kind: 'number' },
    { name: 'zh', label: t('titleZh'), kind: 'text' },
    { name: 'en', label: t('titleEn'), kind: 'text' },
    { name: 'from', label: t('from'), kind: 'instant' },
    { name: 'to', label: t('to'), kind: 'instant' },
    { name: 'budget', label: t('budget'), kind: 'amount', optional: true },
    { name: 'contact', label: t('contact'), kind: 'text', optional: true },
  ];
}

/** The office that the document names issues its guides, unless another one has been written. */
function useIssuer(form: FormInstance<GuideValues>): void {
  const documentId = Form.useWatch('documentId', form) as string | undefined;
  const { data } = server.useQuery(
    'get',
    '/api/v1/policy/documents/{id}',
    { params: { path: { id: documentId ?? '' } } },
    { enabled: documentId !== undefined },
  );
  useEffect(() => {
    if (data && !form.getFieldValue('organisation')) form.setFieldValue('organisation', data.local.jurisdiction);
  }, [data, form]);
}

function GuideForm({ initial }: { initial: Partial<GuideValues> }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const [form] = Form.useForm<GuideValues>();
  const documentId = Form.useWatch('documentId', form) as string | undefined;
  const fields = useHeaderFields();
  useIssuer(form);
  const save = useAction(
    (body: Schemas['GuideBody'], headers) => api.POST('/api/v1/guides', { body, headers }),
    (draft) => void navigate(guidePath(draft)),
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      requiredMark={false}
      scrollToFirstError
      className="stack"
      onFinish={(values: GuideValues) => void save.run(bodyOf(values))}
    >
      <Section>
        <div className="field-grid">
          {fields.map((field) => (
            <FormField key={field.name} field={field} />
          ))}
        </div>
        <FormField field={{ name: 'text', label: t('text'), kind: 'long', optional: true, help: t('textHelp') }} />
      </Section>
      <GuideMeasures documentId={documentId} />
      <Refusal problem={save.problem} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.running}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
