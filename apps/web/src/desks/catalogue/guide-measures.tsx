/** The measures of a guide in its form: what it sets for each, beside what the policy says. */
import { Button, Form, Input, Select } from 'antd';
import { type Schemas, server } from '../../api/client';
import { MoneyInput } from '../../design/money-input';
import { Section } from '../../design/page';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';
import { GuideEvidence, GuideScoring } from './guide-lists';
import { PolicyWords } from './guide-measure-facts';
import { words } from './guide-words';

type Award = Schemas['Award'];
type Figure = 'rate' | 'matchRatio' | 'amount' | 'ceiling';

/** What a guide may set for each kind of award, as the policy library has it. */
const FITTING: Record<Award['kind'], readonly Figure[]> = {
  exact: [],
  rate: ['rate', 'ceiling'],
  'at-most': ['amount', 'ceiling'],
  'sum-of-heads': ['ceiling'],
  match: ['matchRatio', 'ceiling'],
  'set-by-guide': ['amount', 'ceiling'],
  none: [],
};

export function GuideMeasures({ documentId }: { documentId: string | undefined }) {
  const t = useWords(words);
  return (
    <Form.List name="measures">
      {(entries, { add, remove }) => (
        <Section
          title={t('measures')}
          actions={
            <Button disabled={!documentId} onClick={() => add({})}>
              {t('addMeasure')}
            </Button>
          }
        >
          {!documentId && <p className="quiet">{t('chooseDocument')}</p>}
          {entries.map(({ key, name }) => (
            <fieldset key={key} className="guide-measure">
              <legend>
                {t('measure')} {name + 1}
              </legend>
              <OneMeasure place={name} documentId={documentId} />
              <Button danger onClick={() => remove(name)}>
                {t('removeMeasure')}
              </Button>
            </fieldset>
          ))}
        </Section>
      )}
    </Form.List>
  );
}

function OneMeasure({ place, documentId }: { place: number; documentId: string | undefined }) {
  const t = useWords(words);
  const c = useWords(common);
  const tell = useBilingual();
  const code = Form.useWatch(['measures', place, 'measure']) as string | undefined;
  const list = server.useQuery('get', '/api/v1/policy/measures', { params: { query: { document: documentId } } });
  const read = server.useQuery(
    'get',
    '/api/v1/policy/measures/{code}',
    { params: { path: { code: code ?? '' } } },
    { enabled: code !== undefined },
  );
  // A service cannot be applied for, so that no guide opens it.
  const options = (list.data?.items ?? [])
    .filter(({ kind }) => kind !== 'none')
    .map((measure) => ({ value: measure.code, label: `${measure.clause} ${tell(measure.title)}` }));
  return (
    <>
      <Form.Item name={[place, 'measure']} label={t('measure')} rules={[{ required: true, message: c('required') }]}>
        <Select options={options} showSearch optionFilterProp="label" />
      </Form.Item>
      {read.data && (
        <>
          <PolicyWords measure={read.data} />
          <Figures place={place} award={read.data.award} />
        </>
      )}
      <GuideEvidence place={place} />
      <GuideScoring place={place} />
    </>
  );
}

function Figures({ place, award }: { place: number; award: Award }) {
  const t = useWords(words);
  const tell = useBilingual();
  const heads = award.kind === 'sum-of-heads' ? award.heads : [];
  return (
    <div className="field-grid">
      {FITTING[award.kind].map((figure) => (
        <Form.Item
          key={figure}
          name={[place, figure]}
          label={t(figure)}
          extra={figure === 'rate' || figure === 'matchRatio' ? t('percentHelp') : undefined}
        >
          <FigureInput isPercentage={figure === 'rate' || figure === 'matchRatio'} />
        </Form.Item>
      ))}
      {heads.map(({ fact, label }) => (
        <Form.Item key={fact} name={[place, 'heads', fact]} label={t('headCeiling', { head: tell(label) })}>
          <FigureInput isPercentage={false} />
        </Form.Item>
      ))}
    </div>
  );
}

/** A percentage or an amount in yuan; Form.Item gives the rest. */
function FigureInput({ isPercentage, ...given }: { isPercentage: boolean; id?: string; value?: string }) {
  const t = useWords(common);
  return isPercentage ? (
    <Input {...given} inputMode="decimal" className="input-amount" />
  ) : (
    <MoneyInput {...given} suffix={t('yuan')} />
  );
}
