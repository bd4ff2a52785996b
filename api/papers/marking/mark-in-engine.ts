import path from 'node:path';
import { EngineError, TaskError } from '#config/engines/engine-error.ts';
import { EnginePool } from '#config/engines/engine-pool.ts';
import type { Limits } from '#config/engines/engine-process.ts';
import { type MarkProblem, markProblems } from '#schema/sourcing/index.ts';
import type { MarkTask } from './mark-document.ts';

/** A file with its mark, or why it has none: a reason of its own, or BUSY where too many ask at once. */
export type Marked =
  | { readonly kind: 'marked'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: MarkProblem }
  | { readonly kind: 'busy' };

/** Of one file. Its process may take 256 MB of heap and, with what lies outside, 768 MB; then it is killed. */
const limits: Limits = { deadlineMs: 10_000, maxOldGenerationMb: 256, maxMessageMb: 32 };
/** So many files at a time, and so many more that wait. */
const [atOnce, waitingMax] = [2, 8];
/** To wait and to be marked, on a machine that has much else to do. */
const patienceMs = 25_000;

/** Beside this file among the sources, beside the chunks in `build/`. */
const entry = new URL(`./marker${path.extname(import.meta.url)}`, import.meta.url);

/**
 * Marks files in processes of their own, within hard limits of memory and time: what opens a foreign PDF may be led into endless loops or
 * gigabytes, and this process goes on answering. Bounded: two at a time, eight wait, who comes later is told to come again.
 */
export class Marker {
  readonly #pool = new EnginePool({ entry, size: atOnce });
  #asked = 0;

  /** The file with its mark on every page. */
  async mark(task: MarkTask): Promise<Marked> {
    return await this.#run('mark-document', task, (bytes) => ({
      kind: 'marked',
      bytes: bytes as Uint8Array,
    }));
  }

  /** Whether a file can bear a mark, by marking it and throwing the result away. */
  async look(task: Omit<MarkTask, 'line'>): Promise<Marked> {
    const whole = { ...task, line: '保密 CONFIDENTIAL' };
    return await this.#run('try-mark', whole, () => ({ kind: 'marked', bytes: new Uint8Array() }));
  }

  /** Ends its processes; who waits is told that it is busy. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #run(name: string, task: MarkTask, made: (output: unknown) => Marked): Promise<Marked> {
    if (this.#asked >= atOnce + waitingMax) return { kind: 'busy' };
    this.#asked += 1;
    const patience = AbortSignal.timeout(patienceMs);
    try {
      return made(await this.#pool.run(name, task, { ...limits, signal: patience }));
    } catch (error) {
      return patience.aborted ? { kind: 'busy' } : { kind: 'problem', problem: problemOf(error) };
    } finally {
      this.#asked -= 1;
    }
  }
}

/** A limit that was broken makes a file too heavy; whatever its reader threw makes it broken, if it gave no reason. */
function problemOf(error: unknown): MarkProblem {
  if (error instanceof EngineError) return 'TOO_HEAVY';
  if (!(error instanceof TaskError)) throw error;
  return markProblems.find((problem) => problem === error.code) ?? 'BROKEN';
}
