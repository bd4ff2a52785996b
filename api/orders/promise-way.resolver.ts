import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Money, money } from '#schema/kernel/money.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import { PlannedRun, type PricedWay, PromiseWay } from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';

@Resolver(() => PromiseWay)
export class PromiseWayResolver {
  @FieldResolver(() => City, {
    nullable: true,
    description: 'Where from; of a blind offer a city of its province.',
  })
  async from(@Root() { fromCityCode }: PromiseWay, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, fromCityCode);
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async to(@Root() { toCityCode }: PromiseWay, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, toCityCode);
  }
  @FieldResolver(() => MoneyType, { description: 'What it costs, net of VAT.' })
  cost(@Root() { minor, currency }: PricedWay): Money {
    return money(BigInt(minor), currency);
  }
  @FieldResolver(() => PlannedRun, {
    nullable: true,
    description:
      'The run that a carrier sells and that takes them; null where they go by the tariff or by the asker’s own carrier.',
  })
  run(@Root() { run, currency }: PricedWay): PricedRun | null {
    return run ? { ...run, currency } : null;
  }
}

type PricedRun = PlannedRun & Pick<PricedWay, 'currency'>;

@Resolver(() => PlannedRun)
export class PromiseRunResolver {
  @FieldResolver(() => DateTimeScalar, { description: 'When it leaves.' })
  departsAt(@Root() { departsAt }: PlannedRun): Date {
    return new Date(departsAt);
  }
  @FieldResolver(() => DateTimeScalar, { description: 'When it is there.' })
  arrivesAt(@Root() { arrivesAt }: PlannedRun): Date {
    return new Date(arrivesAt);
  }
  @FieldResolver(() => QuantityType, {
    description: 'What is held of it: what the pieces weigh, or the least that is sold.',
  })
  quantity(@Root() { grams }: PlannedRun): Quantity {
    return shown(BigInt(grams), 'MASS');
  }
  @FieldResolver(() => MoneyType, { description: 'What the way would cost without it, net of VAT.' })
  instead(@Root() { insteadMinor, currency }: PricedRun): Money {
    return money(BigInt(insteadMinor), currency);
  }
}
