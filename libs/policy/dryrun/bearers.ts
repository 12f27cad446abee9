/** Which office bears how much of a grant. */
import type { Fen } from '#kernel';
import { type Part, type SharePart, splitByParts, type Treasury } from '../award/sharing.js';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { StoredCase } from './stored-case.js';

/** One office's part of a grant. */
export interface Borne {
  role: Treasury;
  /** The district or town whose treasury it is; null where the case has no such office. */
  organisationId: string | null;
  amount: Fen;
}

const borne = ({ districtId, townId }: StoredCase, shares: readonly SharePart[]): Borne[] =>
  shares.map(({ treasury, amount }) => ({
    role: treasury,
    organisationId: treasury === 'district' ? districtId : townId,
    amount,
  }));

/** @returns who bears what was really granted, as it was committed */
export const bearersThen = (stored: StoredCase): Borne[] => borne(stored, stored.granted?.shares ?? []);

/**
 * By what a grant under the draft is divided. Where the draft still leaves the ratio to another document, the ratio that
 * people determined for the case stands.
 */
function partsUnder({ granted }: StoredCase, { sharing }: CompiledMeasure): readonly Part[] {
  const isOpen = sharing !== null && (sharing.unknown || sharing.exceptGovernedBy.length > 0);
  return (isOpen ? granted?.determined : null) ?? sharing?.shares ?? [];
}

/** @returns who would bear a grant under the draft; nobody where no rule says so */
export function bearersUnder(stored: StoredCase, measure: CompiledMeasure, grant: Fen): Borne[] {
  const parts = partsUnder(stored, measure);
  return parts.length === 0 ? [] : borne(stored, splitByParts(grant, parts));
}
