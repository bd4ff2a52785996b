import { parseArgs } from 'node:util';
import { advise, applied } from '#workers/credit/advice/advise.ts';
import { bundlesOf } from '#workers/credit/advice/bundles.ts';
import { leastEffort } from '#workers/credit/advice/least-effort.ts';
import { movesOf } from '#workers/credit/advice/moves.ts';
import type { Lever } from '#workers/credit/explain/feature-guide.ts';
import { houseGuide } from '#workers/credit/explain/house-guide.ts';
import type { PointsModel } from '#workers/credit/points/model.ts';
import { type Pick, picker, randomModel } from '#workers/credit/points/random-model.fixture.ts';
import { type Row, scoreRow } from '#workers/credit/points/score-row.ts';

// Monotone cards of twenty figures of the house and random firms: how long three plans take, and whether each reaches its grade when carried out.
const { values } = parseArgs({ options: { firms: { type: 'string', default: '10000' } } });
const firms = Number(values.firms);
const levers = Object.entries(houseGuide).flatMap(([name, { lever }]) => (lever ? [{ name, lever }] : []));

/** Where firms are: twenty quarters' worth of change, within bounds. */
const valueIn = ({ perQuarter, least, most }: Lever, pick: Pick) =>
  least + (Math.min(most - least, 20 * perQuarter) * pick(0, 1_000)) / 1_000;

function card(pick: Pick): PointsModel {
  const chosen = levers.toSorted(() => pick(0, 1) * 2 - 1).slice(0, 20);
  return {
    ...randomModel(1, 0),
    base: { points: pick(480, 560), logOdds: 0 },
    features: chosen.map(({ name, lever }) => {
      const edges = [...new Set(Array.from({ length: 5 }, () => valueIn(lever, pick)))].sort((a, b) => a - b);
      const rising = edges
        .concat(0)
        .map(() => pick(-25, 25))
        .sort((a, b) => a - b);
      const points = lever.way === 'DOWN' ? rising.reverse() : rising;
      const bins = points.map((one) => ({ points: one, logOdds: 0 }));
      return {
        kind: 'numeric',
        name,
        edges,
        bins,
        missing: { points: 0, logOdds: 0 },
        specials: [],
        seen: null,
      };
    }),
  };
}

/** Of this thread alone: others may be at work on the machine. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

const ms = { optimum: [] as number[], threePlans: [] as number[] };
const tally = { firms, withPlans: 0, plans: 0, reached: 0, unreachable: 0, bestAlready: 0 };
for (let seed = 1; seed <= firms; seed++) {
  const pick = picker(seed);
  const model = card(pick);
  const row: Row = Object.fromEntries(
    model.features.map(({ name }) => [name, valueIn(houseGuide[name]?.lever as Lever, pick)]),
  );
  let from = processorMs();
  const { target, needed, plans } = advise(model, houseGuide, row, null);
  ms.threePlans.push(processorMs() - from);
  from = processorMs();
  leastEffort(bundlesOf(movesOf(model, houseGuide, row), houseGuide), needed, {
    weeksMax: Number.POSITIVE_INFINITY,
    without: new Set(),
  });
  ms.optimum.push(processorMs() - from);
  if (target === null) tally.bestAlready += 1;
  else if (plans.length === 0) tally.unreachable += 1;
  else tally.withPlans += 1;
  tally.plans += plans.length;
  tally.reached += plans.filter(
    (plan) => scoreRow(model, applied(row, plan)).score >= scoreRow(model, row).score + needed,
  ).length;
}
const percentiles = Object.fromEntries(
  Object.entries(ms).map(([what, times]) => {
    times.sort((a, b) => a - b);
    const at = (share: number) => Number(times[Math.floor(share * (times.length - 1))]?.toFixed(2));
    return [what, { p50: at(0.5), p99: at(0.99), max: at(1) }];
  }),
);
console.log({ ...tally, processorMilliseconds: percentiles });
process.exitCode = tally.reached === tally.plans ? 0 : 1;
