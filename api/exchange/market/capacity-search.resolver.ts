import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  CapacitySearchFacets,
  CapacitySearchInput,
  countFacets,
  type FoundOffer,
  type FoundPage,
  type MarketOrder,
  MarketOrderEnum,
  OfferCard,
  ProcessCount,
  ProvinceCount,
  readSearch,
  type Search,
  StandardCount,
  searchMarket,
} from '#schema/exchange/index.ts';
import { PageInfo } from '#schema/kernel/node.ts';
import { QuantityType, shown, UnitPriceType, unitPriceOf } from '#schema/kernel/values.ts';
import { listStandards, Process, processByCode, Standard } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { Province, provinceOf } from '../../identity/city.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

@ObjectType({ description: 'An offer that answers a search.' })
export class CapacitySearchEdge {
  @Field(() => OfferCard, { description: 'Its card.' }) node!: OfferCard;
  @Field(() => String, {
    description: 'Ask for offers after this one, by the same search in the same order.',
  })
  cursor!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Whole kilometres from `near` by the great circle; of a blind offer to one city of its province. Null without `near`.',
  })
  distanceKm!: number | null;
  @Field(() => QuantityType, {
    description:
      'What is surely left in the window, by the floors of the bands: a free week has perWeek, a tight one the minimum lot.',
  })
  surelyFree!: QuantityType;
  @Field(() => UnitPriceType, {
    description: 'The unit price under the lowest steps that can hold at once: what PRICE orders by.',
  })
  leastUnitPrice!: UnitPriceType;
}

@ObjectType({ description: 'A page of offers that answer a search.' })
export class CapacitySearchConnection {
  @Field(() => [CapacitySearchEdge], { description: 'The offers of this page.' })
  edges!: CapacitySearchEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, {
    nullable: true,
    simple: true,
    description: 'How many there are in all; null where the facets are not exact.',
  })
  totalCount!: () => Promise<number | null>;
  @Field(() => CapacitySearchFacets, {
    simple: true,
    description: 'How many there are by what they are, were one thing more asked for.',
  })
  facets!: () => Promise<CapacitySearchFacets>;
}

@Resolver()
export class CapacitySearchResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacitySearchConnection, {
    description:
      'Offers on the market by what they are, where, when, with how much surely left and at which price. A cursor is of one search in one order; in another it is refused. One page looks at 5,000 offers at most that are of the process, in the place and of the class asked for: it may be short, or empty, though there is more behind its endCursor.',
  })
  async capacitySearch(
    @Arg('filter', () => CapacitySearchInput, { defaultValue: {}, description: 'Which offers.' })
    filter: CapacitySearchInput,
    @Arg('order', () => MarketOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
    order: MarketOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<CapacitySearchConnection> {
    context.requireSignedIn();
    const search = await readSearch(context.query, filter, order);
    const found = await searchMarket(context.query, search, page);
    return connectionOfFound(context, search, found, page);
  }
}

function connectionOfFound(
  { query }: Context,
  search: Search,
  found: FoundPage,
  page: PageArgs,
): CapacitySearchConnection {
  let asked: Promise<CapacitySearchFacets> | undefined;
  const facets = () => (asked ??= countFacets(query, search));
  const { rows, cursors, hasNextPage, endCursor } = found;
  return {
    edges: rows.map((node, index) => ({ node, cursor: cursors[index] ?? '', ...measured(node) })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: page.after !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor,
    },
    totalCount: async () => {
      const { total } = await facets();
      return total.isExact ? total.value : null;
    },
    facets,
  };
}

const measured = ({ surelyFree, leastPrice, currency, measure, distanceKm }: FoundOffer) => ({
  leastUnitPrice: unitPriceOf(leastPrice, currency, measure),
  surelyFree: shown(surelyFree, measure),
  distanceKm,
});

@Resolver(() => ProcessCount)
export class ProcessCountResolver {
  @FieldResolver(() => Process, { description: 'Which process or kind.' })
  async process(
    @Root() { processCode }: ProcessCount,
    @Ctx() { query }: Context,
  ): Promise<Process | undefined> {
    return await processByCode(query, processCode);
  }
}

@Resolver(() => ProvinceCount)
export class ProvinceCountResolver {
  @FieldResolver(() => Province, { description: 'Which province.' })
  async province(
    @Root() { provinceCode }: ProvinceCount,
    @Ctx() context: Context,
  ): Promise<Province | undefined> {
    return await provinceOf(context, provinceCode);
  }
}

@Resolver(() => StandardCount)
export class StandardCountResolver {
  @FieldResolver(() => Standard, { description: 'Which standard.' })
  async standard(
    @Root() { standardCode }: StandardCount,
    @Ctx() { query }: Context,
  ): Promise<Standard | undefined> {
    return (await listStandards(query)).find(({ code }) => code === standardCode);
  }
}
