import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { listSites, Site, SiteCreateInput, siteById, siteCreate } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const SiteConnection = connectionOf('Site', () => Site);
const SiteCreatePayload = payloadOf('SiteCreate', 'site', () => Site);

@Resolver(() => Site)
export class SiteResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => SiteConnection, { description: 'The viewer’s plants.' })
  async sites(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listSites(context.query, page), page);
  }

  @Mutation(() => SiteCreatePayload, { description: 'Adds a plant.' })
  async siteCreate(
    @Arg('input', () => SiteCreateInput, inputArgument) input: SiteCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: siteCreate, field: 'site', load: siteById }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() site: Site): string {
    return encodeId('sit', site.id);
  }

  @FieldResolver(() => City, { description: 'Where it stands.' })
  async city(@Root() site: Site, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, site.cityCode);
  }
}
