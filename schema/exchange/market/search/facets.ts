import { Field, Int, ObjectType } from 'type-graphql';
import type { CurrencyCode } from '../../../kernel/currencies.ts';
import { MeasureEnum } from '../../../kernel/enums.ts';
import type { Measure } from '../../../kernel/measure.ts';
import { CurrencyCodeScalar } from '../../../kernel/scalars.ts';
import { UnitPriceType } from '../../../kernel/values.ts';
import { type Resource, ResourceEnum } from '../../offers/resource.ts';
import { type Band, BandEnum } from '../band.ts';

@ObjectType({ description: 'How many offers: exactly so many, or at least.' })
export class FoundCount {
  @Field(() => Int, { description: 'So many.' }) value!: number;
  @Field(() => Boolean, {
    description:
      'Whether there are no more. Not where 2,000 offers or more are of the process, in the place and of the class asked for: then of the newest 2,000 those are counted that answer all else.',
  })
  isExact!: boolean;
}

@ObjectType({ description: 'How many offers are of one class, were the search not narrowed by class.' })
export class ResourceCount {
  @Field(() => ResourceEnum, { description: 'Which class.' }) resource!: Resource;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

/** A branch of the tree of processes and kinds. */
@ObjectType({ description: 'How many offers are of one process or kind, its special cases counted in.' })
export class ProcessCount {
  processCode!: string;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

/** A province. */
@ObjectType({
  description: 'How many offers are in one province, were the search not narrowed by province or city.',
})
export class ProvinceCount {
  provinceCode!: string;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

/** A standard. */
@ObjectType({
  description: 'How many offers would be left, were a certificate of this standard asked for too.',
})
export class StandardCount {
  standardCode!: string;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

@ObjectType({ description: 'How many offers have this as the best band of a week in the window.' })
export class BandCount {
  @Field(() => BandEnum, { description: 'FREE, TIGHT or FULL; an offer that shows yes or no is never FREE.' })
  band!: Band;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

@ObjectType({
  description:
    'How many offers have a unit price, under the lowest steps, from `from` up to, not including, `until`.',
})
export class PriceRangeCount {
  @Field(() => MeasureEnum, { description: 'Of what is counted in this.' }) measure!: Measure;
  @Field(() => CurrencyCodeScalar, { description: 'In which currency.' }) currency!: CurrencyCode;
  @Field(() => UnitPriceType, { description: 'The lowest.' }) from!: UnitPriceType;
  @Field(() => UnitPriceType, { description: 'Where the next range begins.' }) until!: UnitPriceType;
  @Field(() => FoundCount, { description: 'How many.' }) count!: FoundCount;
}

/** How many offers answer a search, by what they are. */
@ObjectType({
  description:
    'How many offers answer a search, by what they are. What none has is left out; most first, but ranges and bands in their order.',
})
export class CapacitySearchFacets {
  @Field(() => FoundCount, { description: 'In all.' }) total!: FoundCount;
  @Field(() => [ResourceCount], { description: 'By class.' }) resources!: ResourceCount[];
  @Field(() => [ProcessCount], {
    description: 'By process: those one step below what is asked for, or the roots.',
  })
  processes!: ProcessCount[];
  @Field(() => [ProvinceCount], { description: 'By province.' }) provinces!: ProvinceCount[];
  @Field(() => [StandardCount], { description: 'By standard.' }) standards!: StandardCount[];
  @Field(() => [BandCount], { description: 'By what is left in the window.' }) bands!: BandCount[];
  @Field(() => [PriceRangeCount], { description: 'By unit price, in steps of 1, 2, 5.' })
  prices!: PriceRangeCount[];
}
