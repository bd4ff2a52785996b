export { type AuditFilter, auditChain, auditCommands, listAuditEntries } from './audit.queries.ts';
export {
  ActorKindEnum,
  AuditChain,
  AuditChange,
  AuditEntry,
  SourceEnum,
} from './audit-entry.ts';
export { type ChainReport, checkAudit, sealAudit, verifyAudit } from './seal-audit.ts';
export { auditSlice } from './slice.ts';
