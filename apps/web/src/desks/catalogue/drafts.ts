/** What can be tried: versions of documents and of guides, by a name that fits into one field. */
import { type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { useBilingual, useWords } from '../../words/words';
import { words } from './dry-run-words';

export type DraftName = Schemas['DraftName'];

const NAME = /^(document|guide) (\S+) (\d+)$/;

/** @returns the draft as the choice has it, e.g. `guide songjiang-2027-capital 2` */
export const choiceOf = (kind: 'document' | 'guide', name: string, version: number): string =>
  `${kind} ${name} ${version}`;

/** @returns the draft of a choice as the API takes it */
export function draftOf(choice: string): Schemas['DraftBody'] {
  const [, kind, name = '', version] = NAME.exec(choice) ?? [];
  return kind === 'guide'
    ? { guide: { code: name, version: Number(version) } }
    : { documentId: name, version: Number(version) };
}

/** What a screen that leads here names in its address. */
export function choiceInAddress(query: URLSearchParams): string | undefined {
  const version = Number(query.get('version'));
  const [document, guide] = [query.get('document'), query.get('guide')];
  if (document) return choiceOf('document', document, version);
  return guide ? choiceOf('guide', guide, version) : undefined;
}

interface Choice {
  value: string;
  label: string;
}

/** A district's approver tries the district's own guides, and reads those that are published. */
export function useDrafts(): Choice[] {
  const t = useWords(words);
  const tell = useBilingual();
  const { roles } = useUser();
  const all = roles.some((role) => role === 'catalogue-editor' || role === 'catalogue-publisher');
  const documents = server.useQuery('get', '/api/v1/policy/versions', {}, { enabled: all });
  const versions = server.useQuery(
    'get',
    '/api/v1/guides/versions',
    { params: { query: { limit: 100 } } },
    { enabled: all },
  );
  const published = server.useQuery('get', '/api/v1/guides', {}, { enabled: !all });
  const guides = [
    ...(versions.data?.items ?? []),
    ...(published.data?.items ?? []).map((guide) => ({ ...guide, status: 'published' as const })),
  ];
  const named = (name: string, version: number, status: string) =>
    `${t('document', { number: name, version })}${status === 'draft' ? t('draft') : ''}`;
  return [
    ...(documents.data?.items ?? []).map(({ id, number, version, status }) => ({
      value: choiceOf('document', id, version),
      label: named(number, version, status),
    })),
    ...guides.map(({ code, title, version, status }) => ({
      value: choiceOf('guide', code, version),
      label: named(tell(title), version, status),
    })),
  ];
}

/** @returns the draft in a line: a document by its number where it has been published, a guide by its code */
export function useDraftName(): (draft: DraftName) => string {
  const t = useWords(words);
  const { data } = server.useQuery('get', '/api/v1/policy/documents');
  return (draft) => {
    if ('guide' in draft) return t('document', { number: draft.guide.code, version: draft.guide.version });
    const number = data?.items.find(({ id }) => id === draft.documentId)?.number ?? draft.documentId;
    return t('document', { number, version: draft.version });
  };
}
