/** The points of a case, where its guide asks for points; the district's reviewer gives them. */
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { Section } from '../../design/page';
import { When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { CaseDialog, type Send } from './case-dialog';
import { type Case, useScores } from './case-reads';
import { caseWords } from './case-words';

function GivePoints({ view, scoring }: { view: Case; scoring: Schemas['Scoring'] }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const send: Send = (points, headers) =>
    api.PUT('/api/v1/applications/{id}/scores', {
      params: { path: { id: view.id } },
      body: { points: points as Schemas['ScoresBody']['points'] },
      headers,
    });
  const fields = scoring.criteria.map(({ id, label, most }) => ({
    name: id,
    label: t('criterion', { name: tell(label), most }),
    kind: 'number' as const,
  }));
  return <CaseDialog view={view} label={t('givePoints')} lead={t('givePointsLead')} fields={fields} send={send} />;
}

export function Scores({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { roles } = useUser();
  const { data } = useScores(view.id);
  if (!data?.scoring) return null;
  const { scoring, items } = data;
  const mayScore = roles.includes('district-reviewer') && view.state === 'district_review';
  return (
    <Section title={t('scores')} actions={mayScore && <GivePoints view={view} scoring={scoring} />}>
      <p className="quiet">
        {t('passMark')} {scoring.passMark}
      </p>
      <ul className="plain-list">
        {items.map(({ id, points, total, scoredAt }) => (
          <li key={id}>
            <strong>
              {t('total')} {total}
            </strong>{' '}
            {scoring.criteria.map((each) => `${tell(each.label)} ${points[each.id] ?? '—'}`).join(' · ')}{' '}
            <When at={scoredAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
