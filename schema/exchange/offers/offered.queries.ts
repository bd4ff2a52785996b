import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { BoardBucket, BoardColumn } from '../../plants/index.ts';

/** The most that own offers let be sold of one column of the board, in base units. */
export interface Offered {
  readonly start: string;
  readonly amount: bigint;
}

/**
 * What of a work centre's columns stands on the market through own published offers: no row where nothing does. Of a week it is the sum of
 * their caps, of a day what its shifts let go and the day has for sale. A week that two months share counts where its first day on sale is.
 */
export function listOffered(
  query: Query,
  workCenterId: string,
  bucket: BoardBucket,
  columns: readonly BoardColumn[],
): Promise<readonly Offered[]> {
  const [from, until] = [columns[0]?.start ?? null, columns.at(-1)?.end ?? null];
  const read = (ids: readonly string[]) => offeredRows(query, ids, bucket, { from, until });
  const loader = query.loader<string, readonly Offered[]>(
    `offered-${bucket}-${from}-${until}`,
    async (ids) => {
      const rows = Map.groupBy(await read(ids), (row) => row.workCenterId);
      return ids.map((id) => rows.get(id) ?? []);
    },
  );
  return loader.load(workCenterId);
}

async function offeredRows(
  query: Query,
  ids: readonly string[],
  bucket: BoardBucket,
  { from, until }: { from: string | null; until: string | null },
) {
  const days = sql`
    select o.work_center_id, o.id, w.week_start, w.cap, coalesce(m.amount, o.day_cap, w.cap) as day_cap, day::date as day
    from app.capacity_offer o
    join app.work_center c on c.id = o.work_center_id join app.site s on s.id = c.site_id
    join app.capacity_offer_week w on w.offer_id = o.id and w.week_start > ${from}::date - 7 and w.week_start < ${until}::date
    cross join lateral generate_series(
      greatest(w.week_start, o.valid_from, (app.clock() at time zone s.time_zone)::date + greatest(o.fence_days, o.beyond_days)),
      least(w.week_start + 7, o.valid_until) - 1, interval '1 day') day
    left join app.machine_slot_day m on m.offer_id = o.id and m.work_date = day::date
    where o.organisation_id = app.organisation() and o.work_center_id = any (${[...ids]}::uuid[])
      and o.state = 'PUBLISHED' and o.quote_id is null and not o.fences @> day::date
      and (o.weekdays is null or extract(isodow from day)::int = any (o.weekdays))`;
  const perDay = sql`
    select x.work_center_id, x.day as at, least(sum(x.day_cap), max(d.sellable))::bigint as amount
    from x join app.work_center_day d on d.work_center_id = x.work_center_id and d.work_date = x.day
    where d.sellable > 0 group by 1, 2`;
  const perWeek = sql`
    select work_center_id, at, sum(cap)::bigint as amount
    from (select work_center_id, id, week_start, cap, min(day) as at from x group by 1, 2, 3, 4) w group by 1, 2`;
  return await query.rows<Offered & { workCenterId: string }>(sql`
    with x as (${days}), y as (${bucket === 'DAY' ? perDay : perWeek})
    select work_center_id, date_trunc(${bucket.toLowerCase()}, at)::date::text as start, sum(amount)::bigint as amount from y
    where at >= ${from}::date and at < ${until}::date group by 1, 2`);
}
