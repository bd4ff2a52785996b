import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { problem, refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { type OwnBidder, refuseUnlessOpen, requireBidder } from '../sourcing.locks.ts';
import { type DeclineReason, DeclineReasonEnum } from './bidder.ts';

@InputType({ description: 'A request that is open to all members, to take part in.' })
export class RfqJoinInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
}
@InputType({ description: 'The agreement on confidentiality of a request, to accept for the firm.' })
export class RfqNdaAcceptInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
}
@InputType({ description: 'That the firm does not quote, and why.' })
export class RfqDeclineInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => DeclineReasonEnum, { description: 'Why.' }) reason!: DeclineReason;
  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters; wanted for OTHER.' })
  note?: string | null;
}

/** Takes part in a request that is open to every member. What is not open to all is answered as if it were absent. */
export const rfqJoin = command<RfqJoinInput>({
  name: 'rfqJoin',
  can: 'quote:write',
  async run(tx, input) {
    const id = uuidOf('rfq', input.rfqId);
    const joined = id
      ? await tx.row<{ bidderId: string | null }>(sql`select market.join_rfq(${id}::uuid) as bidder_id`)
      : undefined;
    if (!id || !joined?.bidderId) throw notFound(['rfqId']);
    tx.audit({ type: 'rfq', id }, { bidderId: [null, joined.bidderId] });
    return { type: 'rfq', id };
  },
});

/** Accepts the agreement for the firm, by name and time. Refuses NO_NDA where there is none. */
export const rfqNdaAccept = command<RfqNdaAcceptInput>({
  name: 'rfqNdaAccept',
  can: 'quote:write',
  async run(tx, input) {
    const bidder = await requireBidder(tx, input.rfqId);
    const person = await tx.row<{ name: string }>(
      sql`select name from app.person where id = ${personOf(tx.actor)}::uuid`,
    );
    await acceptNda(tx, bidder, person?.name ?? 'API');
    tx.audit({ type: 'rfq', id: bidder.rfqId }, { ndaAcceptedAt: [null, tx.now.toISOString()] });
    return { type: 'rfq', id: bidder.rfqId };
  },
});

/** Notes that the agreement is accepted, and by whom; the first acceptance stays. */
export async function acceptNda(tx: Tx, bidder: OwnBidder, by: string): Promise<void> {
  if (bidder.ndaText === null)
    refuse({ code: 'NO_NDA', message: 'There is nothing to accept.', path: ['rfqId'] });
  if (bidder.state === 'REVOKED') throw notFound(['rfqId']);
  await tx.rows(sql`
    update app.rfq_bidder set nda_accepted_at = ${tx.now}, nda_accepted_by = ${by} where id = ${bidder.id}::uuid and nda_accepted_at is null`);
}

/** Says that the firm does not quote. Refuses DUE_PASSED, QUOTE_LIVE while a quote of its own is live. */
export const rfqDecline = command<RfqDeclineInput>({
  name: 'rfqDecline',
  can: 'quote:write',
  async run(tx, input) {
    const bidder = await requireBidder(tx, input.rfqId);
    await decline(tx, bidder, input);
    tx.emit('rfq.declined.v1', {
      subjectId: bidder.id,
      rfqId: bidder.rfqId,
      buyerId: bidder.buyerId,
      reason: input.reason,
    });
    tx.audit({ type: 'rfq', id: bidder.rfqId }, { declineReason: [null, input.reason] });
    return { type: 'rfq', id: bidder.rfqId };
  },
});

/** The rule of declining, for firms and guests. */
export async function decline(
  tx: Tx,
  bidder: OwnBidder,
  { reason, note }: Pick<RfqDeclineInput, 'reason' | 'note'>,
): Promise<void> {
  refuseUnlessOpen(bidder.rfqState);
  if (bidder.state !== 'ASKED')
    refuse({
      code: 'WRONG_STATE',
      message: `It is ${bidder.state}.`,
      path: ['rfqId'],
      params: { state: bidder.state, action: 'DECLINE' },
    });
  refuseAny(
    note
      ? textProblems(note, 500, ['note'])
      : reason === 'OTHER'
        ? [problem({ code: 'MISSING', message: 'Say which.', path: ['note'] })]
        : [],
  );
  const live = await tx.row(
    sql`select id from app.quote where bidder_id = ${bidder.id}::uuid and state in ('SUBMITTED', 'COUNTERED', 'AWARDED')`,
  );
  if (live) refuse({ code: 'QUOTE_LIVE', message: 'Withdraw the quote first.', path: ['rfqId'] });
  await tx.rows(sql`
    update app.rfq_bidder set state = 'DECLINED', decline_reason = ${reason}, decline_note = ${note?.trim() || null}, declined_at = ${tx.now}
    where id = ${bidder.id}::uuid`);
}
