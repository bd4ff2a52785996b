import type { Role } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';

export const ROLES = [
  'OWNER',
  'PLANNER',
  'SALES',
  'BUYER',
  'QUALITY',
  'FINANCE',
  'AUDITOR',
  'VIEWER',
] as const satisfies readonly Role[];

/** The roles to choose from, each with what it opens. */
export function useRoleOptions() {
  const t = useT();
  return ROLES.map((role) => ({
    value: role,
    text: `${t(`domain:role.${role}`)} – ${t(`domain:roleHint.${role}`)}`,
  }));
}

/** What was ticked, in the order of the list. */
export function chosenRoles(ticked: readonly string[]): Role[] {
  return ROLES.filter((role) => ticked.includes(role));
}
