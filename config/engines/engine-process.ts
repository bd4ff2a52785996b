import type { ChildProcess } from 'node:child_process';
import { crashed, EngineError, outOfMemory, TaskError } from './engine-error.ts';
import { LastWords } from './last-words.ts';
import { type Answer, type Question, unpack } from './message.ts';
import { spawnEngine } from './spawn-engine.ts';

/** What one task may take. */
export interface Limits {
  /** From the moment when the engine has read what it does to the answer. */
  readonly deadlineMs: number;
  /** JavaScript heap. What lies outside of it, as bytes in buffers do, is bounded by {@link spawnEngine}. */
  readonly maxOldGenerationMb: number;
  /** Of the input, and of the output. */
  readonly maxMessageMb: number;
  readonly signal?: AbortSignal | undefined;
}

export const megabyte = 1_048_576;
/** To be ready to be asked, on a machine that has much else to do. */
const startMs = 60_000;

/**
 * One child process, which does one task at a time. It is killed when a task breaks a limit, and then is of no more use.
 * Not a thread: V8 ends the whole process when one allocation passes a heap's limit.
 */
export class EngineProcess {
  readonly maxOldGenerationMb: number;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #isAlive = true;
  #begin = () => {};
  /** Who waits for the next answer. One at most. */
  #waiting: { answer: (answer: Answer) => void; fail: (error: unknown) => void } | undefined;

  private constructor(entry: URL, maxOldGenerationMb: number) {
    this.maxOldGenerationMb = maxOldGenerationMb;
    this.#child = spawnEngine(entry, maxOldGenerationMb);
    const words = new LastWords(this.#child.stderr);
    this.#child.on('message', (answer: Answer) => {
      if (answer.kind === 'begun') this.#begin();
      else this.#waiting?.answer(answer);
    });
    this.#ended = new Promise((ended) => {
      const die = (how: string) => {
        this.#die(words.tellOfMemory ? outOfMemory(maxOldGenerationMb) : crashed(how, words.text));
        ended();
      };
      this.#child.on('error', ({ message }) => die(message));
      this.#child.on('close', (code, signal) => die(signal ?? `exit code ${code}`));
    });
    this.#holdOpen(false);
  }

  /** Starts a process and waits until it can be asked. */
  static async start(entry: URL, maxOldGenerationMb: number): Promise<EngineProcess> {
    const engine = new EngineProcess(entry, maxOldGenerationMb);
    const timer = engine.#dieAfter(startMs, crashed('not ready', `after ${startMs} ms`));
    try {
      await engine.#answer();
      return engine;
    } finally {
      clearTimeout(timer);
      if (!engine.#isAlive) await engine.end();
    }
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Asks one task. Rejects with an {@link EngineError}, with what the task threw, or with the signal's reason. */
  async ask(task: string, input: Uint8Array, limits: Limits): Promise<unknown> {
    const { deadlineMs, signal } = limits;
    let timer = this.#dieAfter(startMs, crashed('not ready', `for ${task} after ${startMs} ms`));
    this.#begin = () => {
      clearTimeout(timer);
      const late = new EngineError('JOB_DEADLINE', `${task} took more than ${deadlineMs} ms`);
      timer = this.#dieAfter(deadlineMs, late);
    };
    const abort = () => this.#die(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      const answered = this.#answer();
      const question: Question = { task, input, maxMessageBytes: limits.maxMessageMb * megabyte };
      // A process that ends while it is asked says so by closing.
      this.#child.send(question, () => {});
      return outputOf(await answered, task, limits);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (!this.#isAlive) await this.end();
    }
  }

  /** Kills the process; resolves when it is gone. */
  async end(): Promise<void> {
    this.#isAlive = false;
    this.#holdOpen(true);
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #answer(): Promise<Answer> {
    this.#holdOpen(true);
    return new Promise<Answer>((answer, fail) => {
      this.#waiting = { answer, fail };
    }).finally(() => {
      this.#waiting = undefined;
      this.#holdOpen(false);
    });
  }

  #dieAfter(ms: number, error: EngineError): NodeJS.Timeout {
    return setTimeout(() => this.#die(error), ms);
  }

  #die(error: unknown): void {
    this.#isAlive = false;
    this.#waiting?.fail(error);
  }

  /** An idle engine keeps no process from ending. */
  #holdOpen(isHeld: boolean): void {
    const verb = isHeld ? 'ref' : 'unref';
    this.#child[verb]();
    this.#child.channel?.[verb]();
  }
}

function outputOf(answer: Answer, task: string, { maxMessageMb, maxOldGenerationMb }: Limits): unknown {
  switch (answer.kind) {
    case 'done':
      return unpack(answer.output);
    case 'failed':
      throw new TaskError(answer.thrown);
    case 'out-of-memory':
      throw outOfMemory(maxOldGenerationMb);
    case 'too-large':
      throw new EngineError(
        'JOB_TOO_LARGE',
        `${task} answered with ${answer.bytes} bytes; the limit is ${maxMessageMb} MB`,
      );
    case 'ready':
    case 'begun':
      throw new Error('An engine is ready once, and begins what it is asked');
  }
}
