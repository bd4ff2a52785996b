import type { Center } from '../splitting/instance.ts';

/**
 * Offers of one work centre sell the same hours: what is surely there of a week is what the roomiest of them has, and the cheapest is given it
 * first. Else a plan could take the same hours twice and would be refused when it is held.
 *
 * @param together ids of offers of one work centre, group by group
 * @param priceOf what all pieces would cost at an offer, set-up with them; decides who comes first
 */
export function shareRoom(
  centers: readonly Center[],
  together: readonly (readonly string[])[],
  priceOf: (offerId: string) => number,
): Center[] {
  const shared = new Map<string, Center>();
  for (const ids of together) {
    const own = centers
      .filter(({ id }) => ids.includes(id))
      .sort((a, b) => priceOf(a.id) - priceOf(b.id) || (a.id < b.id ? -1 : 1));
    for (const center of givenInTurn(own)) shared.set(center.id, center);
  }
  return centers.map((center) => shared.get(center.id) ?? center);
}

function givenInTurn(centers: readonly Center[]): Center[] {
  const buckets = Math.max(0, ...centers.map(({ capacity }) => capacity?.length ?? 0));
  const left = Array.from({ length: buckets }, (_, bucket) =>
    Math.max(...centers.map(({ capacity }) => capacity?.[bucket] ?? 0)),
  );
  return centers.map((center) => ({
    ...center,
    capacity: left.map((most, bucket) => {
      const given = Math.min(most, center.capacity?.[bucket] ?? 0);
      left[bucket] = most - given;
      return given;
    }),
  }));
}
