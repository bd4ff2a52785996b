import { unitOf } from '#schema/kernel/units.ts';
import { capacityColumns } from '#schema/plants/index.ts';
import { unitOfCenter } from './load-plant.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The rows as an ERP exports them: CSV in UTF-8 with a byte order mark, headings in Chinese. */
export function writeCapacityCsv(rows: readonly SheetRow[]): Uint8Array {
  const header = capacityColumns.map(({ titles }) => titles['zh-CN']).join(',');
  return new TextEncoder().encode(`\uFEFF${[header, ...rows.map(lineOf)].join('\r\n')}\r\n`);
}

function lineOf({ center, period, total, committed, openfloor, workOrders }: SheetRow): string {
  const unit = unitOf(unitOfCenter(center)).nameZh;
  return [center.code, period, total, committed, openfloor ?? '', workOrders ?? '', unit].join(',');
}
