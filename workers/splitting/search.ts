import { pricedBound } from './bound/priced-bound.ts';
import { sift } from './bound/sieve.ts';
import { putSolution } from './decompose.ts';
import { emptyShelves } from './empty-shelves.ts';
import { factoriesWith, factoryBound } from './factory-bound.ts';
import { fillGreedily, putBack } from './greedy.ts';
import { keepAll, keepAt, keepBest, usedBy } from './keep-candidates.ts';
import { Ledger } from './ledger.ts';
import { lagrangianBound } from './lower-bound.ts';
import { improveByParts } from './neighbourhoods.ts';
import type { Network } from './network.ts';
import { type Answer, type OneOrder, solveByStages, solveToEnd } from './one-order.ts';
import type { Plan } from './plan.ts';
import { costOf, totalOf } from './plan-cost.ts';
import type { Kept } from './program/arc-model.ts';
import { askProgram, type Known, type ProgramWish } from './program/ask-program.ts';
import { beginsOf, firstBuckets } from './program/begin-from.ts';
import type { Sieve } from './program/building.ts';
import { columnsOf } from './program/size.ts';
import { putPlan } from './put-plan.ts';
import { reinsertOrders } from './reinsert/reinsert.ts';
import type { WorkPrices } from './route-search.ts';
import { hasLastingSetups, hasOwnSetups, hasYields } from './setups.ts';
import { shortOrders } from './short-lots.ts';
import type { SplitLimits, SplitResult, Step } from './split-limits.ts';
import { type Cells, cellsOf } from './whole/cells.ts';
import { improveWhole } from './whole/improve-whole.ts';

/** Columns of one program at the most: beyond, its first relaxation takes longer than a planner waits. */
const columnsMax = { flow: 45_000, direct: 150_000 };
/** Columns beyond which a program is not left to choose among all factories at first. */
const chosenFrom = 20_000;
/** How much of the work the factories can do that a program chooses among, those first that the bound found worth opening. */
const roomsTried = [1.2, 1.6];
/** Below this gap parts are looked at, rather than everything at once. */
const nearEnough = 0.02;

/** Columns of a program with nothing whole at the most, and how much of the time that is left it may take. */
const relaxedMax = 130_000;
const boundShare = 0.7;
/** Seconds below which a program over the best candidates comes further. */
const relaxedFrom = 20;
/** How much dearer than the best, of what a piece costs in all, a bucket or a way may be to be looked at. */
const sieveWidth = 0.003;

/** Cells of routes looked at in a whole search that puts orders back in other turns, for each round that it may take. */
const reinsertedOfRound = 200_000;

/** One search for a plan: what is known so far, and the ways to know better. */
export class Search implements OneOrder {
  readonly network: Network;
  readonly limits: SplitLimits;
  readonly #now: () => number;
  readonly #tell: (better: { plan: Plan; total: number }) => void;
  readonly #begun: number;
  readonly ledger: Ledger;
  readonly steps: Step[] = [];
  #total = Number.POSITIVE_INFINITY;
  #bound = { value: 0, by: 'prices' as 'program' | 'prices' };
  #stoppedBy: 'work' | 'guard' = 'work';
  #prices: WorkPrices | undefined;
  #cells: Cells | undefined;

  constructor(
    network: Network,
    limits: SplitLimits,
    now: () => number,
    tell: (better: { plan: Plan; total: number }) => void,
  ) {
    this.network = network;
    this.limits = limits;
    this.#now = now;
    this.#tell = tell;
    this.#begun = now();
    this.ledger = new Ledger(network);
  }

