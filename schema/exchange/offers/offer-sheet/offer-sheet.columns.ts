import { type ColumnFacts, column, type SheetColumn } from '#schema/imports/index.ts';
import { choiceWords } from './choices.ts';

/** The columns of a sheet of offers: one row is one offer of a work centre's hours. */
export type OfferColumn =
  | 'number'
  | 'workCenter'
  | 'from'
  | 'lastDay'
  | 'perWeek'
  | 'minimumLot'
  | 'unitPrice'
  | 'setupPrice'
  | 'currency'
  | 'booking'
  | 'holdMinutes'
  | 'members'
  | 'partners'
  | 'public'
  | 'blind'
  | 'fences'
  | 'fenceDays'
  | 'exposure'
  | 'withdrawWhenTaken'
  | 'note';

type Short = Omit<ColumnFacts<OfferColumn>, 'key' | 'zh' | 'en' | 'notes' | 'example'>;

function offerColumn(
  key: OfferColumn,
  [zh, en]: readonly [string, string],
  notes: readonly [string, string],
  example: string,
  rest: Short,
): SheetColumn<OfferColumn> {
  return column({ key, zh, en, notes, example, ...rest });
}

const anyOf = (choices: Parameters<typeof choiceWords>[0]): readonly [string, string] => [
  choiceWords(choices, 0),
  choiceWords(choices, 1),
];

/** In the order of the template. What is left empty takes its usual value in a new offer, and stays as it is in a known one. */
export const offerColumns: readonly SheetColumn<OfferColumn>[] = [
  offerColumn(
    'number',
    ['发布编号', 'Offer number'],
    ['已发布的编号；新发布留空', 'Of an offer that stands on the market; leave empty for a new one'],
    'CO-2026-000123',
    { kind: 'CODE', width: 18 },
  ),
  offerColumn(
    'workCenter',
    ['工作中心', 'Work centre'],
    ['工作中心编码', 'Code of the work centre'],
    'CNC-07',
    {
      kind: 'CODE',
      isRequired: true,
      aliases: ['工作中心编码', '工作中心代码', 'Work center', 'Work centre code', 'Work center code'],
      width: 16,
    },
  ),
  offerColumn('from', ['首日', 'First day'], ['开始出售的日期', 'First day on sale'], '2026-12-07', {
    kind: 'PERIOD',
    isRequired: true,
    aliases: ['开始日期', '起始日', 'From'],
    width: 14,
  }),
  offerColumn('lastDay', ['末日', 'Last day'], ['出售的最后一天', 'Last day on sale'], '2027-01-03', {
    kind: 'PERIOD',
    isRequired: true,
    aliases: ['结束日期', '截止日', 'Until', 'To'],
    width: 14,
  }),
  offerColumn(
    'perWeek',
    ['每周数量', 'Per week'],
    [
      '每周最多出售；按工作中心的单位（小时、千克…）',
      'The most that is sold of a week, in the centre’s unit (hours, kg…)',
    ],
    '40',
    { kind: 'AMOUNT', isRequired: true, width: 12 },
  ),
  offerColumn(
    'minimumLot',
    ['起订量', 'Minimum lot'],
    ['一次暂留的最少数量', 'The least that one hold may take'],
    '4',
    { kind: 'AMOUNT', isRequired: true, aliases: ['最小批量', '最小起订量'], width: 12 },
  ),
  offerColumn(
    'unitPrice',
    ['单价（未税）', 'Unit price (net)'],
    ['每单位未税价，不小于 0', 'Net price of one unit, zero or more'],
    '220.5',
    { kind: 'AMOUNT', isRequired: true, aliases: ['单价', 'Unit price'], width: 14 },
  ),
  offerColumn(
    'setupPrice',
    ['准备费（未税）', 'Set-up price (net)'],
    ['每次暂留收一次；留空为 0', 'Once for each hold; 0 where it is empty'],
    '300',
    { kind: 'AMOUNT', aliases: ['准备费', 'Set-up price'], width: 14 },
  ),
  offerColumn(
    'currency',
    ['币种', 'Currency'],
    ['三位代码；留空为 CNY', 'Three letters; CNY where it is empty'],
    'CNY',
    {
      kind: 'CODE',
      width: 8,
    },
  ),
  offerColumn('booking', ['成交方式', 'Booking'], anyOf('booking'), '即时确认', { kind: 'TEXT', width: 16 }),
  offerColumn(
    'holdMinutes',
    ['暂留分钟', 'Hold minutes'],
    ['5 至 4320；留空为 240', '5 to 4320; 240 where it is empty'],
    '240',
    { kind: 'COUNT', width: 12 },
  ),
  offerColumn('members', ['会员可见', 'Members see'], anyOf('member'), '充裕/紧张/已满', {
    kind: 'TEXT',
    width: 16,
  }),
  offerColumn('partners', ['伙伴可见', 'Partners see'], anyOf('partner'), '精确数量', {
    kind: 'TEXT',
    width: 16,
  }),
  offerColumn('public', ['公众可见', 'Public sees'], anyOf('public'), '不公开', { kind: 'TEXT', width: 16 }),
  offerColumn(
    'blind',
    ['匿名', 'Blind'],
    ['暂留前不显示企业和城市：是 / 否', 'Neither firm nor city before a hold: yes / no'],
    '否',
    { kind: 'TEXT', width: 8 },
  ),
  offerColumn(
    'fences',
    ['不出售日', 'Closed days'],
    ['首日~末日，用分号分隔，最多 20 段', 'First~last, separated by semicolons, at most 20'],
    '2026-12-24~2026-12-26; 2027-01-01',
    { kind: 'LIST', width: 28 },
  ),
  offerColumn(
    'fenceDays',
    ['提前天数', 'Days ahead'],
    ['距今这么多天以内不出售：0 至 370', 'Nothing is sold within so many days: 0 to 370'],
    '7',
    { kind: 'COUNT', width: 10 },
  ),
  offerColumn(
    'exposure',
    ['单一买方上限 %', 'Most of one buyer %'],
    ['占每周数量的百分比；100 为不限', 'Per cent of the week; 100 for no limit'],
    '50',
    { kind: 'AMOUNT', width: 14 },
  ),
  offerColumn(
    'withdrawWhenTaken',
    ['售罄自动下架', 'Leave when taken'],
    ['自用占满后自动下架：是 / 否', 'Leaves the market once own load has taken it: yes / no'],
    '否',
    { kind: 'TEXT', width: 14 },
  ),
  offerColumn(
    'note',
    ['备注', 'Note'],
    ['给买方的话，最多 500 字', 'A word to buyers, at most 500 characters'],
    '含首件检验',
    {
      kind: 'TEXT',
      width: 28,
    },
  ),
];
