import sql from 'sql-template-tag';
import { addDays, type PlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import { notFound } from '../kernel/fault.ts';
import type { Measure } from '../kernel/measure.ts';
import { refuse } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';

/** The farthest day that has figures: 53 weeks ahead, as far as the board reaches. */
export const horizonDays = 53 * 7;

/** A work centre of the actor's with the day that it is there now. */
export interface CenterToday {
  readonly id: string;
  readonly measure: Measure;
  readonly today: PlainDate;
}

/** The work centre of a wire id, or as if absent. */
export async function requireCenter(tx: Tx, wire: string): Promise<CenterToday> {
  const id = requireId('wkc', wire, 'workCenterId');
  const found = await tx.row<{ measure: Measure; today: string }>(sql`
    select w.measure, (app.clock() at time zone s.time_zone)::date::text as today
    from app.work_center w join app.site s on s.id = w.site_id where w.id = ${id}::uuid`);
  if (!found) throw notFound(['workCenterId']);
  return { id, measure: found.measure, today: plainDate(found.today) };
}

/** Refuses a day that is over, or beyond the horizon; both by the site's own calendar. */
export function refuseOutsideHorizon(today: PlainDate, date: string, path: readonly string[]): void {
  if (date < today)
    refuse({ code: 'DAY_IS_OVER', message: 'This day is over at the site.', path, params: { today } });
  const last = addDays(today, horizonDays);
  if (date > last)
    refuse({
      code: 'BEYOND_HORIZON',
      message: 'Days are planned 53 weeks ahead.',
      path,
      params: { last },
    });
}
