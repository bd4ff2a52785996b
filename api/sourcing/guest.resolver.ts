import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { addressCount, throughDoor } from '#schema/identity/index.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import { namesOf } from '#schema/kernel/enums.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';
import {
  findGuestRoom,
  GuestDeclineInput,
  GuestNdaAcceptInput,
  GuestQuestionAskInput,
  GuestQuoteSubmitInput,
  type GuestRoomRow,
  guestDecline,
  guestNdaAccept,
  guestQuestionAsk,
  guestQuoteSubmit,
  Quote,
  QuoteLine,
  QuoteVersion,
  Rfq,
  RfqDocument,
  RfqLine,
  RfqNote,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { orRefusals } from '../identity/or-refusals.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';
import { VatRate } from './quote.resolver.ts';

const GuestLinkStateEnum = namesOf(['OPEN', 'EXPIRED', 'REVOKED'] as const);
registerEnumType(GuestLinkStateEnum, {
  name: 'GuestLinkState',
  description: 'Whether a guest’s link works, and if not, why.',
});

/** What the holder of a link sees: one request, and nothing else of anybody. */
@ObjectType({ description: 'What a guest’s link shows: one request, and nothing else of anybody.' })
class GuestRoom {
  row!: GuestRoomRow;
  @Field(() => GuestLinkStateEnum, { description: 'Whether the link works.' }) state!: GuestRoomRow['state'];
  @Field(() => String, { description: 'The guest, as the buyer calls it.' }) guestName!: string;
  @Field(() => String, { description: 'Where the link went, with all but its first letter hidden.' })
  sentTo!: string;
  @Field(() => String, { description: 'Registered name of who asks.' }) buyerName!: string;
  @Field(() => String, { nullable: true, description: 'Its name in English, if it has one.' })
  buyerNameEn!: string | null;
  @Field(() => DateTimeScalar, { description: 'Until when the link works.' }) linkExpiresAt!: Date;
  @Field(() => Boolean, { description: 'Whether the agreement is accepted.' }) ndaAccepted!: boolean;
  @Field(() => Boolean, { description: 'Whether the guest has said that it does not quote.' })
  declined!: boolean;
}

const payloads = {
  quote: payloadOf('GuestQuoteSubmit', 'guestRoom', () => GuestRoom),
  decline: payloadOf('GuestDecline', 'guestRoom', () => GuestRoom),
  ask: payloadOf('GuestQuestionAsk', 'guestRoom', () => GuestRoom),
  nda: payloadOf('GuestNdaAccept', 'guestRoom', () => GuestRoom),
};

const roomOf = (row: GuestRoomRow | undefined): GuestRoom | null => (row ? { ...row, row } : null);

/** Acts as the holder of the link; who guesses is counted by the address from which they knock. */
async function asHolder<Input extends CommandInput & { token: string }>(
  context: Context,
  command: Command<Input>,
  { idempotencyKey, ...facts }: Input,
): Promise<Payload> {
  const { database } = context.services;
  const door = { name: 'guest', field: 'token', address: addressCount(context.visitor) } as const;
  const stranger = { kind: 'public', client: `guest ${facts.token}`, origin: context.actor.origin } as const;
  return await orRefusals(() =>
    throughDoor(database, door, async () => {
      await runCommand(database, stranger, command, facts as unknown as Input, idempotencyKey ?? '');
      return { guestRoom: roomOf(await findGuestRoom(database, facts.token, context.actor.origin)) };
    }),
  );
}

@Resolver(() => GuestRoom)
export class GuestResolver {
  @Query(() => GuestRoom, {
    nullable: true,
    description: 'What a guest’s link leads to, for whoever holds it; null when it leads nowhere.',
  })
  async guestRoom(
    @Arg('token', () => String, { description: 'What stands at the end of the link.' }) token: string,
    @Ctx() { services, actor }: Context,
  ): Promise<GuestRoom | null> {
    return roomOf(await findGuestRoom(services.database, token, actor.origin));
  }

  @Mutation(() => payloads.quote, { description: 'Quotes by a guest’s link, once.' })
  async guestQuoteSubmit(
    @Arg('input', () => GuestQuoteSubmitInput, inputArgument) input: GuestQuoteSubmitInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await asHolder(context, guestQuoteSubmit, input);
  }
  @Mutation(() => payloads.decline, { description: 'Says by a guest’s link that no quote comes.' })
  async guestDecline(
    @Arg('input', () => GuestDeclineInput, inputArgument) input: GuestDeclineInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await asHolder(context, guestDecline, input);
  }
  @Mutation(() => payloads.ask, { description: 'Asks the buyer by a guest’s link.' })
  async guestQuestionAsk(
    @Arg('input', () => GuestQuestionAskInput, inputArgument) input: GuestQuestionAskInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await asHolder(context, guestQuestionAsk, input);
  }
  @Mutation(() => payloads.nda, {
    description: 'Accepts the agreement on confidentiality by a guest’s link.',
  })
  async guestNdaAccept(
    @Arg('input', () => GuestNdaAcceptInput, inputArgument) input: GuestNdaAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await asHolder(context, guestNdaAccept, input);
  }

  @FieldResolver(() => Rfq, { nullable: true, description: 'The request; null when the link is dead.' })
  rfq(@Root() { row }: GuestRoom): Rfq | null {
    return row.rfq;
  }
  @FieldResolver(() => [RfqLine], { description: 'What is wanted.' })
  lines(@Root() { row }: GuestRoom): readonly RfqLine[] {
    return row.lines;
  }
  @FieldResolver(() => [RfqNote], { description: 'Addenda and questions that the guest may read.' })
  notes(@Root() { row }: GuestRoom): readonly RfqNote[] {
    return row.notes;
  }
  @FieldResolver(() => [RfqDocument], { description: 'Documents that the guest may open.' })
  documents(@Root() { row }: GuestRoom): readonly RfqDocument[] {
    return row.documents;
  }
  @FieldResolver(() => Quote, { nullable: true, description: 'What the guest has quoted.' })
  quote(@Root() { row }: GuestRoom): Quote | null {
    return row.quote;
  }
  @FieldResolver(() => QuoteVersion, { nullable: true, description: 'What it says.' })
  quoted(@Root() { row }: GuestRoom): QuoteVersion | null {
    return row.quotedVersion;
  }
  @FieldResolver(() => [QuoteLine], { description: 'What it says of each line.' })
  quotedLines(@Root() { row }: GuestRoom): readonly QuoteLine[] {
    return row.quotedLines;
  }
  @FieldResolver(() => [VatRate], { description: 'Rates of VAT that may be charged now.' })
  vatRates(@Root() { row }: GuestRoom): VatRate[] {
    return row.vatRates as VatRate[];
  }
}
