import { availableParallelism } from 'node:os';
import path from 'node:path';
import { EnginePool } from '#config/engines/engine-pool.ts';
import type { Limits } from '#config/engines/engine-process.ts';
import type { InputOf, OutputOf, TaskName } from './tasks.ts';

const usual: Limits = { deadlineMs: 60_000, maxOldGenerationMb: 256, maxMessageMb: 32 };

/** Beside this file among the sources, beside the chunks in `build/`: both carry the extension of the code that runs. */
const entry = new URL(`./engine${path.extname(import.meta.url)}`, import.meta.url);

/** One pool for the process, as it has one set of cores: two at least, so that a long task does not keep a short one waiting. */
const pool = new EnginePool({ entry, size: Math.min(4, Math.max(2, availableParallelism())) });

/**
 * Runs a pure engine of `tasks.ts` in a process of its own, within hard limits. Input and output are plain values. Rejects with a
 * `EngineError` whose code says which limit was broken, with what the engine threw, or with the signal's reason.
 */
export async function runInEngine<Name extends TaskName>(
  task: Name,
  input: InputOf<Name>,
  limits: Partial<Limits> = {},
): Promise<OutputOf<Name>> {
  return (await pool.run(task, input, { ...usual, ...limits })) as OutputOf<Name>;
}

/** Ends the engines; tasks that run are rejected. */
export async function closeEngines(): Promise<void> {
  await pool.close();
}
