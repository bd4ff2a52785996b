import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { MonthlyBooks, readMonthlyBooks } from '#schema/finance/index.ts';
import type { Context } from '../context.ts';

@Resolver()
export class BooksResolver {
  @Query(() => MonthlyBooks, {
    description:
      'What the viewer’s firm has told of its books: stock at month ends, and how many people it paid.',
  })
  async monthlyBooks(
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months back, 1 to 60.' })
    months: number,
    @Ctx() context: Context,
  ): Promise<MonthlyBooks> {
    context.requireSignedIn();
    return await readMonthlyBooks(context.query, months);
  }
}
