import { quantile } from '../binning.ts';
import type { Feature } from '../dataset.ts';

/** How a feature's values become codes: 0 is missing, then 1, 2, … in their order. */
export type Coding =
  | { readonly kind: 'numeric'; readonly name: string; readonly edges: readonly number[] }
  | { readonly kind: 'level'; readonly name: string; readonly levels: readonly string[] };

const codesMax = 256;
const missing = 0;

/** From training rows alone: numbers at their quantiles, levels in the order of their names. */
export function codingOf(feature: Feature): Coding {
  const { name } = feature;
  if (feature.kind === 'level') {
    const levels = [...new Set(feature.values.filter((value) => value !== null))];
    return { kind: 'level', name, levels: levels.sort(byName).slice(0, codesMax - 1) };
  }
  const known = [...feature.values.filter((value) => !Number.isNaN(value)).sort()];
  const parts = codesMax - 1;
  const edges = new Set(Array.from({ length: parts - 1 }, (_, at) => quantile(known, (at + 1) / parts)));
  return { kind: 'numeric', name, edges: known.length === 0 ? [] : [...edges] };
}

/** As numbers where they are numbers: codes of trades and years are in an order. */
function byName(a: string, b: string): number {
  const apart = Number(a) - Number(b);
  return Number.isNaN(apart) || apart === 0 ? (a < b ? -1 : 1) : apart;
}

/** How many codes there are, missing among them. */
export function codesOf(coding: Coding): number {
  return coding.kind === 'level' ? coding.levels.length + 1 : coding.edges.length + 2;
}

/** A level never seen says as little as a missing one. */
export function encode(coding: Coding, feature: Feature | undefined, rows: number): Uint8Array {
  if (!feature || feature.kind !== coding.kind) return new Uint8Array(rows);
  if (coding.kind === 'level') {
    const codes = new Map(coding.levels.map((level, at) => [level, at + 1]));
    return Uint8Array.from(
      feature.values as readonly (string | null)[],
      (value) => codes.get(value ?? '') ?? missing,
    );
  }
  const edges = Float64Array.from(coding.edges);
  return Uint8Array.from(feature.values as Float64Array, (value) =>
    Number.isNaN(value) ? missing : 1 + countBelow(edges, value),
  );
}

function countBelow(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
