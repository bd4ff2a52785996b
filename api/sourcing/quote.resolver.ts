import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type TaxpayerType, TaxpayerTypeEnum } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { MoneyType, QuantityType, shown, UnitPriceType } from '#schema/kernel/values.ts';
import { WorkCenter, workCenterById } from '#schema/plants/index.ts';
import {
  AwardLine,
  awardedOfQuote,
  type BreakdownKind,
  BreakdownKindEnum,
  bidderById,
  buyerQuoteTable,
  freeBefore,
  linesOfVersion,
  plansOfQuote,
  Quote,
  type QuoteAction,
  QuoteActionEnum,
  QuoteLine,
  type QuotePlan,
  QuoteVersion,
  Rfq,
  RfqBidder,
  RfqLine,
  rfqById,
  rfqLineById,
  sellerQuoteTable,
  unitPriceAt,
  vatRates,
  versionsOfQuote,
  writeQuotation,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

/** The price of one from so many on. */
@ObjectType({ description: 'A unit price from so many on.' })
export class PriceTier {
  @Field(() => QuantityType, { description: 'From this quantity on.' }) from!: Quantity;
  @Field(() => UnitPriceType, { description: 'The price of one.' }) unitPrice!: UnitPriceType;
}
/** One part of the price of a piece. */
@ObjectType({ description: 'One part of the price of a piece.' })
class PiecePart {
  @Field(() => BreakdownKindEnum, { description: 'What it pays for.' }) kind!: BreakdownKind;
  @Field(() => DecimalScalar, { description: 'Major units, of one piece.' }) amount!: Decimal;
}
/** Where a supplier would make a line, to the supplier alone. */
@ObjectType({ description: 'Where a supplier would make a line; told to the supplier alone.' })
class LinePlan {
  plan!: QuotePlan;
}
/** What is open on a work centre before a day. */
@ObjectType({ description: 'What is open on an own work centre before a day.' })
class FreeCapacity {
  @Field(() => QuantityType, { description: 'How much, in the work centre’s unit.' }) free!: Quantity;
}
/** A rate of VAT that a kind of taxpayer may charge now. */
@ObjectType({ description: 'A rate of VAT that a kind of taxpayer may charge now.' })
export class VatRate {
  @Field(() => TaxpayerTypeEnum, { description: 'The kind of taxpayer.' }) taxpayerType!: TaxpayerType;
  @Field(() => Int, { description: 'Basis points.' }) bps!: number;
}

const plain = (text: string): Decimal => decimal(decimal(text).toFixed());

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => FreeCapacity, {
    nullable: true,
    description:
      'What is open on a work centre of the viewer’s before a day: what a HELD quote could hold at most.',
  })
  async freeCapacity(
    @Arg('workCenterId', () => ID, { description: 'The work centre.' }) workCenterId: string,
    @Arg('before', () => DateScalar, { description: 'The day of delivery.' }) before: string,
    @Ctx() context: Context,
  ): Promise<FreeCapacity | null> {
    context.requireSignedIn();
    const found = await freeBefore(context.query, requireId('wkc', workCenterId, 'workCenterId'), before);
    return found ? { free: shown(found.free, found.measure as Measure) } : null;
  }

  @Query(() => [VatRate], { description: 'Rates of VAT that may be charged now.' })
  async vatRates(@Ctx() { query }: Context): Promise<VatRate[]> {
    return (await vatRates(query)) as VatRate[];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its live word as Quotation 1.0.0, JSON in the vocabulary of Catena-X’s RequestForQuotation.',
  })
  async catenaX(@Root() quote: Quote, @Ctx() { query }: Context): Promise<string | null> {
    const written = await writeQuotation(query, quote);
    return written ? JSON.stringify(written, null, 2) : null;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() quote: Quote): string {
    return encodeId('quo', quote.id);
  }
  @FieldResolver(() => Rfq, { nullable: true, description: 'The request that it answers.' })
  async rfq(@Root() quote: Quote, @Ctx() { query }: Context): Promise<Rfq | undefined> {
    return await rfqById(query, quote.rfqId);
  }
  @FieldResolver(() => RfqBidder, { nullable: true, description: 'Whose it is.' })
  async bidder(@Root() quote: Quote, @Ctx() { query }: Context): Promise<RfqBidder | undefined> {
    return await bidderById(query, quote.bidderId);
  }
  @FieldResolver(() => [QuoteVersion], { description: 'Its versions, the first one first.' })
  async versions(@Root() quote: Quote, @Ctx() { query }: Context): Promise<QuoteVersion[]> {
    return await versionsOfQuote(query, quote.id);
  }
  @FieldResolver(() => QuoteVersion, { nullable: true, description: 'Its live version.' })
  async live(@Root() quote: Quote, @Ctx() { query }: Context): Promise<QuoteVersion | undefined> {
    return (await versionsOfQuote(query, quote.id)).find(({ version }) => version === quote.liveVersion);
  }
  @FieldResolver(() => [AwardLine], { description: 'What it has won.' })
  async awarded(@Root() quote: Quote, @Ctx() { query }: Context): Promise<AwardLine[]> {
    return await awardedOfQuote(query, quote.id);
  }
  @FieldResolver(() => [LinePlan], { description: 'Where its lines would be made; empty to the buyer.' })
  async plans(@Root() quote: Quote, @Ctx() { query }: Context): Promise<LinePlan[]> {
    return (await plansOfQuote(query, quote.id)).map((plan) => ({ plan }));
  }
  @FieldResolver(() => [QuoteActionEnum], { description: 'What the viewer’s firm can do with it now.' })
  async availableActions(@Root() quote: Quote, @Ctx() { query }: Context): Promise<QuoteAction[]> {
    const own = organisationOf(query.actor);
    if (own === quote.buyerId) {
      const rfq = await rfqById(query, quote.rfqId);
      const lasts = rfq?.state === 'OPEN' || rfq?.state === 'DUE';
      const actions = lasts ? actionsIn(buyerQuoteTable, quote.state) : [];
      return actions.filter((action) => action !== 'COUNTER' || quote.sellerId !== null);
    }
    const rfq = await rfqById(query, quote.rfqId);
    const actions = own !== null && own === quote.sellerId ? actionsIn(sellerQuoteTable, quote.state) : [];
    return actions.filter(
      (action) => action !== 'REVISE' || rfq?.state === 'OPEN' || quote.state === 'COUNTERED',
    );
  }
}

