import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
  UseMiddleware,
} from 'type-graphql';
import { Person, personById } from '#schema/identity/index.ts';
import {
  actionsOf,
  Job,
  type JobAction,
  JobActionEnum,
  JobCancelInput,
  jobById,
  jobCancel,
  listJobs,
} from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { jobChanged } from '#schema/kernel/job.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { follow } from '../kernel/follow.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { subjectPrefixes } from './subject-kinds.ts';

const JobConnection = connectionOf('Job', () => Job);
const CancelPayload = payloadOf('JobCancel', 'job', () => Job);

@ArgsType()
class JobArgs {
  @Field(() => ID, { description: 'Of a job of the viewer’s organisation.' }) jobId!: string;
}

@ObjectType({ description: 'Why long work could not be done.' })
export class JobError {
  @Field(() => String, { description: 'Stable code; screens translate by it.' }) code!: string;
  @Field(() => String, { description: 'What happened, in English, for developers.' }) reason!: string;
}

@Resolver(() => Job)
export class JobResolver {
  @Query(() => JobConnection, { description: 'Long work of the viewer’s organisation, newest first.' })
  @UseMiddleware(nullIsAbsent)
  async jobs(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listJobs(context.query, page), page);
  }

  @Mutation(() => CancelPayload, {
    description: 'Asks long work to stop: at once while it waits, else at its next step.',
  })
  async jobCancel(
    @Arg('input', () => JobCancelInput, inputArgument) input: JobCancelInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: jobCancel, field: 'job', load: jobById }, input);
  }

  @Subscription(() => Job, {
    description: 'Fires at each change of this job: its state, its progress.',
    subscribe: ({ args, context }) =>
      follow(context as Context, {
        prefix: 'job',
        wireId: (args as JobArgs).jobId,
        argument: 'jobId',
        event: jobChanged,
        load: jobById,
      }),
  })
  jobChanged(@Root() job: Job, @Args(() => JobArgs) _args: JobArgs): Job {
    return job;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() job: Job): string {
    return encodeId('job', job.id);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Of what it works on; null where that has no id of its own on this API.',
  })
  subjectId(@Root() job: Job): string | null {
    const prefix = subjectPrefixes[job.kind];
    return prefix ? encodeId(prefix, job.subjectId) : null;
  }

  @FieldResolver(() => [JobActionEnum], { description: 'What can be done about it now.' })
  availableActions(@Root() job: Job): JobAction[] {
    return actionsOf(job);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who asked for it; null when the product did.',
  })
  async requestedBy(@Root() job: Job, @Ctx() { query }: Context): Promise<Person | undefined> {
    return job.requestedBy ? await personById(query, job.requestedBy) : undefined;
  }

  @FieldResolver(() => JobError, { nullable: true, description: 'Why it failed; null when it has not.' })
  error(@Root() job: Job): JobError | null {
    return job.error && { code: job.error.code ?? 'JOB_FAILED', reason: job.error.reason ?? '' };
  }
}
