import { Field, Int, ObjectType } from 'type-graphql';
import {
  type Band,
  BandEnum,
  type CardTerms,
  type Fence,
  type PriceStep,
  priceCurve,
  type StepCause,
  StepCauseEnum,
  steppedPrice,
  wholeBps,
} from '#schema/exchange/index.ts';
import { timeOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { UnitPriceType } from '#schema/kernel/values.ts';

@ObjectType('Fence', { description: 'Days that are not sold.' })
export class FenceType implements Fence {
  @Field(() => DateScalar, { description: 'The first of them.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last.' }) until!: string;
}

@ObjectType('PriceStep', { description: 'A step of the price curve.' })
export class PriceStepType {
  @Field(() => StepCauseEnum, { description: 'What it depends on.' }) by!: StepCause;
  @Field(() => Int, {
    nullable: true,
    description: 'LEAD_TIME: for weeks that begin at least so many days ahead.',
  })
  fromDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'LEAD_TIME: and fewer than so many; null without end.' })
  untilDays!: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'LOAD: for weeks in this band.' }) band!: Band | null;
  @Field(() => Int, { description: 'Added to the unit price, in hundredths of a per cent of it.' })
  changeBps!: number;
}

@ObjectType({ description: 'One stretch of a price curve, as a chart draws it.' })
export class PricePoint {
  @Field(() => Int, { description: 'Days ahead, from.' }) fromDays!: number;
  @Field(() => Int, { nullable: true, description: 'Days ahead, up to; null without end.' }) untilDays!:
    | number
    | null;
  @Field(() => BandEnum, { description: 'For weeks in this band.' }) band!: Band;
  @Field(() => Int, { description: 'Against the unit price, in hundredths of a per cent.' })
  changeBps!: number;
  @Field(() => UnitPriceType, { description: 'The price there.' }) unitPrice!: UnitPriceType;
}

@ObjectType('Recurrence', { description: 'Hours that come again each week.' })
export class RecurrenceType {
  @Field(() => [Int], { description: 'ISO weekdays, 1 = Monday.' }) weekdays!: readonly number[];
  @Field(() => String, {
    nullable: true,
    description: 'When the shift begins by the wall’s clock; null for the whole day.',
  })
  shiftStarts!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it ends; not after its beginning means the next day.',
  })
  shiftEnds!: string | null;
}

/** Steps as the wire writes them. */
export function shownSteps(steps: readonly PriceStep[]): PriceStepType[] {
  return steps.map((step) => ({
    by: step.by,
    fromDays: step.by === 'LEAD_TIME' ? step.fromDays : null,
    untilDays: step.by === 'LEAD_TIME' ? (step.untilDays ?? null) : null,
    band: step.by === 'LOAD' ? step.band : null,
    changeBps: step.changeBps,
  }));
}

/** The curve of an offer with its prices. */
export function shownCurve(steps: readonly PriceStep[], price: UnitPriceType): PricePoint[] {
  return priceCurve(steps).map((point) => ({
    ...point,
    unitPrice: { ...price, amount: steppedPrice(price.amount.toFixed(), wholeBps + point.changeBps) },
  }));
}

/** The recurring hours of an offer, or none. */
export function shownRecurrence(
  terms: Pick<CardTerms, 'weekdays' | 'shiftStarts' | 'shiftEnds'>,
): RecurrenceType | null {
  const time = (minute: number | null | undefined) =>
    minute === null || minute === undefined ? null : timeOfDay(minute);
  return terms.weekdays
    ? { weekdays: terms.weekdays, shiftStarts: time(terms.shiftStarts), shiftEnds: time(terms.shiftEnds) }
    : null;
}
