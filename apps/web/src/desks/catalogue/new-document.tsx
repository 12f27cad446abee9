import { Button } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Await, Refusal } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { useWords } from '../../words/words';
import { versionPath } from './documents';
import { words } from './drafting-words';
import { FileProblems, placeOfLine } from './file-problems';
import { TextSource } from './text-source';

/** What the skeleton's screen hands over. */
export interface Begun {
  content: string;
  sourceText: string;
}

/** Hands a document in: a new one, one begun from its text, or the next version of one that the address names. */
export function NewDocument() {
  const t = useWords(words);
  const [query] = useSearchParams();
  const { state } = useLocation();
  const id = query.get('document');
  return (
    <Page
      title={t(id ? 'revise' : 'newDocument')}
      lead={t('newLead')}
      crumbs={[{ to: '/catalogue', label: t('documents') }]}
    >
      {id ? (
        <Revision id={id} version={Number(query.get('version'))} />
      ) : (
        <DocumentForm begun={state as Begun | null} />
      )}
    </Page>
  );
}

function Revision({ id, version }: { id: string; version: number }) {
  const read = server.useQuery(
    'get',
    '/api/v1/policy/documents/{id}/versions/{number}',
    { params: { path: { id, number: version } } },
    // What is being written is not written over by what is read anew.
    { refetchOnWindowFocus: false },
  );
  return (
    <Await read={read} lines={8}>
      {({ document, sourceText }) => <DocumentForm begun={{ content: fileOf(document), sourceText }} />}
    </Await>
  );
}

/** The id stands at the outermost level of the file, in YAML or JSON; the API asks for it beside it. */
function idOf(content: string): string | null {
  if (!content.trimStart().startsWith('{')) return /^id:\s*["']?([a-z0-9-]+)/m.exec(content)?.[1] ?? null;
  try {
    const { id } = JSON.parse(content) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    // While it is being written it need not be whole.
    return null;
  }
}

/** The stored document as a file that people read from the top: who it is, then what it says. */
function fileOf(document: Schemas['PolicyDocument']): string {
  const { id, number, title, provisions, clauses, measures, ...header } = document;
  return JSON.stringify({ id, number, title, ...header, provisions, clauses, measures }, null, 2);
}

function DocumentForm({ begun }: { begun: Begun | null }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const [content, setContent] = useState(begun?.content ?? '');
  const [sourceText, setSourceText] = useState(begun?.sourceText ?? '');
  const [known, setKnown] = useState<Schemas['SavedDocument'] | null>(null);
  const area = useRef<TextAreaRef>(null);
  const id = idOf(content);
  const save = useAction(
    (body: Schemas['DocumentBody'], headers) => api.POST('/api/v1/policy/documents', { body, headers }),
    (saved) => (saved.isNew ? void navigate(versionPath(saved)) : setKnown(saved)),
  );
  const send = () => {
    setKnown(null);
    if (id) void save.run({ id, content, sourceText });
  };
  const show = (line: number) => {
    const field = area.current?.resizableTextArea?.textArea;
    const { start, end } = placeOfLine(content, line);
    field?.focus();
    field?.setSelectionRange(start, end);
  };
  return (
    <Section>
      <div className="two-texts">
        <TextSource
          id="source-text"
          label={t('sourceText')}
          help={t('sourceHelp')}
          chooseLabel={t('chooseSource')}
          accept=".txt,text/plain"
          value={sourceText}
          onChange={setSourceText}
        />
        <TextSource
          id="catalogue-file"
          ref={area}
          label={t('content')}
          help={t('contentHelp')}
          chooseLabel={t('chooseContent')}
          accept=".yaml,.yml,.json"
          value={content}
          onChange={setContent}
        />
      </div>
      <Answered problem={save.problem} known={known} show={show} />
      <div className="row">
        <Button type="primary" loading={save.running} disabled={!id || !sourceText.trim()} onClick={send}>
          {t('check')}
        </Button>
        {id && <code>{id}</code>}
        {content && !id && <span className="field-problem">{t('noId')}</span>}
      </div>
    </Section>
  );
}

function Answered({
  problem,
  known,
  show,
}: {
  problem: Parameters<typeof Refusal>[0]['problem'];
  known: Schemas['SavedDocument'] | null;
  show: (line: number) => void;
}) {
  const t = useWords(words);
  if (problem && problem !== 'unreachable' && problem.code === 'catalogue-invalid')
    return <FileProblems problem={problem} show={show} />;
  if (problem) return <Refusal problem={problem} />;
  if (!known) return null;
  return (
    <p role="status">
      {t('sameAsBefore', { version: known.version })} <Link to={versionPath(known)}>{t('seeVersion')}</Link>
    </p>
  );
}
