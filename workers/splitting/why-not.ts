import type { Instance } from './instance.ts';
import { keepAll } from './keep-candidates.ts';
import { Ledger } from './ledger.ts';
import { type Network, networkOf } from './network.ts';
import { type ArcModel, buildArcModel } from './program/arc-model.ts';
import type { LinearModel } from './program/linear-model.ts';
import { openSolver, type Solved, type SolveLimits, solve } from './program/solver.ts';

/** Who is asked about: a work centre that may do a step, and does not. */
export interface LeftOut {
  readonly order: string;
  readonly step: string;
  readonly center: string;
}

export interface Entry {
  /** Ticks for each started piece by which it would have to be cheaper to be in the best plan; less leaves it out. */
  readonly cheaperBy: number;
  /** How many pieces it would then start, about. */
  readonly pieces: number;
}

/** Rounds of the search at most; it takes three or four. */
const roundsMax = 30;
const exact = { gap: 0, seed: 1 } as const;

/** IN: the best plan uses it. NEVER: no price above nothing brings it in. UNKNOWN: the work or the time that may be spent was over before. */
export type EntryAnswer =
  | { readonly is: 'ENTERS'; readonly entry: Entry }
  | { readonly is: 'IN' | 'NEVER' | 'UNKNOWN' };

/**
 * What would bring a left-out centre in: the smallest reduction of its price at which a plan with it costs no more than the best without.
 * It is the least ratio of (extra cost ÷ pieces there) over all plans that use it, found by Dinkelbach's method: price it, solve, take the
 * ratio of the answer, until the answer gains nothing. Undefined where no price above nothing brings it in, or where it is in already.
 */
export async function entryPrice(
  instance: Instance,
  leftOut: LeftOut,
  limits: Pick<SolveLimits, 'nodesMax' | 'secondsMax'>,
): Promise<Entry | undefined> {
  const answer = await entryAnswer(instance, leftOut, limits);
  return answer.is === 'ENTERS' ? answer.entry : undefined;
}

/** The same, told apart; `best` is {@link bestOf} of the instance, where several are asked about. */
export async function entryAnswer(
  instance: Instance,
  leftOut: LeftOut,
  limits: Pick<SolveLimits, 'nodesMax' | 'secondsMax'>,
  best?: Solved,
): Promise<EntryAnswer> {
  const asked = await askedModel(instance, leftOut);
  if (!asked) return { is: 'NEVER' };
  const without = best ?? asked.solve(0, { ...exact, ...limits });
  if (without.objective === undefined || without.status !== 'OPTIMAL') return { is: 'UNKNOWN' };
  if (asked.pieces(without) > 1e-6) return { is: 'IN' };
  const forced = asked.solve(0, { ...exact, ...limits }, 1);
  if (forced.status === 'INFEASIBLE') return { is: 'NEVER' };
  if (forced.objective === undefined) return { is: 'UNKNOWN' };
  const entry = leastRatio(asked, without.objective, forced, limits);
  if (!entry) return { is: 'UNKNOWN' };
  return entry.cheaperBy > asked.price ? { is: 'NEVER' } : { is: 'ENTERS', entry };
}

/** The best plan of an instance as the what-ifs compare it. */
export async function bestOf(
  instance: Instance,
  limits: Pick<SolveLimits, 'nodesMax' | 'secondsMax'>,
): Promise<Solved> {
  const network = networkOf(instance);
  return solve(await openSolver(), arcsOf(network, scaleOf(network)).model, { ...exact, ...limits });
}

/** Dinkelbach's rounds from a plan that was forced to use it; nothing where a round was not solved to its end. */
function leastRatio(
  asked: Asked,
  best: number,
  forced: Solved,
  limits: Pick<SolveLimits, 'nodesMax' | 'secondsMax'>,
): Entry | undefined {
  let answer = { cost: forced.objective ?? best, pieces: asked.pieces(forced) };
  let cut = (answer.cost - best) / answer.pieces;
  for (let round = 0; round < roundsMax; round++) {
    const solved = asked.solve(cut, { ...exact, ...limits });
    if (solved.objective === undefined || solved.status !== 'OPTIMAL') return undefined;
    const pieces = asked.pieces(solved);
    if (pieces <= 1e-6 || solved.objective >= best - 1e-7 * Math.max(1, Math.abs(best))) break;
    answer = { cost: solved.objective + cut * pieces, pieces };
    const next = (answer.cost - best) / pieces;
    if (next >= cut * (1 - 1e-12)) break;
    cut = next;
  }
  return { cheaperBy: cut * asked.scale, pieces: answer.pieces };
}

