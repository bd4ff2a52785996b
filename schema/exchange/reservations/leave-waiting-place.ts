import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';

@InputType({ description: 'The place to give up.' })
export class WaitingPlaceLeaveInput extends CommandInput {
  @Field(() => ID, { description: 'The place on the waiting list.' }) waitingPlaceId!: string;
}

/** Gives a place on the waiting list up. Refuses WRONG_STATE once it has been served, left or lapsed. */
export const waitingPlaceLeave = command<WaitingPlaceLeaveInput>({
  name: 'waitingPlaceLeave',
  can: 'reservation:buy',
  async run(tx, input) {
    const id = requireId('wpl', input.waitingPlaceId, 'waitingPlaceId');
    const row = await tx.row<{ answer: { code: string; state?: string } }>(
      sql`select market.leave_place(${id}::uuid) as answer`,
    );
    const { code, state = '' } = row?.answer ?? { code: '' };
    if (code === 'NOT_YOURS')
      throw new Fault('FORBIDDEN', 'This place is its buyer’s to leave.', { path: 'waitingPlaceId' });
    if (code === 'WRONG_STATE')
      refuse({
        code,
        message: `This place is ${state} already.`,
        path: ['waitingPlaceId'],
        params: { state, action: 'LEAVE' },
      });
    if (code !== 'OK') throw notFound(['waitingPlaceId']);
    return { type: 'wpl', id };
  },
});
