import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import type { KnownOffer, OfferContext } from './offer-sheet.ts';

/** The firm's work centres, and its offers of them that stand on the market. */
export async function offerContext(source: SheetSource): Promise<OfferContext> {
  const names = await source.rows<{ name: string; nameEn: string | null }>(
    sql`select name, name_en from app.organisation where id = app.organisation()`,
  );
  return {
    centers: await source.rows(sql`
      select w.id, w.code, w.name, w.site_id, w.process_code, w.measure, w.parallel_machines, w.currency,
        (app.clock() at time zone s.time_zone)::date::text as today
      from app.work_center w join app.site s on s.id = w.site_id where w.organisation_id = app.organisation() order by w.code`),
    offers: await readOffers(source),
    firmNames: names.flatMap(({ name, nameEn }) => [name, nameEn ?? '']).flatMap(lowered),
  };
}

const lowered = (name: string) => (name === '' ? [] : [name.toLowerCase()]);

type Row = Omit<KnownOffer, 'setupPrice'> & { readonly setupPriceMinor: bigint };

async function readOffers(source: SheetSource): Promise<KnownOffer[]> {
  const rows = await source.rows<Row>(sql`
    select o.id, o.number, o.work_center_id, o.valid_from::text as "from", o.valid_until::text as "until", o.per_week::text as per_week,
      o.minimum_lot::text as minimum_lot, o.unit_price::text as unit_price, o.setup_price_minor, o.currency, o.booking, o.hold_minutes,
      o.member_grade, o.partner_grade, o.public_grade, o.is_blind, o.fences::text as fenced_days, o.fence_days, o.exposure_bps,
      o.withdraw_when_taken, o.note, o.price_steps @> '[{"by": "LOAD"}]' as has_price_by_load
    from app.capacity_offer o join app.work_center w on w.id = o.work_center_id
    where o.organisation_id = app.organisation() and o.state = 'PUBLISHED' and o.resource = 'CAPACITY'
      and not exists (select from app.machine_slot s where s.offer_id = o.id) order by w.code, o.valid_from, o.id`);
  return rows.map(({ setupPriceMinor, ...row }) => ({
    ...row,
    unitPrice: decimal(row.unitPrice).toFixed(),
    setupPrice: decimal(formatAmount({ minor: BigInt(setupPriceMinor), currency: row.currency })).toFixed(),
  }));
}
