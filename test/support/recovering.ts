/** Paid awards that are ordered back, made behind the verbs that pay and sanction: those are tested by themselves. */
import { type Actor, type Fen, newId, shanghaiDay } from '#kernel';
import { appropriation, bankPayment, postJournal, recoveryOrdered } from '#ledger';
import {
  type Commitment,
  createOrders,
  createRecovery,
  currentAccounts,
  findCommitments,
  markCommitmentPaid,
} from '#treasury';
import { districtReach, enterpriseReach } from './approved-cases.js';
import type { FinanceHouse } from './finance-house.js';

/** Budgets of ten million yuan for the district and the town in these books. */
export async function fundBooks(desk: FinanceHouse, fiscalYear: number, measureGroup = ''): Promise<void> {
  const { district, districtTreasury, townTreasury } = desk.world;
  const at = desk.clock.now();
  const key = `budget/${fiscalYear}/${measureGroup}`;
  const shares = [
    { treasuryId: districtTreasury, role: 'district', amount: 1_000_000_000n },
    { treasuryId: townTreasury, role: 'town', amount: 1_000_000_000n },
  ] as const;
  const postings = appropriation({ fund: 'sj-2025-8', fiscalYear, measureGroup, shares });
  await desk.test.database.transaction(districtReach(district), (tx) =>
    postJournal(tx, { kind: 'appropriation', day: shanghaiDay(at), at, reference: key, key }, postings),
  );
}

/** A decision for a recovery to stand on. @returns its id */
export async function decided(desk: FinanceHouse, enterpriseId: string): Promise<string> {
  const [investigation, id] = [newId(), newId()];
  const { owner } = desk.test;
  await owner.query(
    `INSERT INTO investigation (id, organisation_id, document_id, enterprise_id, day_found, basis, opened_by, opened_at,
       state, closed_at, number) VALUES ($1, $2, 'sj-2025-8', $3, '2026-06-10', 'x', $4, now(), 'in-force', now(), ($1::uuid)::text)`,
    [investigation, desk.world.district, enterpriseId, desk.investigator.personId],
  );
  await owner.query(
    `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, legal_basis, decided_by, decided_at)
     VALUES ($1, $2, $3, 'sanctioned', 'x', 'x', 'x', $4, now())`,
    [id, investigation, desk.investigator.personId, desk.decider.personId],
  );
  return id;
}

export interface OrderedBack {
  applicationId: string;
  recoveryId: string;
  commitment: Commitment;
}

/** An award of so many fen, paid and ordered back in whole, due on 2026-12-01. The enterprise has a verified account. */
export async function orderedBack(desk: FinanceHouse, enterpriseId: string, amount: Fen): Promise<OrderedBack> {
  const applicationId = await desk.approved(enterpriseId, amount);
  const decisionId = await decided(desk, enterpriseId);
  const { districtTreasury: treasuryId, district } = desk.world;
  const at = desk.clock.now();
  const day = shanghaiDay(at);
  const ordered = await desk.test.database.transaction(districtReach(district), async (tx) => {
    const commitment = (await findCommitments(tx, [applicationId])).get(applicationId) as Commitment;
    const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as never;
    const [order] = await createOrders(tx, [{ commitment, account, treasuryId }], desk.maker.personId, at);
    await tx.execute(`UPDATE payment_order SET state = 'paid', paid_on = $2 WHERE id = $1`, [order?.id, day]);
    await markCommitmentPaid(tx, commitment.id);
    const { books, shares } = commitment;
    const journal = { day, at, applicationId };
    await postJournal(
      tx,
      { ...journal, kind: 'payment', reference: 'HQ', key: `payment/${order?.id}` },
      bankPayment({ ...books, shares, payer: treasuryId }),
    );
    const orderedOn = day;
    const id = await createRecovery(tx, {
      commitment,
      decisionId,
      treasuryId,
      shares,
      orderedOn,
      dueOn: '2026-12-01',
      at,
    });
    await postJournal(
      tx,
      { ...journal, kind: 'recovery-ordered', reference: 'HQ', key: `recovery/${id}` },
      recoveryOrdered({ ...books, shares, collector: treasuryId }),
    );
    return { applicationId, recoveryId: id, commitment };
  });
  await desk.test.owner.query(`UPDATE application SET state = 'recovery' WHERE id = $1`, [applicationId]);
  return ordered;
}

/** @returns somebody who applies for the enterprise */
export const applicantOf = (desk: FinanceHouse, enterpriseId: string): Actor => ({
  ...desk.maker,
  roles: ['enterprise-applicant'],
  reach: enterpriseReach(enterpriseId),
  organisationId: null,
  enterpriseId,
});
