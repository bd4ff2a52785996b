import { seeded } from '../../seeded.ts';
import type { Cells, Option } from './cells.ts';
import { Refitter } from './refit.ts';

/** How one trade is made. */
const trading = {
  /** Orders that are given out anew with the one that is moved, and how many of them come from the two places that it concerns. */
  others: 12,
  concerned: 7,
  /** Places tried for one trade: many quick trades come further than few thorough ones. */
  triedMax: 300,
};

/** Which option each order has. */
export type Places = Int32Array;

/** Where each order is, what is free beside them, and what that costs: changed by one trade at a time. */
export class Trader {
  readonly #cells: Cells;
  readonly #random: () => number;
  readonly #free: Float64Array;
  readonly #refitter: Refitter;
  /** Orders by cell. */
  readonly #members: Set<number>[];
  /** What an order's second best costs more, on average. */
  readonly #scale: number;
  readonly places: Places;
  cost = 0;
  #trades = 0;

  constructor(cells: Cells, start: Places, seed: number) {
    this.#cells = cells;
    this.#random = seeded(seed);
    this.#free = cells.capacity.slice();
    this.#refitter = new Refitter(cells, this.#free, trading.triedMax);
    this.#members = Array.from(cells.capacity, () => new Set<number>());
    const seconds = cells.options.map(([, second]) => second?.over ?? 0);
    this.#scale = seconds.reduce((sum, over) => sum + over, 0) / seconds.length;
    this.places = start.slice();
    this.places.forEach((at, order) => {
      this.#put(order, at);
    });
  }

  /** Places tried, and trades. */
  get work(): number {
    return this.#refitter.tried + 20 * this.#trades;
  }

  goTo(places: Places): void {
    this.places.forEach((_, order) => {
      this.#take(order);
    });
    places.forEach((at, order) => {
      this.#put(order, at);
    });
  }

  /** One trade. Gives whether it was made. */
  trade(warmth: number): boolean {
    this.#trades++;
    const order = this.#pick(this.places.length);
    const from = this.#optionOf(order);
    const at = Math.floor(-1.5 * Math.log(1 - this.#random()));
    const to = this.#cells.options[order]?.[at];
    if (!to || to === from) return false;
    const others = this.#around(order, from.cell, to.cell);
    const before = others.map((other) => this.places[other] ?? 0);
    const known = others.reduce((sum, other) => sum + this.#optionOf(other).cost, 0);
    const was = this.#take(order);
    for (const other of others) this.#take(other);
    const more = -Math.log(1 - this.#random()) * warmth * this.#scale;
    const isRoom = to.work <= (this.#free[to.cell] ?? 0);
    if (isRoom) this.#put(order, at);
    const found = isRoom ? this.#refitter.refit(others, from.cost + known - to.cost + more) : undefined;
    if (isRoom && !found) this.#take(order);
    if (!found) this.#put(order, was);
    others.forEach((other, place) => {
      this.#put(other, (found?.chosen ?? before)[place] ?? 0);
    });
    return found !== undefined;
  }

  /** Orders that are given out anew: some of the two places, others from anywhere. */
  #around(order: number, from: number, to: number): number[] {
    const concerned = [from, to].flatMap((cell) => [...(this.#members[cell] ?? [])]);
    const chosen = new Set<number>();
    const most = Math.min(trading.concerned, concerned.length - 1);
    for (let tries = 0; chosen.size < most && tries < 50; tries++) {
      const other = concerned[this.#pick(concerned.length)];
      if (other !== undefined && other !== order) chosen.add(other);
    }
    for (let tries = 0; chosen.size < trading.others && tries < 50; tries++) {
      const other = this.#pick(this.places.length);
      if (other !== order) chosen.add(other);
    }
    return [...chosen];
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #optionOf(order: number): Option {
    const option = this.#cells.options[order]?.[this.places[order] ?? 0];
    if (!option) throw new Error('unreachable');
    return option;
  }

  #put(order: number, at: number): void {
    this.places[order] = at;
    const { cell, work, cost } = this.#optionOf(order);
    this.#free[cell] = (this.#free[cell] ?? 0) - work;
    this.#members[cell]?.add(order);
    this.cost += cost;
  }

  #take(order: number): number {
    const { cell, work, cost } = this.#optionOf(order);
    this.#free[cell] = (this.#free[cell] ?? 0) + work;
    this.#members[cell]?.delete(order);
    this.cost -= cost;
    return this.places[order] ?? 0;
  }
}
