import { EngineError } from './engine-error.ts';
import { EngineProcess, type Limits, megabyte } from './engine-process.ts';
import { pack } from './message.ts';

export interface PoolOptions {
  /** The engines' program; it calls `serveTasks`. */
  readonly entry: URL;
  /** The most processes at a time. */
  readonly size: number;
  /** How long a process without work is kept. */
  readonly idleMs?: number;
}

/**
 * A few processes for work that would keep the event loop from renewing locks, answering health checks and noticing a cancel.
 * A task waits for a free one; its deadline begins when it has one. A process that was ended is replaced at the next task.
 */
export class EnginePool {
  readonly #options: Required<PoolOptions>;
  readonly #idle = new Map<EngineProcess, NodeJS.Timeout>();
  readonly #busy = new Set<EngineProcess>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(options: PoolOptions) {
    this.#options = { idleMs: 30_000, ...options };
  }

  /** How many processes there are now. */
  get processes(): number {
    return this.#idle.size + this.#busy.size;
  }

  /** Runs one task in a process of its own; rejects as {@link EngineProcess.ask} does. */
  async run(task: string, input: unknown, limits: Limits): Promise<unknown> {
    limits.signal?.throwIfAborted();
    const message = pack(input);
    if (message.byteLength > limits.maxMessageMb * megabyte)
      throw new EngineError(
        'JOB_TOO_LARGE',
        `${task} is asked with ${message.byteLength} bytes; the limit is ${limits.maxMessageMb} MB`,
      );
    await this.#seat(limits.signal);
    try {
      const engine = await this.#take(limits.maxOldGenerationMb);
      try {
        limits.signal?.throwIfAborted();
        return await engine.ask(task, message, limits);
      } finally {
        this.#giveBack(engine);
      }
    } finally {
      this.#leave();
    }
  }

  /** Ends all processes. Tasks that run are rejected; a later task starts one anew. */
  async close(): Promise<void> {
    const engines = [...this.#idle.keys(), ...this.#busy];
    for (const timer of this.#idle.values()) clearTimeout(timer);
    this.#idle.clear();
    await Promise.all(engines.map((engine) => engine.end()));
  }

  /** Waits until fewer than `size` tasks run, in the order of asking. */
  async #seat(signal: AbortSignal | undefined): Promise<void> {
    if (this.#taken < this.#options.size) {
      this.#taken += 1;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const abort = () => {
      const place = this.#waiting.indexOf(resolve);
      if (place >= 0) this.#waiting.splice(place, 1);
      reject(signal?.reason);
    };
    this.#waiting.push(resolve);
    signal?.addEventListener('abort', abort, { once: true });
    await promise.finally(() => signal?.removeEventListener('abort', abort));
  }

  /** The seat goes straight to who waits longest: nobody slips in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }

  /** An idle process with this much memory, else a new one, in the place of an idle one that has another limit. */
  async #take(maxOldGenerationMb: number): Promise<EngineProcess> {
    const idle = [...this.#idle.keys()];
    const fitting = idle.find((engine) => engine.isAlive && engine.maxOldGenerationMb === maxOldGenerationMb);
    const [oldest] = idle;
    if (!fitting && oldest && this.#idle.size + this.#taken > this.#options.size) await this.#retire(oldest);
    if (fitting) this.#wake(fitting);
    const engine = fitting ?? (await EngineProcess.start(this.#options.entry, maxOldGenerationMb));
    this.#busy.add(engine);
    return engine;
  }

  #giveBack(engine: EngineProcess): void {
    this.#busy.delete(engine);
    if (!engine.isAlive) return;
    const timer = setTimeout(() => void this.#retire(engine), this.#options.idleMs);
    this.#idle.set(engine, timer.unref());
  }

  #wake(engine: EngineProcess): void {
    clearTimeout(this.#idle.get(engine));
    this.#idle.delete(engine);
  }

  async #retire(engine: EngineProcess): Promise<void> {
    this.#wake(engine);
    await engine.end();
  }
}
