import { type Measure, measures } from '#schema/kernel/measure.ts';
import processes from '../reference/processes.json' with { type: 'json' };

/** What a process of the reference tree is measured in. */
export function measureOf(process: string): Measure {
  const named = processes.find(({ code }) => code === process)?.measure;
  const measure = measures.find((known) => known === named);
  if (!measure) throw new Error(`No process ${process}`);
  return measure;
}
