/** What a member may be within an organisation. */
export const roles = ['OWNER', 'PLANNER', 'SALES', 'BUYER', 'VIEWER'] as const;
export type Role = (typeof roles)[number];

/** What a command may ask for. `public` needs no sign-in; `member` any role. */
export type Permission =
  | 'public'
  | 'member'
  | 'plant:write'
  | 'capacity:import'
  | 'offer:write'
  | 'request:write'
  | 'reservation:buy'
  | 'reservation:sell';

/** Role to permissions, as one table; an owner may do everything. */
const GRANTED: Readonly<Record<Exclude<Role, 'OWNER'>, readonly Permission[]>> = {
  PLANNER: ['member', 'plant:write', 'capacity:import', 'offer:write', 'reservation:sell'],
  SALES: ['member', 'offer:write', 'reservation:sell'],
  BUYER: ['member', 'request:write', 'reservation:buy'],
  VIEWER: ['member'],
};

/** Whether any of the roles carries the permission. */
export function permits(held: readonly Role[], permission: Permission): boolean {
  return (
    permission === 'public' || held.some((role) => role === 'OWNER' || GRANTED[role].includes(permission))
  );
}
