import { Link } from 'react-router';
import type { Action } from '../../api/action';
import { useUser } from '../../api/session';
import { ActionDialog } from '../../design/form';
import { defineWords, useWords } from '../../words/words';

const words = defineWords('catalogue-version-steps', {
  revise: { zh: '修订', en: 'Revise' },
  tryIt: { zh: '试算', en: 'Dry run' },
  publish: { zh: '发布', en: 'Publish' },
  version: { zh: '第 {version} 版', en: 'Version {version}' },
  byAnother: {
    zh: '草稿须由录入人以外的发布人发布。',
    en: 'A draft is published by a publisher other than whoever handed it in.',
  },
});

interface VersionStepsProps {
  /** The version, as the addresses of the next screens name it. */
  of: { version: number } & ({ document: string } | { guide: string });
  isDraft: boolean;
  /** Where a further version is begun. */
  reviseAt: string;
  publish: Action<Record<string, unknown>>;
  /** What publishing means. */
  publishLead: string;
}

/** What may be done with a version of a document or of a guide: go on from it, try it, publish it. */
export function VersionSteps({ of, isDraft, reviseAt, publish, publishLead }: VersionStepsProps) {
  const t = useWords(words);
  const { roles } = useUser();
  const [edits, publishes] = [roles.includes('catalogue-editor'), roles.includes('catalogue-publisher')];
  const ask = new URLSearchParams(Object.entries(of).map(([name, value]) => [name, String(value)]));
  return (
    <>
      {edits && (
        <Link className="button-link" to={`${reviseAt}?${ask}`}>
          {t('revise')}
        </Link>
      )}
      {(edits || publishes) && (
        <Link className="button-link" to={`/catalogue/dry-runs/new?${ask}`}>
          {t('tryIt')}
        </Link>
      )}
      {isDraft && publishes && (
        <ActionDialog
          label={t('publish')}
          title={`${t('publish')} · ${t('version', { version: of.version })}`}
          lead={publishLead}
          action={publish}
          confirm={t('publish')}
          button={{ type: 'primary' }}
        />
      )}
      {isDraft && !publishes && <p className="quiet">{t('byAnother')}</p>}
    </>
  );
}
