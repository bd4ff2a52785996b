import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Query } from '../kernel/run-query.ts';

/** A queue as a worker has seen it lately; `noted_at` says when. */
@ObjectType({ description: 'A queue, as a worker has seen it lately.' })
export class JobQueue {
  @Field(() => String, { description: 'interactive: somebody waits; batch: long; io: talks to the outside.' })
  name!: string;

  @Field(() => Int, { description: 'Jobs that nobody has begun.' })
  waiting!: number;

  @Field(() => Int, { description: 'Jobs that run.' })
  active!: number;

  @Field(() => Int, { description: 'Jobs that wait, without a slot, for parts of theirs that others do.' })
  forParts!: number;

  @Field(() => Int, { description: 'Jobs that wait for their next try.' })
  delayed!: number;

  @Field(() => Date, { nullable: true, description: 'Since when the oldest job waits; null when none does.' })
  oldestAt!: Date | null;

  @Field(() => Date, { description: 'When this was seen; old when no worker runs.' })
  notedAt!: Date;

  consumers!: readonly string[];
}

/** What a consumer has done within the hour. */
@ObjectType({ description: 'What one consumer has done lately.' })
export class ConsumerFigures {
  @Field(() => String, { description: 'Its name.' })
  consumer!: string;

  @Field(() => Int, { description: 'Events done within the last hour.' })
  doneLastHour!: number;
}

/** Work that the clock starts, and how it went. */
@ObjectType({ description: 'Work that the clock starts, and how it went.' })
export class Schedule {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it does, in English, for developers.' })
  does!: string;

  @Field(() => String, { description: 'How often: `every 60 s`, or a cron pattern with its zone.' })
  cadence!: string;

  @Field(() => Date, { nullable: true, description: 'When it runs next.' })
  nextDueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it last began.' })
  lastStartedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it last succeeded.' })
  lastSucceededAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it last failed.' })
  lastFailedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it last failed, in English, for developers.' })
  lastError!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it last took, milliseconds.' })
  lastMs!: number | null;
}

/** The queues, as workers have noted them. */
export async function listJobQueues(query: Query): Promise<JobQueue[]> {
  return await query.rows(
    sql`select name, consumers, waiting, active, for_parts, delayed, oldest_at, noted_at from ref.queue order by name`,
  );
}

/** Each consumer of a queue with what it has done within the hour; refused by the database to all but the operator. */
export async function consumerFigures(query: Query, names: readonly string[]): Promise<ConsumerFigures[]> {
  const loader = query.loader<'all', Map<string, number>>('consumedLately', async () => {
    const rows = await query.rows<{ consumer: string; times: bigint }>(
      sql`select consumer, times from app.consumed_lately()`,
    );
    return [new Map(rows.map(({ consumer, times }) => [consumer, Number(times)]))];
  });
  const times = await loader.load('all');
  return names.map((consumer) => ({ consumer, doneLastHour: times.get(consumer) ?? 0 }));
}

/** All that runs by the clock. */
export async function listSchedules(query: Query): Promise<Schedule[]> {
  return await query.rows(sql`
    select name, does, cadence, next_due_at, last_started_at, last_succeeded_at, last_failed_at, last_error, last_ms
    from ref.schedule order by name`);
}
