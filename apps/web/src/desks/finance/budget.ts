/** A budget as the API gives it, and how it is called. */
import type { paths } from '../../api/schema';

type Books = paths['/api/v1/finance/budgets']['get']['responses'][200]['content']['application/json'];
export type Budget = Books['items'][number];

export const keyOf = ({ treasuryId, fund, fiscalYear, measureGroup }: Budget): string =>
  [treasuryId, fund, fiscalYear, measureGroup].join('/');

/** The names of an office in both languages, as far as it is known. */
export const officeOf = ({ nameZh, nameEn, organisation }: Budget) => ({
  zh: nameZh ?? organisation ?? '—',
  en: nameEn ?? organisation ?? '—',
});
