import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import {
  addDays,
  daysBetween,
  isoWeekday,
  type PlainDate,
  parsePlainDate,
  plainDate,
} from '../../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { decimal, isKeptExactly } from '../../../kernel/decimal.ts';
import { Fault } from '../../../kernel/fault.ts';
import { type Measure, measureOf } from '../../../kernel/measure.ts';
import { toBase } from '../../../kernel/quantity.ts';
import type { Query } from '../../../kernel/run-query.ts';
import { type QuantityInput, quantityOf } from '../../../kernel/values.ts';
import { listMaterials, listProcesses, listStandards } from '../../../plants/index.ts';
import { windowDaysMax } from '../../exchange.terms.ts';
import { kilometresBetween } from './great-circle.ts';
import { earliest, latest, type ReachedCity, type Search } from './search.ts';
import type { CapacitySearchInput, MarketOrder, NearInput } from './search-input.ts';
import { aboveAndBelow, below, branchesOf, topsOf } from './spread-codes.ts';

/** The most codes of each list: more would be a load, not a question. */
const codesMax = {
  processCodes: 20,
  materialCodes: 20,
  standards: 10,
  provinces: 40,
  cities: 50,
  resources: 3,
} as const;
const kmMax = 20_000;

/** A search may not be asked so: which argument, and what it would have to be. */
function wrong(argument: string, message: string, params: Record<string, string> = {}): Fault {
  return new Fault('BAD_USER_INPUT', message, { argument, ...params });
}

/**
 * Checks a search and spreads its codes over their trees, so that the database sees plain lists. Refuses, naming the argument: too many
 * codes, codes that are none, a window that is none, an amount of another measure, a price without measure and currency.
 */
export async function readSearch(
  query: Query,
  input: CapacitySearchInput,
  order: MarketOrder,
): Promise<Search> {
  for (const [list, most] of Object.entries(codesMax) as [keyof typeof codesMax, number][])
    checkLength(input, list, most);
  const processes = await listProcesses(query);
  const materials = await listMaterials(query);
  const window = windowOf(input);
  const measure = measureAsked(input);
  checkPrice(input, order, measure);
  if (order === 'DISTANCE' && !input.near)
    throw wrong('filter.near', 'DISTANCE is from a place: say near which city.');
  const processCodes = known(input.processCodes, processes, 'processCodes');
  const materialCodes = known(input.materialCodes, materials, 'materialCodes');
  return {
    order,
    resources: input.resources ?? undefined,
    processCodes: processCodes && below(processes, processCodes),
    processTops: processCodes && topsOf(processCodes),
    processBranches: branchesOf(processes, processCodes),
    materialCodes: materialCodes && aboveAndBelow(materials, materialCodes),
    standards: known(input.standards, input.standards ? await listStandards(query) : [], 'standards') ?? [],
    reached: input.near ? await reachedFrom(query, input.near) : undefined,
    ...window,
    amount: amountOf(input.amount, 'amount', measure),
    perWeek: perWeekOf(input, measure),
    measure,
    currency: input.currency ?? undefined,
    unitPriceMax: input.unitPriceMax ?? undefined,
    provinces: input.provinces ?? undefined,
    cities: input.cities ?? undefined,
    verifiedOnly: input.verifiedOnly ?? false,
    mark: markOf(input, order),
  };
}

function checkLength(input: CapacitySearchInput, list: keyof typeof codesMax, most: number): void {
  const given = input[list]?.length ?? 0;
  if (given > most)
    throw wrong(`filter.${list}`, `At most ${most} of these.`, { most: String(most), given: String(given) });
}

/** Codes that are on the list, each once; an empty list asks for nothing and is as if absent. */
function known(
  codes: readonly string[] | null | undefined,
  all: readonly { readonly code: string }[],
  list: string,
): readonly string[] | undefined {
  if (!codes || codes.length === 0) return undefined;
  const ours = new Set(all.map(({ code }) => code));
  const stranger = codes.find((code) => !ours.has(code));
  if (stranger !== undefined)
    throw wrong(`filter.${list}.${codes.indexOf(stranger)}`, 'There is no such code.');
  return [...new Set(codes)];
}

