import { isUnitCode, type UnitCode, unitOf } from '#schema/kernel/units.ts';
import { windowProblems } from '../../exchange.terms.ts';
import { saleProblems } from '../offer-price.ts';
import { type CodeOf, wordOf } from '../offer-sheet/choices.ts';
import type { StockOfferPublishInput } from '../publish-stock-offer.ts';
import { stockFacts } from '../stock-facts.ts';
import type { StockCondition, StockKind } from '../stock-lot.ts';
import type { Cells, ClassOfSheet } from './class-sheet.ts';
import { type LotColumn, lotColumns } from './lot-columns.ts';
import type { LotContext } from './lot-context.ts';
import { untilOf } from './lot-days.ts';
import { readDimensions, shownDimensions } from './lot-dimensions.ts';
import { readLot } from './read-lot.ts';
import { numberOf, saleInputOf, writtenSale } from './sale-cells.ts';

/** Surplus material, tooling, gauges, space: one row is one lot. */
export const lots: ClassOfSheet<LotColumn, LotContext> = {
  columns: lotColumns,
  columnOf: { until: 'lastDay', materialCode: 'material', batchNumber: 'batch' },
  texts: ['item', 'note'],
  read: readLot,
  publish(cells, { sites }, problems) {
    const site = sites.find(({ name }) => name === cells.site);
    if (!site) throw new Error(`No plant ${cells.site}`);
    const input = inputOf(cells);
    problems.push(...windowProblems(input, site.today), ...saleProblems(input));
    const window = { from: input.from, until: input.until, today: site.today };
    return { input, ...stockFacts(input, { siteId: site.id, certificateFileId: null }, window, problems) };
  },
  write(cells, language, { materials }) {
    const material = materials.find(({ code }) => code === cells.material);
    return {
      ...writtenSale(cells, language),
      number: cells.number,
      kind: wordOf('stockKind', cells.kind as CodeOf<'stockKind'>, language),
      item: cells.item,
      material: material?.code ?? null,
      quantity: numberOf(cells.quantity),
      unit: isUnitCode(cells.unit) ? unitOf(cells.unit).symbol : cells.unit,
      minimumLot: numberOf(cells.minimumLot),
      dimensions: shownDimensions(readDimensions(cells.dimensions) ?? []) || cells.dimensions || null,
      batch: cells.batch || null,
      condition: wordOf('condition', cells.condition as CodeOf<'condition'>, language),
      site: cells.site,
      from: { day: cells.from },
      lastDay: { day: cells.lastDay },
    };
  },
};

/** The input that the editor would have sent for the row. */
function inputOf(cells: Cells<LotColumn>): StockOfferPublishInput {
  const unit = cells.unit as UnitCode;
  return {
    ...saleInputOf(cells),
    kind: cells.kind as StockKind,
    item: cells.item,
    materialCode: cells.material || null,
    quantity: { value: cells.quantity, unit },
    minimumLot: { value: cells.minimumLot, unit },
    dimensions: (readDimensions(cells.dimensions) ?? []).map(({ name, value, unit: sizeUnit }) => ({
      name,
      size: { value, unit: sizeUnit as UnitCode },
    })),
    batchNumber: cells.batch || null,
    condition: cells.condition as StockCondition,
    siteId: '',
    from: cells.from,
    until: untilOf(cells.lastDay),
  };
}
