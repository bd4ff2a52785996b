import { parseArgs } from 'node:util';
import { openSolver } from '#workers/splitting/program/solver.ts';
import { type RandomWish, randomInstance } from '#workers/splitting/random-instance.fixture.ts';
import { split } from '#workers/splitting/split.ts';
import { thorough } from '#workers/splitting/split-limits.ts';
import { verifyPlan } from '#workers/splitting/verify.ts';

// Orders as a planner has them, from seeds: what the first plan takes, what is won after it, how far from the best any plan can be.
// `--only "5 steps × 30" --seeds 1,2,3` takes other seeds than the case's own.
const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    only: { type: 'string', default: '' },
    seeds: { type: 'string' },
  },
});
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const cases: readonly [name: string, wish: RandomWish, seconds: number][] = [
  [
    'one, 5 steps × 30 × 12',
    { seed: 1, orders: 1, steps: 5, factories: 30, buckets: 12, eligible: 11, tightness: 0.3 },
    30,
  ],
  [
    'one, 8 steps × 30 × 12, scarce',
    { seed: 2, orders: 1, steps: 8, factories: 30, buckets: 12, eligible: 11, tightness: 0.8 },
    30,
  ],
  [
    'one, assembly with yields',
    {
      seed: 3,
      orders: 1,
      steps: 5,
      factories: 20,
      buckets: 12,
      eligible: 8,
      tightness: 0.5,
      assembly: true,
      yields: true,
      minimums: true,
    },
    30,
  ],
  [
    'one, 10 steps × 100 × 26',
    { seed: 4, orders: 1, steps: 10, factories: 100, buckets: 26, eligible: 33, tightness: 0.3 },
    30,
  ],
  [
    'ten, 5 steps × 60 × 12',
    { seed: 5, orders: 10, steps: 5, factories: 60, buckets: 12, eligible: 20, tightness: 0.5 },
    60,
  ],
  [
    'fifty, 5 steps × 200 × 12',
    { seed: 6, orders: 50, steps: 5, factories: 200, buckets: 12, eligible: 30, tightness: 0.5 },
    60,
  ],
];

await openSolver();
console.log(
  '| orders | seed | pieces | first plan ms | first | last | bound | won % | gap % | bound by | stopped by | seconds | processor s | left out | verifier |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- | --- | --: | --: | --: | --- |');
for (const [name, wish, seconds] of cases) {
  if (!name.includes(values.only)) continue;
  for (const seed of values.seeds?.split(',').map(Number) ?? [wish.seed])
    await report(name, { ...wish, seed }, Number(values.seconds ?? seconds));
}

async function report(name: string, wish: RandomWish, secondsMax: number): Promise<void> {
  const instance = randomInstance(wish);
  const [begun, worked] = [performance.now(), processorSeconds()];
  let first = Number.NaN;
  const result = await split(
    instance,
    { ...thorough, secondsMax },
    () => performance.now() / 1_000,
    () => {
      if (Number.isNaN(first)) first = (processorSeconds() - worked) * 1_000;
    },
  );
  const took = (performance.now() - begun) / 1_000;
  const { wrong } = verifyPlan(instance, result.plan);
  const greedy = result.steps[0]?.total ?? 0;
  const won = ((greedy - result.total) / greedy) * 100;
  const left = result.plan.unserved.reduce((sum, { quantity }) => sum + quantity, 0);
  const pieces = instance.orders.reduce((sum, { quantity }) => sum + quantity, 0);
  console.log(
    `| ${name} | ${wish.seed} | ${pieces} | ${first.toFixed(0)} | ${greedy} | ${result.total} | ${Math.round(result.bound)} | ${won.toFixed(2)} | ${(result.gap * 100).toFixed(3)} | ${result.boundBy} | ${result.stoppedBy} | ${took.toFixed(1)} | ${(processorSeconds() - worked).toFixed(1)} | ${left} | ${wrong.length === 0 ? 'holds' : wrong[0]} |`,
  );
}
