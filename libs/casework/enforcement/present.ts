/** Investigations and bars as the API shows them: JSON-safe. */
import type { Investigation } from '#enforcement';
import { formatInstant } from '#kernel';

export function presentInvestigation({ openedAt, ...investigation }: Investigation) {
  return { ...investigation, openedAt: formatInstant(openedAt) };
}

export type PresentedInvestigation = ReturnType<typeof presentInvestigation>;
