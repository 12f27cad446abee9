import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '#kernel';
import { AT, act } from '../../test/support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  attachEvidence,
  type Evidence,
  listEvidence,
  missingEvidence,
  openEvidence,
  sweepOrphans,
  withdrawEvidence,
} from './evidence.js';
import { receiveEvidence } from './receive-evidence.js';

const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
const HOUR = 3_600_000;

describe('evidence', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let directory: string;
  let applicant: Actor;
  let stranger: Actor;
  let applicationId: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    directory = await mkdtemp(join(tmpdir(), 'huiqi-evidence-'));
    applicant = await world.applicant(world.enterprise);
    stranger = await world.applicant(world.otherEnterprise);
    applicationId = (await world.draft(applicant)).id;
  });
  afterAll(async () => {
    await test.close();
    await rm(directory, { recursive: true });
  });

  const receive = (content: string) =>
    receiveEvidence({
      stream: Readable.from([Buffer.from(content)]),
      directory,
      limitBytes: 1000,
      fileName: '报告.pdf',
    });
  const attach = async (content: string, requirement = 'capital-report', by = applicant): Promise<Evidence> => {
    const file = await receive(content);
    return test.database.transaction(by.reach, (tx) =>
      attachEvidence(tx, { applicationId, requirement, file, personId: by.personId, at: AT }),
    );
  };

  it('is listed with what it is, and comes back as it went', async () => {
    const row = await attach('%PDF-1.7 一');
    const listed = await test.database.read(applicant.reach, (tx) => listEvidence(tx, applicationId));
    expect(listed).toContainEqual(row);
    expect(row).toMatchObject({ fileName: '报告.pdf', mediaType: 'application/pdf', sizeBytes: 12n, uploadedAt: AT });
    const opened = await test.database.read(applicant.reach, (tx) =>
      openEvidence(tx, directory, applicationId, row.id),
    );
    expect(opened.evidence).toEqual(row);
    expect(await text(opened.stream)).toBe('%PDF-1.7 一');
  });

  it('answers a requirement until it is withdrawn, and can be read still', async () => {
    const row = await attach('%PDF-1.7 二', 'licence');
    const list = () => test.database.read(applicant.reach, (tx) => listEvidence(tx, applicationId));
    expect(missingEvidence(['licence'], await list())).toBeNull();
    const withdraw = () =>
      test.database.transaction(applicant.reach, (tx) => withdrawEvidence(tx, applicationId, row.id, AT));
    await withdraw();
    await expect(withdraw()).rejects.toEqual(refused('not-found'));
    expect(missingEvidence(['capital-report', 'licence', 'list-notice'], await list())).toMatchObject({
      code: 'evidence-missing',
      problems: [{ at: '/evidence/licence' }, { at: '/evidence/list-notice' }],
    });
    const { evidence, stream } = await test.database.read(applicant.reach, (tx) =>
      openEvidence(tx, directory, applicationId, row.id),
    );
    stream.destroy();
    expect(evidence.withdrawnAt).toEqual(AT);
  });

  it('is nobody else’s: not to see, not to open, not to withdraw, not to add', async () => {
    const row = await attach('%PDF-1.7 三');
    const asStranger = <T>(work: Parameters<typeof test.database.transaction<T>>[1]) =>
      test.database.transaction(stranger.reach, work);
    expect(await asStranger((tx) => listEvidence(tx, applicationId))).toEqual([]);
    await expect(asStranger((tx) => openEvidence(tx, directory, applicationId, row.id))).rejects.toEqual(
      refused('not-found'),
    );
    await expect(asStranger((tx) => withdrawEvidence(tx, applicationId, row.id, AT))).rejects.toEqual(
      refused('not-found'),
    );
    await expect(attach('%PDF-1.7 四', 'licence', stranger)).rejects.toThrow('row-level security');
  });

  it('of one case is not opened through another', async () => {
    const row = await attach('%PDF-1.7 五');
    const other = (await world.draft(applicant)).id;
    for (const [caseId, id] of [
      [other, row.id],
      [applicationId, newId()],
      [applicationId, '../../etc/passwd'],
    ] as const) {
      await expect(
        test.database.read(applicant.reach, (tx) => openEvidence(tx, directory, caseId, id)),
      ).rejects.toEqual(refused('not-found'));
    }
  });

  it('of a submitted case is open to its office', async () => {
    const row = await attach('%PDF-1.7 六');
    const clerk = await world.officer(world.town, 'town-clerk');
    const open = () => test.database.read(clerk.reach, (tx) => openEvidence(tx, directory, applicationId, row.id));
    await expect(open()).rejects.toEqual(refused('not-found'));
    await act(test.database, applicant, applicationId, 'submit');
    expect(await text((await open()).stream)).toBe('%PDF-1.7 六');
  });

  describe('a sweep', () => {
    const age = (name: string, hours: number) => {
      const then = new Date(Date.now() - hours * HOUR);
      return utimes(join(directory, name), then, then);
    };

    it('removes what a crash left, and neither evidence nor what may still be uploading', async () => {
      const row = await attach('%PDF-1.7 七');
      const orphan = await receive('%PDF-1.7 八');
      const fresh = await receive('%PDF-1.7 九');
      await writeFile(join(directory, 'cut-off.part'), 'x');
      for (const name of await readdir(directory)) await age(name, name === fresh.storedAs ? 0 : 25);
      const before = await readdir(directory);
      const swept = await test.database.read({ kind: 'all' }, (tx) => sweepOrphans(tx, directory, 24 * HOUR));
      const after = await readdir(directory);
      // The refused upload of the stranger above left a third orphan.
      const gone = before.filter((name) => !after.includes(name));
      expect(swept).toBe(gone.length);
      expect(gone).toEqual(expect.arrayContaining([orphan.storedAs, 'cut-off.part']));
      expect(after).toContain(fresh.storedAs);
      const { rows } = await test.owner.query('SELECT stored_as FROM evidence');
      expect(after.filter((name) => name !== fresh.storedAs).sort()).toEqual(rows.map((line) => line.stored_as).sort());
      expect(row.withdrawnAt).toBeNull();
    });

    it('is refused to whoever does not see every case', () =>
      expect(test.database.read(applicant.reach, (tx) => sweepOrphans(tx, directory, 0))).rejects.toThrow(
        'reaches every case',
      ));
  });
});
