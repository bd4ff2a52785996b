import { today } from '../../../clock.server.ts';
import { addDays } from '../../../domain/week.ts';
import type { OwnOfferFragment } from '../../../gql/graphql.ts';
import type { query } from '../../../graphql.server.ts';
import { DAYS_LOADED, freeDays } from '../editor/free-days.server.ts';
import { type OpenTerms, openWeeks } from '../editor/open-weeks.ts';
import { minutesOfShift } from '../editor/typed-offer.ts';

/** What is left of a week, as a named partner may know it. */
export type OpenNow = readonly { readonly weekStart: string; readonly open: string }[];

/**
 * What a named partner sees of each week: what the offer has not sold, and no more than its work centre has free now. Weeks that lie further
 * off than the free days are known here are left out.
 */
export async function openNow(args: Parameters<typeof query>[0], offer: OwnOfferFragment): Promise<OpenNow> {
  const unsold = new Map(offer.weeks.map(({ weekStart, open }) => [weekStart, open.value]));
  const { workCenter } = offer;
  if (!workCenter) return [...unsold].map(([weekStart, open]) => ({ weekStart, open }));
  const day = today(args);
  const first = offer.from > day ? offer.from : day;
  const free = await freeDays(args, workCenter, first);
  const end = addDays(free.from, DAYS_LOADED - 6);
  return openWeeks({ ...termsOf(offer, workCenter, day), from: first }, free.days)
    .filter(({ weekStart }) => weekStart < end)
    .map(({ weekStart, open }) => ({
      weekStart,
      open: String(Math.min(open, Number(unsold.get(weekStart) ?? 0))),
    }));
}

function termsOf(
  offer: OwnOfferFragment,
  workCenter: NonNullable<OwnOfferFragment['workCenter']>,
  day: string,
): OpenTerms {
  const { recurrence } = offer;
  const minutes = minutesOfShift(recurrence?.shiftStarts ?? '', recurrence?.shiftEnds ?? '');
  return {
    from: offer.from,
    until: offer.until,
    today: day,
    perWeek: Number(offer.perWeek.value),
    minimumLot: Number(offer.minimumLot.value),
    block: Number(workCenter.minimumBlock.value),
    fenceDays: offer.fenceDays,
    fences: offer.fences,
    // The caps of a following offer are the database's: here they stand in what its weeks have unsold.
    follow: offer.follow ? { ...offer.follow, shareBps: 10_000 } : null,
    weekdays: recurrence?.weekdays ?? null,
    dayCap: minutes === null ? null : (minutes / 60) * workCenter.parallelMachines,
  };
}
