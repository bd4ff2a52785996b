import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import { listQuoteShares, Quote, quoteById } from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { CapacityCellDetail } from '../plants/capacity-cell-detail.ts';

@ObjectType({ description: 'What one of the firm’s own quotes holds of a week.' })
export class QuoteShare {
  @Field(() => Quote, { description: 'The quote.' }) quote!: Quote;
  @Field(() => QuantityType, { description: 'How much.' }) quantity!: Quantity;
}

@Resolver(() => CapacityCellDetail)
export class CellQuotesResolver {
  @FieldResolver(() => [QuoteShare], { description: 'What own quotes hold; at most 200.' })
  async quotes(
    @Root() { workCenter, week }: CapacityCellDetail,
    @Ctx() { query }: Context,
  ): Promise<QuoteShare[]> {
    const shares = await listQuoteShares(query, workCenter.id, week.start);
    const found = await Promise.all(
      shares.map(async ({ quoteId, amount }) => ({
        quote: await quoteById(query, quoteId),
        quantity: shown(amount, workCenter.measure),
      })),
    );
    return found.flatMap(({ quote, quantity }) => (quote ? [{ quote, quantity }] : []));
  }
}
