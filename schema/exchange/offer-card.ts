import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { MeasureEnum, namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { Node } from '../kernel/node.ts';
import { DateScalar } from '../kernel/scalars.ts';
import { type Booking, BookingEnum } from './capacity-offer.ts';

const bands = ['FREE', 'TIGHT', 'FULL'] as const;
export type Band = (typeof bands)[number];
export const BandEnum = namesOf(bands);
registerEnumType(BandEnum, {
  name: 'Band',
  description: 'FREE: all that is offered a week. TIGHT: at least the minimum lot. FULL: less than that.',
});

/** The market keeps bands as small numbers: 0 full, 1 tight, 2 free. */
export function bandOf(stored: number): Band {
  return stored === 2 ? 'FREE' : stored === 1 ? 'TIGHT' : 'FULL';
}

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
  sellerId!: string;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  processCode!: string;
  materialCodes!: string[];
  @Field(() => MeasureEnum, { description: 'What it is counted in.' }) measure!: Measure;
  cityCode!: string;
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
