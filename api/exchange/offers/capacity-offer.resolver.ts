import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query as QueryField,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  CapacityOffer,
  CapacityOfferPublishInput,
  CapacityOfferWithdrawInput,
  capacityOfferById,
  capacityOfferPublish,
  capacityOfferWithdraw,
  listCapacityOffers,
  type OfferAction,
  OfferActionEnum,
  type OfferState,
  OfferStateEnum,
  type OfferSubject,
  OfferWeek,
  offerTable,
  subjectOfOffer,
  weeksOfOffer,
} from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { invariant } from '#schema/kernel/invariant.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { MoneyType, QuantityType, shown, UnitPriceType, unitPriceOf } from '#schema/kernel/values.ts';
import { Process, processByCode, WorkCenter, workCenterById } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

const CapacityOfferConnection = connectionOf('CapacityOffer', () => CapacityOffer);
const PublishPayload = payloadOf('CapacityOfferPublish', 'capacityOffer', () => CapacityOffer);
const WithdrawPayload = payloadOf('CapacityOfferWithdraw', 'capacityOffer', () => CapacityOffer);

@ArgsType()
class OfferArgs extends PageArgs {
  @Field(() => OfferStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: OfferState;
}

@Resolver(() => CapacityOffer)
export class CapacityOfferResolver {
  @UseMiddleware(nullIsAbsent)
  @QueryField(() => CapacityOfferConnection, { description: 'The viewer’s offers, newest first.' })
  async capacityOffers(@Args(() => OfferArgs) { state, ...page }: OfferArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listCapacityOffers(context.query, state, page), page);
  }

  @Mutation(() => PublishPayload, { description: 'Puts idle capacity on the market.' })
  async capacityOfferPublish(
    @Arg('input', () => CapacityOfferPublishInput, inputArgument) input: CapacityOfferPublishInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityOfferPublish, field: 'capacityOffer', load: capacityOfferById },
      input,
    );
  }

  @Mutation(() => WithdrawPayload, { description: 'Takes an offer off the market; what is sold stays sold.' })
  async capacityOfferWithdraw(
    @Arg('input', () => CapacityOfferWithdrawInput, inputArgument) input: CapacityOfferWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityOfferWithdraw, field: 'capacityOffer', load: capacityOfferById },
      input,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() offer: CapacityOffer): string {
    return encodeId('off', offer.id);
  }

  @FieldResolver(() => [OfferActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() offer: CapacityOffer): OfferAction[] {
    return actionsIn(offerTable, offer.state);
  }

  @FieldResolver(() => WorkCenter, {
    nullable: true,
    description: 'Whose capacity it is; null of stock and delivery.',
  })
  async workCenter(
    @Root() { workCenterId }: CapacityOffer,
    @Ctx() { query }: Context,
  ): Promise<WorkCenter | undefined> {
    return workCenterId ? await workCenterById(query, workCenterId) : undefined;
  }

  @FieldResolver(() => Process, { description: 'What is done, or which kind of stock or delivery it is.' })
  async process(@Root() offer: CapacityOffer, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, (await subjectOf(query, offer)).processCode);
  }

  @FieldResolver(() => String, {
    description: 'What people call it: the work centre, the item, from where to where.',
  })
  async item(@Root() offer: CapacityOffer, @Ctx() { query }: Context): Promise<string> {
    return (await subjectOf(query, offer)).item;
  }

  @FieldResolver(() => QuantityType, { description: 'The most that is sold of one week.' })
  async perWeek(@Root() offer: CapacityOffer, @Ctx() context: Context): Promise<Quantity> {
    return shown(offer.perWeekAmount, await measureOf(context, offer));
  }

  @FieldResolver(() => QuantityType, { description: 'The least that one hold may take.' })
  async minimumLot(@Root() offer: CapacityOffer, @Ctx() context: Context): Promise<Quantity> {
    return shown(offer.minimumLotAmount, await measureOf(context, offer));
  }

  @FieldResolver(() => UnitPriceType, { description: 'Net price of one unit.' })
  async unitPrice(@Root() offer: CapacityOffer, @Ctx() context: Context): Promise<UnitPriceType> {
    return unitPriceOf(offer.unitPriceAmount, offer.currency, await measureOf(context, offer));
  }

  @FieldResolver(() => MoneyType, { description: 'Net price of the set-up, once for each hold.' })
  setupPrice(@Root() offer: CapacityOffer): Money {
    return money(offer.setupPriceMinor, offer.currency);
  }

  @FieldResolver(() => [OfferWeek], { description: 'Week by week: what is on sale and what is taken.' })
  async weeks(@Root() offer: CapacityOffer, @Ctx() context: Context): Promise<OfferWeek[]> {
    const measure = await measureOf(context, offer);
    return (await weeksOfOffer(context.query, offer.id)).map((week) => ({ ...week, measure }));
  }
}

async function measureOf({ query }: Context, offer: CapacityOffer): Promise<Measure> {
  return (await subjectOf(query, offer)).measure;
}

/** What an own offer is of. */
export async function subjectOf(query: Query, { id }: CapacityOffer): Promise<OfferSubject> {
  const subject = await subjectOfOffer(query, id);
  invariant(subject, 'an offer has a work centre, a lot or a run of its owner');
  return subject;
}

@Resolver(() => OfferWeek)
export class OfferWeekResolver {
  @FieldResolver(() => QuantityType, { description: 'On sale.' })
  offered(@Root() week: OfferWeek): Quantity {
    return shown(week.cap, week.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Held for buyers.' })
  held(@Root() week: OfferWeek): Quantity {
    return shown(week.heldAmount, week.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Sold.' })
  reserved(@Root() week: OfferWeek): Quantity {
    return shown(week.reservedAmount, week.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'Neither held nor sold of what is on sale.' })
  open(@Root() week: OfferWeek): Quantity {
    return shown(week.cap - week.heldAmount - week.reservedAmount, week.measure);
  }
}
