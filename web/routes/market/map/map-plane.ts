/** A place by degrees. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** A window of the plane, degrees; whole steps of the graticule. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly step: number;
}

/** The smallest frame of whole steps around the places, at least four steps wide and three high; around the middle of our cities where there are none. */
export function frameOf(places: readonly Degrees[]): Frame {
  const known = places.length > 0 ? places : [{ latitude: 31, longitude: 118 }];
  const [south, north] = ends(known.map(({ latitude }) => latitude));
  const [west, east] = ends(known.map(({ longitude }) => longitude));
  const step = stepFor(Math.max(east - west, north - south));
  const wide = widened(west, east, { step, least: 4 });
  const high = widened(south, north, { step, least: 3 });
  return { west: wide[0], east: wide[1], south: high[0], north: high[1], step };
}

const ends = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

function stepFor(span: number): number {
  return [1, 2, 5, 10].find((step) => span <= step * 6) ?? 20;
}

function widened(
  low: number,
  high: number,
  { step, least }: { step: number; least: number },
): [number, number] {
  let from = Math.floor((low - step / 3) / step) * step;
  let until = Math.ceil((high + step / 3) / step) * step;
  for (let more = 0; until - from < least * step; more++) {
    if (more % 2 === 0) until += step;
    else from -= step;
  }
  return [from, until];
}

/** Multiples of the step from one end to the other, both included. */
export function lines(from: number, until: number, step: number): number[] {
  return Array.from({ length: Math.round((until - from) / step) + 1 }, (_, index) => from + index * step);
}

/** Where a place lies in a picture of this width; degrees of longitude are drawn shorter, as they are in the middle of the frame. */
export function plane(frame: Frame, width: number) {
  const middle = ((frame.south + frame.north) / 2) * (Math.PI / 180);
  const perDegree = width / (frame.east - frame.west);
  const perLatitude = perDegree / Math.cos(middle);
  return {
    height: Math.round((frame.north - frame.south) * perLatitude),
    x: (longitude: number) => Math.round((longitude - frame.west) * perDegree * 10) / 10,
    y: (latitude: number) => Math.round((frame.north - latitude) * perLatitude * 10) / 10,
  };
}
