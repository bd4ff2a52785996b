import type { Logger } from '#config/logger.ts';
import { jobPayload, jobStart, jobStop } from '#schema/jobs/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type Query, runQuery } from '#schema/kernel/run-query.ts';
import type { HandOut } from '../parts/hand-out.ts';
import { JobCancelled, type Run, WaitsForParts } from '../run.ts';
import { JobWatch } from './job-watch.ts';

/** Long work as its author sees it. */
export interface RunningJob {
  readonly jobId: string;
  readonly subjectId: string;
  /** Aborted when somebody has cancelled the job, within a second, and when this process is about to end. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** Says how far the stage is, and stops here when it is to stop. Cheap: kept at most twice a second. */
  progress(stage: string, done: number, total: number): void;
  /** Reads as the job's organisation; nothing stays open afterwards. */
  read<Result>(read: (query: Query) => Promise<Result>): Promise<Result>;
  /**
   * Has others do parts of the work, and leaves this run; `work` is called again from its beginning when they have ended (`parts/README.md`).
   * Whatever it has done before is done twice, so it should be little.
   */
  readonly parts: HandOut;
  /** The command that the job comes to; it takes the event and ends the job in its own transaction. */
  effect<Input>(command: Command<Input>, input: Input & object): Effect;
}

/** What a job does at its end, once. */
export type Effect = () => Promise<unknown>;

/**
 * The one way to do long work: started, followed, cancelled within a second, and at its end one effect. `work` thinks, with no
 * transaction open, and answers with the effect. What it throws is tried again; after the last try whoever called us says so in the
 * job's row. A job that has ended meanwhile is left as it is.
 */
export async function runJob(
  database: Database,
  event: OutboxEvent,
  { kind, run }: { kind: string; run: Run },
  work: (job: RunningJob) => Promise<Effect>,
): Promise<void> {
  const { subjectId, jobId } = jobPayload.parse(event.payload);
  const actor = systemActorOf(event);
  const taken = { consumer: kind, eventId: event.id, jobId };
  const { outcome } = await runCommand(database, actor, jobStart, { jobId }, onceOnly());
  if (outcome.type === 'ended')
    return void (await runCommand(database, actor, eventConsumed, taken, onceOnly()));
  await using watch = new JobWatch(database, actor, jobId, run);
  const bound = bind(database, actor, `${kind}:${event.id}`);
  try {
    const { signal, progress } = watch;
    const parts: HandOut = async (...round) => {
      await watch.look();
      return await run.parts(...round);
    };
    const job = { ...bound, jobId, subjectId, signal, progress, parts, log: run.log };
    const effect = await work(job);
    await watch.stop();
    watch.signal.throwIfAborted();
    await effect();
  } catch (error) {
    if (error instanceof WaitsForParts || !(watch.signal.reason instanceof JobCancelled)) throw error;
    await runCommand(database, actor, jobStop, taken, onceOnly());
  }
}

function bind(database: Database, actor: SystemActor, key: string): Pick<RunningJob, 'read' | 'effect'> {
  return {
    read: (read) => runQuery(database, actor, read),
    effect: (command, input) => () => runCommand(database, actor, command, input, key),
  };
}

/** For commands that the job's state makes harmless to repeat: a run that comes later must not meet the answer of this one. */
function onceOnly(): string {
  return crypto.randomUUID();
}
