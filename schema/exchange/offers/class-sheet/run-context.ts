import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { type Measure, shownUnitOf } from '#schema/kernel/measure.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import type { DeliveryRun } from '../delivery-run.ts';
import type { ClassContext, KnownLot } from './class-sheet.ts';
import { firmNames, type KnownRow, knownColumns, knownLot } from './known-lots.ts';
import type { RunColumn } from './run-columns.ts';
import { saleCellsOf, shownText } from './sale-cells.ts';

export interface RunCity {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly timeZone: string;
  /** Today there. */
  readonly today: string;
}

/** All that a sheet of truck runs is checked against. */
export interface RunContext extends ClassContext<RunColumn> {
  readonly cities: readonly RunCity[];
  readonly now: Date;
}

/** The cities, and the firm's runs that stand on the market. */
export async function runContext(source: SheetSource): Promise<RunContext> {
  // As text: a command and a query read moments differently.
  const [clock] = await source.rows<{ now: string }>(
    sql`select to_char(app.clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  return {
    cities: await source.rows(sql`
      select code, name_zh, name_en, time_zone, (app.clock() at time zone time_zone)::date::text as today from ref.city order by position`),
    now: new Date(clock?.now ?? 0),
    offers: await knownRuns(source),
    firmNames: await firmNames(source),
  };
}

type RunRow = KnownRow &
  Pick<
    DeliveryRun,
    'fromCityCode' | 'toCityCode' | 'vehicle' | 'body' | 'temperatureMin' | 'temperatureMax'
  > & {
    readonly measure: Measure;
    readonly departs: string;
    readonly arrives: string;
    readonly loadingLength: bigint | null;
    readonly grossLimit: bigint;
  };

async function knownRuns(source: SheetSource): Promise<KnownLot<RunColumn>[]> {
  const rows = await source.rows<RunRow>(sql`
    select ${knownColumns}, (app.clock() at time zone f.time_zone)::date::text as today, r.from_city_code, r.to_city_code, r.vehicle, r.body,
      r.temperature_min::text as temperature_min, r.temperature_max::text as temperature_max, r.measure, r.loading_length, r.gross_limit,
      to_char(r.departs_at at time zone f.time_zone, 'YYYY-MM-DD HH24:MI') as departs,
      to_char(r.arrives_at at time zone t.time_zone, 'YYYY-MM-DD HH24:MI') as arrives
    from app.capacity_offer o join app.delivery_run r on r.offer_id = o.id join ref.city f on f.code = r.from_city_code
    join ref.city t on t.code = r.to_city_code
    where o.organisation_id = app.organisation() and o.state = 'PUBLISHED' and o.resource = 'DELIVERY' order by r.departs_at, o.id`);
  return rows.map((row) => knownLot<RunColumn>(row, cellsOf(row)));
}

function cellsOf(row: RunRow): KnownLot<RunColumn>['cells'] {
  const { setupPriceMinor: minor, currency } = row;
  const degrees = (text: string | null) => (text === null ? '' : decimal(text).toFixed());
  return {
    number: row.number,
    fromCity: row.fromCityCode,
    toCity: row.toCityCode,
    departs: row.departs,
    arrives: row.arrives,
    vehicle: row.vehicle,
    body: row.body,
    temperatureMin: degrees(row.temperatureMin),
    temperatureMax: degrees(row.temperatureMax),
    quantity: shownText(row.perWeek, row.measure),
    unit: shownUnitOf(row.measure),
    minimumLot: shownText(row.minimumLot, row.measure),
    loadingLength: row.loadingLength === null ? '' : shownText(row.loadingLength, 'LENGTH'),
    grossLimit: shownText(row.grossLimit, 'MASS'),
    setupPrice: decimal(formatAmount({ minor: BigInt(minor), currency })).toFixed(),
    ...saleCellsOf(row),
  };
}
