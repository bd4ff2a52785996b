import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { connectionOf } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { Certificate, listCertificates, Site, siteById } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const CertificateConnection = connectionOf('Certificate', () => Certificate);

@ArgsType()
class CertificateArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this site and its work centres.' })
  siteId?: string;
}

@Resolver(() => Certificate)
export class CertificatesResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CertificateConnection, {
    description:
      'Certificates of the viewer’s sites that were not withdrawn: what ends first comes first, what has no end last.',
  })
  async certificates(
    @Args(() => CertificateArgs) { siteId, ...page }: CertificateArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const site = siteId === undefined ? undefined : requireId('sit', siteId, 'siteId');
    return connection(await listCertificates(context.query, page, site), page);
  }

  @FieldResolver(() => Site, { description: 'Whose it is, or the site of its work centre.' })
  async site(@Root() { siteId }: Certificate, @Ctx() { query }: Context): Promise<Site | undefined> {
    return await siteById(query, siteId);
  }
}
