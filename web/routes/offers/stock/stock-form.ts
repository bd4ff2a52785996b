import { addDays } from '../../../domain/week.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { LotDimensionInput, StockOfferPublishInput } from '../../../gql/graphql.ts';
import { readSale } from '../editor/read-sale.ts';
import { filledRows } from '../editor/typed.ts';

export const KINDS = ['MATERIAL', 'TOOLING', 'GAUGE', 'SPACE'] as const;
export const CONDITIONS = ['NEW', 'REMNANT', 'USED'] as const;
/** What a lot is sold by: the unit of the price of each measure. */
export const LOT_UNITS = ['KGM', 'H87', 'MTR', 'MTK', 'HUR'] as const;
export const SIZE_UNITS = ['MMT', 'MTR', 'MTK', 'KGM'] as const;
export const DIMENSIONS = ['dimName', 'dimSize'] as const;
export const DIMENSIONS_MAX = 10;

/** Reads the form of a lot; its certificate has been stored by then. */
export function readStockForm(
  reader: FormReader,
  certificateFileId: string | null,
): { input: StockOfferPublishInput; fieldOf(path: string): string } {
  const { sale, fieldOf } = readSale(reader);
  const unit = LOT_UNITS.find((one) => one === reader.optional('unit')) ?? 'KGM';
  const last = reader.date('lastDay');
  const from = reader.date('from');
  if (last !== '' && from !== '' && last < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
  const { list, rows } = readDimensions(reader);
  const input = {
    ...sale,
    kind: reader.choice('kind', KINDS) ?? 'MATERIAL',
    item: reader.text('item'),
    siteId: reader.text('siteId'),
    materialCode: reader.optional('materialCode'),
    condition: reader.choice('condition', CONDITIONS) ?? 'NEW',
    batchNumber: reader.optional('batchNumber'),
    certificateFileId,
    dimensions: list,
    quantity: { value: reader.amount('quantity'), unit },
    minimumLot: { value: reader.amount('minimumLot'), unit },
    from,
    until: last === '' ? '' : addDays(last, 1),
  };
  return { input, fieldOf: (path) => fieldOfStock(path, rows) ?? fieldOf(path) };
}

function readDimensions(reader: FormReader): { list: LotDimensionInput[]; rows: number[] } {
  const rows = filledRows(reader.reply([]).values, DIMENSIONS);
  const list = rows.map((row) => ({
    name: reader.text(`dimName:${row}`),
    size: { value: reader.amount(`dimSize:${row}`), unit: reader.optional(`dimUnit:${row}`) ?? 'MMT' },
  }));
  return { list, rows };
}

function fieldOfStock(path: string, rows: readonly number[]): string | undefined {
  const [first, second, third] = path.split('.');
  if (first === 'certificateFileId') return 'certificate';
  if (first !== 'dimensions') return undefined;
  const row = rows[Number(second)] ?? 0;
  return third === 'size' ? `dimSize:${row}` : `dimName:${row}`;
}
