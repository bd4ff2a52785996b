import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { actionsIn, type StateTable } from '../kernel/state-table.ts';

export const jobStates = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobState = (typeof jobStates)[number];
export const JobStateEnum = namesOf(jobStates);
registerEnumType(JobStateEnum, { name: 'JobState', description: 'How far long work has come.' });

export const jobActions = ['CANCEL'] as const;
export type JobAction = (typeof jobActions)[number];
export const JobActionEnum = namesOf(jobActions);
registerEnumType(JobActionEnum, { name: 'JobAction', description: 'What can be done about long work.' });

/** What a person may do about a job. A running one is asked to stop and stops at its next step. */
export const jobTable: StateTable<JobState, JobAction> = {
  QUEUED: { CANCEL: 'CANCELLED' },
  RUNNING: { CANCEL: 'CANCELLED' },
  DONE: {},
  FAILED: {},
  CANCELLED: {},
};

/** The actions open to the viewer; a job that has been asked to stop is not asked again. */
export function actionsOf(job: Pick<Job, 'state' | 'cancelRequestedAt'>): JobAction[] {
  return job.cancelRequestedAt ? [] : actionsIn(jobTable, job.state);
}

/** Long work as everybody sees it: one row whose state is the truth, whatever the queue behind it says. */
@ObjectType({ implements: Node, description: 'Long work: leave it and come back, it goes on.' })
export class Job extends Node {
  override id!: Id<'job'>;

  @Field(() => String, { description: 'What kind of work; screens translate it.' })
  kind!: string;

  @Field(() => JobStateEnum, { description: 'How far it has come.' })
  state!: JobState;

  @Field(() => String, { nullable: true, description: 'What it is doing now; screens translate it.' })
  stage!: string | null;

  @Field(() => Int, { nullable: true, description: 'How much of this stage is done.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'How much this stage has.' })
  total!: number | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When a worker took it up.' })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When somebody asked it to stop.' })
  cancelRequestedAt!: Date | null;

  subjectId!: string;
  requestedBy!: Id<'per'> | null;
  result!: Readonly<Record<string, unknown>> | null;
  error!: { readonly code?: string; readonly reason?: string } | null;
}
