/**
 * The moves that the domain allows, written down by hand and a second time: the oracle against which the transition
 * table is tested. One line: from, action, to, who (roles, `system` or `anyone`), and for which cases only.
 */
const LINES = `
  draft            submit          submitted        enterprise-applicant
  submitted        accept          town_review      town-clerk                      town
  submitted        accept          district_review  town-clerk                      townless
  submitted        return          returned         town-clerk
  town_review      return          returned         town-reviewer                   town
  district_review  return          returned         district-reviewer
  returned         resubmit        *                enterprise-applicant
  town_review      endorse         district_review  town-reviewer                   town
  district_review  send-back       town_review      district-reviewer               town
  district_review  propose         public_notice    district-reviewer               notice
  district_review  propose         approved         district-reviewer               noticeless
  public_notice    object          public_notice    anyone
  public_notice    resolve         public_notice    district-approver
  public_notice    reopen          district_review  district-approver
  public_notice    approve         approved         district-approver
  approved         pay             disbursed        finance-maker,finance-checker
  submitted        reject          rejected         town-clerk
  town_review      reject          rejected         town-reviewer                   town
  district_review  reject          rejected         district-reviewer
  public_notice    reject          rejected         district-approver
  rejected         reconsider      district_review  enterprise-applicant
  draft            withdraw        withdrawn        enterprise-applicant
  submitted        withdraw        withdrawn        enterprise-applicant
  town_review      withdraw        withdrawn        enterprise-applicant
  district_review  withdraw        withdrawn        enterprise-applicant
  returned         withdraw        withdrawn        enterprise-applicant
  public_notice    withdraw        withdrawn        enterprise-applicant
  returned         lapse           lapsed           system
  submitted        revoke          revoked          enforcement-decider
  town_review      revoke          revoked          enforcement-decider
  district_review  revoke          revoked          enforcement-decider
  returned         revoke          revoked          enforcement-decider
  public_notice    revoke          revoked          enforcement-decider
  approved         revoke          revoked          enforcement-decider
  disbursed        payment-returned approved        system
  disbursed        order-recovery  recovery         enforcement-decider
  approved         order-recovery  recovery         enforcement-decider
  recovery         repaid          clawed_back      finance-maker,finance-checker,district-approver
  revoked          restore         ^                enforcement-decider
  recovery         restore         ^                enforcement-decider
  clawed_back      restore         ^                enforcement-decider`;

export interface Edge {
  from: string;
  action: string;
  /** `*`: the stage that returned the case; `^`: where it comes back to from what enforcement did. */
  to: string;
  who: readonly string[];
}

export interface KindOfCase {
  town: boolean;
  notice: boolean;
}

/** @returns the moves that the domain allows for such a case */
export function domainEdges({ town, notice }: KindOfCase): Edge[] {
  const holds: Record<string, boolean> = { town, townless: !town, notice, noticeless: !notice };
  return LINES.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string, string, string?])
    .filter(([, , , , only]) => only === undefined || holds[only])
    .map(([from, action, to, who]) => ({ from, action, to, who: who.split(',') }));
}

/** Where a case comes back to, by the state in which enforcement took it. */
const RESTORED: Record<string, string> = {
  submitted: 'submitted',
  town_review: 'town_review',
  district_review: 'district_review',
  returned: '*',
  public_notice: 'district_review',
  approved: 'approved',
  disbursed: 'disbursed',
};

/** @returns the state to which the edge leads for this case */
export const targetOf = (
  { to }: Pick<Edge, 'to'>,
  { returnedFrom, takenFrom }: { returnedFrom: string | null; takenFrom: string | null },
): string => to.replace('^', RESTORED[takenFrom ?? ''] ?? '^').replace('*', returnedFrom as string);

/** What stands still while a case is frozen: the way to money, and the timer that would punish standing still. */
export const STOPPED_BY_FREEZE: readonly string[] = [
  'submit',
  'accept',
  'resubmit',
  'endorse',
  'propose',
  'approve',
  'pay',
  'lapse',
];
