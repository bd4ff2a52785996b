import { Ledger } from '../ledger.ts';
import type { Network } from '../network.ts';
import { type ArcModel, buildArcModel, type Kept } from './arc-model.ts';
import { type FirstBuckets, holdTo, startOf } from './begin-from.ts';
import type { Sieve } from './building.ts';
import { sparePieces } from './size.ts';
import { openSolver, type Solved, type SolveLimits, solve } from './solver.ts';

export interface ProgramWish {
  readonly setups: 'whole' | 'spread';
  /** Of the time that is left. */
  readonly share: number;
  readonly first?: FirstBuckets | undefined;
  readonly sieve?: Sieve | undefined;
  readonly exact?: ExactWish | undefined;
}

/** As plans of whole pieces are: for a proof, or for a plan that is near enough to what is proven. */
export interface ExactWish {
  readonly is: 'proof' | 'plan';
  readonly gap: number;
  readonly pieces: 'whole' | 'broken';
  /** To the centres and buckets of set-up that it begins from. */
  readonly isHeld?: boolean;
}

/** What a search knows: seconds left, and ticks of its plan and of its bound. */
export interface Known {
  readonly left: number;
  readonly total: number;
  readonly bound: number;
}

/** Nodes for whole pieces: what they do not find in these they hardly find. */
const wholeNodesMax = 100;

/** Builds one program over some candidates of all orders, and solves it. */
export async function askProgram(
  network: Network,
  kept: readonly Kept[],
  { setups, share, first = new Map(), sieve, exact }: ProgramWish,
  { left, total, bound, ...limits }: SolveLimits & Known,
): Promise<{ arcs: ArcModel; solved: Solved }> {
  const orders = kept.map((one, order) => ({ order, kept: one }));
  const arcs = buildArcModel(new Ledger(network), orders, Math.max(1, total / 1e5), setups, {
    spare: (order) => (setups === 'whole' && !exact ? sparePieces(network, order) : 0),
    sieve,
    exact: exact !== undefined,
    pieces: exact?.pieces ?? 'broken',
  });
  if (exact?.isHeld) holdTo(arcs, first);
  const wish = {
    ...limits,
    secondsMax: Math.max(0.1, left * share),
    gap: exact?.gap ?? limits.gap,
    nodesMax: exact?.pieces === 'whole' ? Math.min(wholeNodesMax, limits.nodesMax) : limits.nodesMax,
    leaning: exact?.is === 'proof' ? ('proof' as const) : undefined,
    // A little below what is allowed, so that what is rounded is no gap.
    target: exact?.is === 'plan' ? (bound * (1 + 0.999 * limits.gap)) / arcs.scale : undefined,
  };
  return { arcs, solved: solve(await openSolver(), arcs.model, wish, startOf(arcs, first)) };
}
