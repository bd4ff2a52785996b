import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  JointPlan,
  JointPlanAskInput,
  JointPlanConfirmInput,
  JointPlanQuoteInput,
  JointPlanReleaseInput,
  JointPlanReplanInput,
  jointPlanAsk,
  jointPlanById,
  jointPlanConfirm,
  jointPlanQuote,
  jointPlanRelease,
  jointPlanReplan,
} from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const JointPlanAskPayload = payloadOf('JointPlanAsk', 'jointPlan', () => JointPlan);
const JointPlanReplanPayload = payloadOf('JointPlanReplan', 'jointPlan', () => JointPlan);
const JointPlanQuotePayload = payloadOf('JointPlanQuote', 'jointPlan', () => JointPlan);
const JointPlanConfirmPayload = payloadOf('JointPlanConfirm', 'jointPlan', () => JointPlan);
const JointPlanReleasePayload = payloadOf('JointPlanRelease', 'jointPlan', () => JointPlan);
const asJointPlan = { field: 'jointPlan', load: jointPlanById } as const;

@Resolver()
export class JointPlanMutations {
  @Mutation(() => JointPlanAskPayload, {
    description: 'Plans orders as one, so that no two of them count on the same hours; nothing is held.',
  })
  async jointPlanAsk(
    @Arg('input', () => JointPlanAskInput, inputArgument) input: JointPlanAskInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jointPlanAsk, ...asJointPlan }, input);
  }
  @Mutation(() => JointPlanReplanPayload, {
    description: 'Looks for plans of all its orders anew, by the market as it is now.',
  })
  async jointPlanReplan(
    @Arg('input', () => JointPlanReplanInput, inputArgument) input: JointPlanReplanInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jointPlanReplan, ...asJointPlan }, input);
  }
  @Mutation(() => JointPlanQuotePayload, {
    description: 'Holds every order that it makes whole, all or nothing.',
  })
  async jointPlanQuote(
    @Arg('input', () => JointPlanQuoteInput, inputArgument) input: JointPlanQuoteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jointPlanQuote, ...asJointPlan }, input);
  }
  @Mutation(() => JointPlanConfirmPayload, { description: 'Buys every order that is held, all or nothing.' })
  async jointPlanConfirm(
    @Arg('input', () => JointPlanConfirmInput, inputArgument) input: JointPlanConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jointPlanConfirm, ...asJointPlan }, input);
  }
  @Mutation(() => JointPlanReleasePayload, { description: 'Gives every order that is held back.' })
  async jointPlanRelease(
    @Arg('input', () => JointPlanReleaseInput, inputArgument) input: JointPlanReleaseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jointPlanRelease, ...asJointPlan }, input);
  }
}
