import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../../kernel/currencies.ts';
import { MeasureEnum, namesOf } from '../../../kernel/enums.ts';
import type { Measure } from '../../../kernel/measure.ts';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { QuantityInput } from '../../../kernel/values.ts';
import { type Resource, ResourceEnum } from '../../offers/resource.ts';

const orders = ['NEWEST', 'PRICE', 'DISTANCE'] as const;
export type MarketOrder = (typeof orders)[number];
export const MarketOrderEnum = namesOf(orders);
registerEnumType(MarketOrderEnum, {
  name: 'MarketOrder',
  description:
    'NEWEST: published last first. PRICE: lowest first by the unit price under the lowest steps, of one measure and currency. DISTANCE: nearest to `near` first, then newest.',
});

@InputType({ description: 'A city, and how far from it.' })
export class NearInput {
  @Field(() => ID, { description: 'Code of the city.' }) city!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'At most so many kilometres by the great circle, 0 to 20,000; absent: however far.',
  })
  km?: number | null;
}

/** Which offers of the market. Every filter that is given must hold; within a list any one is enough, but for standards. */
@InputType({
  description:
    'Which offers of the market. Every filter that is given must hold; in a list any one is enough, except standards, which must all be held.',
})
export class CapacitySearchInput {
  @Field(() => [ResourceEnum], { nullable: true, description: 'Of these classes.' })
  resources?: Resource[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'These processes or kinds, and their special cases; at most 20.',
  })
  processCodes?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Offers that work these materials: the material, a family of it, a member of it, or any; at most 20.',
  })
  materialCodes?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'The maker holds certificates of all of these standards, valid on every day of the window that is on sale; at most 10.',
  })
  standards?: string[] | null;
  @Field(() => NearInput, {
    nullable: true,
    description: 'Not farther than this; also where DISTANCE begins.',
  })
  near?: NearInput | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'On sale on this day or later; the window begins.',
  })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On sale before this day; the window ends.' })
  until?: string | null;
  @Field(() => QuantityInput, {
    nullable: true,
    description: 'So much is surely left in the window in total, judged by the floors of the bands.',
  })
  amount?: QuantityInput | null;
  @Field(() => QuantityInput, {
    nullable: true,
    description:
      'So much is surely left in each ISO week that lies whole in the window, judged likewise; a lot or a run has to have it for all of these weeks at once.',
  })
  amountPerWeek?: QuantityInput | null;
  @Field(() => MeasureEnum, { nullable: true, description: 'Counted in this.' }) measure?: Measure | null;
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Priced in this currency.' })
  currency?: CurrencyCode | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Unit price under the lowest steps at most so much, net, of one shown unit of `measure` (hour, kilogram) in `currency`.',
  })
  unitPriceMax?: string | null;
  @Field(() => [ID], { nullable: true, description: 'In these provinces; at most 40.' })
  provinces?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In these cities; blind offers show none. At most 50.' })
  cities?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only of firms that the platform’s operator vouches for; blind offers show no firm.',
  })
  verifiedOnly?: boolean | null;
}
