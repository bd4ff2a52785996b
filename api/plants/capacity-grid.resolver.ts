import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver, UseMiddleware } from 'type-graphql';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { type BoardBucket, BoardBucketEnum, CapacityGrid, readCapacityGrid } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

@ArgsType()
class GridArgs extends PageArgs {
  @Field(() => BoardBucketEnum, { defaultValue: 'WEEK', description: 'How long a column is.' })
  bucket!: BoardBucket;
  @Field(() => DateScalar, { description: 'A day of the first column.' }) from!: string;
  @Field(() => Int, {
    defaultValue: 12,
    description: 'How many columns: 1 to 62 days, 53 weeks or 24 months.',
  })
  count!: number;
  @Field(() => ID, { nullable: true, description: 'Only this plant.' }) siteId?: string;
  @Field(() => ID, { nullable: true, description: 'Only this process and its special cases.' })
  processCode?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Only centres whose code or name has this text, 1 to 100 characters.',
  })
  text?: string;
}

@Resolver()
export class CapacityGridResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacityGrid, { description: 'The viewer’s work centres against days, weeks or months.' })
  async capacityGrid(
    @Args(() => GridArgs) { bucket, from, count, siteId, processCode, text, ...page }: GridArgs,
    @Ctx() context: Context,
  ): Promise<CapacityGrid> {
    context.requireSignedIn();
    const filter = {
      processCode,
      siteId: siteId === undefined ? undefined : requireId('sit', siteId, 'siteId'),
      text,
    };
    return await readCapacityGrid(context.query, { bucket, from: plainDate(from), count }, filter, page);
  }
}
