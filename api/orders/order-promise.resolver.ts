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
  Subscription,
  UseMiddleware,
} from 'type-graphql';
import { ItemRevision, itemRevisionById, RoutingArc } from '#schema/catalog/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { MoneyType } from '#schema/kernel/values.ts';
import {
  arcsOfPromise,
  availablePromiseActions,
  JointPlan,
  jointPlanById,
  leadsForRevision,
  listOrderPromises,
  OrderPromise,
  orderPromiseById,
  ownersWaitedFor,
  type PromiseAction,
  PromiseActionEnum,
  PromisePlan,
  PromiseWhatIf,
  plansOfPromise,
  promiseAnswered,
  whatIfsOfPromise,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { follow } from '../kernel/follow.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const OrderPromiseConnection = connectionOf('OrderPromise', () => OrderPromise);

@ArgsType()
class OrderPromiseArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this revision.' })
  revisionId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose number, or the asker’s own number of the order, begins so.',
  })
  words?: string;
}

@ArgsType()
class AnsweredArgs {
  @Field(() => ID, { description: 'The promise to listen for.' }) orderPromiseId!: string;
}

/** Cheapest, earliest, fewest factories, least carbon. */
const plansMost = 4;
/** Changes that may be asked of one answer. */
const whatIfsMost = 20;
/** Firms that may lead. */
const leadsMost = 50;

@Resolver(() => OrderPromise)
export class OrderPromiseResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => OrderPromiseConnection, {
    description: 'What the firm has asked to be promised, newest first.',
  })
  async orderPromises(
    @Args(() => OrderPromiseArgs) { revisionId, words, ...page }: OrderPromiseArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const revision = revisionId === undefined ? undefined : requireId('rev', revisionId, 'revisionId');
    return connection(await listOrderPromises(context.query, { revisionId: revision, words }, page), page);
  }

  @Query(() => [Firm], {
    description:
      'Other firms that offer one of the steps of a revision: who may lead an order of it. At most fifty.',
    complexity: ({ childComplexity }) => 1 + leadsMost * childComplexity,
  })
  async orderLeads(
    @Arg('revisionId', () => ID, { description: 'The revision.' }) revisionId: string,
    @Ctx() context: Context,
  ): Promise<Firm[]> {
    context.requireSignedIn();
    return await leadsForRevision(context.query, requireId('rev', revisionId, 'revisionId'));
  }

  @Subscription(() => OrderPromise, {
    description:
      'Fires at each answer: of a search with its first plans, better ones, and why they are as they are; and of owners who are asked first.',
    subscribe: ({ args, context }) =>
      follow(context as Context, {
        prefix: 'prm',
        wireId: (args as AnsweredArgs).orderPromiseId,
        argument: 'orderPromiseId',
        event: promiseAnswered,
        load: orderPromiseById,
      }),
  })
  orderPromiseAnswered(
    @Root() promise: OrderPromise,
    @Args(() => AnsweredArgs) _args: AnsweredArgs,
  ): OrderPromise {
    return promise;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() promise: OrderPromise): string {
    return encodeId('prm', promise.id);
  }
  @FieldResolver(() => ItemRevision, { nullable: true, description: 'What is to be made.' })
  async revision(
    @Root() promise: OrderPromise,
    @Ctx() { query }: Context,
  ): Promise<ItemRevision | undefined> {
    return await itemRevisionById(query, promise.revisionId);
  }
  @FieldResolver(() => [RoutingArc], {
    description: 'The ways between its steps, those of components that are made with it included.',
  })
  async arcs(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<readonly RoutingArc[]> {
    return await arcsOfPromise(query, promise);
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async deliverTo(@Root() promise: OrderPromise, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, promise.deliverToCityCode);
  }
  @FieldResolver(() => MoneyType, { nullable: true, description: 'What each late day costs the asker.' })
  latePerDay(@Root() { lateMinorPerDay, currency }: OrderPromise): Money | null {
    return lateMinorPerDay === null ? null : money(BigInt(lateMinorPerDay), currency);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The factory that leads, where one does.' })
  async lead(@Root() { leadId }: OrderPromise, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return leadId ? await firmById(query, leadId) : undefined;
  }
  @FieldResolver(() => [ID], { description: 'Offers that it is planned without.' })
  withoutOfferIds(@Root() { withoutOffers }: OrderPromise): string[] {
    return withoutOffers.map((id) => encodeId('crd', id));
  }
  @FieldResolver(() => Int, { description: 'How many owners have been asked and have not answered yet.' })
  async ownersAsked(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<number> {
    return promise.state === 'AWAITING_OWNERS' && promise.chosenPlanId !== null
      ? await ownersWaitedFor(query, promise.chosenPlanId)
      : 0;
  }
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What the asker’s carrier is paid for a bin on each way; null: the tariff.',
  })
  freightPerBin(@Root() { freightPerBinMinor, currency }: OrderPromise): Money | null {
    return freightPerBinMinor === null ? null : money(BigInt(freightPerBinMinor), currency);
  }
  @FieldResolver(() => Job, { nullable: true, description: 'The latest search for plans.' })
  async job(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<Job | undefined> {
    return await jobById(query, promise.jobId);
  }
  @FieldResolver(() => JointPlan, {
    nullable: true,
    description: 'The joint plan that its latest answer belongs to; null where it is planned alone.',
  })
  async jointPlan(
    @Root() { jointPlanId }: OrderPromise,
    @Ctx() { query }: Context,
  ): Promise<JointPlan | undefined> {
    return jointPlanId ? await jointPlanById(query, jointPlanId) : undefined;
  }
  @FieldResolver(() => [PromisePlan], {
    description: 'The plans of the latest answer, cheapest first: at most four.',
    complexity: ({ childComplexity }) => 1 + plansMost * childComplexity,
  })
  async plans(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<PromisePlan[]> {
    return await plansOfPromise(query, promise.id);
  }
  @FieldResolver(() => [PromiseWhatIf], {
    description: 'What was asked of the latest answer, newest first: at most twenty.',
    complexity: ({ childComplexity }) => 1 + whatIfsMost * childComplexity,
  })
  async whatIfs(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<PromiseWhatIf[]> {
    return await whatIfsOfPromise(query, promise.id);
  }
  @FieldResolver(() => ID, { nullable: true, description: 'The plan that is held or bought.' })
  chosenPlanId(@Root() { chosenPlanId }: OrderPromise): string | null {
    return chosenPlanId && encodeId('ppl', chosenPlanId);
  }
  @FieldResolver(() => [PromiseActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() { state, jointPlanId }: OrderPromise): PromiseAction[] {
    return availablePromiseActions(state, jointPlanId !== null);
  }
}
