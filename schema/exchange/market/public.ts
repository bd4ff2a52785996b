import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { type Resource, ResourceEnum } from '../offers/resource.ts';

@ObjectType({ description: 'One week of an offer as anybody may know it.' })
export class PublicWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => Boolean, { description: 'Whether at least the minimum lot is left.' }) open!: boolean;
}

/** An offer as anybody may know it: what, in which province, and yes or no a week. */
@ObjectType({ description: 'An offer as anybody sees it, without signing in: yes or no a week.' })
export class PublicOffer {
  id!: Id<'pub'>;
  @Field(() => ResourceEnum, { description: 'Of which class it is.' }) resource!: Resource;
  processCode!: string;
  provinceCode!: string;
  firmId!: string | null;
  baseWeek!: string;
  openWeeks!: number[];
}

/** A firm in the public directory: one that is vouched for and wants to be found. */
@ObjectType({ description: 'A firm in the public directory: vouched for, and listed by its own wish.' })
export class PublicFirm {
  @Field(() => ID, { description: 'The firm on the market.' }) id!: string;
  @Field(() => String, { description: 'Registered name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English, if it has one.' }) nameEn!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What it says of itself.' }) words!: string | null;
  @Field(() => Date, { description: 'Since when the platform’s operator vouches for it.' })
  verifiedSince!: Date;
  cityCode!: string;
}

/** How much is openly on sale, of one kind in one place; firms and offers in fives, rounded down. */
@ObjectType({
  description:
    'How much is openly on sale of one kind in one place. At least five firms, counted in fives, as of a day.',
})
export class MarketStatistic {
  @Field(() => ResourceEnum, { description: 'Of which class.' }) resource!: Resource;
  processCode!: string;
  provinceCode!: string;
  @Field(() => Int, { description: 'Firms, rounded down to fives.' }) firms!: number;
  @Field(() => Int, { description: 'Offers, rounded down to fives.' }) offers!: number;
  @Field(() => DateScalar, { description: 'As of which day.' }) asOf!: string;
}
