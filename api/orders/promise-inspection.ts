import { Field, Int, ObjectType } from 'type-graphql';
import { type InspectionKind, InspectionKindEnum } from '#schema/catalog/index.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import { goesOnFrom, type PromiseLine } from '#schema/orders/index.ts';

@ObjectType({
  description:
    'What of a step’s pieces is inspected before they go on; weeks and price of its line include it.',
})
export class PromiseInspection {
  @Field(() => InspectionKindEnum, { description: 'Which pieces.' }) kind!: InspectionKind;
  @Field(() => Int, { description: 'How many pieces are inspected.' }) pieces!: number;
  @Field(() => QuantityType, { description: 'What inspecting them takes of the weeks.' }) quantity!: Quantity;
  @Field(() => Int, { description: 'Days that the result takes before the pieces go on.' }) days!: number;
  @Field(() => DateScalar, {
    description:
      'The day from which the last pieces may go on, counted from the Friday of their last week: on their way, or into the next week of the next step.',
  })
  readyOn!: string;
  @Field(() => MoneyType, { description: 'What it is of the price of the work, net of VAT.' }) price!: Money;
}

/** What of a line is inspected; null for nothing. */
export function inspectionOf({
  inspection,
  weeks,
  measure,
  currency,
}: PromiseLine): PromiseInspection | null {
  if (!inspection) return null;
  const { kind, pieces, amount, days, minor } = inspection;
  const readyOn = goesOnFrom(weeks, days);
  if (readyOn === null) return null;
  return {
    kind,
    pieces,
    quantity: shown(BigInt(amount), measure),
    days,
    readyOn,
    price: money(BigInt(minor), currency),
  };
}
