/** Who acts: a signed-in person with roles and a reach, or the system's own timers. */

/** Every role there is (domain: People). A role is held within one organisation, or for one enterprise. */
export const ROLES = [
  'enterprise-applicant',
  'town-clerk',
  'town-reviewer',
  'town-finance',
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
  'catalogue-editor',
  'catalogue-publisher',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * Whose cases a person sees. `all` reads everything (auditor, and the system itself); `none` sees no case at all
 * (administrator, catalogue staff). The database's row-level security stands on the same value.
 */
export type Reach =
  | { kind: 'all' }
  | { kind: 'none' }
  | { kind: 'town'; organisationId: string }
  | { kind: 'district'; organisationId: string }
  | { kind: 'enterprise'; enterpriseId: string };

/**
 * On whose behalf a transaction runs, as the database is told: the reach, and the person, whose inbox is nobody else's.
 * Without a person a transaction has no inbox; the system's own person (SYSTEM_PERSON_ID) reads every one, to send mails.
 */
export type OnBehalfOf = Reach & { personId?: string };

export interface Actor {
  /** The person's id; for the system, SYSTEM_PERSON_ID. */
  personId: string;
  name: string;
  roles: readonly Role[];
  reach: Reach;
  organisationId: string | null;
  enterpriseId: string | null;
  system: boolean;
  /** Out of at least one case, or of those of an enterprise: lists have to leave them out. */
  recused?: boolean;
}

/** The person row under which timers act; it exists in every database and cannot sign in. */
export const SYSTEM_PERSON_ID = '00000000-0000-7000-8000-000000000001';

export const SYSTEM_ACTOR: Actor = {
  personId: SYSTEM_PERSON_ID,
  name: 'system',
  roles: [],
  reach: { kind: 'all' },
  organisationId: null,
  enterpriseId: null,
  system: true,
};

/** @returns what a transaction in which this actor acts tells the database */
export const onBehalfOf = ({ reach, personId }: Actor): OnBehalfOf => ({ ...reach, personId });
