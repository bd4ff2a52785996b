import { Ctx, Query, Resolver } from 'type-graphql';
import { listMaterials, listProcesses, Material, Process } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';

@Resolver()
export class ReferenceResolver {
  @Query(() => [Process], { description: 'The whole taxonomy of processes, parents before children.' })
  async processes(@Ctx() { query }: Context): Promise<readonly Process[]> {
    return await listProcesses(query);
  }

  @Query(() => [Material], { description: 'All materials, families before their members.' })
  async materials(@Ctx() { query }: Context): Promise<readonly Material[]> {
    return await listMaterials(query);
  }
}