  get left(): number {
    return this.limits.secondsMax - (this.#now() - this.#begun);
  }

  greedy(): void {
    fillGreedily(this.ledger);
    this.#note('greedy');
  }

  /** Several orders of several steps put back in other turns, for a share of the time that is left, and of the work. */
  reinsert(share: number): void {
    const { network, limits } = this;
    const isFlow = network.orders.some(({ steps }) => steps.length > 1);
    if (network.orders.length < 2 || !isFlow || this.gap() <= limits.gap) return;
    const until = this.left * (1 - share);
    const workMax = limits.roundsMax * reinsertedOfRound * share;
    const isOver = () => this.left <= until;
    const endedBy = reinsertOrders(this.ledger, { workMax, seed: limits.seed }, isOver);
    if (endedBy === 'guard') this.#stoppedBy = 'guard';
    this.#note('reinserted');
  }

  /** Begins with a plan that is known, as far as whole ways can be read from it. */
  begin(plan: Plan): void {
    putPlan(this.ledger, plan);
    this.#note('known');
  }

  /** One program over all orders at once: complete where it may be, else, or where that has proven nothing, over the best candidates of each step. */
  async program(): Promise<void> {
    const { network, limits } = this;
    const isFlow = network.orders.some(({ steps }) => steps.length > 1);
    const most = isFlow ? columnsMax.flow : columnsMax.direct;
    const all = network.orders.map((net) => keepAll(net));
    const isComplete = columnsOf(network, all) <= most;
    // What is left open after that is less than a program over all factories would find in its time.
    if (columnsOf(network, all) > chosenFrom && (await this.#factories())) return;
    if (isComplete && (await solveToEnd(this, all))) return;
    if (isComplete) await this.#solveWhole(all, true);
    if (this.gap() <= limits.gap) return;
    this.price();
    const prices = this.#prices;
    if (isComplete && (isFlow || this.#cells)) return;
    if (isFlow && (await this.#sifted())) return;
    for (const count of isFlow ? [12, 8, 6, 4] : [4]) {
      const kept = network.orders.map((_, order) =>
        keepBest(this.ledger, order, count, usedBy(this.ledger, order), prices),
      );
      if ((network.orders.length <= 3 || !isFlow) && columnsOf(network, kept) <= most)
        return await this.#solveWhole(kept, false);
    }
  }

  /** What hours are worth, by a bound over all candidates. */
  price(): void {
    const { value, prices } = lagrangianBound(this.network, this.#total, this.limits.boundRounds);
    this.raise(value, 'prices');
    this.#prices = prices;
    this.#cells = cellsOf(this.network, prices);
  }

  /** Which factories to open at all, where that costs something: by the bound that sees their worth, then by a program over the best of them. True when it came near enough. */
  async #factories(): Promise<boolean> {
    const { network, limits } = this;
    const found = factoryBound(network, this.#total, limits.boundRounds);
    if (!found) return false;
    this.raise(found.value, 'prices');
    for (const rooms of roomsTried) {
      if (this.gap() <= limits.gap || this.left <= 0.1) break;
      const chosen = factoriesWith(network, found.ranked, rooms);
      const kept = network.orders.map((net) => keepAt(net, chosen));
      await this.solve(kept, { setups: 'spread', share: 0.4 });
    }
    return this.gap() < nearEnough;
  }

  /** What everything is worth by a program with nothing whole, then one with awards over what that leaves. False where that is too large too. */
  async #sifted(): Promise<boolean> {
    const { network, limits } = this;
    const all = network.orders.map((net) => keepAll(net));
    if (network.orders.length > 3 || limits.secondsMax < relaxedFrom) return false;
    if (columnsOf(network, all) > relaxedMax) return false;
    const left = () => this.left * boundShare;
    const scale = Math.max(1, this.#total / 1e5);
    const found = await pricedBound(network, this.#total, { scale, left, rounds: limits.boundRounds / 2 });
    if (!found) return false;
    this.raise(found.value, 'prices');
    if (this.gap() <= limits.gap) return true;
    const pieces = network.orders.reduce((sum, { order }) => sum + order.quantity, 0);
    const within = (sieveWidth * this.#total) / pieces;
    const siftedBy = (width: number) =>
      sift(found.market, this.ledger, found.prices, { makersMax: 12, within: within * width });
    if (network.orders.length === 1 && hasOwnSetups(network) && !hasYields(network))
      await solveByStages(this, siftedBy);
    else {
      const { kept, sieve } = siftedBy(1);
      await this.#solveWhole(kept, false, sieve);
    }
    return true;
  }

  async #solveWhole(kept: readonly Kept[], isComplete: boolean, sieve?: Sieve): Promise<void> {
    const { network } = this;
    const hasSetups = hasLastingSetups(network);
    const solved = await this.solve(kept, {
      setups: 'spread',
      share: hasSetups ? 0.6 : network.orders.length > 1 ? 0.4 : 1,
      first: sieve && beginsOf(this.ledger),
      sieve,
    });
    if (isComplete && solved.bound > Number.NEGATIVE_INFINITY) this.raise(solved.bound, 'program');
    const isWhole = !hasSetups && this.ledger.unserved.every((pieces) => pieces === 0);
    if (!solved.used || isWhole || this.gap() <= this.limits.gap) return;
    // Over the centres that were chosen, with every set-up wholly before its first piece.
    await this.solve(solved.used, { setups: 'whole', share: 1, first: solved.first, sieve });
  }

  /** One program; its answer is kept where it is better. Gives its bound in ticks, and which candidates it has chosen. */
  async solve(kept: readonly Kept[], wish: ProgramWish): Promise<Answer> {
    const { network } = this;
    const { arcs, solved } = await askProgram(network, kept, wish, this.known());
    if (solved.stoppedBy === 'guard') this.outOfTime();
    const bound = solved.bound * arcs.scale;
    if (!solved.values) return { bound, used: undefined, first: wish.first ?? new Map() };
    const short = shortOrders(this.ledger);
    const before = network.orders.map((_, order) => this.ledger.take(order));
    putSolution(this.ledger, arcs, solved.values);
    const isBetter = totalOf(costOf(this.ledger)) < this.#total && shortOrders(this.ledger) <= short;
    if (isBetter) this.#note('program');
    else this.#restore(before);
    const begun = firstBuckets(arcs, solved.values);
    const used = arcs.orders.map(({ order, kept: mine }) =>
      mine.map((candidates, step) =>
        candidates.filter((candidate) => begun.has(`${order}|${step}|${candidate}`)),
      ),
    );
    return { bound, used, first: begun };
  }

  outOfTime(): void {
    this.#stoppedBy = 'guard';
  }

  known(): SplitLimits & Known {
    return { ...this.limits, left: this.left, total: this.#total, bound: this.#bound.value };
  }

  /** Orders by parts, where more than one wants the same hours, or where the program has left a gap. */
  async parts(): Promise<void> {
    if (this.network.orders.length < 2 || this.gap() <= this.limits.gap) return;
    const note = () => this.#note('parts');
    if (
      this.#cells &&
      improveWhole(this.ledger, this.#cells, this.limits, () => this.left <= 0.05, note) === 'guard'
    )
      this.#stoppedBy = 'guard';
    this.reinsert(0.5);
    const ended = await improveByParts(
      this.ledger,
      this.#total,
      { ...this.limits, prices: this.#prices },
      () => this.left,
      note,
    );
    if (ended === 'guard') this.#stoppedBy = 'guard';
  }

  /** What lies there already and is left is used before more is made. */
  shelves(): void {
    if (!emptyShelves(this.ledger)) return;
    this.#total = totalOf(costOf(this.ledger));
    this.#tell({ plan: this.ledger.plan(), total: this.#total });
  }

  result(): SplitResult {
    const cost = costOf(this.ledger);
    return {
      plan: this.ledger.plan(),
      cost,
      total: this.#total,
      bound: this.#bound.value,
      gap: this.gap(),
      boundBy: this.#bound.by,
      stoppedBy: this.#stoppedBy,
      steps: this.steps,
      limits: this.limits,
    };
  }

  gap(): number {
    const gap = this.#total <= 0 ? 0 : (this.#total - this.#bound.value) / this.#total;
    // What a solver rounds is no gap.
    return gap < 1e-9 ? 0 : gap;
  }

  raise(value: number, by: 'program' | 'prices'): void {
    if (value > this.#bound.value) this.#bound = { value, by };
  }

  #note(by: Step['by']): void {
    this.#total = totalOf(costOf(this.ledger));
    this.steps.push({ by, total: this.#total });
    this.#tell({ plan: this.ledger.plan(), total: this.#total });
  }

  #restore(before: readonly ReturnType<Ledger['take']>[]): void {
    this.network.orders.forEach((_, order) => {
      this.ledger.take(order);
    });
    before.forEach((routes, order) => {
      putBack(this.ledger, order, routes);
    });
  }
}
