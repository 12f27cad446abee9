/** Checks of the document as a whole: dates, clauses, provisions, and who shares in what. */
import { isDay } from '#kernel';
import type { Inspection } from './inspection.js';
import { below } from './places.js';
import type { Provision, Share } from './types.js';

function checkDay(inspection: Inspection, at: string, value: string): boolean {
  if (isDay(value)) return true;
  inspection.report(at, 'impossible-date', { value });
  return false;
}

function checkHeader(inspection: Inspection, fileName: string): void {
  const id = inspection.part('id');
  const file = fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  if (id !== undefined && id !== file) inspection.report('/id', 'id-differs-from-file', { id, file });
  const issuedOn = inspection.part('issuedOn');
  if (issuedOn !== undefined) checkDay(inspection, '/issuedOn', issuedOn);
}

function checkInForce(inspection: Inspection): void {
  const inForce = inspection.part('inForce');
  if (!inForce) return;
  const { from, to, derived, quote } = inForce;
  const fromIsDay = checkDay(inspection, '/inForce/from', from);
  if (to === null) {
    if (derived) inspection.report('/inForce/derived', 'derived-without-end');
  } else if (checkDay(inspection, '/inForce/to', to) && fromIsDay && to < from) {
    inspection.report('/inForce/to', 'ends-before-it-starts', { from, to });
  }
  inspection.quoteInSource('/inForce/quote', quote);
}

function checkClauses(inspection: Inspection): void {
  const clauses = inspection.items('clauses');
  inspection.unique(clauses.map(({ at, item }) => ({ at: below(at, 'id'), value: item.id })));
  for (const { at, item } of clauses) {
    item.path.forEach((heading, index) => {
      inspection.quoteInSource(below(at, 'path', index), heading);
    });
    inspection.quoteInSource(below(at, 'heading'), item.heading);
    inspection.quoteInSource(below(at, 'text'), item.text);
  }
}

const checkShares = (inspection: Inspection, at: string, shares: readonly Share[]): void =>
  inspection.unique(shares.map((share, index) => ({ at: below(at, index), value: share.treasury })));

function checkProvision(inspection: Inspection, at: string, provision: Provision): void {
  if (!inspection.clauseIds().has(provision.clause)) {
    inspection.report(below(at, 'clause'), 'unknown-clause', { value: provision.clause });
  }
  inspection.quoteInClause(below(at, 'quote'), provision.quote, provision.clause);
  if (provision.appliesTo !== 'document') {
    const known = inspection.measureCodes();
    provision.appliesTo.forEach((value, index) => {
      if (!known.has(value)) inspection.report(below(at, 'appliesTo', index), 'unknown-measure', { value });
    });
  }
  if (provision.kind === 'sharing') checkShares(inspection, below(at, 'shares'), provision.shares);
  if (provision.kind === 'repeal') checkDay(inspection, below(at, 'from'), provision.from);
}

/** Every award needs somebody who bears it, and only one rule may say who. */
function checkSharing(inspection: Inspection): void {
  const local = inspection.part('local');
  if (local?.sharing) checkShares(inspection, '/local/sharing', local.sharing);
  const provisions = inspection.items('provisions').map(({ item }) => item);
  const sharing = provisions.filter((provision) => provision.kind === 'sharing');
  for (const { at, item } of inspection.items('measures')) {
    if (!inspection.fits(below(at, 'award')) || item.award.kind === 'none') continue;
    const reaching = sharing.filter(({ appliesTo }) => appliesTo === 'document' || appliesTo.includes(item.code));
    if (reaching.length > 1) inspection.report(at, 'two-sharings', { measure: item.code });
    if (reaching.length === 0 && local && !local.sharing && inspection.part('provisions')) {
      inspection.report(at, 'no-sharing', { measure: item.code });
    }
  }
}

/** Checks everything of the document that is not inside one measure. */
export function inspectDocument(inspection: Inspection, fileName: string): void {
  checkHeader(inspection, fileName);
  checkInForce(inspection);
  checkClauses(inspection);
  for (const { at, item } of inspection.items('provisions')) checkProvision(inspection, at, item);
  checkSharing(inspection);
}
