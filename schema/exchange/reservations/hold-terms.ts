import { isoWeekday, plainDate } from '../../kernel/calendar/plain-date.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { shown } from '../../kernel/values.ts';
import { baseAmount } from '../exchange.terms.ts';
import type { OfferCard } from '../market/offer-card.ts';
import type { ReservationHoldInput } from './hold-input.ts';
import { priceWeeks, type SteppedTerms, type StoredPart } from './price-reservation.ts';

/** One week of a hold, in base units. */
export interface Line {
  readonly weekStart: string;
  readonly amount: bigint;
}

/** A hold as the database's functions take it: what of which weeks, for whom, at what price. */
export interface HoldItem {
  readonly id: string;
  readonly buyerId: string;
  readonly offerId: string;
  readonly requestId: string | null;
  readonly currency: OfferCard['currency'];
  readonly priceMinor: bigint;
  readonly parts: readonly StoredPart[];
  readonly weeks: readonly Line[];
}

/** The card as its buyer knows it, and today where the offer stands. */
export type HeldCard = OfferCard & SteppedTerms;

/** Checks the weeks against the offer's terms and prices them. Refuses what no lock is needed to refuse. */
export function holdItemOf(card: HeldCard, buyerId: string, input: ReservationHoldInput): HoldItem {
  const weeks = linesOf(input, card);
  const { total, parts } = priceOf(card, weeks);
  const requestId = input.requestId ? (uuidOf('req', input.requestId) ?? null) : null;
  return {
    id: newId<'rsv'>(),
    buyerId,
    offerId: card.id,
    requestId,
    currency: card.currency,
    priceMinor: total.minor,
    parts,
    weeks,
  };
}

/** The offer that a hold names: by its card, or by itself. */
export function offerIdOf(input: Pick<ReservationHoldInput, 'offerId'>): string | undefined {
  return uuidOf('crd', input.offerId) ?? uuidOf('off', input.offerId);
}

function priceOf(card: HeldCard, weeks: readonly Line[]): ReturnType<typeof priceWeeks> {
  try {
    return priceWeeks(card, weeks);
  } catch (error) {
    // More than a column of money holds. No work centre has as many hours; the database would refuse them next.
    if (!(error instanceof RangeError)) throw error;
    const params = { least: 0, most: shown(card.perWeekAmount, card.measure).value.toFixed() };
    refuse({ code: 'OUT_OF_RANGE', message: 'More than can be priced.', path: ['weeks'], params });
  }
}

function linesOf({ weeks }: ReservationHoldInput, { measure }: OfferCard): Line[] {
  const problems: UserError[] = [];
  if (weeks.length < 1 || weeks.length > 53)
    refuse({
      code: 'OUT_OF_RANGE',
      message: 'Name 1 to 53 weeks.',
      path: ['weeks'],
      params: { least: 1, most: 53 },
    });
  const lines = weeks.map(({ weekStart, quantity }, index) => {
    const path = ['weeks', String(index)];
    if (isoWeekday(plainDate(weekStart)) !== 1)
      problems.push(
        problem({ code: 'NOT_A_MONDAY', message: 'Weeks begin on Monday.', path: [...path, 'weekStart'] }),
      );
    return { weekStart, amount: baseAmount(quantity, measure, [...path, 'quantity'], problems) };
  });
  if (new Set(lines.map((line) => line.weekStart)).size < lines.length)
    problems.push(problem({ code: 'WEEK_TWICE', message: 'Each week once.', path: ['weeks'] }));
  refuseAny(problems);
  return lines;
}
