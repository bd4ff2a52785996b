import { Field, InputType, ObjectType } from 'type-graphql';
import type { CurrencyCode } from './currencies.ts';
import { type Decimal, decimal, isKeptExactly } from './decimal.ts';
import { type Measure, shownUnitOf } from './measure.ts';
import type { Money } from './money.ts';
import { fromBase, type Quantity } from './quantity.ts';
import { problem, type UserError } from './refusal.ts';
import { BigIntScalar, CurrencyCodeScalar, DecimalScalar, UnitCodeScalar } from './scalars.ts';
import type { UnitCode } from './units.ts';

/** Money on the wire; `amount` is worked out from the minor units. */
@ObjectType('Money', { description: 'An amount of one currency, exact to its minor unit.' })
export class MoneyType implements Money {
  @Field(() => BigIntScalar, { name: 'minorUnits', description: 'Whole minor units: fen, cents.' })
  minor!: bigint;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currency!: CurrencyCode;
}

/** A quantity on the wire. */
@ObjectType('Quantity', { description: 'A decimal of one unit.' })
export class QuantityType implements Quantity {
  @Field(() => DecimalScalar, { description: 'How many.' })
  value!: Decimal;

  @Field(() => UnitCodeScalar, { description: 'Of which unit (UNECE Rec 20).' })
  unit!: UnitCode;
}

/** The price of one unit: a decimal, rounded only at the line's total. */
@ObjectType('UnitPrice', { description: 'The price of one `per`, net of VAT.' })
export class UnitPriceType {
  @Field(() => DecimalScalar, { description: 'Net amount of major units (yuan), as exact as agreed.' })
  amount!: Decimal;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currency!: CurrencyCode;

  @Field(() => UnitCodeScalar, { description: 'The unit that this is the price of (UNECE Rec 20).' })
  per!: UnitCode;
}

@InputType({ description: 'An amount of one currency.' })
export class MoneyInput {
  @Field(() => DecimalScalar, {
    description: 'Major units (yuan) with at most the decimals of the currency, unless it is a unit price.',
  })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currency!: CurrencyCode;
}

@InputType({ description: 'A decimal of one unit.' })
export class QuantityInput {
  @Field(() => DecimalScalar, { description: 'How many.' })
  value!: string;

  @Field(() => UnitCodeScalar, { description: 'Of which unit (UNECE Rec 20).' })
  unit!: UnitCode;
}

/** Base units of a measure as people read them: minutes as hours, grams as kilograms. */
export function shown(amount: bigint, measure: Measure): Quantity {
  return fromBase(amount, shownUnitOf(measure));
}

/** The quantity that an input names. */
export function quantityOf(input: QuantityInput): Quantity {
  return { value: decimal(input.value), unit: input.unit };
}

/** A unit price stored as a decimal, for the unit in which its measure is priced. */
export function unitPriceOf(amount: string, currency: CurrencyCode, measure: Measure): UnitPriceType {
  return { amount: decimal(amount), currency, per: shownUnitOf(measure) };
}

/** OUT_OF_RANGE for a decimal that the database would have to round, or could not hold. */
export function keptProblems(text: string, path: readonly string[]): UserError[] {
  if (isKeptExactly(decimal(text))) return [];
  const params = { least: '0.00000001', most: '999999999999' };
  return [
    problem({ code: 'OUT_OF_RANGE', message: 'Twelve digits and eight decimals at most.', path, params }),
  ];
}
