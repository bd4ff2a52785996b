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
  Subscription,
  UseMiddleware,
} from 'type-graphql';
import {
  CapacityRequest,
  CapacityRequestCloseInput,
  CapacityRequestPostInput,
  CapacityRequestReweighInput,
  capacityRequestById,
  capacityRequestClose,
  capacityRequestPost,
  capacityRequestReweigh,
  latestMatching,
  listCapacityRequests,
  Match,
  Matching,
  matchesOfRequest,
  type RequestAction,
  RequestActionEnum,
  type RequestState,
  RequestStateEnum,
  Reservation,
  requestMatched,
  requestTable,
  reservationsOfRequest,
} from '#schema/exchange/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import { Material, Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { City, cityOf } from '../../identity/city.ts';
import { connection } from '../../kernel/connection.ts';
import { follow } from '../../kernel/follow.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';
import { RequirementType } from '../../plants/requirements/requirement.resolver.ts';
import { materialsOf } from '../../plants/work-center.resolver.ts';
import { CostWeight, weightsOf } from './cost-weight.ts';

const CapacityRequestConnection = connectionOf('CapacityRequest', () => CapacityRequest);
const PostPayload = payloadOf('CapacityRequestPost', 'capacityRequest', () => CapacityRequest);
const ClosePayload = payloadOf('CapacityRequestClose', 'capacityRequest', () => CapacityRequest);
const ReweighPayload = payloadOf('CapacityRequestReweigh', 'capacityRequest', () => CapacityRequest);

@ArgsType()
class RequestArgs extends PageArgs {
  @Field(() => RequestStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: RequestState;
}

@ArgsType()
class MatchedArgs {
  @Field(() => ID, { description: 'The need to listen for.' }) requestId!: string;
}

@Resolver(() => CapacityRequest)
export class CapacityRequestResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacityRequestConnection, { description: 'The viewer’s needs, newest first.' })
  async capacityRequests(@Args(() => RequestArgs) { state, ...page }: RequestArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listCapacityRequests(context.query, state, page), page);
  }

  @Mutation(() => PostPayload, { description: 'Posts a need and has it matched.' })
  async capacityRequestPost(
    @Arg('input', () => CapacityRequestPostInput, inputArgument) input: CapacityRequestPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityRequestPost, field: 'capacityRequest', load: capacityRequestById },
      input,
    );
  }

  @Mutation(() => ClosePayload, { description: 'Closes a need; it is matched no more.' })
  async capacityRequestClose(
    @Arg('input', () => CapacityRequestCloseInput, inputArgument) input: CapacityRequestCloseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityRequestClose, field: 'capacityRequest', load: capacityRequestById },
      input,
    );
  }

  @Mutation(() => ReweighPayload, {
    description: 'Puts the offers of a need into another order: it is matched again by the new weights.',
  })
  async capacityRequestReweigh(
    @Arg('input', () => CapacityRequestReweighInput, inputArgument) input: CapacityRequestReweighInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityRequestReweigh, field: 'capacityRequest', load: capacityRequestById },
      input,
    );
  }

  @Subscription(() => CapacityRequest, {
    description: 'Fires when matching of this need has ended, each time anew.',
    subscribe: ({ args, context }) =>
      follow(context as Context, {
        prefix: 'req',
        wireId: (args as MatchedArgs).requestId,
        argument: 'requestId',
        event: requestMatched,
        load: capacityRequestById,
      }),
  })
  capacityRequestMatched(
    @Root() request: CapacityRequest,
    @Args(() => MatchedArgs) _args: MatchedArgs,
  ): CapacityRequest {
    return request;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() request: CapacityRequest): string {
    return encodeId('req', request.id);
  }
  @FieldResolver(() => [RequestActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() request: CapacityRequest): RequestAction[] {
    return actionsIn(requestTable, request.state);
  }
  @FieldResolver(() => Process, { description: 'What is to be done.' })
  async process(@Root() request: CapacityRequest, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, request.processCode);
  }
  @FieldResolver(() => Material, { nullable: true, description: 'Of what it is made.' })
  async material(@Root() request: CapacityRequest, @Ctx() context: Context): Promise<Material | undefined> {
    return request.materialCode ? (await materialsOf(context, [request.materialCode]))[0] : undefined;
  }
  @FieldResolver(() => QuantityType, { description: 'What one piece takes.' })
  loadPerPiece(@Root() request: CapacityRequest): Quantity {
    return { value: decimal(decimal(request.loadPerPieceValue).toFixed()), unit: request.loadUnit };
  }
  @FieldResolver(() => QuantityType, { description: 'What all pieces take.' })
  load(@Root() request: CapacityRequest): Quantity {
    return shown(request.loadAmount, request.measure);
  }
  @FieldResolver(() => MoneyType, { nullable: true, description: 'The most that it may cost, landed, net.' })
  priceCap(@Root() request: CapacityRequest): Money | null {
    return request.priceCapMinor === null ? null : money(request.priceCapMinor, request.currency);
  }
  @FieldResolver(() => [RequirementType], {
    name: 'requirements',
    description: 'What is asked of whoever works.',
  })
  asked(@Root() request: CapacityRequest): RequirementType[] {
    return [...request.requirements];
  }
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What each day after the wished one costs.',
  })
  latePerDay(@Root() request: CapacityRequest): Money | null {
    return request.wishedBy === null ? null : money(request.lateMinorPerDay, request.currency);
  }
  @FieldResolver(() => [CostWeight], {
    name: 'weights',
    description: 'Parts of the cost that count for more or less than they are.',
  })
  weighed(@Root() request: CapacityRequest): CostWeight[] {
    return weightsOf(request);
  }
  @FieldResolver(() => City, { description: 'Where to.' })
  async deliverTo(@Root() request: CapacityRequest, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, request.deliverToCityCode);
  }
  @FieldResolver(() => Matching, { description: 'The latest matching.' })
  async matching(@Root() request: CapacityRequest, @Ctx() { query }: Context): Promise<Matching> {
    const job = await latestMatching(query, request.id);
    return {
      state: job?.state ?? 'QUEUED',
      consideredCount: Number(job?.result?.consideredCount ?? 0),
      isComplete: job?.result?.isComplete !== false,
      finishedAt: job?.finishedAt ?? null,
    };
  }
  @FieldResolver(() => [Match], {
    description: 'Those that fit, cheapest first, then those that do not, with why; at most 50 of each.',
  })
  async matches(@Root() request: CapacityRequest, @Ctx() { query }: Context): Promise<Match[]> {
    return await matchesOfRequest(query, request.id);
  }
  @FieldResolver(() => [Reservation], { description: 'What was held for it; at most 50.' })
  async reservations(@Root() request: CapacityRequest, @Ctx() { query }: Context): Promise<Reservation[]> {
    return await reservationsOfRequest(query, request.id);
  }
}
