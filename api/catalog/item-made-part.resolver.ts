import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { ItemRevision, itemRevisionById, type MadePart, madeForRevision } from '#schema/catalog/index.ts';
import type { Context } from '../context.ts';

@ObjectType({
  description: 'An item that is made with each order of a revision, as its bill of material says now.',
})
export class ItemMadePart {
  @Field(() => String, {
    description:
      'What the codes of its steps begin with in an order: `number@step/` for each item on the way down to it.',
  })
  prefix!: string;
  @Field(() => String, { description: 'Number of the item.' }) number!: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  revisionId!: string;
}

/** As bills have them in practice. */
const asUsual = ({ childComplexity }: { childComplexity: number }) => 1 + 5 * childComplexity;

@Resolver(() => ItemRevision)
export class ItemMadePartsResolver {
  @FieldResolver(() => [ItemMadePart], {
    description: 'What is made with an order of it, level by level; what is bought or supplied is not.',
    complexity: asUsual,
  })
  async madeParts(
    @Root() { id }: ItemRevision,
    @Ctx() { query }: Context,
  ): Promise<readonly Pick<MadePart, keyof ItemMadePart>[]> {
    return await madeForRevision(query, id);
  }
}

@Resolver(() => ItemMadePart)
export class ItemMadePartResolver {
  @FieldResolver(() => ItemRevision, {
    nullable: true,
    description: 'By which revision it is made, with its steps.',
  })
  async revision(
    @Root() { revisionId }: ItemMadePart,
    @Ctx() { query }: Context,
  ): Promise<ItemRevision | undefined> {
    return await itemRevisionById(query, revisionId);
  }
}
