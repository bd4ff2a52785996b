/**
 * The physical quantity that a unit measures. Units convert within their dimension alone. Torque and energy share
 * their SI dimension and stay apart, as in trade. CALENDAR holds months and years, which have no fixed number of days.
 * PACKAGE holds units whose content is agreed per product: they convert to nothing but themselves.
 */
export const dimensions = [
  'TIME',
  'CALENDAR',
  'MASS',
  'LENGTH',
  'AREA',
  'VOLUME',
  'COUNT',
  'PACKAGE',
  'ENERGY',
  'POWER',
  'TEMPERATURE',
  'PRESSURE',
  'FORCE',
  'TORQUE',
  'SPEED',
  'FREQUENCY',
  'MASS_FLOW',
  'VOLUME_FLOW',
  'RATIO',
  'ANGLE',
] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * One unit: a value `x` of it is `(x + offset) · numerator / denominator` of the dimension's base unit, exactly. Only scales
 * of temperature have an offset (a decimal): they measure points, not differences.
 */
export interface Unit {
  readonly code: string;
  readonly ucum: string;
  readonly dimension: Dimension;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly offset?: string;
  readonly symbol: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/**
 * The units of the trade, base unit of each dimension first among equals (factor 1). Sources: codes and names UNECE
 * Recommendation 20 and, with the prefix X, 21; `ucum` The Unified Code for Units of Measure 2.1; factors by the SI
 * brochure (9th edition) and, for inch and kilogram-force, by their definitions, where all of these are exact.
 */
export const units = {
  SEC: unit('SEC', 's', 'TIME', [1n, 60n], ['s', 'second', '秒']),
  MIN: unit('MIN', 'min', 'TIME', [1n], ['min', 'minute', '分钟']),
  HUR: unit('HUR', 'h', 'TIME', [60n], ['h', 'hour', '小时']),
  DAY: unit('DAY', 'd', 'TIME', [1_440n], ['d', 'day', '天']),
  WEE: unit('WEE', 'wk', 'TIME', [10_080n], ['wk', 'week', '周']),
  MON: unit('MON', 'mo', 'CALENDAR', [1n], ['mo', 'month', '月']),
  QAN: unit('QAN', '{quarter}', 'CALENDAR', [3n], ['quarter', 'quarter (of a year)', '季度']),
  ANN: unit('ANN', 'a', 'CALENDAR', [12n], ['yr', 'year', '年']),

  MGM: unit('MGM', 'mg', 'MASS', [1n, 1_000n], ['mg', 'milligram', '毫克']),
  GRM: unit('GRM', 'g', 'MASS', [1n], ['g', 'gram', '克']),
  KGM: unit('KGM', 'kg', 'MASS', [1_000n], ['kg', 'kilogram', '千克']),
  TNE: unit('TNE', 't', 'MASS', [1_000_000n], ['t', 'tonne', '吨']),

  '4H': unit('4H', 'um', 'LENGTH', [1n, 1_000n], ['μm', 'micrometre', '微米']),
  MMT: unit('MMT', 'mm', 'LENGTH', [1n], ['mm', 'millimetre', '毫米']),
  CMT: unit('CMT', 'cm', 'LENGTH', [10n], ['cm', 'centimetre', '厘米']),
  DMT: unit('DMT', 'dm', 'LENGTH', [100n], ['dm', 'decimetre', '分米']),
  MTR: unit('MTR', 'm', 'LENGTH', [1_000n], ['m', 'metre', '米']),
  KMT: unit('KMT', 'km', 'LENGTH', [1_000_000n], ['km', 'kilometre', '公里']),
  INH: unit('INH', '[in_i]', 'LENGTH', [127n, 5n], ['in', 'inch', '英寸']),

  MMK: unit('MMK', 'mm2', 'AREA', [1n, 100n], ['mm²', 'square millimetre', '平方毫米']),
  CMK: unit('CMK', 'cm2', 'AREA', [1n], ['cm²', 'square centimetre', '平方厘米']),
  DMK: unit('DMK', 'dm2', 'AREA', [100n], ['dm²', 'square decimetre', '平方分米']),
  MTK: unit('MTK', 'm2', 'AREA', [10_000n], ['m²', 'square metre', '平方米']),

  MLT: unit('MLT', 'mL', 'VOLUME', [1n], ['mL', 'millilitre', '毫升']),
  CMQ: unit('CMQ', 'cm3', 'VOLUME', [1n], ['cm³', 'cubic centimetre', '立方厘米']),
  LTR: unit('LTR', 'L', 'VOLUME', [1_000n], ['L', 'litre', '升']),
  DMQ: unit('DMQ', 'dm3', 'VOLUME', [1_000n], ['dm³', 'cubic decimetre', '立方分米']),
  MTQ: unit('MTQ', 'm3', 'VOLUME', [1_000_000n], ['m³', 'cubic metre', '立方米']),

  H87: unit('H87', '{piece}', 'COUNT', [1n], ['pcs', 'piece', '件']),
  C62: unit('C62', '1', 'COUNT', [1n], ['unit', 'one', '个']),
  PR: unit('PR', '{pair}', 'COUNT', [2n], ['pair', 'pair', '双']),
  DZN: unit('DZN', '{dozen}', 'COUNT', [12n], ['doz', 'dozen', '打']),
  CEN: unit('CEN', '{hundred}', 'COUNT', [100n], ['hundred', 'hundred', '百件']),
  MIL: unit('MIL', '{thousand}', 'COUNT', [1_000n], ['thousand', 'thousand', '千件']),

  SET: unit('SET', '{set}', 'PACKAGE', [1n], ['set', 'set', '套']),
  XBX: unit('XBX', '{box}', 'PACKAGE', [1n], ['box', 'box', '箱']),
  XPK: unit('XPK', '{package}', 'PACKAGE', [1n], ['package', 'package', '包']),
  XPX: unit('XPX', '{pallet}', 'PACKAGE', [1n], ['pallet', 'pallet', '托']),
  XRO: unit('XRO', '{roll}', 'PACKAGE', [1n], ['roll', 'roll', '卷']),

  JOU: unit('JOU', 'J', 'ENERGY', [1n], ['J', 'joule', '焦耳']),
  KJO: unit('KJO', 'kJ', 'ENERGY', [1_000n], ['kJ', 'kilojoule', '千焦']),
  '3B': unit('3B', 'MJ', 'ENERGY', [1_000_000n], ['MJ', 'megajoule', '兆焦']),
  KWH: unit('KWH', 'kW.h', 'ENERGY', [3_600_000n], ['kW·h', 'kilowatt hour', '千瓦时']),
  MWH: unit('MWH', 'MW.h', 'ENERGY', [3_600_000_000n], ['MW·h', 'megawatt hour', '兆瓦时']),

  WTT: unit('WTT', 'W', 'POWER', [1n], ['W', 'watt', '瓦']),
  KWT: unit('KWT', 'kW', 'POWER', [1_000n], ['kW', 'kilowatt', '千瓦']),
  MAW: unit('MAW', 'MW', 'POWER', [1_000_000n], ['MW', 'megawatt', '兆瓦']),

  KEL: unit('KEL', 'K', 'TEMPERATURE', [1n], ['K', 'kelvin', '开尔文']),
  CEL: unit('CEL', 'Cel', 'TEMPERATURE', [1n], ['°C', 'degree Celsius', '摄氏度'], '273.15'),
  FAH: unit('FAH', '[degF]', 'TEMPERATURE', [5n, 9n], ['°F', 'degree Fahrenheit', '华氏度'], '459.67'),

  PAL: unit('PAL', 'Pa', 'PRESSURE', [1n], ['Pa', 'pascal', '帕']),
  KPA: unit('KPA', 'kPa', 'PRESSURE', [1_000n], ['kPa', 'kilopascal', '千帕']),
  MPA: unit('MPA', 'MPa', 'PRESSURE', [1_000_000n], ['MPa', 'megapascal', '兆帕']),
  BAR: unit('BAR', 'bar', 'PRESSURE', [100_000n], ['bar', 'bar', '巴']),

  NEW: unit('NEW', 'N', 'FORCE', [1n], ['N', 'newton', '牛']),
  B47: unit('B47', 'kN', 'FORCE', [1_000n], ['kN', 'kilonewton', '千牛']),
  B37: unit('B37', 'kgf', 'FORCE', [196_133n, 20_000n], ['kgf', 'kilogram-force', '千克力']),

  NU: unit('NU', 'N.m', 'TORQUE', [1n], ['N·m', 'newton metre', '牛米']),
  B48: unit('B48', 'kN.m', 'TORQUE', [1_000n], ['kN·m', 'kilonewton metre', '千牛米']),

  H81: unit('H81', 'mm/min', 'SPEED', [1n], ['mm/min', 'millimetre per minute', '毫米每分钟']),
  C16: unit('C16', 'mm/s', 'SPEED', [60n], ['mm/s', 'millimetre per second', '毫米每秒']),
  '2X': unit('2X', 'm/min', 'SPEED', [1_000n], ['m/min', 'metre per minute', '米每分钟']),
  MTS: unit('MTS', 'm/s', 'SPEED', [60_000n], ['m/s', 'metre per second', '米每秒']),
  KMH: unit('KMH', 'km/h', 'SPEED', [50_000n, 3n], ['km/h', 'kilometre per hour', '公里每小时']),

  C94: unit('C94', '/min', 'FREQUENCY', [1n], ['1/min', 'per minute', '每分钟']),
  RPM: unit('RPM', '{rev}/min', 'FREQUENCY', [1n], ['r/min', 'revolution per minute', '转每分钟']),
  H10: unit('H10', '/h', 'FREQUENCY', [1n, 60n], ['1/h', 'per hour', '每小时']),
  HTZ: unit('HTZ', 'Hz', 'FREQUENCY', [60n], ['Hz', 'hertz', '赫兹']),
  KHZ: unit('KHZ', 'kHz', 'FREQUENCY', [60_000n], ['kHz', 'kilohertz', '千赫']),

  E93: unit('E93', 'kg/h', 'MASS_FLOW', [1n], ['kg/h', 'kilogram per hour', '千克每小时']),
  E18: unit('E18', 't/h', 'MASS_FLOW', [1_000n], ['t/h', 'tonne per hour', '吨每小时']),
  L2: unit('L2', 'L/min', 'VOLUME_FLOW', [1n], ['L/min', 'litre per minute', '升每分钟']),
  MQH: unit('MQH', 'm3/h', 'VOLUME_FLOW', [50n, 3n], ['m³/h', 'cubic metre per hour', '立方米每小时']),

  '59': unit('59', '[ppm]', 'RATIO', [1n], ['ppm', 'part per million', '百万分之一']),
  NX: unit('NX', '[ppth]', 'RATIO', [1_000n], ['‰', 'part per thousand', '千分之一']),
  P1: unit('P1', '%', 'RATIO', [10_000n], ['%', 'percent', '百分之一']),
  DD: unit('DD', 'deg', 'ANGLE', [1n], ['°', 'degree', '度']),
} as const satisfies Record<string, Unit>;

/** UNECE Recommendation 20 common code, with 21's packages by their prefix X. */
export type UnitCode = keyof typeof units;

/** Every code of the table, in its order. */
export const unitCodes: readonly UnitCode[] = Object.values<Unit>(units).map(({ code }) => code as UnitCode);

/** True when `text` is the code of a unit in the table (case matters). */
export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(units, text);
}

/** The table's row of a unit. */
export function unitOf(code: UnitCode): Unit {
  return units[code];
}

/** True for units of which there are only whole ones: pieces, pairs, boxes. */
export function isCountUnit(code: UnitCode): boolean {
  return ['COUNT', 'PACKAGE'].includes(unitOf(code).dimension);
}

/** How a unit is written beside a number: in Chinese the name where it is short (小时, 件), else the symbol (m², kW·h). */
export function unitLabel(code: UnitCode, language: 'zh-CN' | 'en'): string {
  const { nameZh, symbol } = unitOf(code);
  return language === 'en' || nameZh.length > 2 ? symbol : nameZh;
}

type Names = readonly [symbol: string, nameEn: string, nameZh: string];
type Factor = readonly [numerator: bigint, denominator?: bigint];

function unit(
  code: string,
  ucum: string,
  dimension: Dimension,
  [numerator, denominator = 1n]: Factor,
  [symbol, nameEn, nameZh]: Names,
  offset?: string,
): Unit {
  const row = { code, ucum, dimension, numerator, denominator, symbol, nameEn, nameZh };
  return offset === undefined ? row : { ...row, offset };
}
