import { Field, ObjectType } from 'type-graphql';
import { decimalOf } from '#schema/kernel/decimal.ts';
import { convert, type Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import { CarbonUnknown, type PlannedCarbon } from '#schema/orders/index.ts';

/** What a plan emits as far as it is known; what is not is named and counts nothing. */
@ObjectType({
  description:
    'What a plan emits as far as it is known, CO2 and CO2e by published factors; what is not known is named, and is in none of the figures.',
})
export class PromiseCarbon {
  @Field(() => QuantityType, { nullable: true, description: 'All that is known; null where nothing is.' })
  known!: Quantity | null;
  @Field(() => QuantityType, { nullable: true, description: 'Of the ways between cities.' })
  transport!: Quantity | null;
  @Field(() => QuantityType, { nullable: true, description: 'Of electricity for the work.' })
  energy!: Quantity | null;
  @Field(() => [CarbonUnknown], { description: 'What is not in it.' }) unknown!: readonly CarbonUnknown[];
}

/** Kept figures as they are shown: kilograms, to the gram. */
export function carbonOf({ transportGrams, energyGrams, unknown }: PlannedCarbon): PromiseCarbon {
  const all = [transportGrams, energyGrams].filter((grams) => grams !== null);
  const known = all.length === 0 ? null : String(all.reduce((sum, grams) => sum + BigInt(grams), 0n));
  return {
    known: kilograms(known),
    transport: kilograms(transportGrams),
    energy: kilograms(energyGrams),
    unknown,
  };
}

function kilograms(grams: string | null): Quantity | null {
  return grams === null ? null : convert({ value: decimalOf(BigInt(grams)), unit: 'GRM' }, 'KGM');
}
