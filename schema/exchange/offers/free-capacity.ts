import sql from 'sql-template-tag';
import type { Measure } from '../../kernel/measure.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { shown } from '../../kernel/values.ts';
import type { OfferFacts } from './put-on-market.ts';

/** ABOVE_FREE with the first week that has less free than is to be offered of it. */
export async function aboveFree(tx: Tx, facts: OfferFacts, measure: Measure): Promise<UserError[]> {
  const short = await tx.row<{ weekStart: string; free: bigint }>(sql`
    select week::date::text as week_start, coalesce(sum(greatest(0, d.sellable - d.held - d.reserved)), 0)::bigint as free
    from generate_series(date_trunc('week', ${facts.validFrom}::date), ${facts.validUntil}::date - 1, interval '1 week') week
    left join app.work_center_day d on d.work_center_id = ${facts.workCenterId}::uuid
      and d.work_date >= greatest(week::date, ${facts.validFrom}::date) and d.work_date < least(week::date + 7, ${facts.validUntil}::date)
      and (${facts.weekdays ?? null}::int[] is null or extract(isodow from d.work_date)::int = any (${facts.weekdays ?? null}::int[]))
    group by 1 having coalesce(sum(greatest(0, d.sellable - d.held - d.reserved)), 0) < ${facts.perWeekAmount}::bigint order by 1 limit 1`);
  if (!short) return [];
  const free = shown(BigInt(short.free), measure);
  const params = { weekStart: short.weekStart, free: free.value.toFixed(), unit: free.unit };
  return [
    problem({
      code: 'ABOVE_FREE',
      message: `Week ${short.weekStart} has less free.`,
      path: ['perWeek'],
      params,
    }),
  ];
}

/** RECURRENCE_EMPTY where the calendar knows days of the window, and none of those that recur has an hour. */
export async function nothingRecurs(
  tx: Tx,
  { workCenterId, validFrom, validUntil, weekdays }: OfferFacts,
): Promise<UserError[]> {
  const found = await tx.row<{ known: boolean; hours: boolean }>(sql`
    select count(*) > 0 as known, coalesce(bool_or(total > 0 and extract(isodow from work_date)::int = any (${weekdays ?? []}::int[])), false) as hours
    from app.work_center_day where work_center_id = ${workCenterId}::uuid and work_date >= ${validFrom}::date and work_date < ${validUntil}::date`);
  return found?.known && !found.hours
    ? [
        problem({
          code: 'RECURRENCE_EMPTY',
          message: 'The work centre has no hour on these days.',
          path: ['recurrence', 'weekdays'],
        }),
      ]
    : [];
}
