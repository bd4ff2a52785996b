import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  CapacityOffer,
  CapacityOfferDiscloseInput,
  capacityOfferById,
  capacityOfferDisclose,
  DeliveryOfferPublishInput,
  DeliveryRun,
  deliveryOfferPublish,
  LotDimensionType,
  lotOfOffer,
  runOfOffer,
  StockLot,
  StockOfferPublishInput,
  stockOfferPublish,
} from '#schema/exchange/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { isUnitCode } from '#schema/kernel/units.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';
import { City, cityOf } from '../../identity/city.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const StockPayload = payloadOf('StockOfferPublish', 'stockOffer', () => CapacityOffer);
const DeliveryPayload = payloadOf('DeliveryOfferPublish', 'deliveryOffer', () => CapacityOffer);
const DisclosePayload = payloadOf('CapacityOfferDisclose', 'capacityOffer', () => CapacityOffer);

@Resolver(() => CapacityOffer)
export class ClassOffersResolver {
  @Mutation(() => StockPayload, { description: 'Puts a lot of stock on the market.' })
  async stockOfferPublish(
    @Arg('input', () => StockOfferPublishInput, inputArgument) input: StockOfferPublishInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: stockOfferPublish, field: 'stockOffer', load: capacityOfferById },
      input,
    );
  }

  @Mutation(() => DeliveryPayload, { description: 'Puts an empty truck run on the market.' })
  async deliveryOfferPublish(
    @Arg('input', () => DeliveryOfferPublishInput, inputArgument) input: DeliveryOfferPublishInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: deliveryOfferPublish, field: 'deliveryOffer', load: capacityOfferById },
      input,
    );
  }

  @Mutation(() => DisclosePayload, {
    description: 'Changes who may know how much of an offer, its fence, the most of one buyer.',
  })
  async capacityOfferDisclose(
    @Arg('input', () => CapacityOfferDiscloseInput, inputArgument) input: CapacityOfferDiscloseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityOfferDisclose, field: 'capacityOffer', load: capacityOfferById },
      input,
    );
  }

  @FieldResolver(() => StockLot, { nullable: true, description: 'The goods, of an offer of STOCK.' })
  async stock(
    @Root() { id, resource }: CapacityOffer,
    @Ctx() { query }: Context,
  ): Promise<StockLot | undefined> {
    return resource === 'STOCK' ? await lotOfOffer(query, id) : undefined;
  }

  @FieldResolver(() => DeliveryRun, { nullable: true, description: 'The run, of an offer of DELIVERY.' })
  async delivery(
    @Root() { id, resource }: CapacityOffer,
    @Ctx() { query }: Context,
  ): Promise<DeliveryRun | undefined> {
    return resource === 'DELIVERY' ? await runOfOffer(query, id) : undefined;
  }
}

@Resolver(() => StockLot)
export class StockLotResolver {
  @FieldResolver(() => [LotDimensionType], { description: 'Its dimensions.' })
  dimensions(@Root() { dimensions }: StockLot): LotDimensionType[] {
    return dimensions.flatMap(({ name, value, unit }) =>
      isUnitCode(unit) ? [{ name, size: { value: decimal(value), unit } }] : [],
    );
  }
}

@Resolver(() => DeliveryRun)
export class DeliveryRunResolver {
  @FieldResolver(() => City, { description: 'From which city.' })
  async from(@Root() { fromCityCode }: DeliveryRun, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, fromCityCode);
  }
  @FieldResolver(() => City, { description: 'To which.' })
  async to(@Root() { toCityCode }: DeliveryRun, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, toCityCode);
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'Loading metres in all.' })
  loadingLength(@Root() { loadingLength }: DeliveryRun): QuantityType | null {
    return loadingLength === null ? null : shown(BigInt(loadingLength), 'LENGTH');
  }
  @FieldResolver(() => QuantityType, { description: 'The most that may be loaded by weight.' })
  grossLimit(@Root() { grossLimit }: DeliveryRun): QuantityType {
    return shown(BigInt(grossLimit), 'MASS');
  }
}
