import { daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { shown } from '../../kernel/values.ts';
import { bandOf } from '../market/band.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { capacityExceeded } from './capacity-exceeded-problem.ts';
import type { Line } from './hold-terms.ts';

/** What the database's reserve function answers for one item. */
export interface HoldAnswer {
  readonly granted: boolean;
  readonly code?: string;
  readonly weekStart?: string;
  readonly requested?: number;
  readonly band?: number;
  readonly minimumLot?: number;
  readonly limit?: number;
  readonly fenceDays?: number;
  readonly most?: number;
  readonly minutes?: number;
  /** The key had been used before, for this. */
  readonly replayed?: boolean;
  readonly outcomeId?: string;
  readonly number?: string;
  readonly heldAt?: string;
  readonly expiresAt?: string;
  readonly sellerId?: string;
}

/** Why a hold was not granted. Of what is left nobody is told more than the card does. */
export function holdProblem(
  answer: HoldAnswer | undefined,
  { measure, bands, baseWeek }: OfferCard,
  lines: readonly Line[],
): UserError {
  const week = answer?.weekStart ?? '';
  const path = ['weeks', String(lines.findIndex((line) => line.weekStart === week))];
  switch (answer?.code) {
    case 'CAPACITY_EXCEEDED':
      return capacityExceeded({
        weekStart: week,
        requested: BigInt(answer.requested ?? 0),
        // What the card says: a band of the buyer's own grade, whatever the database found under its locks.
        band: bandOf(bands[daysBetween(plainDate(baseWeek), plainDate(week)) / 7] ?? 0),
        measure,
        path,
      });
    case 'WEEK_NOT_OFFERED':
      return problem({
        code: 'WEEK_NOT_OFFERED',
        message: 'The offer does not reach this week.',
        path,
        params: { weekStart: week },
      });
    case 'BELOW_MINIMUM_LOT':
      return problem({
        code: 'BELOW_MINIMUM_LOT',
        message: 'Less than the minimum lot.',
        path: ['weeks'],
        params: {
          minimumLot: shown(BigInt(answer.minimumLot ?? 0), measure).value.toFixed(),
          unit: shown(0n, measure).unit,
        },
      });
    case 'TOO_MANY_OPEN_HOLDS':
      return problem({
        code: 'TOO_MANY_OPEN_HOLDS',
        message: 'Confirm or release an open hold on this offer first.',
        path: ['offerId'],
        params: { limit: answer.limit ?? 0 },
      });
    case 'WEEK_FENCED':
      return problem({
        code: 'WEEK_FENCED',
        message: 'The seller does not sell this week: a fence lies over it.',
        path,
        params: { weekStart: week, fenceDays: answer.fenceDays ?? 0 },
      });
    case 'EXPOSURE_EXCEEDED':
      return problem({
        code: 'EXPOSURE_EXCEEDED',
        message: 'More than one buyer may have of this week.',
        path,
        params: {
          weekStart: week,
          most: shown(BigInt(answer.most ?? 0), measure).value.toFixed(),
          unit: shown(0n, measure).unit,
        },
      });
    case 'WHOLE_LOTS_ONLY':
      return problem({
        code: 'WHOLE_LOTS_ONLY',
        message:
          'After several refusals this seller’s offers are held by whole minimum lots alone, for the rest of the hour.',
        path: ['weeks'],
        params: {
          minimumLot: shown(BigInt(answer.minimumLot ?? 0), measure).value.toFixed(),
          unit: shown(0n, measure).unit,
        },
      });
    case 'TOO_MANY_PROBES':
      return problem({
        code: 'TOO_MANY_PROBES',
        message: 'Too many holds of this seller’s offers were refused or given back; wait.',
        path: ['offerId'],
        params: { minutes: answer.minutes ?? 0 },
      });
    case 'OWN_OFFER':
      return problem({ code: 'OWN_OFFER', message: 'This offer is your own.', path: ['offerId'] });
    default:
      return problem({ code: 'OFFER_GONE', message: 'The offer has left the market.', path: ['offerId'] });
  }
}
