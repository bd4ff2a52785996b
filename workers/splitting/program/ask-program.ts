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

/**
 * As plans of whole pieces are: for a plan that is near enough to what is proven, for a good answer to begin a proof from, for a proof, or for a proof that
 * no plan is better than the one that is known by more than is allowed.
 */
export interface ExactWish {
  readonly is: 'plan' | 'start' | 'proof' | 'last proof';
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

/** Nodes for whole pieces, and for a start: what they do not find in these they hardly find. */
const nodesMax = { plan: 100, start: 100, proof: 1_000_000, 'last proof': 1_000 };
/** How much of an award a likely candidate has. */
const likelyFrom = 0.02;
const leanings = { plan: 'answer', start: 'answer', proof: 'proof', 'last proof': 'whole proof' } as const;

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
  // A little below what is allowed, so that what is rounded is no gap.
  const allowed = 0.999 * limits.gap;
  const wish = {
    ...limits,
    secondsMax: Math.max(0.1, left * share),
    gap: exact?.gap ?? limits.gap,
    nodesMax: Math.min(exact ? nodesMax[exact.is] : limits.nodesMax, limits.nodesMax),
    leaning: exact && leanings[exact.is],
    target: exact?.is === 'plan' ? (bound * (1 + allowed)) / arcs.scale : undefined,
    below: exact?.is === 'last proof' ? (total * (1 - allowed)) / arcs.scale : undefined,
  };
  return { arcs, solved: solve(await openSolver(), arcs.model, wish, startOf(arcs, first)) };
}

/**
 * Candidates that the program with nothing whole uses, and those of a plan: few, and mostly the best plan is among them. Undefined where the program says nothing.
 */
export async function likelyOf(
  network: Network,
  kept: readonly Kept[],
  { first = new Map(), sieve }: Pick<ProgramWish, 'first' | 'sieve'>,
  { left, total, bound: _, ...limits }: SolveLimits & Known,
): Promise<Kept[] | undefined> {
  const orders = kept.map((one, order) => ({ order, kept: one }));
  const { model, ...arcs } = buildArcModel(new Ledger(network), orders, Math.max(1, total / 1e5), 'whole', {
    sieve,
    exact: true,
  });
  model.isInteger.fill(false);
  const { values } = solve(await openSolver(), model, { ...limits, secondsMax: Math.max(0.1, left) });
  if (!values) return undefined;
  return arcs.orders.map(({ order, kept: mine, awardOf }) =>
    mine.map((candidates, step) =>
      candidates.filter((candidate, n) => {
        const award = awardOf[step]?.[n] ?? -1;
        return award < 0 || (values[award] ?? 0) > likelyFrom || first.has(`${order}|${step}|${candidate}`);
      }),
    ),
  );
}
