import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { lockOpenInvitation } from './lock-open-invitation.ts';
import { renewInvitation } from './renew-invitation.ts';
import { invitationSent } from './send-invitation.ts';

@InputType({ description: 'An invitation that is to be sent once more.' })
export class InvitationResendInput extends CommandInput {
  @Field(() => ID, { description: 'Neither accepted nor revoked.' }) invitationId!: string;
}

/** Sends an invitation again, with a new link that lives seven days; the former one is dead. Refuses WRONG_STATE. */
export const invitationResend = command<InvitationResendInput>({
  name: 'invitationResend',
  can: 'people:manage',
  async run(tx, input) {
    const id = await lockOpenInvitation(tx, input.invitationId);
    await renewInvitation(tx, id);
    tx.emit(invitationSent, { subjectId: id });
    tx.audit({ type: 'invitation', id }, { sentAgain: [null, tx.now.toISOString()] });
    return { type: 'inv', id };
  },
});
