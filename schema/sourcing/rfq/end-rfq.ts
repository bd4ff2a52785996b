import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Command, command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { tellBidders } from '../bidders/invite-bidders.ts';
import { lockRfq } from '../sourcing.locks.ts';
import { textProblems } from './read-rfq-input.ts';
import { buyerTable } from './rfq.ts';

@InputType({ description: 'A request to end without an award.' })
export class RfqCloseInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => String, { description: 'Why; every bidder reads it. 1 to 500 characters.' }) reason!: string;
}
@InputType({ description: 'A request to cancel.' })
export class RfqCancelInput extends RfqCloseInput {}

/** One way to end a request: quotes that are live are lost, and what they held is free. */
function ending(name: 'rfqClose' | 'rfqCancel', act: 'CLOSE' | 'CANCEL'): Command<RfqCloseInput> {
  return command<RfqCloseInput>({
    name,
    can: 'rfq:write',
    async run(tx, input) {
      const rfq = await lockRfq(tx, input.rfqId);
      refuseAny(textProblems(input.reason, 500, ['reason']));
      const next = assertTransition(buyerTable, rfq.state, act);
      const waiting = await tx.row(
        sql`select id from app.award where rfq_id = ${rfq.id}::uuid and state = 'AWAITING_APPROVAL'`,
      );
      if (waiting)
        refuse({ code: 'AWARD_WAITING', message: 'An award waits for approval.', path: ['rfqId'] });
      await tx.rows(sql`
        update app.rfq set state = ${next}, ended_at = ${tx.now}, end_reason = ${input.reason.trim()} where id = ${rfq.id}::uuid`);
      await tx.rows(sql`select market.lose_quotes(${rfq.id}::uuid, ${name})`);
      await tellBidders(tx, rfq.id, 'rfq.over.v1');
      tx.emit(act === 'CLOSE' ? 'rfq.closed.v1' : 'rfq.cancelled.v1', { subjectId: rfq.id });
      tx.audit({ type: 'rfq', id: rfq.id }, { state: [rfq.state, next] }, input.reason.trim());
      return { type: 'rfq', id: rfq.id };
    },
  });
}

/** Ends a request without an award. Refuses WRONG_STATE, AWARD_WAITING. */
export const rfqClose = ending('rfqClose', 'CLOSE');
/** Takes a request back, a draft too. Refuses WRONG_STATE, AWARD_WAITING. */
export const rfqCancel = ending('rfqCancel', 'CANCEL');
