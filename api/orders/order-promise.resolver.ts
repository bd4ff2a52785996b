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
import { ItemRevision, itemRevisionById } from '#schema/catalog/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { MoneyType } from '#schema/kernel/values.ts';
import {
  availablePromiseActions,
  listOrderPromises,
  OrderPromise,
  type PromiseAction,
  PromiseActionEnum,
  PromisePlan,
  plansOfPromise,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const OrderPromiseConnection = connectionOf('OrderPromise', () => OrderPromise);

@ArgsType()
class OrderPromiseArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this revision.' })
  revisionId?: string;
}

/** Cheapest, earliest, fewest factories. */
const plansMost = 3;

@Resolver(() => OrderPromise)
export class OrderPromiseResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => OrderPromiseConnection, {
    description: 'What the firm has asked to be promised, newest first.',
  })
  async orderPromises(
    @Args(() => OrderPromiseArgs) { revisionId, ...page }: OrderPromiseArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const revision = revisionId === undefined ? undefined : requireId('rev', revisionId, 'revisionId');
    return connection(await listOrderPromises(context.query, revision, page), page);
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
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async deliverTo(@Root() promise: OrderPromise, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, promise.deliverToCityCode);
  }
  @FieldResolver(() => MoneyType, { nullable: true, description: 'What each late day costs the asker.' })
  latePerDay(@Root() { lateMinorPerDay, currency }: OrderPromise): Money | null {
    return lateMinorPerDay === null ? null : money(BigInt(lateMinorPerDay), currency);
  }
  @FieldResolver(() => Job, { nullable: true, description: 'The latest search for plans.' })
  async job(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<Job | undefined> {
    return await jobById(query, promise.jobId);
  }
  @FieldResolver(() => [PromisePlan], {
    description: 'The plans of the latest answer, cheapest first: at most three.',
    complexity: ({ childComplexity }) => 1 + plansMost * childComplexity,
  })
  async plans(@Root() promise: OrderPromise, @Ctx() { query }: Context): Promise<PromisePlan[]> {
    return await plansOfPromise(query, promise.id);
  }
  @FieldResolver(() => ID, { nullable: true, description: 'The plan that is held or bought.' })
  chosenPlanId(@Root() { chosenPlanId }: OrderPromise): string | null {
    return chosenPlanId && encodeId('ppl', chosenPlanId);
  }
  @FieldResolver(() => [PromiseActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() { state }: OrderPromise): PromiseAction[] {
    return availablePromiseActions(state);
  }
}
