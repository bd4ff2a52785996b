import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Fault } from '#schema/kernel/fault.ts';
import { Node } from '#schema/kernel/node.ts';
import type { Context } from './context.ts';

export const nodesMax = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null when it does not exist or is not the viewer’s to see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Of any kind.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    context.requireSignedIn();
    return await context.services.nodes.find(context.query, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Up to 100 things by their ids, in this order.' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Of any kinds, 100 at most.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    context.requireSignedIn();
    if (ids.length > nodesMax)
      throw new Fault('BAD_USER_INPUT', `At most ${nodesMax} ids.`, { argument: 'ids' });
    return await Promise.all(ids.map((id) => context.services.nodes.find(context.query, id)));
  }
}
