import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FileRefused, readInputFile } from '../read-input-file.ts';
import { InstanceRefused } from './check-instance.ts';
import { engineVersion } from './engine-version.ts';
import type { Instance } from './instance.ts';
import { readAssignment } from './published/assignment.ts';
import { readFacilityLocation } from './published/facility-location.ts';
import { readLotSizing } from './published/lot-sizing.ts';
import { readOrderFile } from './published/order-file.ts';
import { InstanceFileProblem } from './published/read-numbers.ts';
import { split } from './split.ts';
import { thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

const usage =
  'npm run solve -- cflp|gap|lotsizing|order FILE [--seconds N] [--gap G] [--capacity C] [--json]';

const readers: Readonly<Record<string, (id: string, text: string, capacity?: number) => Instance>> = {
  cflp: readFacilityLocation,
  gap: readAssignment,
  lotsizing: readLotSizing,
  order: readOrderFile,
};

/** Solves one file with the product's engine and prints what came of it; ends with 1 where the verifier has a word against the plan, 2 where there is none. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      gap: { type: 'string', default: '0' },
      capacity: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [kind = '', file] = positionals;
  const read = readers[kind];
  const seconds = Number(values.seconds);
  if (!read || !file || !(seconds > 0)) {
    console.error(usage);
    return 2;
  }
  const capacity = values.capacity === undefined ? undefined : Number(values.capacity);
  const instance = read(basename(file), readInputFile(file), capacity);
  const begun = performance.now();
  const limits = { ...thorough, secondsMax: seconds, gap: Number(values.gap), seed: Number(values.seed) };
  const result = await split(instance, limits, () => performance.now() / 1_000);
  const verdict = verifyPlan(instance, result.plan);
  const report = {
    instance: instance.id,
    objective: Number(verdict.total) / instance.ticksPerMinor,
    bound: result.bound / instance.ticksPerMinor,
    boundBy: result.boundBy,
    gap: result.gap,
    seconds: (performance.now() - begun) / 1_000,
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    stoppedBy: result.stoppedBy,
    firstPlan: (result.steps[0]?.total ?? 0) / instance.ticksPerMinor,
    verifier: verdict.wrong.length === 0 ? 'holds' : verdict.wrong.slice(0, 5),
    unserved: result.plan.unserved.length,
    ...engineVersion,
    limits: values.json ? limits : JSON.stringify(limits),
  };
  print(report, values.json);
  return verdict.wrong.length === 0 ? 0 : 1;
}

function print(report: Readonly<Record<string, unknown>>, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(report));
  else for (const [name, value] of Object.entries(report)) console.log(`${name.padEnd(10)} ${String(value)}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (
    !(
      error instanceof FileRefused ||
      error instanceof InstanceFileProblem ||
      error instanceof InstanceRefused ||
      error instanceof SyntaxError
    )
  )
    throw error;
  console.error(error.message);
  process.exitCode = 2;
}
