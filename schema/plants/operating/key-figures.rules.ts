/** What a work centre did in some time: milliseconds of its machines, whole pieces, watt hours. All counts, so that they can be added up. */
export interface OperatingTotals {
  readonly runMs: bigint;
  readonly idleMs: bigint;
  readonly downMs: bigint;
  readonly plannedStopMs: bigint;
  readonly good: bigint;
  readonly scrap: bigint;
  /** Pieces for which nobody has said what one takes. */
  readonly untimed: bigint;
  /** Planned run time of all other pieces. */
  readonly idealMs: bigint;
  readonly energyWh: bigint;
}

/** An exact fraction. Nothing is stored of it; it is rounded once, where somebody reads it. */
export interface Ratio {
  readonly numerator: bigint;
  /** More than nought. */
  readonly denominator: bigint;
}

/** The key figures of ISO 22400-2:2014 that these counts give; null where the denominator would be nought. */
export interface KeyFigures {
  /** Actual production time over planned busy time: allocation × utilisation. */
  readonly availability: Ratio | null;
  /** Actual unit busy time over planned busy time: how much of it had an order. */
  readonly allocation: Ratio | null;
  /** Utilisation efficiency, actual production time over actual unit busy time: how much of an order's time made pieces. */
  readonly utilisation: Ratio | null;
  /** Planned run time of the pieces over actual production time; null too where a piece has no planned run time. */
  readonly effectiveness: Ratio | null;
  /** Good pieces over all pieces. */
  readonly quality: Ratio | null;
  /** Overall equipment effectiveness index: availability × effectiveness × quality. */
  readonly oee: Ratio | null;
  /** Watt hours over all pieces (comprehensive energy consumption). */
  readonly energyPerPiece: Ratio | null;
}

/** Planned busy time: what was seen, without planned stops. */
export function plannedBusyMs({ runMs, idleMs, downMs }: OperatingTotals): bigint {
  return runMs + idleMs + downMs;
}

/** All time that was seen of the machines. */
export function observedMs(totals: OperatingTotals): bigint {
  return plannedBusyMs(totals) + totals.plannedStopMs;
}

/** The key figures of some totals, as exact fractions of them. */
export function keyFiguresOf(totals: OperatingTotals): KeyFigures {
  const { runMs, downMs, good, scrap, untimed, idealMs, energyWh } = totals;
  const planned = plannedBusyMs(totals);
  const pieces = good + scrap;
  const availability = ratio(runMs, planned);
  const effectiveness = untimed === 0n && pieces > 0n ? ratio(idealMs, runMs) : null;
  const quality = ratio(good, pieces);
  return {
    availability,
    allocation: ratio(runMs + downMs, planned),
    utilisation: ratio(runMs, runMs + downMs),
    effectiveness,
    quality,
    oee: availability && effectiveness && quality && times(times(availability, effectiveness), quality),
    energyPerPiece: ratio(energyWh, pieces),
  };
}

function ratio(numerator: bigint, denominator: bigint): Ratio | null {
  return denominator === 0n ? null : { numerator, denominator };
}

/** The product of two fractions, not cut down: it is rounded by whoever reads it. */
export function times(one: Ratio, other: Ratio): Ratio {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

/** A share in basis points, rounded half up; at most 1,000,000, for a run of a second may have made anything. */
export function basisPointsOf({ numerator, denominator }: Ratio): number {
  const most = 1_000_000n;
  const points = (20_000n * numerator + denominator) / (2n * denominator);
  return Number(points < most ? points : most);
}

const nothing: OperatingTotals = {
  runMs: 0n,
  idleMs: 0n,
  downMs: 0n,
  plannedStopMs: 0n,
  good: 0n,
  scrap: 0n,
  untimed: 0n,
  idealMs: 0n,
  energyWh: 0n,
};
const counts = Object.keys(nothing) as (keyof OperatingTotals)[];

/** Totals of several times or work centres together, count by count. */
export function sumOf(parts: readonly OperatingTotals[]): OperatingTotals {
  const sum: Record<keyof OperatingTotals, bigint> = { ...nothing };
  for (const part of parts) for (const name of counts) sum[name] += part[name];
  return sum;
}
