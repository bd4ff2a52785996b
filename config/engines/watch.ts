import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { parent, maxResidentMb }: { parent: number; maxResidentMb: number } = workerData;
const everyMs = 50;
const megabyte = 1_048_576;

/** From a thread, because the task itself may compute and never look up. */
function look(): void {
  // Whoever loses its parent gets another one.
  const isOrphan = process.ppid !== parent;
  const isFull = process.memoryUsage.rss() > maxResidentMb * megabyte;
  if (isFull) writeSync(2, `out of memory: more than ${maxResidentMb} MB are resident\n`);
  if (isFull || isOrphan) process.kill(process.pid, 'SIGKILL');
}

look();
setInterval(look, everyMs);
