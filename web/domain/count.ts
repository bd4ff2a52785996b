/** As much of a list as is needed to say how long it is. */
export interface Counted {
  totalCount: number | null;
}

/** Beyond this the API does not count. */
const COUNTED_UP_TO = 10_000;

const grouped = new Intl.NumberFormat('en');

/** How many there are, in full digits. */
export function countText(...lists: readonly Counted[]): string {
  const counts = lists.map((list) => list.totalCount);
  const known = counts.reduce<number>((sum, count) => sum + (count ?? COUNTED_UP_TO), 0);
  return `${grouped.format(known)}${counts.includes(null) ? '+' : ''}`;
}

export function isEmpty(list: Counted): boolean {
  return list.totalCount === 0;
}
