import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  componentsOfRevision,
  ItemComponent,
  ItemRevision,
  itemById,
  structureOfRevision,
  totalsOf,
} from '#schema/catalog/index.ts';
import { Fault } from '#schema/kernel/fault.ts';
import type { Context } from '../context.ts';
import { ItemStructure, neededOf, rowOf } from './item-component.resolver.ts';

const piecesMost = 1_000_000;

/** The bill of material of a revision, and what it comes to. */
@Resolver(() => ItemRevision)
export class ItemStructureResolver {
  @FieldResolver(() => [ItemComponent], { description: 'Its bill of material: what one piece takes.' })
  async components(@Root() revision: ItemRevision, @Ctx() { query }: Context): Promise<ItemComponent[]> {
    return await componentsOfRevision(query, revision.id);
  }

  @FieldResolver(() => ItemStructure, {
    description: 'All that so many pieces take, over every level that is made.',
  })
  async structure(
    @Root() revision: ItemRevision,
    @Arg('pieces', () => Int, { description: 'Pieces, 1 to 1,000,000.' }) pieces: number,
    @Ctx() { query }: Context,
  ): Promise<ItemStructure> {
    if (pieces < 1 || pieces > piecesMost)
      throw new Fault('BAD_USER_INPUT', `Between 1 and ${piecesMost}.`, { argument: 'pieces' });
    const { lines, isWhole } = await structureOfRevision(query, revision.id, pieces);
    const totals = isWhole ? [...totalsOf(lines).values()] : [];
    return {
      rows: lines.map(rowOf),
      totals: await Promise.all(
        totals.map(async ({ line, need }) => ({
          item: await itemById(query, line.componentId),
          needed: neededOf(need, line.itemUnit),
        })),
      ),
      complete: isWhole,
    };
  }
}
