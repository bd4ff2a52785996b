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
import { bandOf, listMarket, OfferCard, OfferCardWeek } from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar, UnitCodeScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType, shown, UnitPriceType, unitPriceOf } from '#schema/kernel/values.ts';
import { Material, Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { City, cityOf, Province, provinceOf } from '../../identity/city.ts';
import { connection } from '../../kernel/connection.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';
import { materialsOf } from '../../plants/work-center.resolver.ts';

export const OfferCardConnection = connectionOf('OfferCard', () => OfferCard);

@ArgsType()
class MarketArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'This process and its special cases.' })
  processCode?: string;
  @Field(() => ID, { nullable: true, description: 'Offers that work this material.' }) materialCode?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On sale on this day or later.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On sale before this day.' }) until?: string;
  @Field(() => String, { nullable: true, description: 'Code of the city where the work is done.' })
  city?: string;
}

@Resolver(() => OfferCard)
export class MarketResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => OfferCardConnection, { description: 'Offers on the market, newest first.' })
  async market(
    @Args(() => MarketArgs) { city, processCode, materialCode, from, until, ...page }: MarketArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(
      await listMarket(context.query, { processCode, materialCode, from, until, cityCode: city }, page),
      page,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() card: OfferCard): string {
    return encodeId('crd', card.id);
  }
  @FieldResolver(() => Firm, {
    nullable: true,
    description: 'Who sells; null of a blind offer, until a hold.',
  })
  async seller(@Root() { sellerId }: OfferCard, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return sellerId ? await firmById(query, sellerId) : undefined;
  }
  @FieldResolver(() => City, {
    nullable: true,
    description: 'Where the work is done, the goods lie, the truck leaves; null of a blind offer.',
  })
  async city(@Root() card: OfferCard, @Ctx() context: Context): Promise<City | undefined> {
    return card.isBlind ? undefined : await cityOf(context, card.cityCode);
  }
  @FieldResolver(() => Province, { description: 'In which province that is.' })
  async province(@Root() card: OfferCard, @Ctx() context: Context): Promise<Province | undefined> {
    return await provinceOf(context, card.provinceCode);
  }
  @FieldResolver(() => Process, { description: 'What is done.' })
  async process(@Root() card: OfferCard, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, card.processCode);
  }
  @FieldResolver(() => [Material], { description: 'What it works; none listed means any.' })
  async materials(@Root() card: OfferCard, @Ctx() context: Context): Promise<Material[]> {
    return await materialsOf(context, card.materialCodes);
  }
  @FieldResolver(() => UnitCodeScalar, { description: 'The unit of its figures.' })
  unit(@Root() card: OfferCard): string {
    return shownUnitOf(card.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'The most that is sold of one week.' })
  perWeek(@Root() card: OfferCard): Quantity {
    return shown(card.perWeekAmount, card.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'The least that one hold may take.' })
  minimumLot(@Root() card: OfferCard): Quantity {
    return shown(card.minimumLotAmount, card.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'What a set-up takes; it lies inside the hours held.' })
  setup(@Root() card: OfferCard): Quantity {
    return shown(card.setupAmount, card.measure);
  }
  @FieldResolver(() => UnitPriceType, { description: 'Net price of one unit.' })
  unitPrice(@Root() card: OfferCard): UnitPriceType {
    return unitPriceOf(card.unitPriceAmount, card.currency, card.measure);
  }
  @FieldResolver(() => MoneyType, { description: 'Net price of the set-up, once for each hold.' })
  setupPrice(@Root() card: OfferCard): Money {
    return money(card.setupPriceMinor, card.currency);
  }
  @FieldResolver(() => [OfferCardWeek], { description: 'Week by week, as bands.' })
  weeks(@Root() card: OfferCard): OfferCardWeek[] {
    return card.bands.map((band, index) => ({
      weekStart: addDays(plainDate(card.baseWeek), 7 * index),
      band: bandOf(band),
    }));
  }
  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  mine(@Root() card: OfferCard, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'person' && actor.organisationId === card.sellerId;
  }
}
