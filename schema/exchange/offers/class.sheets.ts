import {
  type SheetDefinition,
  type SheetLocale,
  templateReference,
  type WrittenValue,
} from '../../imports/index.ts';
import {
  type ClassChange,
  type ClassContext,
  type ClassOfSheet,
  checkClassSheet,
  commitClassSheet,
  type LotColumn,
  type LotContext,
  lotContext,
  lots,
  type RunColumn,
  type RunContext,
  runContext,
  runs,
  type SaleColumn,
} from './class-sheet/index.ts';
import { offerWords, undoOffers } from './offer-sheet/index.ts';

/** Lots of stock: new ones to publish, and what known ones show from now on. */
export const stockSheet: SheetDefinition<LotColumn | SaleColumn, LotContext, readonly ClassChange[]> = {
  kind: 'stock',
  version: 1,
  can: 'offer:write',
  titles: { 'zh-CN': '现货', en: 'Stock' },
  columns: lots.columns,
  profiles: [],
  words: offerWords,
  stranger: 'UNKNOWN_SITE',
  load: lotContext,
  check: (sheet, layout, context) => checkClassSheet(lots, sheet, layout, context),
  commit: commitClassSheet,
  undo: undoOffers,
  exportRows: (context, locale) => rowsOf(lots, context, locale),
  reference: (context, locale) =>
    templateReference(lots.columns, locale, [
      { titles: ['工厂', 'Plants'], values: context.sites.map(({ name }) => name) },
      {
        titles: ['材料', 'Materials'],
        values: context.materials.map((one) => `${one.code} ${locale === 'en' ? one.nameEn : one.nameZh}`),
      },
    ]),
};

/** Empty truck runs: new ones to publish, and what known ones show from now on. */
export const runSheet: SheetDefinition<RunColumn | SaleColumn, RunContext, readonly ClassChange[]> = {
  kind: 'runs',
  version: 1,
  can: 'offer:write',
  titles: { 'zh-CN': '空车行程', en: 'Truck runs' },
  columns: runs.columns,
  profiles: [],
  words: offerWords,
  load: runContext,
  check: (sheet, layout, context) => checkClassSheet(runs, sheet, layout, context),
  commit: commitClassSheet,
  undo: undoOffers,
  exportRows: (context, locale) => rowsOf(runs, context, locale),
  reference: (context, locale) =>
    templateReference(runs.columns, locale, [
      {
        titles: ['城市', 'Cities'],
        values: context.cities.map(({ nameZh, nameEn }) => (locale === 'en' ? nameEn : nameZh)),
      },
    ]),
};

function rowsOf<Own extends string, Context extends ClassContext<Own>>(
  of: ClassOfSheet<Own, Context>,
  context: Context,
  locale: SheetLocale,
): WrittenValue[][] {
  return context.offers.map(({ cells }) => {
    const written = of.write(cells, locale === 'en' ? 1 : 0, context);
    return of.columns.map(({ key }) => written[key]);
  });
}
