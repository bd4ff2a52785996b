import type { Guide, Lever } from '../explain/feature-guide.ts';
import type { NumericPoints, PointsModel } from '../points/model.ts';
import { placeOf, type Row, valueIn } from '../points/score-row.ts';

/** One figure brought into another bin. */
export interface Move {
  readonly feature: string;
  readonly from: number;
  readonly to: number;
  /** Points more, or less. */
  readonly gain: number;
  /** Days of work. */
  readonly effort: number;
  /** Until it stands in the figure in full. */
  readonly weeks: number;
}

/** What can be done about each figure: those that are known, finite, and have a lever. What would come of a missing one nobody knows. */
export function movesOf(model: PointsModel, guide: Guide, row: Row): Move[][] {
  return model.features.flatMap((feature) => {
    const lever = guide[feature.name]?.lever;
    const value = valueIn(row, feature.name);
    if (!lever || feature.kind !== 'numeric' || typeof value !== 'number' || !Number.isFinite(value))
      return [];
    const place = placeOf(feature, value);
    if (place.kind !== 'BIN') return [];
    const moves = feature.bins.flatMap((worth, bin) => {
      if (bin === place.bin || (lever.way !== 'BOTH' && bin > place.bin !== (lever.way === 'UP'))) return [];
      const to = targetIn(feature, bin, value, lever);
      return to === undefined
        ? []
        : [moveTo(feature.name, value, to, worth.points - place.worth.points, lever)];
    });
    return moves.length > 0 ? [moves] : [];
  });
}

function moveTo(feature: string, from: number, to: number, gain: number, lever: Lever): Move {
  const distance = Math.abs(to - from);
  return {
    feature,
    from,
    to,
    gain,
    effort: wholeUp(distance / lever.step) * lever.effort,
    weeks: wholeUp((13 * distance) / lever.perQuarter) + lever.window,
  };
}

/** Three steps of .1 are three, though a computer makes them a hair more. */
function wholeUp(count: number): number {
  return Math.ceil(Number(count.toPrecision(12)));
}

/** A value in that bin as near as whole steps allow, else the nearest that there is; none where the figure cannot be so. */
function targetIn(feature: NumericPoints, bin: number, value: number, lever: Lever): number | undefined {
  const below = feature.edges[bin - 1] ?? Number.NEGATIVE_INFINITY;
  const above = feature.edges[bin] ?? Number.POSITIVE_INFINITY;
  const isUp = value <= below;
  const steps = isUp ? Math.floor((below - value) / lever.step) + 1 : wholeUp((value - above) / lever.step);
  const stepped = Number((value + (isUp ? steps : -steps) * lever.step).toPrecision(12));
  const nearest = isUp ? nextAbove(below) : above;
  return [stepped, isUp ? lever.most : lever.least, nearest].find((to) => {
    if (!(to >= lever.least && to <= lever.most)) return false;
    const place = placeOf(feature, to);
    return place.kind === 'BIN' && place.bin === bin;
  });
}

/** The next number that a computer can tell from this one. */
function nextAbove(value: number): number {
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  view[0] = value === 0 ? 0 : value;
  bits[0] = (bits[0] as bigint) + (value < 0 ? -1n : 1n);
  return view[0];
}
