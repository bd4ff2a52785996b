import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Need, Offered, PriceStep } from './terms.ts';

/** A week that the need can use of an offer, and what is surely there. */
export interface Week {
  readonly start: string;
  /** The day after the last on which work may be done in it. */
  readonly end: string;
  readonly floor: bigint;
  readonly step: PriceStep;
}

/** What is surely there in a week: what is free where that may be known, else the floor of its band. */
export function floorOf(offer: Offered, index: number): bigint {
  const band = offer.bands[index] ?? 0;
  const known = offer.free?.[index];
  const sure = known ?? (band === 2 ? offer.perWeek : band === 1 ? offer.minimumLot : 0n);
  return offer.mostPerWeek !== null && offer.mostPerWeek < sure ? offer.mostPerWeek : sure;
}

/**
 * The weeks of the offer whose days on sale all lie in the need's window: the hold chooses the days within a week, so a week
 * serves whole or not at all. A week that the offer itself begins or ends in serves with the days that it has. Where certificates
 * are a must, they are valid on all of those days.
 */
export function weeksFor(need: Pick<Need, 'from' | 'until' | 'requirements'>, offer: Offered): Week[] {
  const standards = need.requirements
    .filter(({ kind, must }) => kind === 'CERTIFICATE' && must)
    .flatMap(({ choices }) => choices);
  const [first, last] = indexesIn(need, offer);
  return offer.bands.slice(first, last).flatMap((_, offset) => {
    const index = first + offset;
    const days = daysOf(offer, index);
    const inWindow = days.first < days.end && days.first >= need.from && days.end <= need.until;
    const certified = standards.every((standard) => isCertified(offer, standard, days));
    if (!inWindow || !certified) return [];
    const step = offer.stepOf(days.start, offer.bands[index] ?? 0);
    return [{ start: days.start, end: days.end, floor: floorOf(offer, index), step }];
  });
}

/** From which week of the series up to which one a day can lie in the window: most of a year's do not. */
function indexesIn({ from, until }: Pick<Need, 'from' | 'until'>, offer: Offered): [number, number] {
  const mondays = mondaysOf(offer);
  const first = mondays.findLastIndex((monday) => monday <= from);
  const end = mondays.findIndex((monday) => monday >= until);
  return [Math.max(0, first), end < 0 ? mondays.length : end];
}

/** Monday of a week, its first day on sale that is still to come, and the day after its last. */
export function daysOf(offer: Offered, index: number): { start: string; first: string; end: string } {
  const [start = '', monday = ''] = mondaysOf(offer).slice(index, index + 2);
  const onSale = offer.from > offer.today ? offer.from : offer.today;
  return {
    start,
    first: onSale > start ? onSale : start,
    end: monday < offer.until ? monday : offer.until,
  };
}

/** Mondays by the first of them: all offers of a market begin their series at a few. */
const mondaysFrom = new Map<string, string[]>();

/** The Mondays of an offer's series and the one behind it. */
function mondaysOf({ baseWeek, bands }: Pick<Offered, 'baseWeek' | 'bands'>): readonly string[] {
  const known = mondaysFrom.get(baseWeek) ?? [];
  if (known.length <= bands.length) {
    const base = plainDate(baseWeek);
    for (let index = known.length; index <= bands.length; index++) known.push(addDays(base, 7 * index));
    mondaysFrom.set(baseWeek, known);
  }
  return known;
}

/** Whether one certificate of the standard is valid on every day of a span. */
export function isCertified(
  { certificates }: Pick<Offered, 'certificates'>,
  standard: string,
  { first, end }: { first: string; end: string },
): boolean {
  return certificates.some(
    (held) =>
      held.standard === standard &&
      held.from <= first &&
      (held.until === null || addDays(plainDate(held.until), 1) >= end),
  );
}
