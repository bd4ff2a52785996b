import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { emitAsked, inviteFirms, tellBidders } from '../bidders/invite-bidders.ts';
import { guestDaysAfter } from '../guests/guest-link.ts';
import { sourceBlocks } from '../sources/approved-source.queries.ts';
import { partsOfRfq } from '../sources/require-sources.ts';
import { type LockedRfq, lockRfq } from '../sourcing.locks.ts';
import { speakerOf } from '../speaker.ts';
import { dueProblems } from './read-rfq-input.ts';
import { buyerTable } from './rfq.ts';

@InputType({ description: 'A draft to open to its bidders.' })
export class RfqOpenInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
}
@InputType({ description: 'More time for a request that is not yet due.' })
export class RfqExtendInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => DateTimeScalar, { description: 'Later than the due time so far.' }) dueAt!: Date;
}

/**
 * Opens a draft: its bidders are told, of a MATCHED one every firm whose offer fits the need. Refuses DUE_PASSED, NO_BIDDER where nobody
 * could answer.
 */
export const rfqOpen = command<RfqOpenInput>({
  name: 'rfqOpen',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    assertTransition(buyerTable, rfq.state, 'OPEN');
    refuseAny(dueProblems(rfq.dueAt, tx.now));
    if (rfq.audience === 'MATCHED') await inviteMatched(tx, rfq);
    const bidders = await tx.rows<{ id: string; sellerId: string | null }>(sql`
      update app.rfq_bidder set asked_at = ${tx.now} where rfq_id = ${rfq.id}::uuid and state = 'ASKED' and asked_at is null returning id, seller_id`);
    if (bidders.length === 0 && rfq.audience !== 'MEMBERS')
      refuse({ code: 'NO_BIDDER', message: 'Nobody is asked.', path: ['rfqId'] });
    await tx.rows(sql`update app.rfq set state = 'OPEN', opened_at = ${tx.now} where id = ${rfq.id}::uuid`);
    for (const { id, sellerId } of bidders) emitAsked(tx, rfq.id, id, sellerId);
    tx.emit('rfq.opened.v1', { subjectId: rfq.id });
    tx.audit({ type: 'rfq', id: rfq.id }, { state: ['DRAFT', 'OPEN'] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** Everybody whose offer the last matching found feasible, who shows a name, and whom no part of the request is barred to. */
async function inviteMatched(tx: Tx, { id, requestId }: LockedRfq): Promise<void> {
  const found = await tx.rows<{ sellerId: string }>(sql`
    select distinct o.seller_id from app.match m join market.visible_offer o on o.offer_id = m.offer_id
    where m.request_id = ${requestId}::uuid and m.feasible and o.seller_id is not null and o.seller_id <> app.organisation()`);
  const firms = found.map(({ sellerId }) => sellerId);
  const blocks = await sourceBlocks(tx, await partsOfRfq(tx, id), firms);
  const blocked = new Set(blocks.map(({ firmId }) => firmId));
  const free = firms.filter((firm) => !blocked.has(firm));
  await inviteFirms(tx, { id, isOpen: false }, free, 'MATCHED');
}

/** Gives more time. Refuses DUE_PASSED once it is due: quotes may have been seen by then; DUE_EARLIER for less time than there is. */
export const rfqExtend = command<RfqExtendInput>({
  name: 'rfqExtend',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    if (rfq.state === 'DUE')
      refuse({ code: 'DUE_PASSED', message: 'The due time has passed.', path: ['dueAt'] });
    assertTransition(buyerTable, rfq.state, 'EXTEND');
    refuseAny(dueProblems(input.dueAt, tx.now));
    if (input.dueAt <= rfq.dueAt)
      refuse({
        code: 'DUE_EARLIER',
        message: 'Bidders count on the time that they were given.',
        path: ['dueAt'],
        params: { dueAt: rfq.dueAt.toISOString() },
      });
    await tx.rows(sql`update app.rfq set due_at = ${input.dueAt} where id = ${rfq.id}::uuid`);
    await tx.rows(sql`
      insert into app.rfq_due_move (id, rfq_id, buyer_id, was, due_at, moved_by, moved_by_id, moved_at)
      values (${newId()}::uuid, ${rfq.id}::uuid, ${tx.organisationId}::uuid, ${rfq.dueAt}, ${input.dueAt}, ${await speakerOf(tx)}, ${personOf(tx.actor)}::uuid, ${tx.now})`);
    await tx.rows(sql`
      update app.rfq_bidder set link_expires_at = ${input.dueAt}::timestamptz + make_interval(days => ${guestDaysAfter}) where rfq_id = ${rfq.id}::uuid and origin = 'GUEST'`);
    await tellBidders(tx, rfq.id, 'rfq.extended.v1');
    tx.audit({ type: 'rfq', id: rfq.id }, { dueAt: [rfq.dueAt.toISOString(), input.dueAt.toISOString()] });
    return { type: 'rfq', id: rfq.id };
  },
});
