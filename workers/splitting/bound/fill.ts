/** What pays best of some buckets, up to a limit: the cheapest first, the last of them in part. */
export class Fill {
  readonly #most: number;
  readonly #at: number[] = [];
  readonly #costs: number[] = [];
  readonly #tops: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** A bucket more; nothing where it costs more than it earns. */
  add(at: number, cost: number, top: number): void {
    if (cost >= 0 || top <= 0) return;
    let n = this.#costs.length;
    while (n > 0 && (this.#costs[n - 1] as number) > cost) n--;
    if (n === this.#costs.length && this.#sum() >= this.#most) return;
    this.#at.splice(n, 0, at);
    this.#costs.splice(n, 0, cost);
    this.#tops.splice(n, 0, top);
    while (this.#sum() - (this.#tops.at(-1) as number) >= this.#most) {
      this.#at.pop();
      this.#costs.pop();
      this.#tops.pop();
    }
  }

  /** What all of it costs with a bucket more, and how many pieces it is. */
  with(cost: number, top: number): { cost: number; filled: number } {
    let [sum, left] = [0, this.#most];
    let isIn = cost >= 0;
    for (let n = 0; n < this.#costs.length; n++) {
      const mine = this.#costs[n] as number;
      if (!isIn && cost < mine) {
        const pieces = Math.min(left, top);
        sum += cost * pieces;
        left -= pieces;
        isIn = true;
      }
      const pieces = Math.min(left, this.#tops[n] as number);
      sum += mine * pieces;
      left -= pieces;
    }
    if (!isIn) {
      const pieces = Math.min(left, top);
      sum += cost * pieces;
      left -= pieces;
    }
    return { cost: sum, filled: this.#most - left };
  }

  each(tell: (at: number, pieces: number) => void): void {
    let left = this.#most;
    this.#at.forEach((at, n) => {
      const pieces = Math.min(left, this.#tops[n] as number);
      if (pieces > 0) tell(at, pieces);
      left -= pieces;
    });
  }

  #sum(): number {
    let sum = 0;
    for (const top of this.#tops) sum += top;
    return sum;
  }
}
