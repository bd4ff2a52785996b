import { Args, Ctx, FieldResolver, Query, Resolver, Root, UseMiddleware } from 'type-graphql';
import { HoldProbe, listHoldProbes } from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { connectionOf } from '#schema/kernel/node.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const HoldProbeConnection = connectionOf('HoldProbe', () => HoldProbe);

@Resolver(() => HoldProbe)
export class HoldProbeResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => HoldProbeConnection, {
    description:
      'Who has asked for holds of the viewer’s offers and was refused, or gave them back, by the hour, newest first.',
  })
  async holdProbes(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.require('reservation:sell');
    return connection(await listHoldProbes(context.query, page), page);
  }

  @FieldResolver(() => Firm, { description: 'Who asked.' })
  async buyer(@Root() { buyerId }: HoldProbe, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, buyerId);
  }
}
