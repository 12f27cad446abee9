/** Writing an export: the worker's part. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Cell,
  claimExport,
  type Export,
  exportRefusal,
  failExport,
  finishExport,
  type Lease,
  noteProgress,
  type Sheet,
  writeWorkbook,
} from '#exports';
import { actingPerson } from '#identity';
import { type Actor, addDays, formatInstant, onBehalfOf, Refused, SYSTEM_ACTOR, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { exportKind } from './request-export.js';

/** Rows read at once. */
const PAGE = 1_000;
/** A file is kept for so many days [local]. */
const KEPT_DAYS = 7;
/** After so many beginnings without an end the file cannot be made. */
const MOST_ATTEMPTS = 5;

type Claimed = Export & { attempt: number };

/** Where the file of an export is. */
export const exportFile = (house: House, id: string): string => join(house.exportDirectory, `${id}.xlsx`);

/**
 * Takes an export and writes it, within the reach of the person who asked for it and as of one instant. Killed at any
 * moment, another run begins it again: a file gets its name only when it is whole, and the person is told once.
 *
 * @returns in a word, what came of it
 */
export async function runExport(house: House, id: string): Promise<string> {
  const claimed = await perform(house, SYSTEM_ACTOR, (_house, tx) => claimExport(tx, id, house.clock.now()), null);
  if (!claimed) return 'nothing to do';
  if (claimed.attempt > MOST_ATTEMPTS) return giveUp(house, claimed, 'gave-up');
  const person = await house.database.read({ kind: 'none' }, (tx) => actingPerson(tx, claimed.requestedBy));
  if (!person) return giveUp(house, claimed, 'account-disabled');
  try {
    return await write(house, claimed, person);
  } catch (error) {
    if (error instanceof Refused) return giveUp(house, claimed, error.refusal.code);
    // The lease runs out, and another run tries it again.
    throw error;
  }
}

async function write(house: House, claimed: Claimed, person: Actor): Promise<string> {
  await mkdir(house.exportDirectory, { recursive: true });
  const unfinishedBy = (attempt: number): string => `${exportFile(house, claimed.id)}.${attempt}`;
  // What a worker left that was killed.
  for (let attempt = 1; attempt < claimed.attempt; attempt += 1) await rm(unfinishedBy(attempt), { force: true });
  const unfinished = unfinishedBy(claimed.attempt);
  const lease: Lease = { id: claimed.id, attempt: claimed.attempt };
  try {
    const written = await house.database.snapshot(onBehalfOf(person), (tx) =>
      writeWorkbook(unfinished, sheetOf(house, tx, person, claimed), async (rows) => {
        const now = house.clock.now();
        if (!(await perform(house, SYSTEM_ACTOR, (_house, own) => noteProgress(own, lease, rows, now), null)))
          throw new Error('another worker has taken this export');
      }),
    );
    await rename(unfinished, exportFile(house, claimed.id));
    const told = await perform(house, SYSTEM_ACTOR, finish, { claimed, written });
    return told ? `${written.rows} rows` : 'another worker finished it';
  } finally {
    await rm(unfinished, { force: true });
  }
}

function sheetOf(house: House, tx: Tx, person: Actor, { kind: code, filter, language, requestedAt }: Claimed): Sheet {
  const kind = exportKind(code);
  async function* pages(): AsyncGenerator<Cell[][]> {
    let cursor: string | undefined;
    do {
      const { rows, nextCursor } = await kind.rows(house, tx, person, {
        filter,
        language,
        page: { limit: PAGE, cursor },
      });
      yield rows;
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
  const words = ABOUT[language];
  return {
    name: kind.name[language],
    columns: kind.headings(language),
    pages: pages(),
    aboutName: words.about,
    about: (rows) => [
      [words.list, kind.name[language]],
      [words.filter, JSON.stringify(filter)],
      [words.person, person.name],
      [words.requested, formatInstant(requestedAt)],
      [words.asOf, formatInstant(house.clock.now())],
      [words.rows, String(rows)],
    ],
  };
}

const ABOUT = {
  zh: {
    about: '说明',
    list: '内容',
    filter: '筛选',
    person: '导出人',
    requested: '申请时间',
    asOf: '数据时间',
    rows: '行数',
  },
  en: {
    about: 'About',
    list: 'List',
    filter: 'Filter',
    person: 'By',
    requested: 'Asked at',
    asOf: 'As of',
    rows: 'Rows',
  },
} as const;

interface Finished {
  claimed: Claimed;
  written: Awaited<ReturnType<typeof writeWorkbook>>;
}

/** Marks the export as ready and tells the person, both or neither. */
async function finish(house: House, tx: Tx, _actor: Actor, { claimed, written }: Finished): Promise<boolean> {
  const at = house.clock.now();
  const today = shanghaiDay(at);
  const expiresOn = addDays(today, KEPT_DAYS);
  const fileName = `${claimed.kind}-${today}.xlsx`;
  const { id, attempt } = claimed;
  if (!(await finishExport(tx, { id, attempt }, { ...written, fileName, expiresOn }, at))) return false;
  const params = { what: exportKind(claimed.kind).name, rows: String(written.rows), dueOn: expiresOn };
  const to = { personIds: [claimed.requestedBy] };
  await notify(tx, { to, kind: 'export-ready', params, applicationId: null, at });
  return true;
}

function giveUp(house: House, { id, attempt, kind, requestedBy }: Claimed, reason: string): Promise<string> {
  return perform(
    house,
    SYSTEM_ACTOR,
    async (_house, tx) => {
      const at = house.clock.now();
      if (!(await failExport(tx, { id, attempt }, reason, at))) return 'another worker has it';
      const params = { what: exportKind(kind).name, reason };
      await notify(tx, { to: { personIds: [requestedBy] }, kind: 'export-failed', params, applicationId: null, at });
      return `failed: ${reason}`;
    },
    null,
  );
}

/** @throws Refused `export-not-ready` */
export function requireReady({ state }: Pick<Export, 'state'>): void {
  if (state !== 'ready') throw new Refused(exportRefusal('export-not-ready', { params: { state } }));
}
