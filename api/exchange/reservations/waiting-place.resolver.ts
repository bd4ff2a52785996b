import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  cardById,
  LandedCost,
  listWaitingPlaces,
  OfferCard,
  positionOfPlace,
  Reservation,
  type ReservationRow,
  reservationById,
  type Side,
  SideEnum,
  WaitingPlace,
  WaitingPlaceLeaveInput,
  WaitingPlaceTakeInput,
  type WaitingState,
  WaitingStateEnum,
  waitingPlaceById,
  waitingPlaceLeave,
  waitingPlaceTake,
} from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';
import { ReservationWeek } from './reservation.resolver.ts';

const WaitingPlaceConnection = connectionOf('WaitingPlace', () => WaitingPlace);
const TakePayload = payloadOf('WaitingPlaceTake', 'waitingPlace', () => WaitingPlace);
const LeavePayload = payloadOf('WaitingPlaceLeave', 'waitingPlace', () => WaitingPlace);

@ArgsType()
class WaitingPlaceArgs extends PageArgs {
  @Field(() => SideEnum, { description: 'As whom.' }) side!: Side;
  @Field(() => WaitingStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: WaitingState;
}

@Resolver(() => WaitingPlace)
export class WaitingPlaceResolver {
  @Mutation(() => TakePayload, {
    description: 'Waits for weeks of an offer, all or nothing, first come, first served.',
  })
  async waitingPlaceTake(
    @Arg('input', () => WaitingPlaceTakeInput, inputArgument) input: WaitingPlaceTakeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: waitingPlaceTake, field: 'waitingPlace', load: waitingPlaceById },
      input,
    );
  }
  @Mutation(() => LeavePayload, { description: 'Gives a place on a waiting list up.' })
  async waitingPlaceLeave(
    @Arg('input', () => WaitingPlaceLeaveInput, inputArgument) input: WaitingPlaceLeaveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: waitingPlaceLeave, field: 'waitingPlace', load: waitingPlaceById },
      input,
    );
  }

  @UseMiddleware(nullIsAbsent)
  @Query(() => WaitingPlaceConnection, {
    description: 'The viewer’s places on waiting lists, or those on its offers, newest first.',
  })
  async waitingPlaces(
    @Args(() => WaitingPlaceArgs) { side, state, ...page }: WaitingPlaceArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(await listWaitingPlaces(context.query, { side, state }, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() { id }: WaitingPlace): string {
    return encodeId('wpl', id);
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many wait before it for any of the same weeks, itself included: 1 is next. Null once it waits no more.',
  })
  async position(@Root() { id }: WaitingPlace, @Ctx() { query }: Context): Promise<number | null> {
    return await positionOfPlace(query, id);
  }
  @FieldResolver(() => Firm, { description: 'Who waits.' })
  async buyer(@Root() { buyerId }: WaitingPlace, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, buyerId);
  }
  @FieldResolver(() => Firm, { description: 'Who sells.' })
  async seller(@Root() { sellerId }: WaitingPlace, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, sellerId);
  }
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer; null once it has left the market.',
  })
  async offer(@Root() { offerId }: WaitingPlace, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return await cardById(query, offerId);
  }
  @FieldResolver(() => Reservation, { nullable: true, description: 'The hold that it has become.' })
  async reservation(
    @Root() { reservationId }: WaitingPlace,
    @Ctx() { query }: Context,
  ): Promise<ReservationRow | undefined> {
    return reservationId === null ? undefined : await reservationById(query, reservationId);
  }
  @FieldResolver(() => QuantityType, { description: 'How much in all, set-up included.' })
  quantity(@Root() { quantityAmount, measure }: WaitingPlace): Quantity {
    return shown(quantityAmount, measure);
  }
  @FieldResolver(() => [ReservationWeek], { description: 'Week by week.' })
  weeks(@Root() { weeks, measure }: WaitingPlace): ReservationWeek[] {
    return weeks.map(({ weekStart, amount }) => ({ weekStart, quantity: shown(BigInt(amount), measure) }));
  }
  @FieldResolver(() => LandedCost, {
    description: 'What it will cost, net, without transport: the price of the day it was taken.',
  })
  price(@Root() { priceMinor: minor, currency, priceParts }: WaitingPlace): LandedCost {
    return { minor, currency, pieces: 1, parts: priceParts.map((part) => ({ ...part, currency })) };
  }
}
