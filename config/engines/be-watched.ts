import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Beside this file among the sources, beside the chunks in `build/`. */
const entry = new URL(`./watch${path.extname(import.meta.url)}`, import.meta.url);

/**
 * Ends this process with the one that started it, however that one ends, and when it takes too much memory. Between tasks it sees by
 * itself that nobody listens any more; while a task computes, a thread looks.
 */
export function beWatched(): void {
  process.on('disconnect', () => process.exit());
  const [parent, maxResidentMb] = process.argv.slice(2).map(Number);
  // Without loaders: Node reads this one file by itself, and the thread is there at once.
  new Worker(entry, { workerData: { parent, maxResidentMb }, execArgv: [], env: {} }).unref();
}
