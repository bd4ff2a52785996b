/**
 * Population stability index of two spreads over the same places: Σ (q − p) (ln q − ln p). Half a firm is added to every place of either side, so
 * that an empty one counts and does not become infinite. 0 for the same shares, the same both ways round, never negative. No unit.
 */
export function psiOf(before: readonly number[], after: readonly number[]): number {
  if (before.length !== after.length || before.length === 0)
    throw new RangeError('Both spreads have the same places.');
  const [p, q] = [sharesOf(before), sharesOf(after)];
  return p.reduce((sum, share, place) => {
    const other = q[place] ?? 0;
    return sum + (other - share) * (Math.log(other) - Math.log(share));
  }, 0);
}

function sharesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count + 0.5) / (all + 0.5 * counts.length));
}
