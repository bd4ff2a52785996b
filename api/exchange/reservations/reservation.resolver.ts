import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  availableReservationActions,
  CapacityRequest,
  capacityRequestById,
  cardById,
  holdTogether,
  LandedCost,
  listReservations,
  OfferCard,
  Reservation,
  ReservationAcceptInput,
  type ReservationAction,
  ReservationActionEnum,
  ReservationConfirmInput,
  ReservationDeclineInput,
  ReservationHoldInput,
  ReservationReleaseInput,
  type ReservationRow,
  type ReservationState,
  ReservationStateEnum,
  reservationAccept,
  reservationById,
  reservationConfirm,
  reservationDecline,
  reservationRelease,
  type Side,
  SideEnum,
  weeksOfReservation,
} from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar, DateTimeScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { answered, inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const ReservationConnection = connectionOf('Reservation', () => Reservation);
const HoldPayload = payloadOf('ReservationHold', 'reservation', () => Reservation);
const ConfirmPayload = payloadOf('ReservationConfirm', 'reservation', () => Reservation);
const ReleasePayload = payloadOf('ReservationRelease', 'reservation', () => Reservation);
const AcceptPayload = payloadOf('ReservationAccept', 'reservation', () => Reservation);
const DeclinePayload = payloadOf('ReservationDecline', 'reservation', () => Reservation);

@ArgsType()
class ReservationArgs extends PageArgs {
  @Field(() => SideEnum, { description: 'As whom.' }) side!: Side;
  @Field(() => ReservationStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: ReservationState;
  @Field(() => ID, { nullable: true, description: 'Only those of this offer.' }) offerId?: string;
}

@ObjectType({ description: 'What a reservation takes of one week.' })
export class ReservationWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => QuantityType, { description: 'How much.' }) quantity!: Quantity;
}

@Resolver()
export class ReservationMutations {
  @Mutation(() => HoldPayload, {
    description: 'Holds hours over several weeks, all or nothing, until the hold’s time.',
  })
  async reservationHold(
    @Arg('input', () => ReservationHoldInput, inputArgument) input: ReservationHoldInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { idempotencyKey = '', ...facts } = input;
    return await answered(context, 'reservation', async () => {
      const held = await holdTogether(context.services.database, context.actor, facts, idempotencyKey);
      return () => held.row ?? reservationById(context.query, held.id);
    });
  }
  @Mutation(() => ConfirmPayload, { description: 'The buyer takes what is held.' })
  async reservationConfirm(
    @Arg('input', () => ReservationConfirmInput, inputArgument) input: ReservationConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: reservationConfirm, field: 'reservation', load: reservationById },
      input,
    );
  }
  @Mutation(() => ReleasePayload, { description: 'The buyer gives a hold back.' })
  async reservationRelease(
    @Arg('input', () => ReservationReleaseInput, inputArgument) input: ReservationReleaseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: reservationRelease, field: 'reservation', load: reservationById },
      input,
    );
  }
  @Mutation(() => AcceptPayload, { description: 'The seller accepts what awaits approval.' })
  async reservationAccept(
    @Arg('input', () => ReservationAcceptInput, inputArgument) input: ReservationAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: reservationAccept, field: 'reservation', load: reservationById },
      input,
    );
  }
  @Mutation(() => DeclinePayload, { description: 'The seller declines what awaits approval.' })
  async reservationDecline(
    @Arg('input', () => ReservationDeclineInput, inputArgument) input: ReservationDeclineInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: reservationDecline, field: 'reservation', load: reservationById },
      input,
    );
  }
}

@Resolver(() => Reservation)
export class ReservationResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ReservationConnection, {
    description: 'The viewer’s reservations on one side of the trade, newest first.',
  })
  async reservations(
    @Args(() => ReservationArgs) { side, state, offerId, ...page }: ReservationArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const wanted = offerId === undefined ? undefined : requireId('off', offerId, 'offerId');
    const filter = { side, state, offerId: wanted };
    return connection(await listReservations(context.query, filter, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() reservation: Reservation): string {
    return encodeId('rsv', reservation.id);
  }
  @FieldResolver(() => SideEnum, { description: 'On which side the viewer stands.' })
  side(@Root() reservation: Reservation, @Ctx() context: Context): Side {
    return sideOf(reservation, context);
  }
  @FieldResolver(() => [ReservationActionEnum], { description: 'What the viewer’s side can do now.' })
  availableActions(
    @Root() { state, deadline, now, planId, ...rest }: ReservationRow,
    @Ctx() context: Context,
  ): ReservationAction[] {
    const isTogether = planId !== null;
    return availableReservationActions({ state, deadline, now, side: sideOf(rest, context), isTogether });
  }
  @FieldResolver(() => Boolean, {
    description:
      'Whether it stands together with the other holds of a promise: a yes keeps it held until all of it is bought, a no of any seller ends them all.',
  })
  together(@Root() { planId }: Reservation): boolean {
    return planId !== null;
  }
  @FieldResolver(() => Firm, { description: 'Who buys.' })
  async buyer(@Root() reservation: Reservation, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, reservation.buyerId);
  }
  @FieldResolver(() => Firm, { description: 'Who sells.' })
  async seller(@Root() reservation: Reservation, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, reservation.sellerId);
  }
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer; null once it has left the market.',
  })
  async offer(@Root() reservation: Reservation, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return await cardById(query, reservation.offerId);
  }
  @FieldResolver(() => CapacityRequest, {
    nullable: true,
    description: 'The need that it is for; only its owner sees it.',
  })
  async request(
    @Root() reservation: Reservation,
    @Ctx() { query }: Context,
  ): Promise<CapacityRequest | undefined> {
    return reservation.requestId ? await capacityRequestById(query, reservation.requestId) : undefined;
  }
  @FieldResolver(() => Process, { description: 'What is done.' })
  async process(@Root() reservation: Reservation, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, reservation.processCode);
  }
  @FieldResolver(() => QuantityType, { description: 'How much in all, set-up included.' })
  quantity(@Root() reservation: Reservation): Quantity {
    return shown(reservation.quantityAmount, reservation.measure);
  }
  @FieldResolver(() => [ReservationWeek], { description: 'Week by week.' })
  async weeks(@Root() reservation: Reservation, @Ctx() { query }: Context): Promise<ReservationWeek[]> {
    const weeks = await weeksOfReservation(query, reservation.id);
    return weeks.map(({ weekStart, amount }) => ({
      weekStart,
      quantity: shown(amount, reservation.measure),
    }));
  }
  @FieldResolver(() => LandedCost, { description: 'What it costs, net, without transport.' })
  price(@Root() { priceMinor: minor, currency, priceParts }: Reservation): LandedCost {
    return { minor, currency, pieces: 1, parts: priceParts.map((part) => ({ ...part, currency })) };
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it lapses; null once it cannot.',
  })
  expiresAt(@Root() { state, deadline }: Reservation): Date | null {
    return state === 'HELD' || state === 'AWAITING_APPROVAL' ? deadline : null;
  }
}

function sideOf({ buyerId }: Pick<Reservation, 'buyerId'>, { actor }: Context): Side {
  return actor.kind === 'person' && actor.organisationId === buyerId ? 'BUYER' : 'SELLER';
}
