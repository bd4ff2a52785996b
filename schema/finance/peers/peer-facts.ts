/** Firms alike as a score takes them: where their middle half lies, and how many points they have on average. Nothing of any one of them. */
export interface PeerFacts {
  /** `all`, or the code of a process. */
  readonly group: string;
  readonly firms: number;
  readonly features: readonly PeerFeature[];
}

export interface PeerFeature {
  readonly feature: string;
  /** Mean points, in thousandths: whole points, so that one firm more or less does not tell of itself. */
  readonly milliPoints: number;
  /** Middle half of the numbers that are known; null where so few are known that a quarter would be fewer than five firms. */
  readonly range: readonly [number, number] | null;
  /** Of a level, the most frequent. */
  readonly usual: string | null;
}

/** Fewer would tell of single firms, and say little. */
export const peersMin = 30;
