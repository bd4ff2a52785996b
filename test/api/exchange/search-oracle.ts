import { addDays, type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { monday, type TestHouse, today } from '#test/builders/index.ts';

/** What a member may know of an offer, read row by row, and the certificates of its site. */
export interface KnownOffer {
  readonly id: string;
  readonly resource: string;
  readonly process: string;
  readonly materials: readonly string[];
  readonly measure: string;
  readonly currency: string;
  readonly price: number;
  readonly province: string;
  readonly city: string;
  readonly isBlind: boolean;
  readonly isVerified: boolean;
  readonly from: string;
  readonly until: string;
  readonly baseWeek: string;
  readonly bands: readonly number[];
  readonly perWeek: number;
  readonly minimumLot: number;
  readonly exposure: number | null;
  readonly certificates: readonly { standard: string; from: string; until: string | null }[];
}

/** A search in plain values: amounts in base units. */
export interface PlainSearch {
  readonly resources?: readonly string[];
  readonly processCodes?: readonly string[];
  readonly materialCodes?: readonly string[];
  readonly standards?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly amount?: number;
  readonly perWeek?: number;
  readonly unitPriceMax?: number;
  readonly provinces?: readonly string[];
  readonly cities?: readonly string[];
  readonly verifiedOnly?: boolean;
}

export async function readKnown({ admin }: TestHouse): Promise<KnownOffer[]> {
  const { rows } = await admin.query(`
    select m.offer_id as id, m.resource, m.process_code as process, m.material_codes as materials, m.measure, m.currency, m.unit_price::float8 * (10000 + least(0, (select min((step ->> 'changeBps')::int) from jsonb_array_elements(m.terms -> 'priceSteps') step))) / 10000 as price,
      m.province_code as province, m.city_code as city, m.is_blind as "isBlind", m.seller_id is not null and f.verified_since is not null as "isVerified",
      m.valid_from::text as from, m.valid_until::text as until, m.base_week::text as "baseWeek", m.bands, m.per_week::int as "perWeek",
      m.minimum_lot::int as "minimumLot", (m.terms ->> 'exposureBps')::int as exposure, coalesce(a.certificates, '[]') as certificates
    from market.offer m left join market.firm f on f.id = m.seller_id left join market.offer_ability a on a.offer_id = m.offer_id order by m.offer_id desc`);
  return rows as KnownOffer[];
}

const isBelow = (code: string, above: string) => code === above || code.startsWith(`${above}.`);

/** Day by day and week by week, as the words of the API say it; shares no code with the search. */
export function answers(offer: KnownOffer, search: PlainSearch): boolean {
  const any = <T>(list: readonly T[] | undefined, holds: (one: T) => boolean) =>
    list === undefined || list.some(holds);
  const start = search.from ?? '0001-01-01';
  const end = search.until ?? '9998-12-31';
  const first = offer.from > start ? offer.from : start;
  const last = addDays(plainDate(offer.until < end ? offer.until : end), -1);
  return (
    any(search.resources, (one) => one === offer.resource) &&
    any(search.processCodes, (one) => isBelow(offer.process, one)) &&
    any(
      search.materialCodes,
      (one) =>
        offer.materials.length === 0 || offer.materials.some((m) => isBelow(m, one) || isBelow(one, m)),
    ) &&
    (search.standards ?? []).every((standard) =>
      offer.certificates.some(
        (held) => held.standard === standard && held.from <= first && (held.until ?? '9999') >= last,
      ),
    ) &&
    offer.from < end &&
    offer.until > start &&
    (search.amount === undefined || surelyIn(offer, search) >= search.amount) &&
    (search.perWeek === undefined || eachWeek(offer, search, search.perWeek)) &&
    (search.unitPriceMax === undefined || offer.price <= search.unitPriceMax) &&
    any(search.provinces, (one) => one === offer.province) &&
    any(search.cities, (one) => one === offer.city && !offer.isBlind) &&
    (!search.verifiedOnly || offer.isVerified)
  );
}

function floorAt({ bands, perWeek, minimumLot, exposure }: KnownOffer, index: number): number {
  const floor = bands[index] === 2 ? perWeek : bands[index] === 1 ? minimumLot : 0;
  return exposure === null ? floor : Math.min(floor, Math.floor((perWeek * exposure) / 10_000));
}

/** What is surely left in the weeks that serve whole. */
export function surelyIn(
  offer: KnownOffer,
  { from = '0001-01-01', until = '9998-12-31' }: PlainSearch,
): number {
  if (offer.resource !== 'CAPACITY') return floorAt(offer, 0);
  let sum = 0;
  for (const index of offer.bands.keys()) {
    const days = Array.from({ length: 7 }, (_, day) =>
      addDays(plainDate(offer.baseWeek), 7 * index + day),
    ).filter((day) => day >= offer.from && day < offer.until && day >= today());
    if (days.length > 0 && days.every((day) => day >= from && day < until)) sum += floorAt(offer, index);
  }
  return sum;
}

function eachWeek(offer: KnownOffer, { from = '', until = '' }: PlainSearch, amount: number): boolean {
  const weeks: PlainDate[] = [];
  for (let week = monday(-2); week < until; week = addDays(week, 7))
    if (week >= from && addDays(week, 7) <= until) weeks.push(week);
  if (offer.resource !== 'CAPACITY') return floorAt(offer, 0) >= amount * weeks.length;
  return weeks.every((week) => {
    const index = offer.bands.findIndex((_, n) => addDays(plainDate(offer.baseWeek), 7 * n) === week);
    return index >= 0 && floorAt(offer, index) >= amount;
  });
}
