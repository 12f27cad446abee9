import { Link } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './guide-words';

interface GuideName {
  code: string;
  version: number;
}

export const guidePath = ({ code, version }: GuideName): string => `/catalogue/guides/${code}/versions/${version}`;

/** Every version of every guide, drafts included. */
export function Guides() {
  const t = useWords(words);
  const tell = useBilingual();
  const { roles } = useUser();
  const read = server.useInfiniteQuery('get', '/api/v1/guides/versions', { params: { query: { limit: 50 } } }, KEYSET);
  return (
    <Page
      title={t('guides')}
      lead={t('guidesLead')}
      actions={
        roles.includes('catalogue-editor') && (
          <Link className="button-link" to="/catalogue/guides/new">
            {t('newGuide')}
          </Link>
        )
      }
    >
      <Section>
        <KeysetTable
          read={read}
          caption={t('guides')}
          columns={[
            { key: 'title', title: t('title'), render: ({ title }) => tell(title) },
            { key: 'code', title: t('code'), render: ({ code }) => <code>{code}</code> },
            { key: 'version', title: t('versionColumn'), render: ({ version }) => t('version', { version }) },
            { key: 'state', title: t('state'), render: ({ status }) => <StateTag kind="version" value={status} /> },
            { key: 'from', title: t('from'), render: ({ window }) => <When at={window.from} relative={false} /> },
            { key: 'to', title: t('to'), render: ({ window }) => <When at={window.to} relative={false} /> },
          ]}
          rowKey={({ code, version }) => `${code} ${version}`}
          to={guidePath}
          empty={<Empty title={t('noGuides')} />}
        />
      </Section>
    </Page>
  );
}
