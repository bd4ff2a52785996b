import type { SheetColumn } from '#schema/imports/index.ts';
import { choiceColumn, ownColumn, saleColumn, saleTerms } from './class-columns.ts';
import type { SaleColumn } from './class-sheet.ts';

/** The columns of a sheet of truck runs that are a run's own. */
export type RunColumn =
  | 'fromCity'
  | 'toCity'
  | 'departs'
  | 'arrives'
  | 'vehicle'
  | 'body'
  | 'temperatureMin'
  | 'temperatureMax'
  | 'quantity'
  | 'unit'
  | 'loadingLength'
  | 'grossLimit'
  | 'setupPrice';

const amount = { kind: 'AMOUNT', width: 14 } as const;
const required = { isRequired: true, width: 18 } as const;

/** In the order of the template. What is left empty takes its usual value in a new offer, and stays as it is in a known one. */
export const runColumns: readonly SheetColumn<RunColumn | SaleColumn>[] = [
  saleColumn('number'),
  ownColumn('fromCity', ['出发城市', 'From city'], ['城市名称或代码', 'Name or code of the city'], '无锡', {
    kind: 'CODE',
    ...required,
    aliases: ['起点', '始发地'],
  }),
  ownColumn('toCity', ['到达城市', 'To city'], ['城市名称或代码', 'Name or code of the city'], '成都', {
    kind: 'CODE',
    ...required,
    aliases: ['终点', '目的地'],
  }),
  ownColumn(
    'departs',
    ['出发时间', 'Departs'],
    ['出发城市当地时间；此后不再出售', 'By the clock where it leaves; nothing is sold from then on'],
    '2026-12-07 20:00',
    { kind: 'PERIOD', ...required },
  ),
  ownColumn(
    'arrives',
    ['到达时间', 'Arrives'],
    ['到达城市当地时间', 'By the clock where it arrives'],
    '2026-12-08 18:30',
    { kind: 'PERIOD', ...required },
  ),
  choiceColumn('vehicle', ['车型', 'Vehicle'], 'vehicle', '整体货车'),
  choiceColumn('body', ['厢型', 'Body'], 'body', '厢式'),
  ownColumn(
    'temperatureMin',
    ['最低温度 °C', 'Lowest °C'],
    ['仅冷藏车，-60 至 60', 'Of a refrigerated body only, -60 to 60'],
    '2',
    amount,
  ),
  ownColumn(
    'temperatureMax',
    ['最高温度 °C', 'Highest °C'],
    ['仅冷藏车，-60 至 60', 'Of a refrigerated body only, -60 to 60'],
    '8',
    amount,
  ),
  ownColumn(
    'quantity',
    ['可售运力', 'On sale'],
    ['按千克，或按装载米', 'By kilograms, or by loading metres'],
    '6000',
    { ...amount, isRequired: true, aliases: ['数量', 'Quantity'] },
  ),
  ownColumn('unit', ['单位', 'Unit'], ['千克或米；留空为千克', 'kg or m; kg where it is empty'], 'kg', {
    kind: 'UNIT',
    width: 8,
  }),
  saleColumn('minimumLot'),
  ownColumn(
    'loadingLength',
    ['装载长度 m', 'Loading length m'],
    ['共有多少装载米，可留空', 'Loading metres in all; may be empty'],
    '7.2',
    amount,
  ),
  ownColumn(
    'grossLimit',
    ['载重上限 kg', 'Load limit kg'],
    ['最多可装多少千克', 'The most that may be loaded'],
    '9000',
    {
      ...amount,
      isRequired: true,
    },
  ),
  saleColumn('unitPrice'),
  ownColumn(
    'setupPrice',
    ['装货费（未税）', 'Loading price (net)'],
    ['每次暂留收一次；留空为 0', 'Once for each hold; 0 where it is empty'],
    '120',
    amount,
  ),
  ...saleTerms,
];
