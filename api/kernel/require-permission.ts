import { may } from '#schema/kernel/actor.ts';
import { Fault } from '#schema/kernel/fault.ts';
import type { Permission } from '#schema/kernel/permissions.ts';
import type { Context } from '../context.ts';

/** For what is read by leave alone: throws UNAUTHENTICATED or FORBIDDEN unless the caller may. */
export function requirePermission(context: Context, permission: Permission): void {
  context.requireSignedIn();
  if (!may(context.actor, permission)) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
}
