import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedData } from '#config/published-data.ts';
import type { Instance } from '#workers/splitting/instance.ts';
import { readAssignment } from '#workers/splitting/published/assignment.ts';
import { readFacilityLocation } from '#workers/splitting/published/facility-location.ts';
import { readLotSizing } from '#workers/splitting/published/lot-sizing.ts';
import { split } from '#workers/splitting/split.ts';
import { thorough } from '#workers/splitting/split-limits.ts';
import { verifyPlan } from '#workers/splitting/verify.ts';

// Every published instance in the data folder through the product's engine, beside its published best value.
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, only: { type: 'string', default: '' } },
});
const data = path.join(publishedData, 'opt');
if (!existsSync(data)) {
  console.log('There is no published data here; set OPENFLOOR_DATA.');
  process.exit(0);
}
const text = (name: string) => readFileSync(path.join(data, name), 'utf8');
const table = (name: string) =>
  text(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

interface Case {
  readonly name: string;
  readonly instance: () => Instance;
  readonly best: number | undefined;
}

const facilities = table('cflp/optimal.csv').map(
  ([file = '', capacity = '', best]): Case => ({
    name: `cflp ${file}${capacity && ` ${capacity}`}`,
    instance: () =>
      readFacilityLocation(file, text(`cflp/${file}.txt`), capacity ? Number(capacity) : undefined),
    best: Number(best),
  }),
);
const assignments = table('gap/bounds.csv').map(
  ([file = '', , best]): Case => ({
    name: `gap ${file}`,
    instance: () => readAssignment(file, text(`gap/${file}`)),
    best: Number(best),
  }),
);
const lots = readdirSync(path.join(data, 'lotsizing')).map(
  (file): Case => ({
    name: `lots ${file}`,
    instance: () => readLotSizing(file, text(`lotsizing/${file}`)),
    best: undefined,
  }),
);

console.log('| instance | objective | published | off % | bound gap % | seconds | stopped by | verifier |');
console.log('| --- | --: | --: | --: | --: | --: | --- | --- |');
for (const { name, instance, best } of [...facilities, ...assignments, ...lots]) {
  if (!name.includes(values.only)) continue;
  const read = instance();
  const begun = performance.now();
  const result = await split(
    read,
    { ...thorough, gap: 0, secondsMax: Number(values.seconds) },
    () => performance.now() / 1_000,
  );
  const { total, wrong } = verifyPlan(read, result.plan);
  const objective = Number(total) / read.ticksPerMinor;
  const off = best === undefined ? '' : (((objective - best) / best) * 100).toFixed(3);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(
    `| ${name} | ${objective.toFixed(3)} | ${best ?? ''} | ${off} | ${(result.gap * 100).toFixed(3)} | ${seconds} | ${result.stoppedBy} | ${wrong.length === 0 ? 'holds' : wrong[0]} |`,
  );
}
