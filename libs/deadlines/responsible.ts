/** Whom a deadline binds, in the code and in its columns. */
import type { Role } from '#kernel';

/**
 * Whom a deadline binds: the people of one role in an office (in every office where it names none), or an enterprise,
 * with the office that answers for its case.
 */
export type Responsible =
  | { organisationId: string | null; role: Role }
  | { enterpriseId: string; organisationId: string };

/** The same as the columns of a row. */
export interface ResponsibleColumns {
  organisation_id: string | null;
  role: Role | null;
  enterprise_id: string | null;
}

export function toColumns(responsible: Responsible): ResponsibleColumns {
  return 'role' in responsible
    ? { organisation_id: responsible.organisationId, role: responsible.role, enterprise_id: null }
    : { organisation_id: responsible.organisationId, role: null, enterprise_id: responsible.enterpriseId };
}

/** The database's checks promise that one of the two forms is there. */
export function fromColumns(row: ResponsibleColumns): Responsible {
  return row.role === null
    ? { enterpriseId: row.enterprise_id as string, organisationId: row.organisation_id as string }
    : { organisationId: row.organisation_id, role: row.role };
}
