import { AutoComplete, Button, Form, Input, Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Refusal } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { today } from '../../design/time';
import { useWords } from '../../words/words';
import { choiceInAddress, draftOf, useDrafts } from './drafts';
import { words } from './dry-run-words';

interface OrderValues {
  subject: string;
  against?: string;
  from: string;
  to: string;
  districts?: string[];
  pairs?: { earlier: string; inDraft: string }[];
}

function bodyOf({ subject, against, from, to, districts = [], pairs = [] }: OrderValues): Schemas['DryRunBody'] {
  return {
    subject: draftOf(subject),
    ...(against && { against: draftOf(against) }),
    ...{ from, to },
    ...(districts.length > 0 && { districts }),
    ...(pairs.length > 0 && {
      measures: Object.fromEntries(pairs.map(({ earlier, inDraft }) => [earlier.trim(), inDraft.trim()])),
    }),
  };
}

/** Last year is what drafts are mostly held against. */
function lastYear(): { from: string; to: string } {
  const year = Number(today().slice(0, 4)) - 1;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Orders a dry run; the draft may be named by the address. */
export function DryRunOrder() {
  const t = useWords(words);
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const drafts = useDrafts();
  const order = useAction(
    (body: Schemas['DryRunBody'], headers) => api.POST('/api/v1/policy/dry-runs', { body, headers }),
    ({ id }) => void navigate(`/catalogue/dry-runs/${id}`),
  );
  const rules = [{ required: true, message: t('required') }];
  return (
    <Page title={t('order')} lead={t('dryRunsLead')} crumbs={[{ to: '/catalogue/dry-runs', label: t('dryRuns') }]}>
      <Section>
        <Form
          layout="vertical"
          className="stack"
          requiredMark={false}
          initialValues={{ ...lastYear(), subject: choiceInAddress(query) }}
          onFinish={(values: OrderValues) => void order.run(bodyOf(values))}
        >
          <div className="field-grid">
            <Form.Item name="subject" label={t('subject')} rules={rules}>
              <Select options={drafts} showSearch optionFilterProp="label" />
            </Form.Item>
            <Form.Item name="against" label={t('against')} extra={t('againstHelp')}>
              <Select options={drafts} showSearch optionFilterProp="label" allowClear />
            </Form.Item>
            <Form.Item name="from" label={t('from')} rules={rules}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="to" label={t('to')} rules={rules}>
              <Input type="date" />
            </Form.Item>
            <Districts />
          </div>
          <Counterparts />
          <Refusal problem={order.problem} />
          <div className="row">
            <Button type="primary" htmlType="submit" loading={order.running}>
              {t('start')}
            </Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}

/** The districts that issue guides are offered; the code of another one may be typed. */
function Districts() {
  const t = useWords(words);
  const { data } = server.useQuery('get', '/api/v1/guides');
  const codes = [...new Set((data?.items ?? []).map(({ organisation }) => organisation))];
  return (
    <Form.Item name="districts" label={t('districts')} extra={t('districtsHelp')}>
      <Select mode="tags" options={codes.map((value) => ({ value, label: value }))} />
    </Form.Item>
  );
}

function Counterparts() {
  const t = useWords(words);
  const { data } = server.useQuery('get', '/api/v1/policy/measures');
  const options = (data?.items ?? []).map(({ code }) => ({ value: code }));
  const rules = [{ required: true, message: t('required') }];
  const matching = { filterOption: (typed: string, option?: { value: string }) => !!option?.value.includes(typed) };
  return (
    <Form.List name="pairs">
      {(pairs, { add, remove }) => (
        <fieldset className="guide-measure">
          <legend>{t('counterparts')}</legend>
          <p className="quiet">{t('counterpartsWhy')}</p>
          {pairs.map(({ key, name }) => (
            <div key={key} className="entry-row">
              <Form.Item name={[name, 'earlier']} label={t('earlier')} rules={rules}>
                <AutoComplete options={options} showSearch={matching} />
              </Form.Item>
              <Form.Item name={[name, 'inDraft']} label={t('inDraft')} rules={rules}>
                <AutoComplete options={options} showSearch={matching} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('addPair')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
