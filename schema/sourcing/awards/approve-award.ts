import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, type Id, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { lockRfq } from '../sourcing.locks.ts';
import { limitOf } from './approval-limit.ts';
import type { AwardState } from './award.ts';
import { settleAward } from './settle-award.ts';

@InputType({ description: 'An award to approve.' })
export class AwardApproveInput extends CommandInput {
  @Field(() => ID, { description: 'The award.' }) awardId!: string;
}
@InputType({ description: 'An award to reject.' })
export class AwardRejectInput extends CommandInput {
  @Field(() => ID, { description: 'The award.' }) awardId!: string;
  @Field(() => String, { description: 'Why, 1 to 500 characters.' }) reason!: string;
}

interface Waiting {
  readonly id: Id<'awd'>;
  readonly rfqId: string;
  readonly state: AwardState;
  readonly netMinor: bigint;
  readonly decidedBy: string | null;
}

/** The award with its request locked. Refuses WRONG_STATE unless it waits. */
async function requireWaiting(tx: Tx, wire: string, action: string): Promise<Waiting> {
  const id = uuidOf('awd', wire);
  const found = id
    ? await tx.row<{ rfqId: string }>(
        sql`select rfq_id from app.award where id = ${id}::uuid and buyer_id = app.organisation()`,
      )
    : undefined;
  if (!found) throw notFound(['awardId']);
  await lockRfq(tx, encodeId('rfq', found.rfqId), 'awardId');
  const award = await tx.row<Waiting>(
    sql`select id, rfq_id, state, net_minor, decided_by from app.award where id = ${id}::uuid`,
  );
  if (!award) throw notFound(['awardId']);
  if (award.state !== 'AWAITING_APPROVAL')
    refuse({
      code: 'WRONG_STATE',
      message: `It is ${award.state}.`,
      path: ['awardId'],
      params: { state: award.state, action },
    });
  return award;
}

/**
 * Makes an award final that waits for a second person. Refuses OWN_AWARD to whoever made it, ABOVE_LIMIT to whom it is too much too, and
 * all that an award is refused for: quotes may have ended meanwhile, or say something else (QUOTE_REVISED).
 */
export const awardApprove = command<AwardApproveInput>({
  name: 'awardApprove',
  can: 'award:approve',
  async run(tx, input) {
    const award = await requireWaiting(tx, input.awardId, 'APPROVE');
    const approver = personOf(tx.actor);
    if (approver === null || approver === award.decidedBy)
      refuse({ code: 'OWN_AWARD', message: 'Somebody else approves.', path: ['awardId'] });
    const limit = await limitOf(tx);
    if (limit !== null && award.netMinor > limit)
      refuse({
        code: 'ABOVE_LIMIT',
        message: 'More than you may approve.',
        path: ['awardId'],
        params: { limit: String(limit), found: String(award.netMinor) },
      });
    await tx.rows(sql`update app.award set approved_by = ${approver}::uuid where id = ${award.id}::uuid`);
    await settleAward(tx, award.id);
    tx.emit('award.settled.v1', { subjectId: award.id, rfqId: award.rfqId });
    tx.audit({ type: 'award', id: award.id }, { state: ['AWAITING_APPROVAL', 'FINAL'] });
    return { type: 'awd', id: award.id };
  },
});

/** Rejects an award that waits; its quotes stay live. Refuses WRONG_STATE. */
export const awardReject = command<AwardRejectInput>({
  name: 'awardReject',
  can: 'award:approve',
  async run(tx, input) {
    const award = await requireWaiting(tx, input.awardId, 'REJECT');
    refuseAny(textProblems(input.reason, 500, ['reason']));
    await tx.rows(sql`
      update app.award set state = 'REJECTED', settled_at = ${tx.now}, approved_by = ${personOf(tx.actor)}::uuid, reason = ${input.reason.trim()}
      where id = ${award.id}::uuid`);
    tx.emit('award.settled.v1', { subjectId: award.id, rfqId: award.rfqId });
    tx.audit(
      { type: 'award', id: award.id },
      { state: ['AWAITING_APPROVAL', 'REJECTED'] },
      input.reason.trim(),
    );
    return { type: 'awd', id: award.id };
  },
});
