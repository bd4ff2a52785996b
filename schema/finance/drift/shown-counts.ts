/** A place with fewer firms is not shown by count. */
export const countMin = 5;

/**
 * Counts as they may be shown: null for places of fewer than five firms, and for as many of the next smallest as it takes that at least two are hidden
 * with five firms between them; otherwise the total would tell what is hidden. Where nobody is in any of them there is nobody to tell of.
 */
export function shownCounts(counts: readonly number[]): (number | null)[] {
  const order = counts.map((_, place) => place).sort((a, b) => at(counts, a) - at(counts, b) || a - b);
  const hidden = new Set(order.filter((place) => at(counts, place) < countMin));
  if (hidden.size > 0)
    for (const place of order) {
      const firms = [...hidden].reduce((sum, one) => sum + at(counts, one), 0);
      if (firms === 0 || (hidden.size >= 2 && firms >= countMin)) break;
      hidden.add(place);
    }
  return counts.map((count, place) => (hidden.has(place) ? null : count));
}

const at = (counts: readonly number[], place: number) => counts[place] ?? 0;
