import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  FirmProfile,
  FirmRecord,
  firmProfileById,
  listFirmOffers,
  PublicFirm,
  publicFirmById,
  recordOfFirm,
} from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import { listStandards, Process, processByCode, Standard } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { City, cityOf } from '../../identity/city.ts';
import { connection } from '../../kernel/connection.ts';
import { PageArgs } from '../../kernel/page-args.ts';
import { OfferCardConnection } from './market.resolver.ts';

@Resolver(() => FirmProfile)
export class FirmProfileResolver {
  @Query(() => FirmProfile, {
    nullable: true,
    description: 'A firm as members may know it; null where there is no such firm.',
  })
  async firmProfile(
    @Arg('firmId', () => ID, { description: 'The firm, as the market shows it.' }) firmId: string,
    @Ctx() context: Context,
  ): Promise<FirmProfile | undefined> {
    context.requireSignedIn();
    const id = uuidOf('org', firmId);
    return id ? await firmProfileById(context.query, id) : undefined;
  }

  @Query(() => PublicFirm, {
    nullable: true,
    description: 'A firm of the public directory, without signing in; null where it is not listed.',
  })
  async publicFirm(
    @Arg('firmId', () => ID, { description: 'The firm.' }) firmId: string,
    @Ctx() { query }: Context,
  ): Promise<PublicFirm | undefined> {
    const id = uuidOf('org', firmId);
    return id ? await publicFirmById(query, id) : undefined;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() { firmId }: FirmProfile): string {
    return encodeId('org', firmId);
  }
  @FieldResolver(() => Firm, { description: 'Who it is, and since when the platform vouches for it.' })
  async firm(@Root() { firmId }: FirmProfile, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, firmId);
  }
  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  mine(@Root() { firmId }: FirmProfile, @Ctx() { actor }: Context): boolean {
    return organisationOf(actor) === firmId;
  }
  @FieldResolver(() => [Process], { description: 'What it offers under its name.' })
  async processes(@Root() { processCodes }: FirmProfile, @Ctx() { query }: Context): Promise<Process[]> {
    const found = await Promise.all(processCodes.map((code) => processByCode(query, code)));
    return found.filter((process) => process !== undefined);
  }
  @FieldResolver(() => [City], { description: 'Where the offers under its name stand.' })
  async cities(@Root() { cityCodes }: FirmProfile, @Ctx() context: Context): Promise<City[]> {
    const found = await Promise.all(cityCodes.map((code) => cityOf(context, code)));
    return found.filter((city) => city !== undefined);
  }
  @FieldResolver(() => [Standard], { description: 'Certificates that buyers of these offers may count on.' })
  async standards(@Root() { standardCodes }: FirmProfile, @Ctx() { query }: Context): Promise<Standard[]> {
    return (await listStandards(query)).filter(({ code }) => standardCodes.includes(code));
  }
  @FieldResolver(() => FirmRecord, {
    nullable: true,
    description: 'How it has kept its deals; null before it has had five within a year.',
  })
  async record(@Root() { firmId }: FirmProfile, @Ctx() { query }: Context): Promise<FirmRecord | undefined> {
    return await recordOfFirm(query, firmId);
  }
  @FieldResolver(() => OfferCardConnection, { description: 'Its offers under its name, newest first.' })
  async offers(
    @Root() { firmId }: FirmProfile,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { query }: Context,
  ) {
    return connection(await listFirmOffers(query, firmId, page), page);
  }
}
