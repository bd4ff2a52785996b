import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  CapacityOffer,
  listOffersInWeek,
  listReservationShares,
  Reservation,
  reservationById,
  weeksOfOffer,
} from '#schema/exchange/index.ts';
import { findLastImport, SheetImport } from '#schema/imports/index.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  CapacityDay,
  CapacityDifference,
  listCapacityDays,
  listCellDifferences,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { CapacityCellDetail } from './capacity-cell-detail.ts';

@ObjectType({ description: 'What one reservation takes of a week.' })
export class ReservationShare {
  @Field(() => Reservation, { description: 'The reservation.' }) reservation!: Reservation;
  @Field(() => QuantityType, { description: 'How much.' }) quantity!: Quantity;
}

@ObjectType({ description: 'What one offer has on sale in a week.' })
export class OfferShare {
  @Field(() => CapacityOffer, { description: 'The offer.' }) offer!: CapacityOffer;
  @Field(() => QuantityType, { description: 'On sale.' }) offered!: Quantity;
  @Field(() => QuantityType, { description: 'Held or sold of it.' }) taken!: Quantity;
}

@Resolver(() => CapacityCellDetail)
export class CapacityCellDetailResolver {
  @FieldResolver(() => [CapacityDay], { description: 'The days of the week that have figures.' })
  async days(
    @Root() { workCenter, week }: CapacityCellDetail,
    @Ctx() { query }: Context,
  ): Promise<CapacityDay[]> {
    return await listCapacityDays(query, workCenter, week as Parameters<typeof listCapacityDays>[2]);
  }

  @FieldResolver(() => [ReservationShare], { description: 'What is held and sold; at most 200.' })
  async reservations(
    @Root() { workCenter, week }: CapacityCellDetail,
    @Ctx() { query }: Context,
  ): Promise<ReservationShare[]> {
    const shares = await listReservationShares(query, workCenter.id, week.start);
    const found = await Promise.all(
      shares.map(async ({ reservationId, amount }) => ({
        reservation: await reservationById(query, reservationId),
        quantity: shown(amount, workCenter.measure),
      })),
    );
    return found.flatMap(({ reservation, quantity }) => (reservation ? [{ reservation, quantity }] : []));
  }

  @FieldResolver(() => [OfferShare], { description: 'What is on sale; at most 50 offers.' })
  async offers(
    @Root() { workCenter, week }: CapacityCellDetail,
    @Ctx() { query }: Context,
  ): Promise<OfferShare[]> {
    const offers = await listOffersInWeek(query, workCenter.id, week.start);
    return await Promise.all(offers.map((offer) => shareOf(query, offer, week.start, workCenter.measure)));
  }

  @FieldResolver(() => SheetImport, { nullable: true, description: 'The sheet that was committed last.' })
  async lastImport(@Ctx() { query }: Context): Promise<SheetImport | undefined> {
    return await findLastImport(query, 'capacity');
  }

  @FieldResolver(() => [CapacityDifference], { description: 'What is still to settle.' })
  async differences(
    @Root() { workCenter, week }: CapacityCellDetail,
    @Ctx() { query }: Context,
  ): Promise<CapacityDifference[]> {
    return await listCellDifferences(query, workCenter.id, week.start);
  }
}

async function shareOf(
  query: Context['query'],
  offer: CapacityOffer,
  weekStart: string,
  measure: Measure,
): Promise<OfferShare> {
  const week = (await weeksOfOffer(query, offer.id)).find((found) => found.weekStart === weekStart);
  return {
    offer,
    offered: shown(week?.cap ?? 0n, measure),
    taken: shown((week?.heldAmount ?? 0n) + (week?.reservedAmount ?? 0n), measure),
  };
}
