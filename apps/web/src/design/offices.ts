/** The offices by their names, to choose from instead of typing codes. */
import { type Schemas, server } from '../api/client';
import { useUser } from '../api/session';
import { useBilingual } from '../words/words';

export interface Choice {
  value: string;
  label: string;
}

/** Names hardly ever change while a desk is open. */
const KEPT_MS = 600_000;

/** @returns every office: the municipality, its districts and their towns */
export function useOrganisations(): Schemas['Organisation'][] {
  const read = server.useQuery('get', '/api/v1/organisations', {}, { staleTime: KEPT_MS });
  return read.data?.items ?? [];
}

/** @returns the towns of the person's district; every town for whoever belongs to no office, as the auditor does */
export function useTownChoices(): Choice[] {
  const tell = useBilingual();
  const { organisation } = useUser();
  const towns = useOrganisations().filter(
    ({ parentId }) => parentId !== null && (!organisation || parentId === organisation.id),
  );
  return towns.map(({ code, nameZh, nameEn }) => ({ value: code, label: tell({ zh: nameZh, en: nameEn }) }));
}
