import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import type { Id } from '#schema/kernel/id.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { Booking } from '../capacity-offer.ts';
import type { MemberGrade, PartnerGrade, PublicGrade } from '../grade.ts';
import type { OfferFacts, WeekCap } from '../put-on-market.ts';

/** What may still be changed of an offer that stands on the market. */
export interface OfferDisclosure {
  readonly memberGrade: MemberGrade;
  readonly partnerGrade: PartnerGrade;
  readonly publicGrade: PublicGrade;
  readonly fenceDays: number;
  readonly exposureBps: number | null;
  readonly withdrawWhenTaken: boolean;
}

/** What a row says of an offer: amounts in base units, money in major units, days half-open. */
export interface OfferRow extends OfferDisclosure {
  readonly workCenterId: string;
  readonly from: string;
  readonly until: string;
  readonly perWeek: string;
  readonly minimumLot: string;
  readonly unitPrice: string;
  readonly setupPrice: string;
  readonly currency: CurrencyCode;
  readonly booking: Booking;
  readonly holdMinutes: number;
  readonly isBlind: boolean;
  /** As PostgreSQL writes a set of half-open ranges. */
  readonly fencedDays: string;
  readonly note: string | null;
}

/** An offer of a work centre on the market. */
export interface KnownOffer extends OfferRow {
  readonly id: Id<'off'>;
  readonly number: string;
  readonly hasPriceByLoad: boolean;
}

export interface OfferCenter {
  readonly id: Id<'wkc'>;
  readonly code: string;
  readonly name: string;
  readonly siteId: string;
  readonly processCode: string;
  readonly measure: Measure;
  readonly parallelMachines: number;
  readonly currency: CurrencyCode;
  /** Today at its site. */
  readonly today: string;
}

/** All that a sheet of offers is checked against. */
export interface OfferContext {
  readonly centers: readonly OfferCenter[];
  readonly offers: readonly KnownOffer[];
  /** The firm's names, in small letters: a blind offer must not say them. */
  readonly firmNames: readonly string[];
}

/** A row that was accepted: a new offer, or another disclosure of a known one. */
export type OfferChange =
  | {
      readonly kind: 'PUBLISH';
      readonly row: OfferRow;
      readonly facts: OfferFacts;
      readonly weeks: readonly WeekCap[];
    }
  | { readonly kind: 'DISCLOSE'; readonly id: Id<'off'>; readonly to: OfferDisclosure };
