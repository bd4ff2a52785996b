import sql from 'sql-template-tag';
import { type Item, itemById, itemRevisionById, type RoutingStep } from '../../catalog/index.ts';
import { offersFor, readRules, readTrees, sharedCenters } from '../../exchange/index.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { baseUnitOf } from '../../kernel/measure.ts';
import { convert } from '../../kernel/quantity.ts';
import type { Query } from '../../kernel/run-query.ts';
import { listHolidays } from '../../plants/index.ts';
import { approvedSources } from '../../sourcing/index.ts';
import { freeStockOf, type StockReader } from '../stock/allocations.ts';
import { netComponents } from '../stock/net-components.ts';
import type { EmissionFactors } from './carbon.ts';
import { countedOut } from './needs.ts';
import type { OrderPromise } from './order-promise.ts';
import { orderPromiseById } from './promise.queries.ts';
import type { Place, PromiseInput } from './promise-instance.ts';
import { type PartStep, type PromiseRouting, routingOfPromise } from './routing-of-promise.ts';

/** How far ahead offers are read, days: the market shows 26 weeks. */
const horizonDays = 27 * 7;

/** A promise, its routing, and the offers that fit each step as far as the asker may know them. Undefined where it is gone. */
export async function readPromiseInput(
  query: Query,
  promiseId: string,
  stock: StockReader = freeStockOf,
): Promise<PromiseInput | undefined> {
  const promise = await orderPromiseById(query, promiseId);
  const revision = promise && (await itemRevisionById(query, promise.revisionId));
  const item = revision && (await itemById(query, revision.itemId));
  if (!promise || !item) return undefined;
  const places = await placesOf(query);
  const today = await todayAt(query, promise.deliverToCityCode);
  const rules = await readRules(query);
  const partners = new Set<string>();
  const steps = [];
  const { routing, netted, shelves } = await nettedOf(query, promise, item, { today, stock });
  for (const step of routing.steps) {
    const found = await offersFor(query, soughtOf(promise, step, today), rules);
    for (const id of found.partnerOfferIds) partners.add(id);
    steps.push({ ...step, candidates: found.candidates });
  }
  return {
    promise: netted,
    shelves,
    steps,
    arcs: routing.arcs,
    today,
    places,
    tariff: rules.tariff,
    runs: [],
    rates: rules.rates,
    factors: await factorsOf(query),
    approved: await approvedOf(query, routing.steps),
    ...(await readTrees(query)),
    partnerOfferIds: [...partners],
    known: [],
    sharedCenters: await sharedCenters(
      query,
      steps.flatMap(({ candidates }) => candidates.map(({ id }) => id as string)),
    ),
  };
}

/** A promise with what the free stock leaves to be waited for and made, and the routing of that. */
async function nettedOf(
  query: Query,
  promise: OrderPromise,
  item: Item,
  { today, stock }: { readonly today: string; readonly stock: StockReader },
): Promise<{ routing: PromiseRouting; netted: OrderPromise; shelves: PromiseInput['shelves'] }> {
  const whole = await routingOfPromise(query, promise, item);
  const needs = countedOut(promise.needs, today, await calendarFrom(query, today));
  const ids = [
    ...needs.flatMap(({ part }) => part?.itemId ?? []),
    ...promise.madeParts.flatMap(({ itemId }) => itemId ?? []),
  ];
  const free = await stock(query, [...new Set(ids)], today);
  const net = netComponents({ ...promise, needs }, whole, free, today);
  const netted = {
    ...promise,
    needs: [...net.needs],
    madeParts: [...net.madeParts],
    components: [...net.components],
  };
  const isSame = net.madeParts.length === promise.madeParts.length;
  return {
    netted,
    shelves: net.shelves,
    routing: isSame ? whole : await routingOfPromise(query, netted, item),
  };
}

/** Holidays, and days that make up for them, as far ahead as needs may wait: 366 working days. */
async function calendarFrom(query: Query, today: string) {
  const days = await listHolidays(query, today, addDays(plainDate(today), 600));
  return days.flatMap(({ date, kind }) =>
    kind === 'HOLIDAY' || kind === 'MAKE_UP_WORKDAY' ? [{ date, kind }] : [],
  );
}

/** The steps that are open to approved sources alone, each by the part that it belongs to. */
async function approvedOf(query: Query, steps: readonly PartStep[]) {
  const found = [];
  for (const [partNumber, some] of Map.groupBy(steps, (step) => step.partNumber)) {
    const approved = await approvedSources(
      query,
      partNumber,
      some.map(({ processCode }) => processCode),
    );
    for (const { code, processCode } of some) {
      const sellerIds = approved.get(processCode);
      if (sellerIds !== undefined) found.push({ stepCode: code, sellerIds });
    }
  }
  return found;
}

/**
 * Offers with room for one piece at least, for each may take a share; by what all of them would cost. Also those that lack a certificate:
 * they are shown as blocked.
 */
function soughtOf(promise: OrderPromise, step: RoutingStep, today: string) {
  const perPiece = convert(
    { value: decimal(step.loadPerPieceValue), unit: step.loadUnit },
    baseUnitOf(step.measure),
  );
  return {
    processCode: step.processCode,
    materialCode: step.materialCode,
    measure: step.measure,
    currency: promise.currency,
    loadAmount: wholeOf(perPiece.value, 'UP'),
    wholeAmount: wholeOf(perPiece.value.times(decimalOf(BigInt(promise.quantity))), 'UP'),
    validFrom: today,
    validUntil: addDays(plainDate(today), horizonDays),
    deliverToCityCode: promise.deliverToCityCode,
  };
}

async function factorsOf(query: Query): Promise<EmissionFactors> {
  const rows = await query.rows<{ code: string; milligrams: string }>(
    sql`select code, milligrams::text as milligrams from ref.emission_factor`,
  );
  const grid = rows.filter(({ code }) => code.startsWith('GRID_'));
  const road = rows.find(({ code }) => code === 'ROAD');
  return {
    road: road ? Number(road.milligrams) : null,
    grid: Object.fromEntries(grid.map(({ code, milligrams }) => [code.slice(5), Number(milligrams)])),
  };
}

async function placesOf(query: Query): Promise<Place[]> {
  const rows = await query.rows<{ code: string; latitude: string; longitude: string }>(
    sql`select code, latitude::text as latitude, longitude::text as longitude from ref.city`,
  );
  return rows.map(({ code, latitude, longitude }) => ({
    code,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));
}

async function todayAt(query: Query, cityCode: string): Promise<string> {
  const row = await query.row<{ today: string }>(
    sql`select (app.clock() at time zone time_zone)::date::text as today from ref.city where code = ${cityCode}`,
  );
  if (!row) throw new Error(`No city ${cityCode}`);
  return row.today;
}
