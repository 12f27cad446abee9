/**
 * The world of a story: a database with the shipped catalogue and the demonstration's organisations, people and
 * enterprises, and the real HTTP API in front of it, with a clock that the story sets. Every step is a request.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue, perform, proveBooks } from '#casework';
import { createEnterprise, createOrganisation, createPerson, findOrganisation } from '#identity';
import { newId, type Role, SettableClock, SYSTEM_ACTOR, shanghaiDay, type Tx } from '#kernel';
import { ensureTreasury } from '#ledger';
import { type Audience, KINDS, type NotificationKind } from '#notifications';
import { type CatalogueFile, type Guide, readCatalogueFiles } from '#policy';
import { loadDemonstration } from '../../apps/api/demo/load.js';
import { DEMO_PASSWORD, demoPasswordHash, seedWorld } from '../../apps/api/demo/seed.js';
import { ENTERPRISES } from '../../apps/api/demo/world.js';
import type { ApiSettings } from '../../apps/api/settings.js';
import { type Answer, type Client, startApi, type TestApi } from './api.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** What an answered request says; a story reads whatever it needs, and a wrong guess fails it. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Body = any;

/** A file that no other case has: the same paper in two cases is a risk signal. */
const aPdf = (): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n%${newId()}\n`);

/** What a case is made of: who asks for what, the yuan that the office grants, and `qp` where it is not Songjiang's. */
type Asked = [applicant: string, measure: string, facts: Record<string, unknown>, amount: string, office?: 'sj' | 'qp'];

export class World {
  private readonly clients = new Map<string, Client>();

  private constructor(
    readonly clock: SettableClock,
    readonly api: TestApi,
    readonly test: TestDatabase,
    private readonly directory: string,
  ) {}

  /**
   * @param extraDocuments documents beside the five, as files
   * @param options.settings of the API; a browser needs `{ WEB_DIRECTORY: 'dist/web' }`
   * @param options.port on which the API listens; a free one unless given
   * @param options.demonstration with the guides, budgets and cases that `npm start` shows
   */
  static async open(
    at: string,
    extraDocuments: CatalogueFile[] = [],
    options: { settings?: Partial<ApiSettings>; port?: number; demonstration?: boolean } = {},
  ): Promise<World> {
    const test = await openTestDatabase({ poolSize: 20 });
    const clock = new SettableClock(at);
    const directory = await mkdtemp(join(tmpdir(), 'huiqi-evidence-'));
    const api = await startApi({
      database: test,
      clock,
      port: options.port,
      settings: { EVIDENCE_DIRECTORY: directory, EXPORT_DIRECTORY: directory, ...options.settings },
    });
    await perform(api.house, SYSTEM_ACTOR, loadCatalogue, [...readCatalogueFiles(), ...extraDocuments]);
    if (options.demonstration) await loadDemonstration(api.house);
    else await perform(api.house, SYSTEM_ACTOR, seedWorld, { passwordHash: await demoPasswordHash() });
    return new World(clock, api, test, directory);
  }

  as(username: string): Client {
    let client = this.clients.get(username);
    if (!client) {
      client = this.api.as(username, DEMO_PASSWORD);
      this.clients.set(username, client);
    }
    return client;
  }

  anyone(): Client {
    return this.api.anyone();
  }

  uscc(username: string): string {
    return ENTERPRISES.find((enterprise) => enterprise.username === username)?.uscc as string;
  }

  /** A further person of an office, with the demonstration's password. */
  async person(username: string, organisation: string, ...roles: Role[]): Promise<void> {
    const passwordHash = await demoPasswordHash();
    await this.registering(async (tx) => {
      const organisationId = (await findOrganisation(tx, organisation))?.id;
      await createPerson(tx, { username, name: username, passwordHash, organisationId, roles }, this.clock.now());
    });
  }

  /** A further enterprise with a site at the organisation, and the person who applies for it. */
  async enterprise(username: string, site: string, uscc: string, name: string): Promise<void> {
    const passwordHash = await demoPasswordHash();
    await this.registering(async (tx) => {
      const siteIds = [(await findOrganisation(tx, site))?.id as string];
      const enterpriseId = await createEnterprise(tx, { uscc, name, siteIds }, this.clock.now());
      const roles = ['enterprise-applicant'] as const;
      await createPerson(tx, { username, name: username, passwordHash, enterpriseId, roles }, this.clock.now());
    });
  }

  /** A further office with its treasury; a town names its district. */
  async office(code: string, name: string, district?: string): Promise<void> {
    await this.registering(async (tx) => {
      const parentId = district === undefined ? null : ((await findOrganisation(tx, district))?.id as string);
      const kind = district === undefined ? 'district' : 'town';
      const organisationId = await createOrganisation(tx, { code, kind, parentId, nameZh: name, nameEn: code });
      await ensureTreasury(tx, { organisationId, paying: this.api.house.rules.paying });
    });
  }

  private registering(work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.test.database.transaction({ kind: 'none' }, work);
  }

  /** Appropriates a budget of the clock's year, in yuan; a fund is named after its document. */
  async budget(organisation: string, fund: string, amount: string, title = '年初预算'): Promise<void> {
    const fiscalYear = Number(shanghaiDay(this.clock.now()).slice(0, 4));
    const body = { organisation, fund, fiscalYear, amount, reference: `${title}〔${fiscalYear}〕${organisation}` };
    expected(await this.as(`${fund.slice(0, 2)}-finance-maker`).post('/finance/budgets', body), 201);
  }

  /** One person saves the guide and another publishes it. */
  async guide(guide: Omit<Guide, 'version'>): Promise<void> {
    const { version } = expected(await this.as('catalogue-editor').post('/guides', guide), 201);
    expected(
      await this.as('catalogue-publisher').post(`/guides/${guide.code}/actions/publish`, undefined, version),
      200,
    );
  }

  /** Begins a draft with all required evidence handed in. @returns the case's id */
  async draft(applicant: string, measure: string, facts: Record<string, unknown>, site?: string): Promise<string> {
    const { id } = expected(await this.as(applicant).post('/applications', { measure, facts, site }), 201);
    const { evidence } = expected(await this.anyone().get(`/policy/measures/${measure}`), 200);
    for (const { code, required } of evidence) if (required) await this.handIn(applicant, id, code);
    return id;
  }

  async handIn(
    applicant: string,
    id: string,
    requirement: string,
    content: Buffer = aPdf(),
    fileName = `${requirement}.pdf`,
  ): Promise<Body> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), fileName);
    return expected(
      await this.as(applicant).post(`/applications/${id}/evidence?requirement=${requirement}`, form),
      201,
    );
  }

  async read(username: string, id: string): Promise<Body> {
    return expected(await this.as(username).get(`/applications/${id}`), 200);
  }

  /** Tries an action at the case's present version. */
  async tryAct(username: string, id: string, action: string, body: object = {}): Promise<Answer> {
    const { version } = (await this.read(username, id)) as { version: number };
    return this.as(username).post(`/applications/${id}/actions/${action}`, body, version);
  }

  async act(username: string, id: string, action: string, body: object = {}): Promise<Body> {
    return expected(await this.tryAct(username, id, action, body), 200);
  }

  /** Answers every signal of the case that is open. @returns how many there were */
  async answerSignals(officer: string, id: string): Promise<number> {
    const { items } = expected(await this.as(officer).get(`/applications/${id}/signals`), 200);
    const open = items.filter(({ answeredAt }: Body) => answeredAt === null);
    for (const signal of open) {
      const answer = { verdict: 'explained', reason: '经核实，情况属实' };
      expected(await this.as(officer).post(`/applications/${id}/signals/${signal.id}/actions/answer`, answer), 200);
    }
    return open.length;
  }

  trySubmit(applicant: string, id: string): Promise<Answer> {
    return this.tryAct(applicant, id, 'submit', { declaration: { accepted: true } });
  }

  async submit(applicant: string, id: string): Promise<Body> {
    return expected(await this.trySubmit(applicant, id), 200);
  }

  /** Draft, submission, acceptance and endorsement: the case lies with the district's reviewer. */
  async toDistrict(...[applicant, measure, facts, amount, office = 'sj']: Asked): Promise<string> {
    const id = await this.draft(applicant, measure, facts, office === 'sj' ? 'sj-jiuting' : 'qp-xujing');
    await this.submit(applicant, id);
    await this.act(`${office}-town-clerk`, id, 'accept');
    await this.answerSignals(`${office}-town-reviewer`, id);
    await this.act(`${office}-town-reviewer`, id, 'endorse', { recommendedAmount: amount, reason: '材料齐全' });
    return id;
  }

  async toNotice(...asked: Asked): Promise<string> {
    const [, , , amount, office = 'sj'] = asked;
    const id = await this.toDistrict(...asked);
    await this.act(`${office}-district-reviewer`, id, 'propose', { amount, reason: '符合条款' });
    return id;
  }

  /** Moves the clock to the day after the case's notice has ended. */
  async afterNotice(username: string, id: string): Promise<void> {
    const { noticeEndsOn } = await this.read(username, id);
    this.clock.set(new Date(Date.parse(`${noticeEndsOn}T00:00:00+08:00`) + 34 * 3_600_000));
  }

  async toApproved(...asked: Asked): Promise<string> {
    const [, , , , office = 'sj'] = asked;
    const id = await this.toNotice(...asked);
    await this.afterNotice(`${office}-district-approver`, id);
    await this.act(`${office}-district-approver`, id, 'approve');
    return id;
  }

  /** @returns what is wrong with the books and letters; nothing, if all is well */
  async verifyLedger(): Promise<string[]> {
    const report = await proveBooks(async (sql, values = []) => (await this.test.owner.query(sql, [...values])).rows);
    return report.checks.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  }

  /**
   * @throws Error when somebody was sent a message of a kind that is not said to come to such people: they were never
   *   asked whether they want it by e-mail
   */
  private async checkAudiences(): Promise<void> {
    const { rows } = await this.test.owner.query<{ kind: NotificationKind; audience: Audience }>(
      `SELECT DISTINCT n.kind, CASE WHEN p.enterprise_id IS NULL THEN 'office' ELSE 'enterprise' END AS audience
       FROM notification n JOIN person p ON p.id = n.person_id`,
    );
    const wrong = rows.filter(({ kind, audience }) => !KINDS[kind].to.includes(audience));
    if (wrong.length > 0) throw new Error(`messages to whom they do not come: ${JSON.stringify(wrong)}`);
  }

  async close(): Promise<void> {
    await this.checkAudiences();
    await this.api.close();
    await this.test.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** @throws Error with the problem, when the answer has another status */
export function expected(answer: Answer, status: number): Body {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
