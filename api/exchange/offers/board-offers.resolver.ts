import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listOffered } from '#schema/exchange/index.ts';
import { DecimalScalar } from '#schema/kernel/scalars.ts';
import { shown } from '#schema/kernel/values.ts';
import { CapacityGridRow } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';

/** The board is of the plants; what of it stands on the market, the offers know. */
@Resolver(() => CapacityGridRow)
export class BoardOffersResolver {
  @FieldResolver(() => [DecimalScalar], {
    nullable: 'items',
    description:
      'The most that own offers on the market let be sold of each column, null where none does: of a week their caps, of a day what its shifts let go and it has for sale.',
  })
  async offered(
    @Root() { workCenter, bucket, columns }: CapacityGridRow,
    @Ctx() { query }: Context,
  ): Promise<(string | null)[]> {
    const found = await listOffered(query, workCenter.id, bucket, columns);
    const amounts = new Map(found.map(({ start, amount }) => [start, amount]));
    return columns.map(({ start }) => {
      const amount = amounts.get(start);
      return amount === undefined ? null : shown(amount, workCenter.measure).value.toFixed();
    });
  }
}
