/** Audit: the append-only, hash-chained record of security-relevant acts that are no case events. */
export { type ChainVerification, SEAL_MOST, sealEntries, verifyChain } from './chain.js';
export {
  type AuditAction,
  type AuditEntry,
  type AuditFilter,
  listEntries,
  type NewAuditEntry,
  recordEntry,
} from './entries.js';