@Resolver(() => LinePlan)
export class LinePlanResolver {
  @FieldResolver(() => ID, { description: 'The line of the request.' })
  lineId(@Root() { plan }: LinePlan): string {
    return encodeId('rfl', plan.rfqLineId);
  }
  @FieldResolver(() => WorkCenter, { nullable: true, description: 'The work centre.' })
  async workCenter(@Root() { plan }: LinePlan, @Ctx() { query }: Context): Promise<WorkCenter | undefined> {
    return await workCenterById(query, plan.workCenterId);
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'What all of it takes.' })
  async load(@Root() { plan }: LinePlan, @Ctx() { query }: Context): Promise<Quantity | undefined> {
    const center = await workCenterById(query, plan.workCenterId);
    return center ? shown(plan.amount, center.measure) : undefined;
  }
  @FieldResolver(() => Boolean, { description: 'Whether it is held.' })
  held(@Root() { plan }: LinePlan): boolean {
    return plan.held > 0n;
  }
}

@Resolver(() => QuoteVersion)
export class QuoteVersionResolver {
  @FieldResolver(() => [QuoteLine], { description: 'What it says of each line.' })
  async lines(@Root() version: QuoteVersion, @Ctx() { query }: Context): Promise<QuoteLine[]> {
    return await linesOfVersion(query, version.quoteId, version.version);
  }
  @FieldResolver(() => MoneyType, { description: 'All of it, net of VAT.' })
  net(@Root() version: QuoteVersion): Money {
    return money(version.netMinor, version.currency);
  }
  @FieldResolver(() => MoneyType, { description: 'The VAT on it.' })
  vat(@Root() version: QuoteVersion): Money {
    return money(version.vatMinor, version.currency);
  }
}

@Resolver(() => QuoteLine)
export class QuoteLineResolver {
  @FieldResolver(() => ID, { name: 'lineId', description: 'The line of the request.' })
  rfqLine(@Root() line: QuoteLine): string {
    return encodeId('rfl', line.rfqLineId);
  }
  @FieldResolver(() => RfqLine, { nullable: true, description: 'The line of the request.' })
  async line(@Root() line: QuoteLine, @Ctx() { query }: Context): Promise<RfqLine | undefined> {
    return await rfqLineById(query, line.rfqLineId);
  }
  @FieldResolver(() => QuantityType, { description: 'How many.' })
  quantity(@Root() line: QuoteLine): Quantity {
    return { value: plain(line.quantityValue), unit: line.unit };
  }
  @FieldResolver(() => UnitPriceType, {
    description: 'The price of one, as the version states prices to VAT.',
  })
  unitPrice(@Root() line: QuoteLine): UnitPriceType {
    return { amount: plain(line.unitPriceAmount), currency: line.currency, per: line.unit };
  }
  @FieldResolver(() => UnitPriceType, {
    description: 'The price of one at the quantity that is quoted: that of the tier which it reaches.',
  })
  priceAtQuantity(@Root() line: QuoteLine): UnitPriceType {
    const quantity = decimal(line.quantityValue);
    const unitPrice = decimal(line.unitPriceAmount);
    const amount = unitPriceAt({ unitPrice, tiers: line.storedTiers }, quantity);
    return { amount: plain(amount.toFixed()), currency: line.currency, per: line.unit };
  }
  @FieldResolver(() => MoneyType, { description: 'Set-up, once.' })
  setup(@Root() line: QuoteLine): Money {
    return money(line.setupMinor, line.currency);
  }
  @FieldResolver(() => MoneyType, { description: 'Tooling, once; it becomes the buyer’s.' })
  tooling(@Root() line: QuoteLine): Money {
    return money(line.toolingMinor, line.currency);
  }
  @FieldResolver(() => MoneyType, { description: 'Samples, once.' })
  sample(@Root() line: QuoteLine): Money {
    return money(line.sampleMinor, line.currency);
  }
  @FieldResolver(() => MoneyType, { description: 'All of the line, net of VAT.' })
  net(@Root() line: QuoteLine): Money {
    return money(line.netMinor, line.currency);
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'What one piece takes, as estimated.' })
  loadPerPiece(@Root() { loadPerPieceValue, loadUnit }: QuoteLine): Quantity | null {
    return loadPerPieceValue !== null && loadUnit !== null
      ? { value: plain(loadPerPieceValue), unit: loadUnit }
      : null;
  }
  @FieldResolver(() => [PiecePart], { description: 'What the price of a piece is made of.' })
  breakdown(@Root() line: QuoteLine): PiecePart[] {
    return line.storedParts.map(({ kind, amount }) => ({ kind, amount: decimal(amount) }));
  }
  @FieldResolver(() => [PriceTier], { description: 'Unit prices from larger quantities on.' })
  tiers(@Root() line: QuoteLine): PriceTier[] {
    return line.storedTiers.map(({ from, unitPrice }) => ({
      from: { value: decimal(from), unit: line.unit },
      unitPrice: { amount: decimal(unitPrice), currency: line.currency, per: line.unit },
    }));
  }
}
