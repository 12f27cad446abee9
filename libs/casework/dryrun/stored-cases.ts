/** Stored cases as a dry run sees them, read in sets: some enterprises at a time, with all that they were granted. */
import { submittedFactsOf } from '#intake';
import { shanghaiDay, type Tx } from '#kernel';
import { type Ending, findGuide, type Guide, type OtherAward, type StoredCase } from '#policy';
import { type GrantedAward, grantedAwards } from '#treasury';
import { type HandledCase, type HandledFilter, handledCases } from '#workflow';
import { guideFor } from '../cases/dossier.js';
import type { House } from '../house.js';

/** Enterprises read at once; what is in memory is their cases. */
const ENTERPRISES = 1_000;

/** One enterprise: its cases of the run, and its other awards under the same documents. */
export interface EnterpriseCases {
  cases: StoredCase[];
  others: OtherAward[];
}

const ENDED = ['withdrawn', 'lapsed', 'revoked'];

function endingOf({ state }: HandledCase, award: GrantedAward | undefined): Ending {
  if (award) return 'granted';
  if (state === 'rejected') return 'refused';
  return ENDED.includes(state) ? 'ended' : 'pending';
}

/** The parts by which another document was determined to govern; null where the text's own rule divided it. */
function determinedParts({ sharing }: GrantedAward) {
  if (sharing.determinationId === undefined) return null;
  const parts = [
    { treasury: 'district' as const, parts: sharing.district },
    { treasury: 'town' as const, parts: sharing.town },
  ];
  return parts.filter((part) => part.parts > 0);
}

const grantedOf = (award: GrantedAward): StoredCase['granted'] => ({
  amount: award.amount,
  recovered: award.recovered,
  shares: award.shares.map(({ role, amount }) => ({ treasury: role, amount })),
  determined: determinedParts(award),
});

const otherAward = ({ applicationId, measure, amount, recovered, committedAt }: GrantedAward, answers = {}) => ({
  applicationId,
  measure,
  amount: amount - recovered,
  answers,
  at: committedAt,
});

/** Guides by code and version: published ones never change. */
type GuideShelf = Map<string, Guide | null>;

async function pinnedGuide(tx: Tx, { guideCode, guideVersion }: HandledCase, shelf: GuideShelf): Promise<Guide | null> {
  if (guideCode === null) return null;
  const key = `${guideCode}/${guideVersion}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const found = (await findGuide(tx, guideCode, guideVersion as number))?.guide ?? null;
  shelf.set(key, found);
  return found;
}

async function storedCase(
  house: House,
  tx: Tx,
  handled: HandledCase,
  known: { award: GrantedAward | undefined; answers: StoredCase['answers']; shelf: GuideShelf },
): Promise<StoredCase> {
  const { id, enterpriseId, measure, documentVersion, districtId, townId, submittedAt } = handled;
  const { award, answers, shelf } = known;
  return {
    ...{ id, enterpriseId, measure, districtId, townId, answers },
    on: shanghaiDay(submittedAt),
    rules: {
      measure: await house.catalogue.measure(tx, measure, documentVersion),
      guide: guideFor(await pinnedGuide(tx, handled, shelf), measure),
    },
    ending: endingOf(handled, award),
    granted: award ? grantedOf(award) : null,
    at: award?.committedAt ?? submittedAt,
  };
}

/** Reads one page of enterprises. @returns them, and the last one's id; null after the last page */
async function readPage(
  house: House,
  tx: Tx,
  filter: HandledFilter,
  after: string | null,
  shelf: GuideShelf,
): Promise<{ enterprises: EnterpriseCases[]; last: string | null }> {
  const handled = await handledCases(tx, filter, { after, enterprises: ENTERPRISES });
  const found = new Map<string, EnterpriseCases>();
  for (const { enterpriseId } of handled) found.set(enterpriseId, { cases: [], others: [] });
  const awards = await grantedAwards(tx, [...found.keys()], filter.documentIds);
  const awardOf = new Map(awards.map((award) => [award.applicationId, award]));
  const ids = new Set([...handled.map(({ id }) => id), ...awardOf.keys()]);
  const facts = await submittedFactsOf(tx, [...ids]);
  for (const one of handled) {
    const known = { award: awardOf.get(one.id), answers: facts.get(one.id) ?? {}, shelf };
    found.get(one.enterpriseId)?.cases.push(await storedCase(house, tx, one, known));
    awardOf.delete(one.id);
  }
  for (const award of awardOf.values()) {
    found.get(award.enterpriseId)?.others.push(otherAward(award, facts.get(award.applicationId)));
  }
  return { enterprises: [...found.values()], last: handled.at(-1)?.enterpriseId ?? null };
}

/**
 * Reads the enterprises that handed in cases of the filter, page by page; four statements a page, however many cases.
 *
 * @returns pages of enterprises, each with all its cases of the filter
 */
export async function* storedCases(house: House, tx: Tx, filter: HandledFilter): AsyncGenerator<EnterpriseCases[]> {
  const shelf: GuideShelf = new Map();
  let after: string | null = null;
  while (true) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(house, tx, filter, after, shelf);
    if (page.last === null) return;
    yield page.enterprises;
    after = page.last;
  }
}