function windowOf({ from, until }: CapacitySearchInput): { from: string; until: string } {
  if (from && until && until <= from) throw wrong('filter.until', 'The window must end after it begins.');
  if (from && until && daysBetween(plainDate(from), plainDate(until)) > windowDaysMax)
    throw wrong('filter.until', 'The window is longer than a year.', { days: String(windowDaysMax) });
  return { from: from ?? earliest, until: until ?? latest };
}

/** What is counted: said so, or by the units of the amounts. */
function measureAsked({ measure, amount, amountPerWeek }: CapacitySearchInput): Measure | undefined {
  const unit = amount?.unit ?? amountPerWeek?.unit;
  const counted = unit === undefined ? undefined : measureOf(unit);
  if (unit !== undefined && counted === undefined)
    throw wrong(
      amount ? 'filter.amount.unit' : 'filter.amountPerWeek.unit',
      'No capacity is counted in this unit.',
    );
  if (measure && counted && measure !== counted)
    throw wrong('filter.measure', 'The amount is of another measure.');
  return measure ?? counted;
}

function checkPrice(
  { unitPriceMax, currency }: CapacitySearchInput,
  order: MarketOrder,
  measure?: Measure,
): void {
  if (unitPriceMax && (decimal(unitPriceMax).lt('0') || !isKeptExactly(decimal(unitPriceMax))))
    throw wrong(
      'filter.unitPriceMax',
      'Not a price: twelve digits and eight decimals at most, not negative.',
    );
  if (!unitPriceMax && order !== 'PRICE') return;
  const why = 'Prices of different measures or currencies cannot be compared: say which.';
  if (!measure) throw wrong('filter.measure', why);
  if (!currency) throw wrong('filter.currency', why);
}

function amountOf(
  input: QuantityInput | null | undefined,
  argument: string,
  measure?: Measure,
): bigint | undefined {
  if (!input || !measure) return undefined;
  const amount = toBase(quantityOf(input), measure);
  if (amount === undefined)
    throw wrong(`filter.${argument}`, 'Not a whole amount in a unit of this measure.');
  if (amount <= 0n) throw wrong(`filter.${argument}.value`, 'More than zero.');
  return amount;
}

function perWeekOf(input: CapacitySearchInput, measure?: Measure): Search['perWeek'] {
  const amount = amountOf(input.amountPerWeek, 'amountPerWeek', measure);
  if (amount === undefined) return undefined;
  const [from, until] = [parsePlainDate(input.from ?? ''), parsePlainDate(input.until ?? '')];
  if (!from || !until)
    throw wrong('filter.amountPerWeek', 'In each week of a window: say from when until when.');
  const firstWeek = mondayFrom(from);
  const weeks = Math.floor(daysBetween(firstWeek, until) / 7);
  if (weeks < 1) throw wrong('filter.amountPerWeek', 'The window holds no whole week.');
  return { amount, firstWeek, weeks };
}

/** The first Monday on or after a day. */
const mondayFrom = (day: PlainDate): PlainDate => addDays(day, (8 - isoWeekday(day)) % 7);

async function reachedFrom(query: Query, { city, km }: NearInput): Promise<readonly ReachedCity[]> {
  if (km !== undefined && km !== null && (km < 0 || km > kmMax))
    throw wrong('filter.near.km', `Between 0 and ${kmMax}.`, { most: String(kmMax) });
  const cities = await query.rows<ReachedCity>(sql`
    select c.code, ${kilometresBetween('c', 'n')} as km
    from ref.city c, ref.city n where n.code = ${city} order by km, c.code`);
  if (cities.length === 0) throw wrong('filter.near.city', 'There is no such code.');
  return km === undefined || km === null ? cities : cities.filter((one) => one.km <= km);
}

/** A short hash of what is asked and in which order: a cursor of another search does not have it. */
function markOf(input: CapacitySearchInput, order: MarketOrder): string {
  const asked = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
  );
  return createHash('sha256')
    .update(canonicalJson({ ...asked, order }))
    .digest('base64url')
    .slice(0, 11);
}
