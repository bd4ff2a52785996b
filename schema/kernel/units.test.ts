import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, decimalOf } from './decimal.ts';
import { isCapacityUnit, measureOf } from './measure.ts';
import { convert, isPossible } from './quantity.ts';
import { parseUnit, unitNames } from './unit-names.ts';
import { isCountUnit, type UnitCode, unitCodes, unitLabel, unitOf } from './units.ts';

const anyUnit = fc.constantFrom(...unitCodes);
const convertible = (from: UnitCode) => unitCodes.filter((to) => to === from || canConvert(from, to));
const canConvert = (from: UnitCode, to: UnitCode) =>
  unitOf(from).dimension === unitOf(to).dimension && unitOf(from).dimension !== 'PACKAGE';
const threeOfOneDimension = anyUnit.chain((from) => {
  const others = fc.constantFrom(...convertible(from));
  return fc.tuple(fc.constant(from), others, others);
});
const anyValue = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });

/** The value in base units, as a fraction: what the conversion is judged against, without any division. */
function inBase(value: Decimal, unit: UnitCode): readonly [Decimal, Decimal] {
  const { numerator, denominator, offset = '0' } = unitOf(unit);
  return [value.plus(decimal(offset)).times(decimalOf(numerator)), decimalOf(denominator)];
}

/** How far two amounts are apart, in the base unit of their dimension. */
function apart(left: readonly [Decimal, Decimal], right: readonly [Decimal, Decimal]): Decimal {
  return left[0].times(right[1]).minus(right[0].times(left[1])).abs().div(left[1].times(right[1]));
}

describe('the table of units', () => {
  it('has one base unit of factor one for every dimension, and no name that means two units', () => {
    for (const code of unitCodes) {
      const { dimension, nameZh, nameEn, ucum } = unitOf(code);
      const base = unitCodes.map(unitOf).filter((unit) => unit.dimension === dimension && !unit.offset);
      expect(base.some((unit) => unit.numerator === 1n && unit.denominator === 1n)).toBe(true);
      expect(nameZh).toMatch(/^\p{Script=Han}+$/u);
      expect(nameEn).toMatch(/^[a-z][a-zA-Z ()-]*$/);
      expect(ucum).toMatch(/^\S+$/);
    }
    for (const code of unitCodes)
      for (const name of unitNames(code)) {
        expect([name, parseUnit(name)]).toEqual([name, code]);
        expect([code, undefined]).toContain(parseUnit(name.toUpperCase()));
      }
  });

  it.each([
    ['1', 'TNE', 'KGM', '1000'],
    ['1', 'INH', 'MMT', '25.4'],
    ['1.6', '4H', 'MMT', '0.0016'],
    ['3', 'DMK', 'CMK', '300'],
    ['2', 'MTQ', 'LTR', '2000'],
    ['36', 'KMH', 'MTS', '10'],
    ['50', 'HTZ', 'RPM', '3000'],
    ['1', 'KWH', '3B', '3.6'],
    ['1', 'B37', 'NEW', '9.80665'],
    ['1', 'BAR', 'MPA', '0.1'],
    ['2', 'DZN', 'H87', '24'],
    ['1', 'QAN', 'MON', '3'],
    ['0.05', 'P1', '59', '500'],
    ['12', 'MQH', 'L2', '200'],
    ['25', 'CEL', 'KEL', '298.15'],
    ['-40', 'CEL', 'FAH', '-40'],
    ['212', 'FAH', 'CEL', '100'],
    ['0', 'KEL', 'CEL', '-273.15'],
    ['50', 'MIN', 'DAY', '0.03472222'],
  ] as const)('knows that %s %s in %s is %s', (value, from, to, expected) => {
    expect(convert({ value: decimal(value), unit: from }, to).value.toFixed()).toBe(expected);
  });

  it.each([
    ['DAY', 'MON'],
    ['XBX', 'XPX'],
    ['SET', 'H87'],
    ['KWH', 'NU'],
    ['KGM', 'B37'],
  ] as const)('makes no %s of %s', (from, to) => {
    expect(() => convert({ value: decimal('1'), unit: from }, to)).toThrow('cannot be converted');
  });
});

