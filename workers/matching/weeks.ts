import { addDays, daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
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
function indexesIn(need: Pick<Need, 'from' | 'until'>, offer: Offered): [number, number] {
  const base = plainDate(offer.baseWeek);
  const first = Math.floor(daysBetween(base, plainDate(need.from)) / 7);
  const end = Math.ceil(daysBetween(base, plainDate(need.until)) / 7);
  return [Math.max(0, first), Math.max(0, end)];
}

/** Monday of a week, its first day on sale that is still to come, and the day after its last. */
export function daysOf(offer: Offered, index: number): { start: string; first: string; end: string } {
  const start = addDays(plainDate(offer.baseWeek), 7 * index);
  const monday = addDays(start, 7);
  return {
    start,
    first: [start, offer.from, offer.today].reduce((latest, day) => (day > latest ? day : latest)),
    end: monday < offer.until ? monday : offer.until,
  };
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
