import type { ApiSlice } from '../kernel/api-slice.ts';
import { AuditEntryResolver } from './audit.resolver.ts';

export const auditApi: ApiSlice = { resolvers: [AuditEntryResolver] };
