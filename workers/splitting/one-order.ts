import type { Sifted } from './bound/sieve.ts';
import type { Ledger } from './ledger.ts';
import type { Network } from './network.ts';
import type { Kept } from './program/arc-model.ts';
import { type Known, likelyOf, type ProgramWish } from './program/ask-program.ts';
import { beginsOf, type FirstBuckets } from './program/begin-from.ts';
import type { Sieve } from './program/building.ts';
import { columnsOf } from './program/size.ts';
import { hasOwnSetups, hasYields } from './setups.ts';
import type { SplitLimits } from './split-limits.ts';

/** What a program found: nothing over its candidates costs less than its bound, in ticks; which candidates it has chosen, and where they begin. */
export interface Answer {
  readonly bound: number;
  readonly used: Kept[] | undefined;
  readonly first: FirstBuckets;
}

/** A search, as who solves one order sees it. */
export interface OneOrder {
  readonly network: Network;
  readonly limits: SplitLimits;
  readonly ledger: Ledger;
  known(): SplitLimits & Known;
  gap(): number;
  solve(kept: readonly Kept[], wish: ProgramWish): Promise<Answer>;
  raise(value: number, by: 'program' | 'prices'): void;
  outOfTime(): void;
}

/** Columns up to which one order is solved to its end, and up to which a program over likely candidates would save nothing. */
const exactMax = 4_000;
const likelyAbove = 500;
/** How much of the gap that is allowed goes to the proof; the rest is for what whole pieces cost. And how many times it an answer to begin from may miss. */
const proofShare = 0.01;
const startShare = 10;
/** How wide the sieve is for a large order, at first and then. */
const widths = [1, 2];
/** Seconds below which another program comes to nothing. */
const stageFrom = 3;

/**
 * One order to its end: the program is of whole set-ups and of buckets as whole pieces fill them, so that its bound is what a plan can reach; then in
 * whole pieces over the set-ups that it chose; then whether any plan in whole pieces is better by more than is allowed. True when there is nothing more to look for.
 */
export async function solveToEnd(search: OneOrder, all: readonly Kept[]): Promise<boolean> {
  const { network, limits } = search;
  if (network.orders.length > 1 || columnsOf(network, all) > exactMax || !hasOwnSetups(network)) return false;
  const found = await search.solve(all, {
    setups: 'whole',
    share: 0.8,
    first: await nearBest(search, all),
    exact: { is: 'proof', gap: limits.gap * proofShare, pieces: 'broken' },
  });
  if (found.bound > Number.NEGATIVE_INFINITY) search.raise(found.bound, 'program');
  if (!found.used) return false;
  if (hasYields(network)) {
    if (search.gap() > limits.gap)
      await search.solve(found.used, { setups: 'whole', share: 1, first: found.first });
  } else await wholePieces(search, all, found.used, found.first);
  return true;
}

/** Where to begin a proof: from what is best of the likely candidates, for it spends nothing on finding. */
async function nearBest(search: OneOrder, all: readonly Kept[]): Promise<FirstBuckets> {
  const { network, limits, ledger } = search;
  const first = beginsOf(ledger);
  if (columnsOf(network, all) <= likelyAbove) return first;
  const likely = await likelyOf(network, all, { first }, search.known());
  if (!likely) return first;
  const exact = { is: 'start', gap: limits.gap * startShare, pieces: 'broken' } as const;
  return (await search.solve(likely, { setups: 'whole', share: 0.3, first, exact })).first;
}

async function wholePieces(
  search: OneOrder,
  all: readonly Kept[],
  used: readonly Kept[],
  first: FirstBuckets,
): Promise<void> {
  const { gap } = search.limits;
  const whole = { setups: 'whole', share: 0.9 } as const;
  if (search.gap() > gap)
    await search.solve(used, {
      ...whole,
      first,
      exact: { is: 'plan', gap: 0, pieces: 'whole', isHeld: true },
    });
  if (search.gap() <= gap) return;
  const exact = { is: 'last proof', gap: gap * proofShare, pieces: 'whole' } as const;
  search.raise((await search.solve(all, { ...whole, exact })).bound, 'program');
}

/** One large order: over the likely ones of what a sieve keeps, and again with a wider sieve around the better plan, as long as there is time. */
export async function solveByStages(search: OneOrder, siftedBy: (width: number) => Sifted): Promise<void> {
  for (const width of widths) {
    if (search.gap() <= search.limits.gap) return;
    if (search.known().left <= stageFrom) return search.outOfTime();
    const { kept, sieve } = siftedBy(width);
    const wish = { first: beginsOf(search.ledger), sieve };
    const likely = await likelyOf(search.network, kept, wish, search.known());
    await oneStage(search, likely ?? kept, sieve);
  }
}

/** Who gets it, with set-ups spread; then where set-ups are whole, over these; then in whole pieces. */
async function oneStage(search: OneOrder, kept: readonly Kept[], sieve: Sieve): Promise<void> {
  const { gap } = search.limits;
  const exact = { is: 'start', gap: gap * startShare, pieces: 'broken' } as const;
  const first = beginsOf(search.ledger);
  const rough = await search.solve(kept, { setups: 'spread', share: 0.6, first, sieve, exact });
  if (!rough.used) return;
  const whole = { setups: 'whole', sieve } as const;
  const fine = await search.solve(rough.used, {
    ...whole,
    share: 0.7,
    first: rough.first,
    exact: { ...exact, gap },
  });
  await search.solve(fine.used ?? rough.used, {
    ...whole,
    share: 1,
    first: fine.first,
    exact: { is: 'plan', gap, pieces: 'whole', isHeld: true },
  });
}