describe('converting any value', () => {
  it('moves it by less than one ten thousandth of a base unit, and not at all where there is an end to the decimals', () => {
    fc.assert(
      fc.property(threeOfOneDimension, anyValue, ([from, to], hundredths) => {
        const value = decimalOf(hundredths).div('100');
        const there = convert({ value, unit: from }, to);
        expect(apart(inBase(there.value, to), inBase(value, from)).lt('0.0001')).toBe(true);
      }),
    );
  });

  it('and back gives the same value, to the last place that was written', () => {
    fc.assert(
      fc.property(threeOfOneDimension, anyValue, ([from, to], value) => {
        const back = convert(convert({ value: decimalOf(value), unit: from }, to), from);
        expect(apart(inBase(back.value, from), inBase(decimalOf(value), from)).lt('0.0002')).toBe(true);
      }),
    );
  });

  it('by way of a third unit gives what the straight way gives', () => {
    fc.assert(
      fc.property(threeOfOneDimension, anyValue, ([from, by, to], value) => {
        const start = { value: decimalOf(value), unit: from };
        const straight = convert(start, to);
        const round = convert(convert(start, by), to);
        expect(apart(inBase(round.value, to), inBase(straight.value, to)).lt('0.0003')).toBe(true);
      }),
    );
  });

  it('is refused between any two units of different dimensions', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (from, to) => {
        fc.pre(from !== to && !canConvert(from, to));
        expect(() => convert({ value: decimal('1'), unit: from }, to)).toThrow(RangeError);
      }),
    );
  });
});

describe('a unit as people write it', () => {
  it.each([
    ['HUR', 'HUR h H hr HRS hour 小时 工时 机时 ｈ'],
    ['MIN', 'min 分钟 分 mins'],
    ['SEC', 's sec 秒'],
    ['KGM', 'kg KG Kg ＫＧ ㎏ 千克 公斤 kgs'],
    ['TNE', 't T 吨 公吨'],
    ['GRM', 'g 克'],
    ['H87', '件 只 支 片 pcs PCS ea'],
    ['C62', '个 C62'],
    ['SET', '套 set SETS'],
    ['PR', '双 对 pair'],
    ['XBX', '箱 盒 box'],
    ['XPX', '托 托盘 pallet'],
    ['DMK', '平方分米 dm² dm2 DM2'],
    ['MTK', '㎡ m² m2 平米 平方米 sqm'],
    ['MMT', 'mm MM 毫米 ㎜'],
    ['4H', 'μm µm um UM 微米 micron'],
    ['LTR', 'L l 升'],
    ['MTQ', '㎥ m3 立方米'],
    ['CEL', '℃ °C 摄氏度'],
    ['MAW', 'MW 兆瓦'],
    ['MPA', 'MPa Mpa MPA 兆帕'],
    ['KWH', 'kW·h kWh KWH 千瓦时 度电'],
    ['NU', 'N·m Nm N.m 牛米'],
    ['RPM', 'rpm r/min 转/分'],
    ['P1', '% ％'],
    ['MON', '月 个月 month'],
  ] as const)('%s is meant by each of: %s', (code, written) => {
    expect(written.split(' ').map(parseUnit)).toEqual(written.split(' ').map(() => code));
  });

  it.each(['', '斤', '丝', '度', 'mW', 'mPa', 'constructor', 'furlong', '1', 'hur'])('%j is none', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });

  it('is read back from every symbol and name of the table but 度', () => {
    for (const code of unitCodes) {
      const { symbol, nameEn, nameZh } = unitOf(code);
      for (const name of [code, symbol, nameEn, nameZh].filter((written) => written !== '度'))
        expect([name, parseUnit(name)]).toEqual([name, code]);
    }
  });

  it('is shown in Chinese by a short name, else by its symbol', () => {
    expect(['HUR', 'MTK', 'H87', 'KWH'].map((code) => unitLabel(code as UnitCode, 'zh-CN'))).toEqual([
      '小时',
      'm²',
      '件',
      'kW·h',
    ]);
    expect(unitLabel('H87', 'en')).toBe('pcs');
  });
});

describe('what a unit is good for', () => {
  it('pieces and boxes are whole, kilograms need not be', () => {
    expect([
      isPossible({ value: decimal('1.5'), unit: 'H87' }),
      isPossible({ value: decimal('0.5'), unit: 'XBX' }),
    ]).toEqual([false, false]);
    expect([
      isPossible({ value: decimal('3'), unit: 'PR' }),
      isPossible({ value: decimal('1.5'), unit: 'KGM' }),
    ]).toEqual([true, true]);
    expect(unitCodes.filter(isCountUnit)).toContain('XPX');
  });

  it('capacity is stated in hours, never in days of 24 hours, nor in boxes or months', () => {
    expect(isCapacityUnit('HUR')).toBe(true);
    expect(['DAY', 'WEE', 'MON', 'XBX', 'KWH'].map((code) => isCapacityUnit(code as UnitCode))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([measureOf('DAY'), measureOf('MON')]).toEqual(['TIME', undefined]);
  });
});
