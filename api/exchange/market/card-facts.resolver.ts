import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type CardFacts,
  LotDimensionType,
  OfferCard,
  type StockCondition,
  StockConditionEnum,
  type StockKind,
  StockKindEnum,
  type Vehicle,
  type VehicleBody,
  VehicleBodyEnum,
  VehicleEnum,
} from '#schema/exchange/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import { isUnitCode } from '#schema/kernel/units.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';
import { City, cityOf, Province, provinceOf } from '../../identity/city.ts';

@ObjectType({ description: 'The goods of an offer of STOCK, as its card shows them.' })
export class StockFacts {
  @Field(() => StockKindEnum, { description: 'What it is.' }) kind!: StockKind;
  @Field(() => String, { description: 'As the trade calls it.' }) item!: string;
  @Field(() => StockConditionEnum, { description: 'In which condition.' }) condition!: StockCondition;
  @Field(() => [LotDimensionType], { description: 'Its dimensions.' }) dimensions!: LotDimensionType[];
  @Field(() => String, { nullable: true, description: 'Heat or batch number; null of a blind offer.' })
  batchNumber!: string | null;
  @Field(() => Boolean, { description: 'Whether a material certificate lies with it.' })
  hasCertificate!: boolean;
}

@ObjectType({
  description: 'The run of an offer of DELIVERY, as its card shows it; of a blind one provinces and the day.',
})
export class DeliveryFacts {
  @Field(() => City, { nullable: true, description: 'From which city.' }) from!: City | undefined;
  @Field(() => City, { nullable: true, description: 'To which.' }) to!: City | undefined;
  @Field(() => Province, { description: 'From which province.' }) fromProvince!: Province | undefined;
  @Field(() => Province, { description: 'To which.' }) toProvince!: Province | undefined;
  @Field(() => DateScalar, { description: 'On which day it leaves, there.' }) departsOn!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it leaves.' }) departsAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrives.' }) arrivesAt!: Date | null;
  @Field(() => VehicleEnum, { description: 'What runs.' }) vehicle!: Vehicle;
  @Field(() => VehicleBodyEnum, { description: 'Its body.' }) body!: VehicleBody;
  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest temperature, °C.' }) temperatureMin!:
    | string
    | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Highest temperature, °C.' }) temperatureMax!:
    | string
    | null;
  @Field(() => QuantityType, { nullable: true, description: 'Loading metres in all.' })
  loadingLength!: QuantityType | null;
  @Field(() => QuantityType, { description: 'The most that may be loaded by weight.' })
  grossLimit!: QuantityType;
}

/** What only stock, or only delivery, shows on its card. */
@Resolver(() => OfferCard)
export class CardFactsResolver {
  @FieldResolver(() => StockFacts, { nullable: true, description: 'The goods, of STOCK.' })
  stock(@Root() { facts }: OfferCard): StockFacts | null {
    const { kind, item, condition, dimensions = [], batchNumber = null, hasCertificate = false } = facts;
    if (!kind || !item || !condition) return null;
    const shownDimensions = dimensions.flatMap(({ name, value, unit }) =>
      isUnitCode(unit) ? [{ name, size: { value: decimal(value), unit } }] : [],
    );
    return { kind, item, condition, dimensions: shownDimensions, batchNumber, hasCertificate };
  }

  @FieldResolver(() => DeliveryFacts, { nullable: true, description: 'The run, of DELIVERY.' })
  async delivery(@Root() { facts }: OfferCard, @Ctx() context: Context): Promise<DeliveryFacts | null> {
    const { departsOn, vehicle, body, grossLimit } = facts;
    if (!departsOn || !vehicle || !body || !grossLimit) return null;
    return {
      ...(await placesOf(facts, context)),
      ...timesOf(facts),
      departsOn,
      vehicle,
      body,
      ...loadOf(facts, grossLimit),
    };
  }
}

async function placesOf(facts: CardFacts, context: Context) {
  return {
    from: facts.fromCityCode ? await cityOf(context, facts.fromCityCode) : undefined,
    to: facts.toCityCode ? await cityOf(context, facts.toCityCode) : undefined,
    fromProvince: await provinceOf(context, facts.fromProvinceCode ?? ''),
    toProvince: await provinceOf(context, facts.toProvinceCode ?? ''),
  };
}

function timesOf({ departsAt, arrivesAt }: CardFacts) {
  return {
    departsAt: departsAt ? new Date(departsAt) : null,
    arrivesAt: arrivesAt ? new Date(arrivesAt) : null,
  };
}

function loadOf({ temperatureMin, temperatureMax, loadingLength }: CardFacts, grossLimit: number) {
  return {
    temperatureMin: temperatureMin === undefined ? null : String(temperatureMin),
    temperatureMax: temperatureMax === undefined ? null : String(temperatureMax),
    loadingLength: loadingLength ? shown(BigInt(loadingLength), 'LENGTH') : null,
    grossLimit: shown(BigInt(grossLimit), 'MASS'),
  };
}
