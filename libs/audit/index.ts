/** Audit: the append-only, hash-chained record of security-relevant acts that are no case events. */
export { type ChainVerification, SEAL_MOST, sealEntries, verifyChain } from './chain.js';
export { type AuditAction, type AuditFilter, listEntries, recordEntry } from './entries.js';
