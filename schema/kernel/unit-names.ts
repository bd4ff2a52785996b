import { type UnitCode, unitCodes, unitOf } from './units.ts';

/** Further names in use on Chinese shop floors and in ERP exports. Not here: 斤, 度, 丝, which are other units or several. */
const otherNames: Readonly<Partial<Record<UnitCode, readonly string[]>>> = {
  SEC: ['sec', 'secs', 'seconds', '秒钟'],
  MIN: ['mins', 'minutes', '分'],
  HUR: ['hr', 'hrs', 'hours', '时', '钟头', '工时', '机时'],
  DAY: ['days', '日'],
  WEE: ['weeks', '星期', '礼拜'],
  MON: ['months', '个月', '月份'],
  QAN: ['quarter', '季'],
  ANN: ['years', 'yr'],
  GRM: ['grams', 'gm'],
  KGM: ['公斤', 'kgs', 'kilo', 'kilograms'],
  TNE: ['公吨', 'tons', 'tonnes'],
  '4H': ['um', 'micron', 'microns'],
  MMT: ['millimeter', 'millimetres', 'millimeters'],
  CMT: ['centimeter', 'centimetres', 'centimeters', '公分'],
  MTR: ['meter', 'metres', 'meters', '公尺'],
  KMT: ['千米', 'kilometer', 'kilometres', 'kilometers'],
  INH: ['inches', '英吋', '"'],
  MMK: ['平方公厘', 'sqmm'],
  CMK: ['平方公分', 'sqcm'],
  DMK: ['sqdm', '分米2'],
  MTK: ['平米', '平方', '平方公尺', 'sqm', 'square meter', '米2'],
  MLT: ['milliliter', 'cc'],
  LTR: ['liter', 'liters', 'litres', '公升'],
  MTQ: ['立方', 'cbm', 'cubic meter', '米3'],
  H87: [
    'pc',
    'pce',
    'pieces',
    'ea',
    'each',
    '只',
    '支',
    '根',
    '条',
    '块',
    '片',
    '台',
    '枚',
    '粒',
    '张',
    '把',
  ],
  C62: ['units'],
  PR: ['pairs', 'prs', '对'],
  DZN: ['dozens', 'dz'],
  MIL: ['千只', '千个', 'kpcs'],
  SET: ['sets', '副', '组'],
  XBX: ['boxes', 'ctn', '盒', '纸箱'],
  XPK: ['packages', 'pkg', 'pack', 'packs', '袋'],
  XPX: ['pallets', '托盘', '栈板', '卡板'],
  XRO: ['rolls', '卷材'],
  KWH: ['kwh', '千瓦小时', '度电'],
  MWH: ['MWh'],
  WTT: ['瓦特'],
  KEL: ['开', 'kelvins'],
  CEL: ['℃', 'degC', '摄氏'],
  FAH: ['℉', 'degF', '华氏'],
  PAL: ['帕斯卡'],
  MPA: ['Mpa', 'MPA'],
  NEW: ['牛顿'],
  B37: ['公斤力'],
  NU: ['Nm', 'N.m', 'N*m', '牛顿米', '牛·米'],
  B48: ['kNm', 'kN.m'],
  '2X': ['mpm', '米/分', '米/分钟'],
  MTS: ['mps', '米/秒'],
  KMH: ['kph', 'kmh'],
  H81: ['毫米/分', '毫米/分钟'],
  C94: ['/min', 'spm', '次/分', '次/分钟'],
  RPM: ['rpm', 'rev/min', '转/分', '转/分钟'],
  H10: ['/h', 'pcs/h', '件/小时', '件/时'],
  HTZ: ['赫'],
  E93: ['千克/小时', '公斤/小时'],
  E18: ['吨/小时'],
  MQH: ['立方米/小时'],
  P1: ['percent', 'pct', '百分比'],
  NX: ['千分比'],
  DD: ['deg', '角度'],
};

/** As written, but for width and blanks: ㎡ and m² are m2, １ is 1. */
function narrowed(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

function namesOf(code: UnitCode): string[] {
  const { symbol, nameEn, nameZh } = unitOf(code);
  return [symbol, nameEn, nameZh, ...(otherNames[code] ?? [])].map(narrowed);
}

/** Names that are more than one unit: 度 is an angle, a temperature and a kilowatt hour. */
const ambiguous: ReadonlySet<string> = new Set(['度']);

const named: readonly (readonly [name: string, code: UnitCode])[] = unitCodes.flatMap((code) =>
  namesOf(code)
    .filter((name) => !ambiguous.has(name))
    .map((name) => [name, code] as const),
);

const asWritten = new Map<string, UnitCode>([...named, ...unitCodes.map((code) => [code, code] as const)]);

/** Where the case of the first letter is a power of ten (mW, MW), only the written case counts. */
const saysPowerByCase = /^m(?:pa|w|j|w·h|wh)$/i;

const inAnyCase = new Map<string, UnitCode>(
  named.filter(([name]) => !saysPowerByCase.test(name)).map(([name, code]) => [name.toLowerCase(), code]),
);

/**
 * The unit that people mean by a code, symbol or name in either language: kg, KG, 公斤, ㎡, hr, 小时, um. Undefined when it is none of
 * ours, or may be two.
 */
export function parseUnit(text: string): UnitCode | undefined {
  const name = narrowed(text);
  return asWritten.get(name) ?? inAnyCase.get(name.toLowerCase());
}

/** Every name by which {@link parseUnit} knows a unit. */
export function unitNames(code: UnitCode): readonly string[] {
  return [...new Set(named.filter(([, owner]) => owner === code).map(([name]) => name))];
}
