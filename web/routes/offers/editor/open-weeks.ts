import { addDays, daysUntil, isoWeekdayOf, mondayOf, mondaysBetween } from '../../../domain/week.ts';
import type { Band, Grade } from '../../../gql/graphql.ts';

/** Days that are not sold, half-open. */
export interface Fence {
  readonly from: string;
  readonly until: string;
}

/** What of an offer says how much of a week is open, as the editor understands it. Figures in the unit of the work centre. */
export interface OpenTerms {
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly perWeek: number;
  readonly minimumLot: number;
  /** Less than this of a day cannot be sold: the work centre's minimum block. */
  readonly block: number;
  readonly fenceDays: number;
  readonly fences: readonly Fence[];
  readonly follow: { readonly shareBps: number; readonly beyondDays: number } | null;
  readonly weekdays: readonly number[] | null;
  /** The most of one day that a shift gives; null for the whole day. */
  readonly dayCap: number | null;
}

/** What is free on each day that the board knows; a day that is not here has no figures. */
export type FreeDays = Readonly<Record<string, number>>;

/** One week of an offer as it would be published now. */
export interface OpenWeek {
  readonly weekStart: string;
  /** What the work centre has free on the days that are sold; null where the board has no figures. */
  readonly free: number | null;
  /** What would be on sale; 0 where no day of the week is sold. */
  readonly open: number;
  readonly isFenced: boolean;
  readonly band: Band;
}

/** Week by week what is free and what is open, by the rules by which the market is kept. At most 54 weeks. */
export function openWeeks(terms: OpenTerms, free: FreeDays): OpenWeek[] {
  return mondaysBetween(terms.from, terms.until)
    .slice(0, 54)
    .map((monday) => openWeek(terms, free, monday));
}

function openWeek(terms: OpenTerms, free: FreeDays, weekStart: string): OpenWeek {
  const sold = soldDays(terms, weekStart);
  const known = sold.filter((day) => free[day] !== undefined);
  const freeHere = sum(known.map((day) => Math.max(0, free[day] ?? 0)));
  const sellable = known.map((day) => dayOpen(terms, free[day] ?? 0)).filter((open) => open >= terms.block);
  const open = round(Math.min(capOf(terms, sold, freeHere), sum(sellable)));
  return {
    weekStart,
    free: known.length === 0 && sold.length > 0 ? null : round(freeHere),
    open,
    isFenced: sold.length === 0,
    band: bandOf(terms, open),
  };
}

/** The days of a week that an offer sells: within its window, far enough ahead, of its weekdays, behind no fence. */
export function soldDays(terms: OpenTerms, weekStart: string): string[] {
  const ahead = Math.max(terms.fenceDays, terms.follow?.beyondDays ?? 0);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(mondayOf(weekStart), n))
    .filter((day) => day >= terms.from && day < terms.until && daysUntil(terms.today, day) >= ahead)
    .filter((day) => terms.weekdays === null || terms.weekdays.includes(isoWeekdayOf(day)))
    .filter((day) => !terms.fences.some(({ from, until }) => from <= day && day < until));
}

/** The most of a week: what is typed; of an offer that follows, its share of what is free; of shifts, no more than they give. */
function capOf(terms: OpenTerms, sold: readonly string[], free: number): number {
  const share = terms.follow ? (free * terms.follow.shareBps) / 10_000 : Number.POSITIVE_INFINITY;
  const shifts = terms.dayCap === null ? Number.POSITIVE_INFINITY : terms.dayCap * sold.length;
  return Math.min(terms.perWeek, share, shifts);
}

function dayOpen(terms: OpenTerms, free: number): number {
  return Math.max(0, terms.dayCap === null ? free : Math.min(free, terms.dayCap));
}

/** Free: all that a week offers by its terms. Tight: at least the minimum lot. Full: less. */
export function bandOf(terms: Pick<OpenTerms, 'perWeek' | 'minimumLot'>, open: number): Band {
  if (open >= terms.perWeek) return 'FREE';
  return open > 0 && open >= terms.minimumLot ? 'TIGHT' : 'FULL';
}

/** A band as an audience of this grade may know it: where only yes or no is shown, TIGHT is the yes. */
export function bandFor(grade: Grade, band: Band): Band {
  if (grade === 'YES_NO' && band === 'FREE') return 'TIGHT';
  return grade === 'NOTHING' ? 'FULL' : band;
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
const round = (figure: number) => Math.round(figure * 1e6) / 1e6;
