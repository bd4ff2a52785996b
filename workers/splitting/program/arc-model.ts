import type { Ledger } from '../ledger.ts';
import type { OrderNet, StepNet } from '../network.ts';
import { type Building, everything, type Setups, type Sieve } from './building.ts';
import { addArc } from './flows.ts';
import { LinearModel } from './linear-model.ts';
import { addCapacity, addCover, addDemand, addStepCover } from './rows.ts';
import { addStep } from './steps.ts';

/** Which candidates of which step a model holds: indexes among the step's candidates. */
export type Kept = readonly (readonly number[])[];

/** A model of some orders over what is free, and where its columns stand. */
export interface ArcModel {
  readonly model: LinearModel;
  /** Ticks to one unit of the objective. */
  readonly scale: number;
  readonly orders: readonly ArcOrder[];
  /** Row of each centre and bucket that has a limit, by cell. */
  readonly capacityRows: ReadonlyMap<number, number>;
  readonly opened: ReadonlyMap<number, number>;
}

/** What leaves a step, and the row of each place and bucket that says that no more leaves than is made there. */
export interface Arc {
  readonly moves: readonly Move[];
  readonly supplyRows: ReadonlyMap<number, number>;
}

export interface ArcOrder {
  readonly order: number;
  readonly kept: Kept;
  /** By step, kept place and bucket: pieces started; −1 where there is no column. */
  readonly started: readonly (readonly Int32Array[])[];
  /** By step: what leaves it, from place to place. */
  readonly moves: readonly (readonly Move[])[];
  readonly supplyRows: readonly ReadonlyMap<number, number>[];
  readonly unserved: number;
  /** Columns of the step's set-ups by kept candidate and bucket, where they are done before its pieces; −1 where there is none. */
  readonly setups: readonly (readonly Int32Array[])[];
  /** Column of each kept candidate's award; −1 where it has none. */
  readonly awardOf: readonly (readonly number[])[];
}

export interface Move {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** When they leave, and when they arrive. */
  readonly leaves: number;
  readonly arrives: number;
}

/** Pieces beyond what an order wants, and what of it all the program looks at. */
export interface ArcOptions {
  readonly spare?: (order: number) => number;
  readonly sieve?: Sieve | undefined;
  /** Rows that hold for plans of whole pieces alone; without them the program is what one more hour or piece is worth. */
  readonly exact?: boolean;
  readonly pieces?: 'whole' | 'broken';
}

/**
 * The orders as a mixed-integer program over what the ledger has free (their own work taken out before): quantities continuous, awards,
 * openings and family set-ups whole. A relaxation of the plan in two points: pieces may be broken, and, where set-ups are spread, the work of one
 * may lie in several buckets. So its bound is a bound for every plan with these candidates.
 */
export function buildArcModel(
  ledger: Ledger,
  orders: readonly { order: number; kept: Kept }[],
  scale: number,
  setups: Setups = 'spread',
  { spare = () => 0, sieve = everything, exact = false, pieces = 'broken' }: ArcOptions = {},
): ArcModel {
  const building: Building = {
    ledger,
    network: ledger.network,
    model: new LinearModel(),
    scale,
    loads: new Map(),
    opened: new Map(),
    families: new Map(),
    lasting: new Map(),
    leastWork: [],
    isOpenable: true,
    setups,
    isExact: exact,
    sieve,
    spare,
  };
  const arcs = orders.map(({ order, kept }) => addOrder(building, order, kept));
  if (pieces === 'whole') breakNoneShared(building, arcs);
  const capacityRows = addCapacity(building);
  addCover(building);
  return { model: building.model, scale, orders: arcs, capacityRows, opened: building.opened };
}

/**
 * Whole pieces where two steps want the same hours. Elsewhere what goes from hand to hand is whole by itself, for buckets are filled with whole pieces and
 * the rest is a network.
 */
function breakNoneShared({ loads, model }: Building, arcs: readonly ArcOrder[]): void {
  const pieces = new Set(arcs.flatMap(({ started }) => started.flat().flatMap((columns) => [...columns])));
  for (const terms of loads.values()) {
    const here = terms.filter(([column]) => pieces.has(column));
    if (here.length > 1) for (const [column] of here) model.isInteger[column] = true;
  }
}

/** Pieces that a step may have to start and give at the most, and give at the least for each delivered one. */
export function needsOf(net: OrderNet, spare = 0): { good: number; leastGoodPerPiece: number }[] {
  const needs = net.steps.map(() => ({ good: 0, leastGoodPerPiece: 0 }));
  needs[net.steps.length - 1] = { good: net.order.quantity + spare, leastGoodPerPiece: 1 };
  for (let at = net.steps.length - 1; at >= 0; at--) {
    const step = net.steps[at];
    const need = needs[at];
    if (!step || !need) continue;
    const worst = Math.min(...step.candidates.map((one) => one.yield));
    const best = Math.max(...step.candidates.map((one) => one.yield));
    for (const { from, per } of step.inputs)
      needs[from] = {
        good: Math.ceil((need.good / worst) * per) + per,
        leastGoodPerPiece: (need.leastGoodPerPiece / best) * per,
      };
  }
  return needs;
}

function addOrder(building: Building, order: number, kept: Kept): ArcOrder {
  const { model, network, scale } = building;
  const net = network.orders[order] as OrderNet;
  const whole = net.order.indivisible;
  const unserved = whole
    ? model.binary((net.order.unservedCost * net.order.quantity) / scale)
    : model.column(net.order.unservedCost / scale, net.order.quantity + building.spare(order));
  const needs = needsOf(net, building.spare(order));
  const steps = net.steps.map((step, at) =>
    addStep(building, { order, net, step, kept: kept[at] ?? [], good: needs[at]?.good ?? 0 }),
  );
  steps.forEach(({ awards }, at) => {
    const step = net.steps[at] as StepNet;
    if (whole) model.row(1, 1, [...awards.map((column) => [column, 1] as const), [unserved, 1]]);
    else if (step.step.centersMax !== null && step.step.centersMax < awards.length)
      model.row(
        0,
        step.step.centersMax,
        awards.map((column) => [column, 1] as const),
      );
  });
  if (!whole) addStepCover(building, net, kept, steps, unserved, needs);
  const arcs: Arc[] = net.steps.map(() => ({ moves: [], supplyRows: new Map() }));
  for (const step of net.steps)
    for (const { from, per } of step.inputs)
      arcs[from] = addArc(building, net, { order, from, to: step.index, per, kept }, steps);
  addDemand(building, net, kept, steps, { unserved, pieces: net.order.quantity + building.spare(order) });
  if (net.steps.length === 1) {
    const works = (kept[0] ?? []).map((k) => net.steps[0]?.candidates[k]?.candidate.work ?? 0);
    // Nobody who is kept makes it: it asks for no room.
    const perPiece = works.length > 0 ? Math.min(...works) : 0;
    building.leastWork.push({ perPiece, unserved, order: net.order });
  } else building.isOpenable = false;
  return {
    order,
    kept,
    started: steps.map(({ started }) => started),
    moves: arcs.map(({ moves }) => moves),
    supplyRows: arcs.map(({ supplyRows }) => supplyRows),
    unserved,
    setups: steps.map(({ setups }) => setups),
    awardOf: steps.map(({ awardOf }) => awardOf),
  };
}
