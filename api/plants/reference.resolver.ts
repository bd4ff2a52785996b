import { Ctx, Query, Resolver } from 'type-graphql';
import { listMaterials, listProcesses, Material, Process } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';

@Resolver()
export class ReferenceResolver {
  @Query(() => [Process], {
    description:
      'The whole taxonomy of processes, parents before children. Kinds of stock and delivery are none: see marketKinds.',
  })
  async processes(@Ctx() { query }: Context): Promise<readonly Process[]> {
    return (await listProcesses(query)).filter(({ resource }) => resource === 'CAPACITY');
  }

  @Query(() => [Process], {
    description:
      'The kinds of stock and delivery that are found, needed and sold as processes are: surplus material, road haulage.',
  })
  async marketKinds(@Ctx() { query }: Context): Promise<readonly Process[]> {
    return (await listProcesses(query)).filter(({ resource }) => resource !== 'CAPACITY');
  }

  @Query(() => [Material], { description: 'All materials, families before their members.' })
  async materials(@Ctx() { query }: Context): Promise<readonly Material[]> {
    return await listMaterials(query);
  }
}
