import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { Refusal } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { useWords } from '../../words/words';
import { words } from './drafting-words';
import { Proposal } from './proposal';
import { TextSource } from './text-source';

interface Proposed {
  skeleton: Schemas['Skeleton'];
  yaml: string;
  /** The text that was read; what stands in the field may be another by now. */
  sourceText: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where a document begins: what rules can read in its text. */
export function SkeletonPage() {
  const t = useWords(words);
  const [id, setId] = useState('');
  const [text, setText] = useState('');
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const propose = useAction(
    (body: Schemas['SkeletonBody'], headers) => api.POST('/api/v1/policy/skeletons', { body, headers }),
    (answer, { text: sourceText }) => setProposed({ ...answer, sourceText }),
  );
  const wrong = id !== '' && !ID.test(id);
  return (
    <Page title={t('skeleton')} lead={t('skeletonLead')}>
      <Section>
        <div className="stack id-field">
          <label htmlFor="document-id">{t('id')}</label>
          <Input
            id="document-id"
            value={id}
            status={wrong ? 'error' : undefined}
            aria-describedby="document-id-help"
            onChange={({ target }) => setId(target.value.trim())}
          />
          <p id="document-id-help" className={wrong ? 'field-problem' : 'quiet'}>
            {t(wrong ? 'idWrong' : 'idHelp')}
          </p>
        </div>
        <TextSource
          id="issued-text"
          label={t('sourceText')}
          help={t('sourceHelp')}
          chooseLabel={t('chooseSource')}
          accept=".txt,text/plain"
          value={text}
          rows={12}
          onChange={setText}
        />
        <Refusal problem={propose.problem} />
        <div className="row">
          <Button
            type="primary"
            loading={propose.running}
            disabled={!ID.test(id) || !text.trim()}
            onClick={() => void propose.run({ id, text })}
          >
            {t('propose')}
          </Button>
        </div>
      </Section>
      {proposed && <Proposal {...proposed} />}
    </Page>
  );
}
