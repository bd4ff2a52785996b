import sql from 'sql-template-tag';
import { notFound } from '../../kernel/fault.ts';
import type { Id } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { stateColumn } from './invitation.queries.ts';
import type { InvitationState } from './invitation.ts';

/** Locks an invitation that is still waiting, expired or not; WRONG_STATE when it has been accepted or revoked. */
export async function lockOpenInvitation(tx: Tx, wireId: string): Promise<Id<'inv'>> {
  const id = requireId('inv', wireId, 'invitationId');
  const found = await tx.row<{ state: InvitationState }>(sql`
    select ${stateColumn} from app.invitation
    where organisation_id = ${tx.organisationId}::uuid and id = ${id}::uuid for update`);
  if (!found) throw notFound(['invitationId']);
  const { state } = found;
  if (state === 'ACCEPTED' || state === 'REVOKED')
    refuse({ code: 'WRONG_STATE', message: `It is ${state}.`, path: ['invitationId'], params: { state } });
  return id;
}
