/** What something took, each time; milliseconds. */
export class Figures {
  readonly #took: number[] = [];

  async time<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.#took.push(performance.now() - began);
    }
  }

  /** The time that so large a share of all stayed below. */
  at(share: number): number {
    const sorted = this.#took.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  }

  get count(): number {
    return this.#took.length;
  }

  toString(): string {
    return [0.5, 0.95, 0.99]
      .map((share) => `p${share * 100} ${this.at(share).toFixed(1).padStart(7)}`)
      .join('  ');
  }
}

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
