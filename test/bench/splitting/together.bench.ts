import { parseArgs } from 'node:util';
import type { Instance } from '#workers/splitting/instance.ts';
import type { Plan } from '#workers/splitting/plan.ts';
import { openSolver } from '#workers/splitting/program/solver.ts';
import { randomInstance } from '#workers/splitting/random-instance.fixture.ts';
import { split } from '#workers/splitting/split.ts';
import { thorough } from '#workers/splitting/split-limits.ts';
import { boundWhole } from '#workers/splitting/together/bound-whole.ts';
import { divide } from '#workers/splitting/together/divide.ts';
import { improvePart } from '#workers/splitting/together/improve-part.ts';
import { merge } from '#workers/splitting/together/merge.ts';
import { usualLimits, wholeLimits } from '#workers/splitting/together/usual-cut.ts';
import { verifyPlan } from '#workers/splitting/verify.ts';

// Fifty orders over 200 factories and 12 weeks: one engine alone, against the whole from several seeds and then parts over several engines, in rounds. All of it runs in this process, by its processor
// time; engines side by side take in a round what the longest part of it takes, and what lies between rounds.
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '6,7' },
    alone: { type: 'string', default: '30,60' },
    sizes: { type: 'string', default: '3,5,8,13' },
    engines: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '30' },
    orders: { type: 'string', default: '50' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

await openSolver();
console.log('| seed | way | first | last | won % | gap % | engine s | core s | left out | verifier |');
console.log('| --: | --- | --: | --: | --: | --: | --: | --: | --: | --- |');
for (const seed of numbers(values.seeds)) {
  const instance = randomInstance({
    seed,
    orders: Number(values.orders),
    steps: 5,
    factories: 200,
    buckets: 12,
    eligible: 30,
    tightness: 0.5,
  });
  const first = await split(instance, { ...thorough, nodesMax: 0 }, clock);
  const bound = boundWhole({ instance, known: first.total, rounds: 300 });
  const tell = (way: string, plan: Plan, took: { engine: number; core: number }) =>
    report({ seed, way, instance, plan, first: first.total, bound, ...took });
  for (const secondsMax of numbers(values.alone)) {
    const began = clock();
    const { plan } = await split(instance, { ...thorough, secondsMax }, clock);
    tell(`alone, ${secondsMax} s`, plan, { engine: clock() - began, core: clock() - began });
  }
  for (const size of numbers(values.sizes)) {
    const { plan, ...took } = await inParts(instance, first.plan, size);
    tell(`${values.engines} engines, ${size} a part`, plan, took);
  }
}

async function inParts(instance: Instance, begin: Plan, size: number) {
  let plan = begin;
  const took = { engine: 0, core: 0 };
  const engines = Array.from({ length: Number(values.engines) }, (_, at) => at + 1);
  for (let round = 0; took.engine < Number(values.seconds); round++) {
    const began = clock();
    // First the whole, from a seed for each engine.
    const parts =
      round === 0
        ? engines.map((seed) => ({ instance, share: plan, limits: wholeLimits(seed) }))
        : divide(instance, plan, round - 1, { count: engines.length, size }).map((part) => ({
            ...part,
            limits: usualLimits(part.instance),
          }));
    const between = clock() - began;
    const spent: number[] = [];
    const answers: Plan[] = [];
    for (const part of parts) {
      const since = clock();
      answers.push((await improvePart(part, clock)).plan);
      spent.push(clock() - since);
    }
    const merging = clock();
    plan = merge(instance, plan, answers).plan;
    took.engine += between + Math.max(...spent) + clock() - merging;
    took.core += clock() - began;
  }
  return { plan, ...took };
}

interface Row {
  readonly seed: number;
  readonly way: string;
  readonly instance: Instance;
  readonly plan: Plan;
  readonly first: number;
  readonly bound: number;
  readonly engine: number;
  readonly core: number;
}

function report({ seed, way, instance, plan, first, bound, engine, core }: Row): void {
  const { wrong, total } = verifyPlan(instance, plan);
  const last = Number(total);
  const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(2);
  const left = plan.unserved.reduce((sum, { quantity }) => sum + quantity, 0);
  console.log(
    `| ${seed} | ${way} | ${first} | ${last} | ${percent(first - last, first)} | ${percent(last - bound, last)} | ${engine.toFixed(0)} | ${core.toFixed(0)} | ${left} | ${wrong[0] ?? 'holds'} |`,
  );
}
