import { peersMin } from './peer-facts.ts';

/** Firms between one circle that is told and another must be so many at least: their difference would tell of fewer. */
const apartMin = 5;

/**
 * Which circles may be told of, by how many firms lie in each: those of thirty, from the widest in. Inside a circle the others are told as long as the firms in
 * none of them are nobody or five; a process is told only where its family is.
 */
export function toldCircles(counts: ReadonlyMap<string, number>): Set<string> {
  const told = new Set<string>();
  const all = counts.get('all') ?? 0;
  if (all < peersMin) return told;
  told.add('all');
  const codes = [...counts.keys()].filter((code) => code !== 'all');
  for (const family of partOf(
    counts,
    all,
    codes.filter((code) => !code.includes('.')),
  )) {
    told.add(family);
    const inside = codes.filter((code) => code.startsWith(`${family}.`));
    for (const process of partOf(counts, counts.get(family) ?? 0, inside)) told.add(process);
  }
  return told;
}

/** The largest first, so that as many firms as may be have a circle of their own. */
function partOf(counts: ReadonlyMap<string, number>, whole: number, codes: readonly string[]): string[] {
  const chosen: string[] = [];
  let left = whole;
  const sizeOf = (code: string) => counts.get(code) ?? 0;
  for (const code of codes.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1))) {
    const rest = left - sizeOf(code);
    if (sizeOf(code) < peersMin || (rest !== 0 && rest < apartMin)) continue;
    chosen.push(code);
    left = rest;
  }
  return chosen;
}
