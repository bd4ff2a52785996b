import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ConsumerFigures,
  consumerFigures,
  failureCauseById,
  failuresOf,
  JobFailure,
  JobFailureCause,
  JobFailureCauseDiscardInput,
  JobFailureCauseRetryInput,
  JobQueue,
  jobFailureCauseDiscard,
  jobFailureCauseRetry,
  listFailureCauses,
  listJobQueues,
  listSchedules,
  Schedule,
} from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { requirePermission } from '../kernel/require-permission.ts';

const RetryPayload = payloadOf('JobFailureCauseRetry', 'jobFailureCause', () => JobFailureCause);
const DiscardPayload = payloadOf('JobFailureCauseDiscard', 'jobFailureCause', () => JobFailureCause);

/** What whoever runs the platform sees of the work behind it. */
@Resolver()
export class OperationsResolver {
  @Query(() => [JobQueue], { description: 'The queues, as workers have noted them; for the operator.' })
  async jobQueues(@Ctx() context: Context) {
    requirePermission(context, 'operator:jobs');
    return await listJobQueues(context.query);
  }

  @Query(() => [Schedule], { description: 'What runs by the clock, by name; for the operator.' })
  async schedules(@Ctx() context: Context) {
    requirePermission(context, 'operator:jobs');
    return await listSchedules(context.query);
  }

  @Query(() => [JobFailureCause], {
    description:
      'Up to 100 causes with failures that are open or being tried again, the latest first; for the operator.',
  })
  async jobFailureCauses(@Ctx() context: Context) {
    requirePermission(context, 'operator:jobs');
    return await listFailureCauses(context.query);
  }

  @Mutation(() => RetryPayload, {
    description: 'Has open failures of a cause tried again: all of them, or one.',
  })
  async jobFailureCauseRetry(
    @Arg('input', () => JobFailureCauseRetryInput, inputArgument) input: JobFailureCauseRetryInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const act = { command: jobFailureCauseRetry, field: 'jobFailureCause', load: failureCauseById };
    return await mutate(context, act, input);
  }

  @Mutation(() => DiscardPayload, {
    description: 'Lays open failures of a cause aside for good, with a reason: all of them, or one.',
  })
  async jobFailureCauseDiscard(
    @Arg('input', () => JobFailureCauseDiscardInput, inputArgument) input: JobFailureCauseDiscardInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const act = { command: jobFailureCauseDiscard, field: 'jobFailureCause', load: failureCauseById };
    return await mutate(context, act, input);
  }
}

@Resolver(() => JobQueue)
export class JobQueueResolver {
  @FieldResolver(() => [ConsumerFigures], { description: 'Who works on it, and what each has done lately.' })
  async consumers(@Root() queue: JobQueue, @Ctx() { query }: Context) {
    return await consumerFigures(query, queue.consumers);
  }
}

@Resolver(() => JobFailureCause)
export class JobFailureCauseResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() cause: JobFailureCause): string {
    return encodeId('cau', cause.id);
  }

  @FieldResolver(() => [JobFailure], {
    description: 'The latest ten that are open or being tried again.',
  })
  async failures(@Root() cause: JobFailureCause, @Ctx() { query }: Context) {
    return await failuresOf(query, cause.id);
  }
}

@Resolver(() => JobFailure)
export class JobFailureResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() failure: JobFailure): string {
    return encodeId('jfl', failure.id);
  }
}
