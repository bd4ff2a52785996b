import type { Cells } from './cells.ts';

/** Where some orders go, by their place in the list, and what that costs. */
export interface Refit {
  readonly cost: number;
  readonly chosen: readonly number[];
}

/**
 * Gives some orders out anew over what is free, for less than `below` if that can be: the cheapest way there is, or the best that so many places
 * tried have shown. Depth first, those orders first that have least choice; a branch ends where what its orders cost above their best, work
 * paid by its price, is more than the whole may, whatever the others do.
 */
export class Refitter {
  readonly #cells: Cells;
  readonly #free: Float64Array;
  readonly #triedMax: number;
  /** Cells whose work has a price: of most it has none. */
  readonly #priced: readonly number[];
  #orders: readonly number[] = [];
  #chosen: number[] = [];
  #found: number[] | undefined;
  #below = 0;
  #spare = 0;
  /** Places tried so far, in all. */
  tried = 0;
  #until = 0;

  constructor(cells: Cells, free: Float64Array, triedMax: number) {
    this.#cells = cells;
    this.#free = free;
    this.#triedMax = triedMax;
    this.#priced = [...cells.prices.keys()].filter((cell) => (cells.prices[cell] ?? 0) > 0);
  }

  /** `free` is as it was afterwards: whoever takes the answer puts it there. */
  refit(orders: readonly number[], below: number): Refit | undefined {
    const { options, least } = this.#cells;
    const choice = (order: number) => options[order]?.[1]?.over ?? Number.POSITIVE_INFINITY;
    this.#orders = orders.toSorted((a, b) => choice(b) - choice(a));
    // No way costs less than its best options less what the free work is worth: what is left to `below` may be spent on others.
    this.#spare = below + this.#worth() - sumOf(this.#orders, least);
    this.#below = below;
    this.#found = undefined;
    this.#until = this.tried + this.#triedMax;
    if (this.#spare < 0) return undefined;
    this.#try(0, 0, 0);
    const found = this.#found as number[] | undefined;
    if (!found) return undefined;
    const at = new Map(this.#orders.map((order, place) => [order, found[place] ?? 0]));
    return { cost: this.#below, chosen: orders.map((order) => at.get(order) ?? 0) };
  }

  /** What the free work is worth at its prices. */
  #worth(): number {
    const { prices } = this.#cells;
    return this.#priced.reduce((sum, cell) => sum + (prices[cell] ?? 0) * (this.#free[cell] ?? 0), 0);
  }

  #try(depth: number, cost: number, over: number): void {
    const order = this.#orders[depth];
    if (order === undefined) {
      if (cost >= this.#below) return;
      this.#spare -= this.#below - cost;
      this.#below = cost;
      this.#found = this.#chosen.slice(0, depth);
      return;
    }
    const options = this.#cells.options[order] ?? [];
    for (let at = 0; at < options.length; at++) {
      const option = options[at];
      if (!option || over + option.over > this.#spare || ++this.tried > this.#until) return;
      const free = this.#free[option.cell] ?? 0;
      if (option.work > free) continue;
      this.#free[option.cell] = free - option.work;
      this.#chosen[depth] = at;
      this.#try(depth + 1, cost + option.cost, over + option.over);
      this.#free[option.cell] = free;
    }
  }
}

function sumOf(orders: readonly number[], values: Float64Array): number {
  return orders.reduce((sum, order) => sum + (values[order] ?? 0), 0);
}
