import { parseAmount } from '../../domain/parse-amount.ts';
import { addDays, isPlainDate } from '../../domain/week.ts';
import type { CapacitySearchInput, MarketOrder, Measure, Resource } from '../../gql/graphql.ts';

/** What the market can be asked, by the names in its address. */
export const FILTERS = [
  'process',
  'material',
  'standard',
  'city',
  'km',
  'province',
  'from',
  'lastDay',
  'amount',
  'unit',
  'priceMax',
  'verified',
] as const;
export type FilterName = (typeof FILTERS)[number];

export const RESOURCES: readonly Resource[] = ['CAPACITY', 'STOCK', 'DELIVERY'];
export const ORDERS: readonly MarketOrder[] = ['NEWEST', 'PRICE', 'DISTANCE'];

/** What prices and amounts are said of; each is the shown unit of one measure. */
export const UNITS = {
  HUR: 'TIME',
  KGM: 'MASS',
  MTK: 'AREA',
  MTR: 'LENGTH',
  H87: 'COUNT',
} as const satisfies Record<string, Measure>;
export type SearchUnit = keyof typeof UNITS;

export interface MarketSearch {
  readonly filter: CapacitySearchInput;
  readonly order: MarketOrder;
  readonly resource: Resource | null;
  /** Filters whose text says nothing that could be searched: they are left out, and the screen says so. */
  readonly unread: readonly FilterName[];
}

/** The search that an address asks for. Prices are of hours where no unit is named: those of different units cannot be compared. */
export function marketSearchOf(params: URLSearchParams): MarketSearch {
  const unread: FilterName[] = [];
  const get = (name: FilterName) => params.get(name)?.trim() || undefined;
  const one = (name: FilterName) => [get(name)].filter((value) => value !== undefined);
  const read = <T>(name: FilterName, reading: (text: string) => T | undefined): T | undefined => {
    const text = get(name);
    const value = text === undefined ? undefined : reading(text);
    if (text !== undefined && value === undefined) unread.push(name);
    return value;
  };
  const resource = RESOURCES.find((known) => known === params.get('resource')) ?? null;
  const from = read('from', (text) => (isPlainDate(text) ? text : undefined));
  const last = read('lastDay', (text) => (isPlainDate(text) && !(from && text < from) ? text : undefined));
  const unit = read('unit', (text) => (text in UNITS ? (text as SearchUnit) : undefined)) ?? 'HUR';
  const amount = read('amount', (text) => positive(parseAmount(text)));
  const unitPriceMax = read('priceMax', (text) => notNegative(parseAmount(text)));
  const km = read('km', kilometres);
  const order = orderOf(params.get('order'), get('city'));
  const isPriced = unitPriceMax !== undefined || order === 'PRICE';
  return {
    order,
    resource,
    unread,
    filter: {
      ...listed('resources', resource ? [resource] : []),
      ...listed('processCodes', one('process')),
      ...listed('materialCodes', one('material')),
      ...listed('standards', one('standard')),
      ...listed('provinces', one('province')),
      ...placeOf(get('city'), km, order),
      ...(from ? { from } : {}),
      ...(last ? { until: addDays(last, 1) } : {}),
      ...(amount ? { amount: { value: amount, unit } } : {}),
      ...(isPriced ? { measure: UNITS[unit], currency: 'CNY' } : {}),
      ...(unitPriceMax ? { unitPriceMax } : {}),
      ...(get('verified') === 'yes' ? { verifiedOnly: true } : {}),
    },
  };
}

/** In a city, or not farther from it; by distance every place counts from it. */
function placeOf(city: string | undefined, km: number | undefined, order: MarketOrder): CapacitySearchInput {
  if (!city) return {};
  if (km !== undefined) return { near: { city, km } };
  return order === 'DISTANCE' ? { near: { city } } : { cities: [city] };
}

function listed<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length > 0 ? { [name]: values } : {};
}

function orderOf(text: string | null, city: string | undefined): MarketOrder {
  const order = ORDERS.find((known) => known === text) ?? 'NEWEST';
  return order === 'DISTANCE' && !city ? 'NEWEST' : order;
}

const positive = (amount: string | null) =>
  amount !== null && !amount.startsWith('-') && Number(amount) > 0 ? amount : undefined;
const notNegative = (amount: string | null) =>
  amount !== null && !amount.startsWith('-') ? amount : undefined;

function kilometres(text: string): number | undefined {
  const amount = parseAmount(text);
  return amount !== null && /^\d{1,5}$/.test(amount) && Number(amount) <= 20_000 ? Number(amount) : undefined;
}
