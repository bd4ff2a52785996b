import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Id } from '#schema/kernel/id.ts';
import { type Measure, shownUnitOf } from '#schema/kernel/measure.ts';
import type { LotDimension } from '../../market/card-terms.ts';
import type { StockLot } from '../stock-lot.ts';
import type { ClassContext, KnownLot } from './class-sheet.ts';
import { firmNames, type KnownRow, knownColumns, knownLot } from './known-lots.ts';
import type { LotColumn } from './lot-columns.ts';
import { lastDayOf } from './lot-days.ts';
import { dimensionsText } from './lot-dimensions.ts';
import { saleCellsOf, shownText } from './sale-cells.ts';

/** All that a sheet of lots is checked against. */
export interface LotContext extends ClassContext<LotColumn> {
  readonly sites: readonly { readonly id: Id<'sit'>; readonly name: string; readonly today: string }[];
  readonly materials: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[];
}

/** The firm's plants, and its lots that stand on the market. */
export async function lotContext(source: SheetSource): Promise<LotContext> {
  return {
    sites: await source.rows(sql`
      select id, name, (app.clock() at time zone time_zone)::date::text as today from app.site
      where organisation_id = app.organisation() order by name`),
    materials: await source.rows(sql`select code, name_zh, name_en from ref.material order by position`),
    offers: await knownLots(source),
    firmNames: await firmNames(source),
  };
}

type LotRow = KnownRow &
  Pick<StockLot, 'kind' | 'item' | 'materialCode' | 'batchNumber' | 'condition'> & {
    readonly measure: Measure;
    readonly dimensions: readonly LotDimension[];
    readonly site: string;
  };

async function knownLots(source: SheetSource): Promise<KnownLot<LotColumn>[]> {
  const rows = await source.rows<LotRow>(sql`
    select ${knownColumns}, (app.clock() at time zone s.time_zone)::date::text as today, l.kind, l.item, l.material_code, l.measure,
      l.dimensions, l.batch_number, l.condition, s.name as site
    from app.capacity_offer o join app.stock_lot l on l.offer_id = o.id join app.site s on s.id = l.site_id
    where o.organisation_id = app.organisation() and o.state = 'PUBLISHED' and o.resource = 'STOCK' order by o.valid_from, o.id`);
  return rows.map((row) =>
    knownLot<LotColumn>(row, {
      number: row.number,
      kind: row.kind,
      item: row.item,
      material: row.materialCode ?? '',
      quantity: shownText(row.perWeek, row.measure),
      unit: shownUnitOf(row.measure),
      minimumLot: shownText(row.minimumLot, row.measure),
      dimensions: dimensionsText(
        row.dimensions.map((one) => ({ ...one, value: decimal(one.value).toFixed() })),
      ),
      batch: row.batchNumber ?? '',
      condition: row.condition,
      site: row.site,
      from: row.from,
      lastDay: lastDayOf(row.until),
      ...saleCellsOf(row),
    }),
  );
}
