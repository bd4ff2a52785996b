import { isCancelRequested, jobProgress } from '#schema/jobs/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { Progress } from '#schema/kernel/job.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { JobCancelled, type Run } from '../run.ts';

/** Twice a second: screens need no more, and a cancel is noticed within a second. */
const beatMs = 500;

type Watched = Pick<Run, 'signal' | 'log'>;

/** Beside a running job: writes down how far it has come, and notices when it is to stop. */
export class JobWatch implements AsyncDisposable {
  readonly #database: Database;
  readonly #actor: SystemActor;
  readonly #jobId: string;
  readonly #run: Watched;
  readonly #cancelled = new AbortController();
  readonly signal: AbortSignal;
  #news: Progress | undefined;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(database: Database, actor: SystemActor, jobId: string, run: Watched) {
    this.#database = database;
    this.#actor = actor;
    this.#jobId = jobId;
    this.#run = run;
    this.signal = AbortSignal.any([run.signal, this.#cancelled.signal]);
    this.#wait();
  }

  /** Keeps the latest; throws where the job is to stop. */
  readonly progress = (stage: string, done: number, total: number): void => {
    this.signal.throwIfAborted();
    this.#news = { stage, done, total };
  };

  /** Notices now what the next beat would; throws where the job is to stop. */
  async look(): Promise<void> {
    await this.#beat();
    this.signal.throwIfAborted();
  }

  /** No more beats, and none under way: nothing of the watch overtakes the effect. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#beating;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #wait(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#beating = this.#beat()
        .catch((error: unknown) => this.#run.log.warn({ err: error }, 'a job could not be followed'))
        .finally(() => this.#wait());
    }, beatMs);
  }

  async #beat(): Promise<void> {
    const news = this.#news;
    this.#news = undefined;
    const goesOn = news ? await this.#write(news) : !(await this.#isAskedToStop());
    if (!goesOn) this.#cancelled.abort(new JobCancelled('Somebody has cancelled this job'));
  }

  async #write(progress: Progress): Promise<boolean> {
    const input = { jobId: this.#jobId, ...progress };
    const written = await runCommand(this.#database, this.#actor, jobProgress, input, crypto.randomUUID());
    return written.outcome.type === 'job';
  }

  #isAskedToStop(): Promise<boolean> {
    return runQuery(this.#database, this.#actor, (query) => isCancelRequested(query, this.#jobId));
  }
}
