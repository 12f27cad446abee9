import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import type { Proceeding } from './proceeding-types';
import { page } from './words-proceeding';

/** What a sanction does, case by case; the same list stands on the page and over the button that does it. */
export function Consequences({ proceeding: { sanctions, cases, dayFound } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const tell = useBilingual();
  const reached = cases.filter(({ effect }) => effect !== null);
  return (
    <ul className="consequences">
      {sanctions.bar && dayFound && <li>{t('wouldBar', { day: dayFound })}</li>}
      {reached.map(({ id, number, title, effect, amount, paid }) => (
        <li key={id}>
          {t(effect === 'recover' ? 'wouldRecover' : 'wouldRevoke')} {number} {tell(title)}{' '}
          <Amount yuan={effect === 'recover' ? paid : amount} />
        </li>
      ))}
      {reached.length === 0 && <li>{t('reachesNoCase')}</li>}
    </ul>
  );
}
