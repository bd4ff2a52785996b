import { Field, Int, ObjectType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { MeasureEnum } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { type Booking, BookingEnum } from '../offers/capacity-offer.ts';
import { GradeEnum, type MemberGrade } from '../offers/grade.ts';
import { type Resource, ResourceEnum } from '../offers/resource.ts';
import { type Band, BandEnum } from './band.ts';
import type { CardFacts, CardTerms } from './card-terms.ts';

@ObjectType({ description: 'One week of an offer as any member sees it.' })
export class OfferCardWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => BandEnum, { description: 'How much of it is left, as a band.' }) band!: Band;
}

/** An offer as any member may know it: bands, never hours. A type of its own with columns of its own, so that nothing leaks. */
@ObjectType({ implements: Node, description: 'An offer as any member sees it: bands, never exact hours.' })
export class OfferCard extends Node {
  /** Same UUID as the offer; another prefix on the wire. */
  override id!: Id<'crd'>;
  /** Nobody of a blind offer's; but its owner knows its own. */
  sellerId!: string | null;
  @Field(() => ResourceEnum, { description: 'Of which class it is.' }) resource!: Resource;
  @Field(() => GradeEnum, {
    description:
      'How much of its weeks is shown: BAND, or YES_NO, where TIGHT says that the minimum lot is left and no more.',
  })
  grade!: MemberGrade;
  @Field(() => Boolean, {
    name: 'blind',
    description: 'Whether firm and city are not shown before a hold.',
  })
  isBlind!: boolean;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  processCode!: string;
  materialCodes!: string[];
  @Field(() => MeasureEnum, { description: 'What it is counted in.' }) measure!: Measure;
  /** Of a blind offer: some city of its province, the same for all. */
  cityCode!: string;
  provinceCode!: string;
  terms!: CardTerms;
  facts!: CardFacts;
  @Field(() => DateScalar, { name: 'from', description: 'First day on sale.' }) validFrom!: string;
  @Field(() => DateScalar, { name: 'until', description: 'The day after the last.' }) validUntil!: string;
  perWeekAmount!: bigint;
  minimumLotAmount!: bigint;
  setupAmount!: bigint;
  unitPriceAmount!: string;
  setupPriceMinor!: bigint;
  currency!: CurrencyCode;
  @Field(() => BookingEnum, { description: 'Whether a confirmed hold binds at once.' }) booking!: Booking;
  @Field(() => Int, { description: 'How long a hold lasts.' }) holdMinutes!: number;
  @Field(() => String, { nullable: true, description: 'A word of the seller.' }) note!: string | null;
  baseWeek!: string;
  bands!: number[];
}
