import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { requireId } from '../../kernel/require-id.ts';
import { endMembership } from './end-membership.ts';

@InputType({ description: 'Who is to be a member no longer.' })
export class MemberRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'Of the organisation acted for.' }) memberId!: string;
}

/**
 * Takes a person out of the organisation; their sessions in it end at once, and what they have done stays. Refuses LAST_OWNER. Their
 * account and their other memberships are no business of this organisation's.
 */
export const memberRemove = command<MemberRemoveInput>({
  name: 'memberRemove',
  can: 'people:manage',
  async run(tx, input) {
    const personId = requireId('mem', input.memberId, 'memberId');
    if (!(await endMembership(tx, personId, ['memberId']))) throw notFound(['memberId']);
    return { type: 'mem', id: personId };
  },
});
