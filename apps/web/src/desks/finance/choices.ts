/** What people choose from instead of typing codes: the offices of their district, and its funds. */
import { server } from '../../api/client';
import { useUser } from '../../api/session';
import { type Choice, useOrganisations, useTownChoices } from '../../design/offices';
import { useBilingual } from '../../words/words';

/** Titles hardly ever change while a desk is open. */
const KEPT_MS = 600_000;

/** @returns the district itself and its towns: the offices whose budgets a person of the district may change */
export function useOfficeChoices(): Choice[] {
  const tell = useBilingual();
  const { organisation } = useUser();
  const towns = useTownChoices();
  if (!organisation) return towns;
  const { code, nameZh, nameEn } = organisation;
  return [{ value: code, label: tell({ zh: nameZh, en: nameEn }) }, ...towns];
}

/** @returns how an office of that id is called */
export function useOfficeName(): (id: string) => string {
  const tell = useBilingual();
  const organisations = useOrganisations();
  return (id) => {
    const office = organisations.find((one) => one.id === id);
    return office ? tell({ zh: office.nameZh, en: office.nameEn }) : '—';
  };
}

/**
 * A fund is named after its document, unless an office keeps several: those that have a budget are offered too.
 *
 * @returns the funds, each with the title of its document
 */
export function useFundChoices(): Choice[] {
  const tell = useBilingual();
  const documents = server.useQuery('get', '/api/v1/policy/documents', {}, { staleTime: KEPT_MS });
  const budgets = server.useQuery('get', '/api/v1/finance/budgets');
  const named = (documents.data?.items ?? []).map(({ id, title }) => ({ value: id, label: `${id} ${tell(title)}` }));
  const known = new Set(named.map(({ value }) => value));
  const others = new Set((budgets.data?.items ?? []).map(({ fund }) => fund).filter((fund) => !known.has(fund)));
  return [...named, ...[...others].map((fund) => ({ value: fund, label: fund }))];
}
