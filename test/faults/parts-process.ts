import 'reflect-metadata';
import { workInParts } from '#test/workers/work-in-parts.ts';
import { openWorkerProcess } from './open-worker-process.ts';

/** Workers whose matching is two rounds of parts that take a second and a half each. */
const spinMs = 1_500;
const { options } = workInParts(async (round) => {
  const first = await round('first', 'spin', [spinMs, spinMs]);
  const second = await round('second', 'spin', [spinMs]);
  return [...first, ...second].map((turns) => typeof turns);
});
await openWorkerProcess(options);
