/** What a member may be within an organisation. */
export const roles = [
  'OWNER',
  'PLANNER',
  'SALES',
  'BUYER',
  'QUALITY',
  'FINANCE',
  'AUDITOR',
  'VIEWER',
] as const;
export type Role = (typeof roles)[number];

/**
 * What a command may ask for. `public` needs no sign-in; `member` any role; `operator:…` a member of the platform's operator. `sheet:import` is the way in
 * of sheets; what a sheet may write its kind asks for as well.
 */
export const permissions = [
  'public',
  'member',
  'people:manage',
  'organisation:write',
  'key:manage',
  'webhook:manage',
  'audit:read',
  'plant:write',
  'certificate:write',
  'sheet:import',
  'capacity:import',
  'books:write',
  'offer:write',
  'request:write',
  'reservation:buy',
  'reservation:sell',
  'item:write',
  'rfq:write',
  'quote:write',
  'award:approve',
  'framework:write',
  'source:approve',
  'message:write',
  'consent:write',
  'dossier:read',
  'operator:verify',
  'operator:support',
  'operator:jobs',
  'operator:audit',
  'operator:reference',
] as const;
export type Permission = (typeof permissions)[number];

/** Role to permissions, as one table; an owner may do everything. */
const GRANTED: Readonly<Record<Exclude<Role, 'OWNER'>, readonly Permission[]>> = {
  PLANNER: [
    'member',
    'plant:write',
    'certificate:write',
    'sheet:import',
    'capacity:import',
    'offer:write',
    'reservation:sell',
    'item:write',
    'quote:write',
    'framework:write',
    'message:write',
    'operator:jobs',
    'operator:verify',
  ],
  SALES: [
    'member',
    'offer:write',
    'reservation:sell',
    'quote:write',
    'framework:write',
    'message:write',
    'operator:support',
  ],
  BUYER: [
    'member',
    'request:write',
    'reservation:buy',
    'item:write',
    'rfq:write',
    'award:approve',
    'framework:write',
    'message:write',
  ],
  QUALITY: ['member', 'certificate:write', 'source:approve', 'message:write', 'operator:verify'],
  FINANCE: [
    'member',
    'sheet:import',
    'books:write',
    'award:approve',
    'message:write',
    'consent:write',
    'dossier:read',
  ],
  AUDITOR: ['member', 'audit:read', 'operator:audit'],
  VIEWER: ['member'],
};

/** Whether any of the roles carries the permission. */
export function permits(held: readonly Role[], permission: Permission): boolean {
  return (
    permission === 'public' || held.some((role) => role === 'OWNER' || GRANTED[role].includes(permission))
  );
}

/** Whether a permission is the platform operator's alone. */
export function isOperatorPermission(permission: Permission): boolean {
  return permission.startsWith('operator:');
}
