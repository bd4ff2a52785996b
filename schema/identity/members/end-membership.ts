import sql from 'sql-template-tag';
import type { Tx } from '../../kernel/tx.ts';
import { lockPeople, refuseLastOwner, rolesOf } from './last-owner.ts';

/** Ends a membership and its sessions. False when there is none; LAST_OWNER when the organisation would be nobody's. */
export async function endMembership(tx: Tx, personId: string, path: readonly string[]): Promise<boolean> {
  await lockPeople(tx);
  const roles = await rolesOf(tx, personId);
  if (!roles) return false;
  if (roles.includes('OWNER')) await refuseLastOwner(tx, personId, path);
  await tx.rows(sql`select auth.membership_end(${personId}::uuid)`);
  tx.emit('member.left.v1', { subjectId: personId });
  tx.audit({ type: 'member', id: personId }, { roles: [roles, null] });
  return true;
}
