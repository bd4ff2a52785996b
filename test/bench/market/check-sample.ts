import { deepStrictEqual } from 'node:assert';
import { type CapacityOfferPublishInput, capacityOfferPublish } from '#schema/exchange/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { type Measure, shownUnitOf } from '#schema/kernel/measure.ts';
import { shown } from '#schema/kernel/values.ts';
import { capabilitySet, certificateAdd } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import type { Stage } from './stage.ts';

interface Sampled {
  readonly id: string;
  readonly process: string;
  readonly materials: string[];
  readonly measure: Measure;
  readonly city: string;
  readonly from: string;
  readonly until: string;
  readonly perWeek: string;
  readonly minimumLot: string;
  readonly setup: string;
  readonly unitPrice: string;
  readonly setupPriceMinor: string;
  readonly currency: CurrencyCode;
  readonly booking: 'INSTANT' | 'APPROVAL';
  readonly grade: 'BAND' | 'YES_NO';
  readonly blind: boolean;
  readonly terms: { exposureBps?: number; priceSteps: { fromDays: number; changeBps: number }[] };
  readonly bands: number[];
  readonly capabilities: { kind: string; value: string | null; unit: 'KGM' | null; choices: string[] }[];
  readonly certificates: { standard: string; from: string; until: string | null }[];
}

const columns = `m.offer_id as id, m.process_code as process, m.material_codes as materials, m.measure, m.valid_from::text as from, m.valid_until::text as until,
  m.per_week as "perWeek", m.minimum_lot as "minimumLot", m.setup_amount as setup, m.unit_price as "unitPrice", m.setup_price_minor as "setupPriceMinor",
  m.currency, m.booking, m.grade, m.is_blind as blind, m.terms, m.bands, a.capabilities`;

/** What the three rows of an offer say, apart from whose it is. */
const rowsOf = `select to_jsonb(m) - array['offer_id', 'seller_id', 'number'] as card, to_jsonb(a) - array['offer_id', 'also_processes'] as ability,
  to_jsonb(s) - array['offer_id', 'is_verified'] as searched
  from market.offer m join market.offer_ability a on a.offer_id = m.offer_id join market.offer_search s on s.offer_id = m.offer_id where m.offer_id = $1`;

/**
 * Publishes some of the filled offers anew, through the product's own commands over days that have just what their bands say, and
 * holds each row that the projection writes against the one that was filled in. Throws at the first difference. Answers how many.
 */
export async function checkSample({ house }: Stage, count: number): Promise<number> {
  const { rows } = await house.admin.query<Sampled>(
    `
    select ${columns}, f.city, f.held as certificates from market.offer m join market.offer_ability a on a.offer_id = m.offer_id
    join bench.firm f on f.n = 1 + (substr(m.number, 9)::bigint * 7919) % (select count(*) from bench.firm)
    where m.resource = 'CAPACITY' order by md5(m.offer_id::text) limit $1`,
    [count],
  );
  const firm = await given.givenFirm(house);
  for (const sampled of rows) {
    const published = await publishAnew(house, firm, sampled);
    const [filled, projected] = [
      await house.admin.query(rowsOf, [sampled.id]),
      await house.admin.query(rowsOf, [published.id]),
    ];
    deepStrictEqual(
      projected.rows[0],
      filled.rows[0],
      `Offer ${sampled.id} is not what the projection writes`,
    );
    // What was made for the comparison is no part of the market.
    await house.admin.query(
      `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where id = $1`,
      [published.id],
    );
    await house.admin.query('delete from market.offer where offer_id = $1', [published.id]);
  }
  return rows.length;
}

async function publishAnew(house: given.TestHouse, firm: given.Firm, sampled: Sampled): Promise<given.Made> {
  const { measure, currency } = sampled;
  const amount = (base: string) => {
    const { value, unit } = shown(BigInt(base), measure);
    return { value: value.toFixed(), unit };
  };
  const site = await given.givenSite(house, firm, { cityCode: sampled.city });
  const center = await given.givenWorkCenter(house, firm, {
    siteId: site.wire,
    processCode: sampled.process,
    materialCodes: sampled.materials,
    measure,
    rate: { amount: sampled.unitPrice, currency },
    setup: amount(sampled.setup),
    minimumBlock: { value: '0', unit: shownUnitOf(measure) },
  });
  for (const { kind, value, unit, choices } of sampled.capabilities)
    await given.act(house, firm.actor, capabilitySet, {
      workCenterId: center.wire,
      kindCode: kind,
      ...(value && unit ? { value: { value, unit } } : { choices }),
    });
  for (const { standard, from, until } of sampled.certificates)
    await given.act(house, firm.actor, certificateAdd, {
      siteId: site.wire,
      standardCode: standard,
      number: standard,
      issuer: 'CQC',
      validFrom: from,
      validUntil: until,
    });
  await house.admin.query(
    `
    insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, sellable)
    select $1, $2, $3::date + 7 * (n - 1)::int, x.open, 0, x.open from unnest($4::int[]) with ordinality as u (band, n),
      lateral (select case band when 2 then $5::bigint when 1 then $6::bigint else 0 end as open) x`,
    [firm.id, center.id, sampled.from, sampled.bands, sampled.perWeek, sampled.minimumLot],
  );
  const input: CapacityOfferPublishInput = {
    idempotencyKey: crypto.randomUUID(),
    workCenterId: center.wire,
    from: sampled.from,
    until: sampled.until,
    perWeek: amount(sampled.perWeek),
    minimumLot: amount(sampled.minimumLot),
    unitPrice: { amount: sampled.unitPrice, currency },
    setupPrice: { amount: String(Number(sampled.setupPriceMinor) / 100), currency },
    booking: sampled.booking,
    memberGrade: sampled.grade,
    blind: sampled.blind,
    ...(sampled.terms.exposureBps ? { exposureBps: sampled.terms.exposureBps } : {}),
    priceSteps: sampled.terms.priceSteps.map(({ fromDays, changeBps }) => ({
      by: 'LEAD_TIME',
      fromDays,
      changeBps,
    })),
  };
  return await given.act(house, firm.actor, capacityOfferPublish, input);
}
