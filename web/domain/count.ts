/** As much of a list as is needed to say how long it is. */
export interface Counted {
  totalCount: number | null;
  pageInfo: { hasNextPage: boolean };
  edges: readonly unknown[];
}

/** How many there are: the API's count where it counts, else what was fetched, with a plus where there are more. */
export function countText(list: Counted): string {
  if (list.totalCount !== null) return String(list.totalCount);
  return `${list.edges.length}${list.pageInfo.hasNextPage ? '+' : ''}`;
}

export function isEmpty(list: Counted): boolean {
  return list.totalCount === 0 || list.edges.length === 0;
}
