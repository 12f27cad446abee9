/** A budget as the API gives it, and how it is called. */
import type { paths } from '../../api/schema';
import { useBilingual } from '../../words/words';

type Books = paths['/api/v1/finance/budgets']['get']['responses'][200]['content']['application/json'];
export type Budget = Books['items'][number];

export const keyOf = ({ treasuryId, fund, fiscalYear, measureGroup }: Budget): string =>
  [treasuryId, fund, fiscalYear, measureGroup].join('/');

/** The names of an office in both languages, as far as it is known. */
export const officeOf = ({ nameZh, nameEn, organisation }: Budget) => ({
  zh: nameZh ?? organisation ?? '—',
  en: nameEn ?? organisation ?? '—',
});

/** What a budget's books are called: its fund by the title of its document, and its group of measures. */
export function useBookName(): (budget: Budget) => string {
  const tell = useBilingual();
  return ({ fund, fundName, measureGroup, groupName }) =>
    [tell(fundName ?? fund), tell(groupName ?? measureGroup)].filter(Boolean).join(' · ');
}
