import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { lockOpenInvitation } from './lock-open-invitation.ts';

@InputType({ description: 'An invitation that is to hold no longer.' })
export class InvitationRevokeInput extends CommandInput {
  @Field(() => ID, { description: 'Neither accepted nor revoked.' }) invitationId!: string;
}

/** Takes an invitation back: its link is dead. Refuses WRONG_STATE when it was accepted or revoked. */
export const invitationRevoke = command<InvitationRevokeInput>({
  name: 'invitationRevoke',
  can: 'people:manage',
  async run(tx, input) {
    const id = await lockOpenInvitation(tx, input.invitationId);
    await tx.rows(sql`update app.invitation set revoked_at = ${tx.now} where id = ${id}::uuid`);
    tx.audit({ type: 'invitation', id }, { state: ['OPEN', 'REVOKED'] });
    return { type: 'inv', id };
  },
});
