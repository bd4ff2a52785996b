import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { Item, orderableItem } from '#schema/catalog/index.ts';
import { CapacityRequest, capacityRequestById } from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DecimalScalar } from '#schema/kernel/scalars.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import {
  Award,
  awardById,
  awardsOfRfq,
  biddersOfRfq,
  bidderTable,
  buyerTable,
  CallOff,
  ComparedQuoteRow,
  callOffById,
  candidatesOf,
  comparisonOf,
  documentsOfRfq,
  linesOfRfq,
  listOpenRfqs,
  listRfqs,
  notesOfRfq,
  OpenRfq,
  privateOfRfq,
  Quote,
  type QuoteSide,
  QuoteSideEnum,
  quotesOfRfq,
  Rfq,
  type RfqAction,
  RfqActionEnum,
  RfqBidder,
  RfqCandidate,
  RfqDocument,
  RfqLine,
  RfqNote,
  RfqReorder,
  type RfqState,
  RfqStateEnum,
  reorderOfRfq,
  sourceBlocks,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { SourceBlock } from './source.resolver.ts';

const RfqConnection = connectionOf('Rfq', () => Rfq);
const OpenRfqConnection = connectionOf('OpenRfq', () => OpenRfq);

@ArgsType()
class RfqArgs extends PageArgs {
  @Field(() => QuoteSideEnum, { description: 'BUYER: one’s own. SELLER: those that one may quote for.' })
  side!: QuoteSide;
  @Field(() => RfqStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: RfqState;
}

const isBuyer = (rfq: Rfq, { query }: Pick<Context, 'query'>) =>
  organisationOf(query.actor) === rfq.organisationId;

@Resolver(() => Rfq)
export class RfqResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => RfqConnection, { description: 'Requests for quotation of one side, newest first.' })
  async rfqs(@Args(() => RfqArgs) { side, state, ...page }: RfqArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listRfqs(context.query, { side, state }, page), page);
  }

  @UseMiddleware(nullIsAbsent)
  @Query(() => OpenRfqConnection, { description: 'Requests that are open to every member, newest first.' })
  async openRfqs(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listOpenRfqs(context.query, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() rfq: Rfq): string {
    return encodeId('rfq', rfq.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'Who asks.' })
  async buyer(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, rfq.organisationId);
  }
  @FieldResolver(() => QuoteSideEnum, { description: 'Whether the viewer’s firm asks, or may quote.' })
  side(@Root() rfq: Rfq, @Ctx() context: Context): QuoteSide {
    return isBuyer(rfq, context) ? 'BUYER' : 'SELLER';
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async deliverTo(@Root() rfq: Rfq, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, rfq.deliverToCityCode);
  }
  @FieldResolver(() => CapacityRequest, {
    nullable: true,
    description: 'The need that it is for; null to bidders.',
  })
  async request(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<CapacityRequest | undefined> {
    return rfq.requestId ? await capacityRequestById(query, rfq.requestId) : undefined;
  }
  @FieldResolver(() => [RfqLine], { description: 'What is wanted.' })
  async lines(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqLine[]> {
    return await linesOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [RfqBidder], { description: 'Who may quote: all to the buyer, itself to a bidder.' })
  async bidders(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqBidder[]> {
    return await biddersOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [RfqNote], { description: 'Addenda and questions that the viewer may read.' })
  async notes(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqNote[]> {
    return await notesOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [RfqDocument], {
    description: 'Documents; none to a bidder who has not accepted the agreement on confidentiality.',
  })
  async documents(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqDocument[]> {
    return await documentsOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [Quote], {
    description:
      'Quotes that the viewer may see: its own; to the buyer all, of a sealed request once it is due.',
  })
  async quotes(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<Quote[]> {
    return await quotesOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [ComparedQuoteRow], { description: 'The comparison sheet; empty to bidders.' })
  async comparison(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<ComparedQuoteRow[]> {
    const compared = await comparisonOf(query, rfq);
    return compared.map((row) => ({ ...row, row, currency: rfq.currency }));
  }
  @FieldResolver(() => [Award], { description: 'What was decided, newest first; empty to bidders.' })
  async awards(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<Award[]> {
    return await awardsOfRfq(query, rfq.id);
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'What a year of waiting for money costs the buyer, basis points; null to bidders.',
  })
  async capitalBps(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<number | undefined> {
    return (await privateOfRfq(query, rfq.id))?.capitalBps;
  }
  @FieldResolver(() => RfqReorder, {
    nullable: true,
    description: 'What was bought before that it was made from; null for a new one, and to bidders.',
  })
  async reorder(@Root() rfq: Rfq, @Ctx() { query }: Context): Promise<RfqReorder | undefined> {
    return await reorderOfRfq(query, rfq.id);
  }
  @FieldResolver(() => [RfqCandidate], {
    description:
      'Who could be asked next, the best first, at most ten; empty without a need, and to bidders.',
  })
  async candidates(@Root() rfq: Rfq, @Ctx() context: Context): Promise<RfqCandidate[]> {
    return isBuyer(rfq, context) ? await candidatesOf(context.query, rfq) : [];
  }
  @FieldResolver(() => [SourceBlock], {
    description: 'Which of these firms may not make a part of it, and why; empty to bidders.',
  })
  async sourceBlocks(
    @Root() rfq: Rfq,
    @Arg('firmIds', () => [ID], { description: 'At most 100 firms, as the market shows them.' })
    firmIds: string[],
    @Ctx() context: Context,
  ): Promise<SourceBlock[]> {
    if (!isBuyer(rfq, context)) return [];
    const ids = firmIds.slice(0, 100).map((id) => requireId('org', id, 'firmIds'));
    return await sourceBlocks(context.query, await linesOfRfq(context.query, rfq.id), ids);
  }
  @FieldResolver(() => [RfqActionEnum], { description: 'What the viewer’s firm can do with it now.' })
  availableActions(@Root() rfq: Rfq, @Ctx() context: Context): RfqAction[] {
    const actions = actionsIn(isBuyer(rfq, context) ? buyerTable : bidderTable, rfq.state);
    return actions.filter((action) => action !== 'AWARD' || rfq.state === 'DUE' || !rfq.isSealed);
  }
}

@Resolver(() => RfqLine)
export class RfqLineResolver {
  @FieldResolver(() => ID, { description: 'The line.' })
  id(@Root() line: RfqLine): string {
    return encodeId('rfl', line.id);
  }
  @FieldResolver(() => QuantityType, { description: 'How many.' })
  quantity(@Root() line: RfqLine): Quantity {
    return { value: decimal(decimal(line.quantityValue).toFixed()), unit: line.unit };
  }
  @FieldResolver(() => Process, { nullable: true, description: 'The process, where one was named.' })
  async process(@Root() line: RfqLine, @Ctx() { query }: Context): Promise<Process | undefined> {
    return line.processCode ? await processByCode(query, line.processCode) : undefined;
  }
  @FieldResolver(() => Item, {
    nullable: true,
    description: 'The item of this number in the viewer’s own catalogue, where a revision of it is released.',
  })
  async ownItem(@Root() { partNumber }: RfqLine, @Ctx() { query }: Context): Promise<Item | undefined> {
    return partNumber ? await orderableItem(query, partNumber) : undefined;
  }
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'The wished price of one, net of VAT; null to bidders.',
  })
  async targetPrice(@Root() line: RfqLine, @Ctx() { query }: Context): Promise<string | undefined> {
    return (await privateOfRfq(query, line.rfqId))?.targets[line.id];
  }
}

@Resolver(() => OpenRfq)
export class OpenRfqResolver {
  @FieldResolver(() => ID, { description: 'The request; whoever takes part in it sees it whole.' })
  id(@Root() rfq: OpenRfq): string {
    return encodeId('rfq', rfq.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'Who asks.' })
  async buyer(@Root() rfq: OpenRfq, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, rfq.buyerId);
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async deliverTo(@Root() rfq: OpenRfq, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, rfq.cityCode);
  }
  @FieldResolver(() => [Process], { description: 'The processes that it names.' })
  async processes(@Root() rfq: OpenRfq, @Ctx() { query }: Context): Promise<Process[]> {
    const found = await Promise.all(rfq.processCodes.map((code) => processByCode(query, code)));
    return found.filter((process) => process !== undefined);
  }
}

@Resolver(() => RfqReorder)
export class RfqReorderResolver {
  @FieldResolver(() => Award, { nullable: true, description: 'The award.' })
  async award(@Root() { awardId }: RfqReorder, @Ctx() { query }: Context): Promise<Award | undefined> {
    return awardId ? await awardById(query, awardId) : undefined;
  }
  @FieldResolver(() => CallOff, { nullable: true, description: 'The call-off.' })
  async callOff(@Root() { callOffId }: RfqReorder, @Ctx() { query }: Context): Promise<CallOff | undefined> {
    return callOffId ? await callOffById(query, callOffId) : undefined;
  }
}

@Resolver(() => RfqCandidate)
export class RfqCandidateResolver {
  @FieldResolver(() => Firm, { nullable: true, description: 'The firm.' })
  async firm(@Root() { firmId }: RfqCandidate, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, firmId);
  }
}
