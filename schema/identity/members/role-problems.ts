import type { Role } from '../../kernel/permissions.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';

/** MISSING unless somebody is to be something. */
export function roleProblems(roles: readonly Role[]): UserError[] {
  return roles.length > 0
    ? []
    : [problem({ code: 'MISSING', message: 'Name at least one role.', path: ['roles'] })];
}