interface Asked {
  readonly scale: number;
  /** What the centre asks now, ticks. */
  readonly price: number;
  /** With its price cut by so much (in units of the objective), and at least so many pieces there. */
  solve(cut: number, limits: SolveLimits, least?: number): Solved;
  pieces(solved: Solved): number;
}

async function askedModel(instance: Instance, { order, step, center }: LeftOut): Promise<Asked | undefined> {
  const network = networkOf(instance);
  const at = network.orders.findIndex((net) => net.order.id === order);
  const net = network.orders[at];
  const stepAt = net?.steps.findIndex((one) => one.step.id === step) ?? -1;
  const index =
    net?.steps[stepAt]?.candidates.findIndex(({ candidate }) => candidate.center === center) ?? -1;
  const candidate = net?.steps[stepAt]?.candidates[index]?.candidate;
  if (!candidate) return undefined;
  const highs = await openSolver();
  const scale = scaleOf(network);
  const build = () => arcsOf(network, scale);
  const columnsIn = (arcs: ArcModel) =>
    [...(arcs.orders[at]?.started[stepAt]?.[index] ?? [])].filter((one) => one >= 0);
  const columns = columnsIn(build());
  return {
    scale,
    price: candidate.price,
    solve(cut, limits, least = 0) {
      const { model } = build();
      for (const column of columns) model.cost[column] = (model.cost[column] ?? 0) - cut;
      if (least > 0)
        model.row(
          least,
          Number.POSITIVE_INFINITY,
          columns.map((column) => [column, 1] as const),
        );
      return solve(highs, model, limits);
    },
    pieces: ({ values }) => columns.reduce((sum, column) => sum + (values?.[column] ?? 0), 0),
  };
}

/** What one more unit of work is worth, ticks: by centre and bucket, where it is worth anything. */
export interface HourValue {
  readonly center: string;
  readonly bucket: number;
  readonly value: number;
}

/**
 * Prices of the hours under the best plan's awards: the whole decisions are held as they are, the rest is a linear program, and its duals say
 * what one more unit of capacity would save.
 */
export async function hourValues(
  instance: Instance,
  limits: Pick<SolveLimits, 'nodesMax' | 'secondsMax'>,
  known?: Solved,
): Promise<HourValue[]> {
  const network = networkOf(instance);
  const highs = await openSolver();
  const arcs = arcsOf(network, scaleOf(network));
  const best = known ?? solve(highs, arcs.model, { ...exact, ...limits });
  if (!best.values) return [];
  const fixed = solve(highs, fixWhole(arcs.model, best.values), { ...exact, ...limits });
  return [...arcs.capacityRows]
    .map(([cell, row]) => ({
      center: instance.centers[Math.floor(cell / network.buckets)]?.id ?? '',
      bucket: cell % network.buckets,
      value: Math.max(0, -(fixed.duals?.[row] ?? 0)) * arcs.scale,
    }))
    .filter(({ value }) => value > 1e-6 * arcs.scale);
}

function fixWhole(model: LinearModel, values: Float64Array): LinearModel {
  model.isInteger.forEach((isWhole, column) => {
    if (!isWhole) return;
    const value = Math.round(values[column] ?? 0);
    model.lower[column] = value;
    model.upper[column] = value;
    model.isInteger[column] = false;
  });
  return model;
}

function arcsOf(network: Network, scale: number): ArcModel {
  const orders = network.orders.map((net, order) => ({ order, kept: keepAll(net) }));
  return buildArcModel(new Ledger(network), orders, scale);
}

/** Costs of the order of a hundred thousand for the whole: what a solver's tolerances are made for. */
function scaleOf({ orders }: Network): number {
  let sum = 0;
  for (const { order, steps } of orders)
    for (const { candidates } of steps)
      sum += order.quantity * Math.min(...candidates.map(({ candidate }) => candidate.price));
  return Math.max(1, sum / 1e5);
}
