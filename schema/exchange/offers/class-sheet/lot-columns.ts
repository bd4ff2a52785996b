import type { SheetColumn } from '#schema/imports/index.ts';
import { choiceColumn, ownColumn, saleColumn, saleTerms } from './class-columns.ts';
import type { SaleColumn } from './class-sheet.ts';

/** The columns of a sheet of lots that are a lot's own. */
export type LotColumn =
  | 'kind'
  | 'item'
  | 'material'
  | 'quantity'
  | 'unit'
  | 'dimensions'
  | 'batch'
  | 'condition'
  | 'site'
  | 'from'
  | 'lastDay';

const required = { isRequired: true, width: 14 } as const;

/** In the order of the template. What is left empty takes its usual value in a new offer, and stays as it is in a known one. */
export const lotColumns: readonly SheetColumn<LotColumn | SaleColumn>[] = [
  saleColumn('number'),
  choiceColumn('kind', ['类别', 'Kind'], 'stockKind', '余料'),
  ownColumn(
    'item',
    ['品名', 'Item'],
    ['行业叫法，1 至 200 字', 'As the trade calls it, 1 to 200 characters'],
    '20CrMnTi 圆钢 φ50',
    { kind: 'TEXT', isRequired: true, aliases: ['品名规格', '名称'], width: 28 },
  ),
  ownColumn(
    'material',
    ['材料', 'Material'],
    ['材料编码或名称，仅用于余料', 'Code or name, of surplus material only'],
    '20CrMnTi',
    { kind: 'CODE', width: 16 },
  ),
  ownColumn('quantity', ['数量', 'Quantity'], ['现有多少', 'How much there is'], '800', {
    kind: 'AMOUNT',
    ...required,
  }),
  ownColumn(
    'unit',
    ['单位', 'Unit'],
    ['千克、件、米、平方米、小时…；留空为千克', 'kg, piece, m, m², h…; kg where it is empty'],
    'kg',
    { kind: 'UNIT', width: 8 },
  ),
  saleColumn('minimumLot'),
  ownColumn(
    'dimensions',
    ['尺寸', 'Dimensions'],
    ['名称 数值 单位，用分号分隔，最多 10 项', 'Name, size, unit, separated by semicolons, at most ten'],
    '直径 50 mm; 长度 3 m',
    { kind: 'LIST', width: 28 },
  ),
  ownColumn(
    'batch',
    ['炉批号', 'Batch number'],
    ['炉号或批号，最多 100 字', 'Heat or batch number, at most 100 characters'],
    'H2611-042',
    { kind: 'TEXT', width: 16 },
  ),
  choiceColumn('condition', ['状态', 'Condition'], 'condition', '余头', false),
  ownColumn('site', ['工厂', 'Plant'], ['存放的工厂名称', 'Name of the plant where it lies'], '无锡一厂', {
    kind: 'TEXT',
    ...required,
    aliases: ['厂区', 'Site'],
  }),
  ownColumn('from', ['首日', 'First day'], ['开始出售的日期', 'First day on sale'], '2026-12-07', {
    kind: 'PERIOD',
    ...required,
    aliases: ['开始日期', '起始日', 'From'],
  }),
  ownColumn('lastDay', ['末日', 'Last day'], ['出售的最后一天', 'Last day on sale'], '2027-01-03', {
    kind: 'PERIOD',
    ...required,
    aliases: ['结束日期', '截止日', 'Until', 'To'],
  }),
  saleColumn('unitPrice'),
  ...saleTerms,
];
