/** The entries of the audit record: written with the act, read by the auditor. */
import { newId, type Tx } from '#kernel';

/** Every act that is recorded here. What happens to a case is a case event and not repeated. */
export type AuditAction =
  | 'signed-in'
  | 'sign-in-failed'
  | 'locked-out'
  | 'signed-out'
  | 'token-reused'
  | 'person-created'
  | 'person-disabled'
  | 'roles-changed'
  | 'guide-published'
  | 'document-published'
  | 'recognition-list-published'
  | 'recognition-list-discarded'
  | 'entitlements-offered'
  | 'contact-changed'
  | 'evidence-downloaded'
  | 'exported'
  | 'dry-run-asked'
  | 'person-changed'
  | 'person-enabled'
  | 'person-unlocked'
  | 'password-reset'
  | 'identity-linked'
  | 'identity-unlinked'
  | 'job-retried'
  | 'enterprise-classified';

export interface NewAuditEntry {
  at: Date;
  /** Who did it; null where nobody is known. */
  personId: string | null;
  action: AuditAction;
  /** What it was done to, e.g. a guide by its code. */
  subject?: { kind: string; id: string };
  /** Circumstances, JSON-safe: no passwords, no tokens, no contents of files. */
  data?: Record<string, unknown>;
  /** The network address that the request came from. */
  ip?: string;
}

export interface AuditEntry {
  id: string;
  at: Date;
  personId: string | null;
  action: AuditAction;
  subjectKind: string | null;
  subjectId: string | null;
  data: Record<string, unknown>;
  ip: string | null;
  /** Number of the seal that covers it; null until the next sealing. */
  sealNumber: number | null;
}

/** Adds an entry in the transaction of the act itself. It takes no lock that another writer could wait for. */
export async function recordEntry(tx: Tx, entry: NewAuditEntry): Promise<void> {
  await tx.execute(
    `INSERT INTO audit_entry (id, at, person_id, action, subject_kind, subject_id, data, ip)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      entry.at,
      entry.personId,
      entry.action,
      entry.subject?.kind ?? null,
      entry.subject?.id ?? null,
      JSON.stringify(entry.data ?? {}),
      entry.ip ?? null,
    ],
  );
}

export interface AuditFilter {
  personId?: string;
  subject?: { kind: string; id: string };
  /** Entries before this id: the last one of the page before. */
  before?: string;
}

/** The columns of an entry, in the form in which it is read, sealed and verified. */
export const ENTRY_COLUMNS = `id, at, person_id AS "personId", action, subject_kind AS "subjectKind",
  subject_id AS "subjectId", data, host(ip) AS ip, seal_number AS "sealNumber"`;

/**
 * @param limit how many at most
 * @returns entries, newest first; none unless the transaction's reach is `all`
 */
export function listEntries(tx: Tx, filter: AuditFilter, limit: number): Promise<AuditEntry[]> {
  return tx.query<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry
     WHERE ($1::uuid IS NULL OR person_id = $1)
       AND ($2::text IS NULL OR (subject_kind = $2 AND subject_id = $3))
       AND ($4::uuid IS NULL OR id < $4)
     ORDER BY id DESC LIMIT $5`,
    [filter.personId ?? null, filter.subject?.kind ?? null, filter.subject?.id ?? null, filter.before ?? null, limit],
  );
}
