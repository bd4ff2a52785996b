import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { buyerTable } from '../rfq/rfq.ts';
import { lockRfq, type OwnBidder, refuseUnlessOpen, requireBidder } from '../sourcing.locks.ts';
import { speakerOf } from '../speaker.ts';
import { tellBidders } from './invite-bidders.ts';

@InputType({ description: 'What every bidder must know besides.' })
export class RfqAddendumPostInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => String, { description: '1 to 2,000 characters.' }) text!: string;
}
@InputType({ description: 'A question to the buyer.' })
export class RfqQuestionAskInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => String, {
    description:
      '1 to 2,000 characters. Once it is answered every bidder reads it, and none learns who asked.',
  })
  text!: string;
}
@InputType({ description: 'The answer to a question; every bidder reads both.' })
export class RfqQuestionAnswerInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => ID, { description: 'The question.' }) questionId!: string;
  @Field(() => String, { description: '1 to 2,000 characters.' }) text!: string;
}

/** Posts an addendum. Refuses WRONG_STATE once the request is due: bidders could not follow it any more. */
export const rfqAddendumPost = command<RfqAddendumPostInput>({
  name: 'rfqAddendumPost',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    assertTransition(buyerTable, rfq.state, 'INFORM');
    refuseAny(textProblems(input.text, 2000, ['text']));
    const id = newId<'rfn'>();
    await tx.rows(sql`
      insert into app.rfq_note (id, rfq_id, buyer_id, kind, text, said_by, said_by_id, posted_at)
      values (${id}::uuid, ${rfq.id}::uuid, ${tx.organisationId}::uuid, 'ADDENDUM', ${input.text.trim()}, ${await speakerOf(tx)}, ${personOf(tx.actor)}::uuid, ${tx.now})`);
    await tellBidders(tx, rfq.id, 'rfq.noted.v1', { noteId: id });
    tx.audit({ type: 'rfq', id: rfq.id }, { addendum: [null, input.text.trim()] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** Asks the buyer. Refuses DUE_PASSED. */
export const rfqQuestionAsk = command<RfqQuestionAskInput>({
  name: 'rfqQuestionAsk',
  can: 'quote:write',
  async run(tx, input) {
    const bidder = await requireBidder(tx, input.rfqId);
    const noteId = await ask(tx, bidder, input.text);
    tx.emit('rfq.asked-back.v1', { subjectId: bidder.rfqId, noteId, buyerId: bidder.buyerId });
    tx.audit({ type: 'rfq', id: bidder.rfqId }, { question: [null, input.text.trim()] });
    return { type: 'rfq', id: bidder.rfqId };
  },
});

/** The rule of asking, for firms and guests. */
export async function ask(tx: Tx, bidder: OwnBidder, text: string): Promise<string> {
  refuseUnlessOpen(bidder.rfqState);
  refuseAny(textProblems(text, 2000, ['text']));
  const id = newId<'rfn'>();
  await tx.rows(sql`
    insert into app.rfq_note (id, rfq_id, buyer_id, kind, bidder_id, text, posted_at)
    values (${id}::uuid, ${bidder.rfqId}::uuid, ${bidder.buyerId}::uuid, 'QUESTION', ${bidder.id}::uuid, ${text.trim()}, ${tx.now})`);
  return id;
}

/** Answers a question once. Refuses WRONG_STATE once the request is due, ANSWERED a second time. */
export const rfqQuestionAnswer = command<RfqQuestionAnswerInput>({
  name: 'rfqQuestionAnswer',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    const noteId = uuidOf('rfn', input.questionId);
    const note =
      noteId &&
      (await tx.row<{ answer: string | null }>(sql`
        select answer from app.rfq_note where id = ${noteId}::uuid and rfq_id = ${rfq.id}::uuid and kind = 'QUESTION'`));
    if (!note) throw notFound(['questionId']);
    assertTransition(buyerTable, rfq.state, 'INFORM');
    refuseAny(textProblems(input.text, 2000, ['text']));
    if (note.answer !== null) refuse({ code: 'ANSWERED', message: 'It is answered.', path: ['questionId'] });
    await tx.rows(sql`
      update app.rfq_note set answer = ${input.text.trim()}, answered_at = ${tx.now}, answered_by = ${await speakerOf(tx)}, answered_by_id = ${personOf(tx.actor)}::uuid
      where id = ${noteId}::uuid`);
    await tellBidders(tx, rfq.id, 'rfq.noted.v1', { noteId });
    tx.emit('rfq.answered.v1', { subjectId: noteId, rfqId: rfq.id });
    tx.audit({ type: 'rfq', id: rfq.id }, { answer: [null, input.text.trim()] });
    return { type: 'rfq', id: rfq.id };
  },
});
