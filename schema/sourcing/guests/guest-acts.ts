import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { type TaxpayerType, TaxpayerTypeEnum } from '../../identity/index.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { acceptNda, decline } from '../bidders/answer-rfq.ts';
import { type DeclineReason, DeclineReasonEnum } from '../bidders/bidder.ts';
import { ask } from '../bidders/post-note.ts';
import { QuoteFactsInput } from '../quotes/quote-input.ts';
import { submit } from '../quotes/submit-quote.ts';
import { bidderOf, type OwnBidder } from '../sourcing.locks.ts';
import { enterAsGuest, type GuestLink } from './guest-link.ts';

const tokenField = { description: 'What stands at the end of the link.' } as const;
const emailField = {
  description: 'The address to which the link went: whoever was handed it on does not know.',
} as const;

@InputType({ description: 'A guest’s quote. It is final: a link answers once.' })
export class GuestQuoteSubmitInput extends QuoteFactsInput {
  @Field(() => String, tokenField) token!: string;
  @Field(() => String, emailField) email!: string;
  @Field(() => TaxpayerTypeEnum, { description: 'By which kind of taxpayer.' }) taxpayerType!: TaxpayerType;
}
@InputType({ description: 'That a guest does not quote, and why.' })
export class GuestDeclineInput extends CommandInput {
  @Field(() => String, tokenField) token!: string;
  @Field(() => String, emailField) email!: string;
  @Field(() => DeclineReasonEnum, { description: 'Why.' }) reason!: DeclineReason;
  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters.' }) note?:
    | string
    | null;
}
@InputType({ description: 'A guest’s question to the buyer.' })
export class GuestQuestionAskInput extends CommandInput {
  @Field(() => String, tokenField) token!: string;
  @Field(() => String, emailField) email!: string;
  @Field(() => String, { description: '1 to 2,000 characters.' }) text!: string;
}
@InputType({ description: 'The agreement on confidentiality, to accept as a guest.' })
export class GuestNdaAcceptInput extends CommandInput {
  @Field(() => String, tokenField) token!: string;
  @Field(() => String, emailField) email!: string;
}

async function asGuest(
  tx: Tx,
  input: { readonly token: string; readonly email: string },
): Promise<{ link: GuestLink; bidder: OwnBidder }> {
  const link = await enterAsGuest(tx, input);
  const bidder = await bidderOf(tx, link.rfqId);
  if (!bidder) throw notFound(['token']);
  return { link, bidder };
}

/** A guest's act in the buyer's book; a sealed quote's waits there until it may be seen. */
async function note(tx: Tx, command: string, event: string, subjectId: string): Promise<void> {
  await tx.rows(sql`select market.note_guest(${command}, ${event}, ${subjectId}::uuid)`);
}

/** Quotes by a link, once: refuses GUEST_ANSWERED ever after. Refuses all that a member's quote is refused for, and what a link may not. */
export const guestQuoteSubmit = command<GuestQuoteSubmitInput>({
  name: 'guestQuoteSubmit',
  can: 'public',
  secret: ['token'],
  async run(tx, input) {
    const { link, bidder } = await asGuest(tx, input);
    const answered = await tx.row(sql`select id from app.quote where bidder_id = ${bidder.id}::uuid`);
    if (answered)
      refuse({ code: 'GUEST_ANSWERED', message: 'This link has been answered.', path: ['token'] });
    const speaker = {
      taxpayerType: input.taxpayerType,
      saidBy: link.guestName ?? link.guestEmail,
      hasPlant: false,
    };
    const id = await submit(tx, bidder, input, speaker);
    await note(tx, 'guestQuoteSubmit', 'quote.submitted.v1', id);
    return { type: 'bid', id: bidder.id };
  },
});

/** Says by a link that no quote comes. Refuses DUE_PASSED, QUOTE_LIVE, what a link may not. */
export const guestDecline = command<GuestDeclineInput>({
  name: 'guestDecline',
  can: 'public',
  secret: ['token'],
  async run(tx, input) {
    const { bidder } = await asGuest(tx, input);
    await decline(tx, bidder, input);
    await note(tx, 'guestDecline', 'rfq.declined.v1', bidder.id);
    return { type: 'bid', id: bidder.id };
  },
});

/** Asks by a link. Refuses DUE_PASSED, what a link may not. */
export const guestQuestionAsk = command<GuestQuestionAskInput>({
  name: 'guestQuestionAsk',
  can: 'public',
  secret: ['token'],
  async run(tx, input) {
    const { bidder } = await asGuest(tx, input);
    const id = await ask(tx, bidder, input.text);
    await note(tx, 'guestQuestionAsk', 'rfq.asked-back.v1', id);
    return { type: 'bid', id: bidder.id };
  },
});

/** Accepts the agreement by a link, by the guest's name and address. Refuses NO_NDA, what a link may not. */
export const guestNdaAccept = command<GuestNdaAcceptInput>({
  name: 'guestNdaAccept',
  can: 'public',
  secret: ['token'],
  async run(tx, input) {
    const { link, bidder } = await asGuest(tx, input);
    await acceptNda(tx, bidder, `${link.guestName ?? ''} <${link.guestEmail}>`);
    await note(tx, 'guestNdaAccept', 'rfq.nda-accepted.v1', bidder.id);
    return { type: 'bid', id: bidder.id };
  },
});
