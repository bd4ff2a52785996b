import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  listPublicFirms,
  listPublicOffers,
  listStatistics,
  MarketStatistic,
  OrganisationSetListingInput,
  organisationSetListing,
  PublicFirm,
  PublicOffer,
  PublicWeek,
  type Resource,
  ResourceEnum,
} from '#schema/exchange/index.ts';
import { Firm, findOrganisation, firmById, Organisation } from '#schema/identity/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { City, cityOf, Province, provinceOf } from '../../identity/city.ts';
import { connection } from '../../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const PublicOfferConnection = connectionOf('PublicOffer', () => PublicOffer);
const PublicFirmConnection = connectionOf('PublicFirm', () => PublicFirm);
const ListingPayload = payloadOf('OrganisationSetListing', 'organisation', () => Organisation);

@ArgsType()
class PublicOfferArgs extends PageArgs {
  @Field(() => ResourceEnum, { nullable: true, description: 'Only of this class.' }) resource?: Resource;
  @Field(() => ID, { nullable: true, description: 'This process or kind, and its special cases.' })
  processCode?: string;
  @Field(() => ID, { nullable: true, description: 'In this province.' }) provinceCode?: string;
  @Field(() => ID, { nullable: true, description: 'Of this listed firm.' }) firmId?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those that say yes in the week of this day.',
  })
  openOn?: string;
}
@ArgsType()
class PublicFirmArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Registered in this province.' }) provinceCode?: string;
}

@Resolver(() => PublicOffer)
export class PublicOfferResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => PublicOfferConnection, {
    description: 'Offers that anybody may see, without signing in; newest first.',
  })
  async publicOffers(
    @Args(() => PublicOfferArgs) { firmId, ...args }: PublicOfferArgs,
    @Ctx() { query }: Context,
  ) {
    const firm = firmId === undefined ? undefined : requireId('org', firmId, 'firmId');
    return connection(await listPublicOffers(query, { ...args, firmId: firm }, args), args);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() offer: PublicOffer): string {
    return encodeId('pub', offer.id);
  }
  @FieldResolver(() => Process, { description: 'What is done, or which kind it is.' })
  async process(
    @Root() { processCode }: PublicOffer,
    @Ctx() { query }: Context,
  ): Promise<Process | undefined> {
    return await processByCode(query, processCode);
  }
  @FieldResolver(() => Province, { description: 'In which province.' })
  async province(
    @Root() { provinceCode }: PublicOffer,
    @Ctx() context: Context,
  ): Promise<Province | undefined> {
    return await provinceOf(context, provinceCode);
  }
  @FieldResolver(() => Firm, {
    nullable: true,
    description: 'Whose it is, where the firm is listed and the offer not blind.',
  })
  async firm(@Root() { firmId }: PublicOffer, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return firmId ? await firmById(query, firmId) : undefined;
  }
  @FieldResolver(() => [PublicWeek], { description: 'Yes or no, week by week.' })
  weeks(@Root() { openWeeks, baseWeek }: PublicOffer): PublicWeek[] {
    return openWeeks.map((open, index) => ({
      weekStart: addDays(plainDate(baseWeek), 7 * index),
      open: open === 1,
    }));
  }
}

@Resolver(() => PublicFirm)
export class PublicFirmResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => PublicFirmConnection, {
    description: 'The public directory: firms that are vouched for and want to be found.',
  })
  async publicFirms(
    @Args(() => PublicFirmArgs) { provinceCode, ...page }: PublicFirmArgs,
    @Ctx() { query }: Context,
  ) {
    return connection(await listPublicFirms(query, provinceCode, page), page);
  }

  @Mutation(() => ListingPayload, {
    description: 'Puts your firm into the public directory, or takes it out.',
  })
  async organisationSetListing(
    @Arg('input', () => OrganisationSetListingInput, inputArgument) input: OrganisationSetListingInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: organisationSetListing, field: 'organisation', load: findOrganisation },
      input,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() firm: PublicFirm): string {
    return encodeId('org', firm.id);
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where it is registered.' })
  async city(@Root() { cityCode }: PublicFirm, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, cityCode);
  }
}

@Resolver(() => MarketStatistic)
export class MarketStatisticResolver {
  @Query(() => [MarketStatistic], {
    description:
      'What is openly on sale by kind and province, of at least five firms, as of a day. A cell that is missing has fewer, or would give such a one away.',
  })
  async marketStatistics(@Ctx() { query }: Context): Promise<MarketStatistic[]> {
    return await listStatistics(query);
  }
  @FieldResolver(() => Process, {
    nullable: true,
    description: 'Of which root process or kind; null for all.',
  })
  async process(
    @Root() { processCode }: MarketStatistic,
    @Ctx() { query }: Context,
  ): Promise<Process | undefined> {
    return processCode === '*' ? undefined : await processByCode(query, processCode);
  }
  @FieldResolver(() => Province, { nullable: true, description: 'In which province; null for all.' })
  async province(
    @Root() { provinceCode }: MarketStatistic,
    @Ctx() context: Context,
  ): Promise<Province | undefined> {
    return provinceCode === '*' ? undefined : await provinceOf(context, provinceCode);
  }
}
