import type { Page, PageRequest } from '#schema/kernel/page.ts';

/** A page of rows as a Relay connection. */
export function connection<Row>(page: Page<Row>, request: PageRequest) {
  return {
    edges: page.rows.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== undefined,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: page.count,
  };
}
