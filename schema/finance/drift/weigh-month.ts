import { psiOf } from '#schema/kernel/stability-index.ts';
import { chanceLevel } from './drift-level.ts';
import { countMin, shownCounts } from './shown-counts.ts';

/** Of fewer firms nothing is said, and no month of fewer becomes the reference. */
export const driftFirmsMin = 30;

/** How firms spread in a month: by figure (`score` among them) counts from «not known» on. */
export interface MonthSpread {
  readonly month: string;
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/** What is noted of one figure and month. Thousandths; null where too few firms say anything, or where it may not be shown. */
export interface DriftNote {
  readonly month: string;
  readonly feature: string;
  readonly firms: number | null;
  readonly reference: string | null;
  readonly psiMilli: number | null;
  readonly chanceMilli: number | null;
  readonly places: readonly (number | null)[];
}

export const firmsOf = ({ counts }: MonthSpread) => sum(counts.get('score') ?? []);

/** A month against the reference; that itself is 0 away from itself. */
export function weighMonth(month: MonthSpread, reference: MonthSpread | undefined): DriftNote[] {
  return [...month.counts].map(([feature, counts]) => {
    const before = reference?.counts.get(feature);
    const [then, now] = [sum(before ?? []), sum(counts)];
    const isEnough = before !== undefined && then >= driftFirmsMin && now >= driftFirmsMin;
    return {
      month: month.month,
      feature,
      firms: now < countMin ? null : now,
      reference: reference?.month ?? null,
      psiMilli: isEnough ? milli(psiOf(before, counts)) : null,
      chanceMilli: isEnough ? milli(chanceLevel(counts.length, [then, now])) : null,
      places: shownCounts(counts),
    };
  });
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const milli = (value: number) => Math.round(value * 1_000);
