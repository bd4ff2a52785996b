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
  Subscription,
  UseMiddleware,
} from 'type-graphql';
import { cardById, OfferCard } from '#schema/exchange/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import {
  availableJointActions,
  JointContention,
  JointPlan,
  type JointPlanAction,
  JointPlanActionEnum,
  JointPlanLeaving,
  JointPlanOrder,
  jointOrders,
  jointPlanAnswered,
  jointPlanById,
  listJointPlans,
  OrderPromise,
  orderPromiseById,
  ordersOfJointPlan,
  PromisePlan,
  promisePlanById,
  standingOf,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { follow } from '../kernel/follow.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const JointPlanConnection = connectionOf('JointPlan', () => JointPlan);
/** Weeks that are told at the most. */
const contendedMost = 50;

@ArgsType()
class JointPlanAnsweredArgs {
  @Field(() => ID, { description: 'The joint plan to listen for.' }) jointPlanId!: string;
}

@Resolver(() => JointPlan)
export class JointPlanResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => JointPlanConnection, { description: 'Joint plans of the firm, newest first.' })
  async jointPlans(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listJointPlans(context.query, page), page);
  }

  @Subscription(() => JointPlan, {
    description: 'Fires at each answer: a first plan of all orders, and a better one.',
    subscribe: ({ args, context }) =>
      follow(context as Context, {
        prefix: 'jpl',
        wireId: (args as JointPlanAnsweredArgs).jointPlanId,
        argument: 'jointPlanId',
        event: jointPlanAnswered,
        load: jointPlanById,
      }),
  })
  jointPlanAnswered(
    @Root() plan: JointPlan,
    @Args(() => JointPlanAnsweredArgs) _args: JointPlanAnsweredArgs,
  ): JointPlan {
    return plan;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() plan: JointPlan): string {
    return encodeId('jpl', plan.id);
  }
  @FieldResolver(() => Job, { nullable: true, description: 'The latest search for plans.' })
  async job(@Root() plan: JointPlan, @Ctx() { query }: Context): Promise<Job | undefined> {
    return await jobById(query, plan.jobId);
  }
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What all plans cost together, delivered, net of VAT; null before an answer.',
  })
  total(@Root() { totalMinor, currency }: JointPlan): Money | null {
    return totalMinor === null ? null : money(BigInt(totalMinor), currency);
  }
  @FieldResolver(() => [JointPlanOrder], {
    description: 'Its orders, as they were named: at most fifty.',
    complexity: ({ childComplexity }) => 1 + jointOrders.most * childComplexity,
  })
  async orders(@Root() plan: JointPlan, @Ctx() { query }: Context): Promise<JointPlanOrder[]> {
    return await ordersOfJointPlan(query, plan.id);
  }
  @FieldResolver(() => [JointContention], {
    description:
      'Weeks of which the orders, each planned alone, would take more than is surely free: those first of which most is lacking, at most fifty.',
    complexity: ({ childComplexity }) => 1 + contendedMost * childComplexity,
  })
  contended(@Root() { contended }: JointPlan): JointContention[] {
    return contended.map((one) => ({ contended: one, weekStart: one.weekStart }));
  }
  @FieldResolver(() => [JointPlanActionEnum], {
    description: 'What can be done now with all orders that have not been planned alone since.',
  })
  async availableActions(@Root() plan: JointPlan, @Ctx() { query }: Context): Promise<JointPlanAction[]> {
    return availableJointActions(await standingOf(query, plan.id));
  }
}

@Resolver(() => JointPlanOrder)
export class JointPlanOrderResolver {
  @FieldResolver(() => OrderPromise, { nullable: true, description: 'The order.' })
  async promise(@Root() order: JointPlanOrder, @Ctx() { query }: Context): Promise<OrderPromise | undefined> {
    return await orderPromiseById(query, order.promiseId);
  }
  @FieldResolver(() => PromisePlan, {
    nullable: true,
    description: 'The cheapest plan that it had alone when the joint plan was asked; null where it had none.',
  })
  async alone(@Root() order: JointPlanOrder, @Ctx() { query }: Context): Promise<PromisePlan | undefined> {
    return order.alonePlanId ? await promisePlanById(query, order.alonePlanId) : undefined;
  }
  @FieldResolver(() => JointPlanLeaving, {
    nullable: true,
    description:
      'What the others would have of it if it left, by the answer of its plan; null where it is not made whole, or of more than ten orders.',
  })
  leaving(@Root() { leaving, currency }: JointPlanOrder): JointPlanLeaving | null {
    return leaving && { ...leaving, sparedMinor: BigInt(leaving.sparedMinor), currency };
  }
  @FieldResolver(() => PromisePlan, {
    nullable: true,
    description: 'Its plan among the others; null where none was found, or before an answer.',
  })
  async plan(@Root() order: JointPlanOrder, @Ctx() { query }: Context): Promise<PromisePlan | undefined> {
    return order.planId ? await promisePlanById(query, order.planId) : undefined;
  }
}

@Resolver(() => JointPlanLeaving)
export class JointPlanLeavingResolver {
  @FieldResolver(() => MoneyType, {
    description:
      'What the others would cost less, net of VAT; below zero where they would pay more to be less late.',
  })
  spared(@Root() { sparedMinor, currency }: JointPlanLeaving): Money {
    return money(sparedMinor, currency);
  }
}

@Resolver(() => JointContention)
export class JointContentionResolver {
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer; null when it has left the market.',
  })
  async offer(
    @Root() { contended }: JointContention,
    @Ctx() { query }: Context,
  ): Promise<OfferCard | undefined> {
    return await cardById(query, contended.offerId);
  }
  @FieldResolver(() => QuantityType, { description: 'What the orders would take of it, each planned alone.' })
  wanted(@Root() { contended }: JointContention): Quantity {
    return shown(BigInt(contended.wanted), contended.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'What is surely free of it.' })
  free(@Root() { contended }: JointContention): Quantity {
    return shown(BigInt(contended.free), contended.measure);
  }
  @FieldResolver(() => QuantityType, { description: 'What the plans together take of it.' })
  taken(@Root() { contended }: JointContention): Quantity {
    return shown(BigInt(contended.taken), contended.measure);
  }
  @FieldResolver(() => [OrderPromise], {
    description: 'The orders that would take of it.',
    complexity: ({ childComplexity }) => 1 + childComplexity,
  })
  async promises(@Root() { contended }: JointContention, @Ctx() { query }: Context): Promise<OrderPromise[]> {
    const found = await Promise.all(contended.promiseIds.map((id) => orderPromiseById(query, id)));
    return found.flatMap((promise) => promise ?? []);
  }
}
