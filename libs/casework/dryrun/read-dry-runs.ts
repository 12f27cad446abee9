/** Dry runs as they are read: how far they are, and what they found, with the offices by name. */
import { listOrganisations, type Organisation } from '#identity';
import { type Actor, formatInstant, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import {
  type DraftName,
  type DraftResult,
  type DryRunResult,
  type DryRunRow,
  findDryRun,
  listDryRuns as readDryRuns,
} from '#policy';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';

const SEE_ALL: readonly Role[] = ['catalogue-editor', 'catalogue-publisher', 'auditor'];

/** The catalogue's people and the auditor see every dry run, a district's approver the own ones. */
function whose(actor: Actor): string | null {
  requireRole(actor, ...SEE_ALL, 'district-approver');
  return actor.roles.some((role) => SEE_ALL.includes(role)) ? null : actor.personId;
}

const present = ({ requestedAt, finishedAt, ...row }: DryRunRow) => ({
  ...row,
  requestedAt: formatInstant(requestedAt),
  finishedAt: finishedAt && formatInstant(finishedAt),
});

export type PresentedDryRun = ReturnType<typeof present>;

/** @returns dry runs without their results, newest first. @throws Refused `role-missing` */
export async function listDryRuns(_house: House, tx: Tx, actor: Actor, page: Page): Promise<Paged<PresentedDryRun>> {
  const person = whose(actor);
  return readPage(page, (after, limit) => readDryRuns(tx, person, { after, limit }), present);
}

/** @returns one dry run, with its result once it is ready. @throws Refused `role-missing`, `not-found` */
export async function readDryRun(_house: House, tx: Tx, actor: Actor, { id }: { id: string }) {
  const person = whose(actor);
  const found = isId(id) ? await findDryRun(tx, id, person) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  const { result, ...row } = found;
  return { ...present(row), result: result && withNames(result, await listOrganisations(tx)) };
}

/**
 * The costs of one dry run as lines: each draft, month and treasury.
 *
 * @throws Refused as `readDryRun`; also `not-found` while there is no result
 */
export async function readDryRunCosts(house: House, tx: Tx, actor: Actor, input: { id: string }) {
  const { subject, against, result } = await readDryRun(house, tx, actor, input);
  if (!result) throw new Refused(kernelRefusal('not-found'));
  const names = [subject, against].map((draft) => draft && wordsOf(draft));
  const items = result.drafts.flatMap(({ treasuries }, place) =>
    treasuries.map(({ month, nameZh, nameEn, asWas, draft }) => {
      return { draft: names[place] ?? null, month, nameZh, nameEn, costThen: asWas, costUnderDraft: draft };
    }),
  );
  return { items, nextCursor: null };
}

/** @returns a draft as people name it: its id or code and its version */
export const wordsOf = (draft: DraftName): string =>
  'documentId' in draft ? `${draft.documentId} v${draft.version}` : `${draft.guide.code} v${draft.guide.version}`;

/** The result with the offices' names instead of their ids alone. */
function withNames({ drafts, ...rest }: DryRunResult, organisations: readonly Organisation[]) {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const named = <Row extends { organisationId: string | null }>(row: Row) => {
    const { code = null, nameZh = null, nameEn = null } = byId.get(row.organisationId ?? '') ?? {};
    return { ...row, code, nameZh, nameEn };
  };
  return {
    ...rest,
    drafts: drafts.map((draft: DraftResult) => ({
      ...draft,
      treasuries: draft.treasuries.map(named),
      towns: draft.towns.map(named),
    })),
  };
}
