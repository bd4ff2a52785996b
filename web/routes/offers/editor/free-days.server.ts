import { addDays, mondayOf } from '../../../domain/week.ts';
import { query } from '../../../graphql.server.ts';
import { FreeDaysDocument } from '../offers.gql.ts';
import type { FreeDays } from './open-weeks.ts';

/** The API gives at most so many days in one answer. */
const DAYS_AT_ONCE = 62;
/** How many days from the first Monday on are known. */
export const DAYS_LOADED = 3 * DAYS_AT_ONCE;

/** What of which work centre the check knows, from which Monday on. */
export interface CheckedCenter {
  readonly workCenterId: string;
  readonly from: string;
  readonly days: FreeDays;
}

/** What a work centre has free day by day, 26 weeks from the week of this day on. */
export async function freeDays(
  args: Parameters<typeof query>[0],
  center: { id: string; code: string },
  from: string,
): Promise<CheckedCenter> {
  const first = mondayOf(from);
  const grids = await query(args, FreeDaysDocument, {
    code: center.code,
    first,
    second: addDays(first, DAYS_AT_ONCE),
    third: addDays(first, 2 * DAYS_AT_ONCE),
    count: DAYS_AT_ONCE,
  });
  const days: Record<string, number> = {};
  for (const { columns, edges } of [grids.a, grids.b, grids.c]) {
    const row = edges.find(({ node }) => node.workCenter.id === center.id)?.node;
    columns.forEach(({ start }, index) => {
      if (row?.known[index]) days[start] = Number(row.free[index] ?? 0);
    });
  }
  return { workCenterId: center.id, from: first, days };
}
