import sql, { raw } from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import type { Id } from '#schema/kernel/id.ts';
import type { Booking } from '../capacity-offer.ts';
import type { OfferDisclosure } from '../offer-sheet/offer-sheet.ts';
import type { KnownLot } from './class-sheet.ts';

/** What is read of an offer of any class. */
export interface KnownRow extends OfferDisclosure {
  readonly id: Id<'off'>;
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly perWeek: string;
  readonly minimumLot: string;
  readonly unitPrice: string;
  readonly setupPriceMinor: bigint;
  readonly currency: CurrencyCode;
  readonly booking: Booking;
  readonly holdMinutes: number;
  readonly isBlind: boolean;
  readonly note: string | null;
  readonly hasPriceByLoad: boolean;
  readonly today: string;
}

/** The columns of {@link KnownRow} but `today`, of `app.capacity_offer o`. */
export const knownColumns =
  raw(`o.id, o.number, o.valid_from::text as "from", o.valid_until::text as "until", o.per_week::text as per_week,
  o.minimum_lot::text as minimum_lot, o.unit_price::text as unit_price, o.setup_price_minor, o.currency, o.booking, o.hold_minutes, o.member_grade,
  o.partner_grade, o.public_grade, o.is_blind, o.fence_days, o.exposure_bps, o.withdraw_when_taken, o.note,
  o.price_steps @> '[{"by": "LOAD"}]' as has_price_by_load`);

/** Such a row with its cells. */
export function knownLot<Own extends string>(row: KnownRow, cells: KnownLot<Own>['cells']): KnownLot<Own> {
  const { id, from, until, perWeek, minimumLot, hasPriceByLoad, today } = row;
  const { memberGrade, partnerGrade, publicGrade, fenceDays, exposureBps, withdrawWhenTaken } = row;
  const shown = { memberGrade, partnerGrade, publicGrade, fenceDays, exposureBps, withdrawWhenTaken };
  return { id, from, until, perWeek, minimumLot, hasPriceByLoad, today, ...shown, cells };
}

/** The firm's names, as they are compared. */
export async function firmNames(source: SheetSource): Promise<string[]> {
  const names = await source.rows<{ name: string; nameEn: string | null }>(
    sql`select name, name_en from app.organisation where id = app.organisation()`,
  );
  return names.flatMap(({ name, nameEn }) => [name, nameEn ?? '']).filter((name) => name !== '');
}
