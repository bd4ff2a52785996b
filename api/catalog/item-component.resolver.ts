import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type Exploded,
  Item,
  ItemComponent,
  ItemRevision,
  itemById,
  itemRevisionById,
  type KnownComponent,
} from '#schema/catalog/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { type Rational, roundedUp } from '#schema/kernel/rational.ts';
import { isCountUnit, type UnitCode } from '#schema/kernel/units.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import type { Context } from '../context.ts';

/** Places to which what is weighed or measured is rounded up. */
const places = 6;

/** Rounded up once: to whole ones where they are counted, else to the sixth decimal. */
export function neededOf(need: Rational, unit: UnitCode): Quantity {
  return { value: roundedUp(need, isCountUnit(unit) ? 0 : places), unit };
}

/** One line of a bill with all below it, for so many pieces. */
@ObjectType({ description: 'One line of a bill of material at its place, for so many pieces of the whole.' })
export class ItemStructureRow {
  @Field(() => Int, { description: 'How deep: 1 for what goes into the whole itself.' }) level!: number;
  @Field(() => ItemComponent, { description: 'The line.' }) component!: ItemComponent;
  @Field(() => QuantityType, {
    description: 'What is needed here with what is lost, rounded up once, in the unit of the item.',
  })
  needed!: Quantity;
}

@ObjectType({ description: 'What is needed of an item in all.' })
export class ItemStructureTotal {
  @Field(() => Item, { nullable: true, description: 'The item.' }) item?: Item | undefined;
  @Field(() => QuantityType, {
    description: 'The sum over all its places, exact and rounded up once at the end.',
  })
  needed!: Quantity;
}

/** What the rows of a structure count as against the limit of what a question may cost: more than bills have in practice. */
const asUsual = ({ childComplexity }: { childComplexity: number }) => 1 + 50 * childComplexity;

@ObjectType({ description: 'What so many pieces of a revision take, level by level.' })
export class ItemStructure {
  @Field(() => [ItemStructureRow], {
    description: 'From the top down, each followed by what it takes.',
    complexity: asUsual,
  })
  rows!: ItemStructureRow[];
  @Field(() => [ItemStructureTotal], {
    description: 'Each item once, with all that is needed of it; empty where not all rows are here.',
    complexity: asUsual,
  })
  totals!: ItemStructureTotal[];
  @Field(() => Boolean, { description: 'Whether these are all rows: a thousand are shown at the most.' })
  complete!: boolean;
}

export const rowOf = ({ level, line, need }: Exploded<KnownComponent>): ItemStructureRow => ({
  level,
  component: line,
  needed: neededOf(need, line.itemUnit),
});

@Resolver(() => ItemComponent)
export class ItemComponentResolver {
  @FieldResolver(() => Item, { nullable: true, description: 'What is taken.' })
  async item(@Root() line: ItemComponent, @Ctx() { query }: Context): Promise<Item | undefined> {
    return await itemById(query, line.componentId);
  }
  @FieldResolver(() => ItemRevision, {
    nullable: true,
    description: 'MAKE: the revision that is named; null for the newest that is released.',
  })
  async revision(@Root() { pinnedId }: ItemComponent, @Ctx() { query }: Context) {
    return pinnedId ? await itemRevisionById(query, pinnedId) : undefined;
  }
  @FieldResolver(() => ItemRevision, {
    nullable: true,
    description: 'MAKE: the revision by which it would be made now.',
  })
  async madeBy(@Root() { madeById }: ItemComponent, @Ctx() { query }: Context) {
    return madeById ? await itemRevisionById(query, madeById) : undefined;
  }
  @FieldResolver(() => QuantityType, { description: 'For one piece, without what is lost.' })
  quantity(@Root() { quantityValue, unit }: ItemComponent): Quantity {
    return { value: decimal(quantityValue), unit };
  }
}
