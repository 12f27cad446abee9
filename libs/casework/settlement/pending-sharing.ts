/** What blocks settlement: measures of which nobody has confirmed who bears them. */
import { listOrganisations, type Organisation } from '#identity';
import { type Actor, formatYuan, type Tx } from '#kernel';
import { findTreasuries } from '#ledger';
import type { CompiledMeasure, SharingRule } from '#policy';
import { confirmedDeterminations, listDeterminations, unsettledByMeasure } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { isOpen } from './check-sharing.js';
import { presentDetermination } from './present.js';

/**
 * Every measure that a text nobody gave us may govern and that is not determined yet: the districts' own to their
 * officers, all to an auditor. A measure stands here from the day on which its document is published, so that somebody
 * can ask for the text before the first statement is refused.
 *
 * @returns by district and measure: the texts to look for, what was recorded and waits for a second person, and what
 *   stands between the district and its towns of it until then (yuan; above zero the towns owe)
 * @throws Refused `role-missing`
 */
export async function readPendingSharing(house: House, tx: Tx, actor: Actor) {
  requireRole(actor, 'finance-maker', 'finance-checker', 'district-approver', 'auditor');
  const organisations = await listOrganisations(tx);
  const districts = organisations.filter(
    ({ id, kind }) => kind === 'district' && (actor.roles.includes('auditor') || id === actor.organisationId),
  );
  const items = [];
  for (const district of districts) items.push(...(await pendingOf(house, tx, district, organisations)));
  return { items };
}

async function pendingOf(house: House, tx: Tx, district: Organisation, organisations: readonly Organisation[]) {
  const open = await openMeasures(house, tx, district, organisations);
  if (open.length === 0) return [];
  const codes = open.map(({ measure }) => measure.code);
  const determined = await confirmedDeterminations(tx, district.id, codes);
  const recorded = (await listDeterminations(tx)).filter(
    ({ districtId, confirmedAt }) => districtId === district.id && confirmedAt === null,
  );
  const treasury = (await findTreasuries(tx, [district.id])).get(district.id);
  const unsettled = treasury ? await unsettledByMeasure(tx, treasury.id) : new Map<string, never>();
  return open
    .filter(({ measure }) => !determined.has(measure.code))
    .map(({ measure, document, clause, sharing }) => {
      const { entries = 0, amount = 0n } = unsettled.get(measure.code) ?? {};
      const found = recorded.find((one) => one.measure === measure.code);
      return {
        organisation: district.code,
        measure: measure.code,
        title: measure.title,
        documentNumber: document.number,
        clause: clause.label,
        governedBy: (sharing as SharingRule).exceptGovernedBy,
        recorded: found ? presentDetermination(found) : null,
        unsettled: { entries, amount: formatYuan(amount) },
      };
    });
}

/** The measures that the district handles, a municipal document's too; without a town stage there is nobody to settle with. */
async function openMeasures(
  house: House,
  tx: Tx,
  district: Organisation,
  organisations: readonly Organisation[],
): Promise<CompiledMeasure[]> {
  const places = organisations.filter(({ id, kind }) => id === district.id || kind === 'municipality');
  const jurisdictions = places.map(({ code }) => code);
  return (await house.catalogue.documents(tx))
    .filter(({ document: { local } }) => local.stages.includes('town') && jurisdictions.includes(local.jurisdiction))
    .flatMap(({ measures }) => [...measures.values()])
    .filter(({ sharing }) => isOpen(sharing));
}
