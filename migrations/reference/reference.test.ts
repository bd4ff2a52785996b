import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { isCurrencyCode } from '#schema/kernel/currencies.ts';
import { measures } from '#schema/kernel/measure.ts';
import cities from './cities.json' with { type: 'json' };
import emissionFactors from './emission-factors.json' with { type: 'json' };
import freightTariff from './freight-tariff.json' with { type: 'json' };
import materials from './materials.json' with { type: 'json' };
import processes from './processes.json' with { type: 'json' };

interface TreeRow {
  code: string;
  parent: string | null;
  nameZh: string;
  nameEn: string;
}

const trees: [string, TreeRow[]][] = [
  ['processes', processes],
  ['materials', materials],
];

describe.each(trees)('the tree of %s', (_, rows) => {
  const byCode = new Map(rows.map((row) => [row.code, row]));

  it('has each code and each name once', () => {
    expect(byCode.size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.nameZh)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.nameEn)).size).toBe(rows.length);
  });

  it('names a parent before its children, so that there is no cycle and rows load in order', () => {
    const seen = new Set<string>();
    for (const { code, parent } of rows) {
      if (parent !== null) expect(seen, code).toContain(parent);
      seen.add(code);
    }
  });

  it('writes the path of the parent into the code', () => {
    for (const { code, parent } of rows) {
      expect(code).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
      expect(code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null).toBe(parent);
    }
  });

  it('has a Chinese and an English name in every row', () => {
    for (const { nameZh, nameEn } of rows) {
      expect(nameZh).toMatch(/\p{Script=Han}|^[A-Z0-9-]+$/u);
      expect(nameEn).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('has no family without members', () => {
    const parents = new Set(rows.map((row) => row.parent));
    for (const { code, parent } of rows) if (parent === null) expect(parents, code).toContain(code);
  });
});

describe('the processes', () => {
  it('are as many as a person can look through', () => {
    expect(processes.length).toBeGreaterThanOrEqual(110);
    expect(processes.length).toBeLessThanOrEqual(140);
  });

  it('are each counted in a measure that counters know', () => {
    for (const { code, measure } of processes) expect(measures, code).toContain(measure);
  });

  it('give a group the measure of one of its children', () => {
    for (const { code, measure } of processes) {
      const children = processes.filter((row) => row.parent === code).map((row) => row.measure);
      if (children.length > 0) expect(children, code).toContain(measure);
    }
  });

  it.each([
    'forming.closed-die-forging',
    'machining.turning.cnc',
    'machining.gear-cutting.hobbing',
    'heat-treatment.carburising',
    'machining.grinding.cylindrical',
    'inspection.cmm',
  ])('include the step %s of a gear shaft as a leaf', (code) => {
    expect(processes.filter((row) => row.code === code)).toHaveLength(1);
    expect(processes.filter((row) => row.parent === code)).toHaveLength(0);
  });
});

describe('the cities', () => {
  it('are the 13 prefecture cities of Jiangsu and six more, each once', () => {
    const codes = cities.map((city) => city.code);

    expect(new Set(codes).size).toBe(19);
    expect(codes.filter((code) => /^32\d\d00$/.test(code))).toHaveLength(13);
  });

  it('keep the clocks of a zone that there is', () => {
    for (const { nameEn, timeZone } of cities)
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), nameEn).not.toThrow();
  });

  it('lie in the east of China, to four decimals', () => {
    for (const { nameEn, latitude, longitude } of cities) {
      expect(`${latitude} ${longitude}`, nameEn).toMatch(/^\d{2}\.\d{4} \d{3}\.\d{4}$/);
      expect(Number(latitude) > 22 && Number(latitude) < 35, nameEn).toBe(true);
      expect(Number(longitude) > 114 && Number(longitude) < 122, nameEn).toBe(true);
    }
  });
});

describe('the freight tariff', () => {
  it('says from when it holds, that it is an assumption, and prices in whole minor units', () => {
    expect(parsePlainDate(freightTariff.validFrom)).toBeDefined();
    expect(freightTariff.source).toMatch(/^assumption/);
    expect(isCurrencyCode(freightTariff.currency)).toBe(true);
    expect(
      Number.isInteger(freightTariff.basePerShipmentMinor) && freightTariff.basePerShipmentMinor > 0,
    ).toBe(true);
    expect(Number.isInteger(freightTariff.perKilometreMinor) && freightTariff.perKilometreMinor > 0).toBe(
      true,
    );
  });
});

describe('the emission factors', () => {
  it('each say where they are from and of which year, and are of the size that grids and lorries have', () => {
    for (const { code, kind, milligrams, year, source } of emissionFactors) {
      expect(source.length, code).toBeGreaterThan(40);
      expect(year, code).toBeGreaterThan(2010);
      const [least, most] = kind === 'GRID' ? [100_000, 800_000] : [50_000, 300_000];
      expect(milligrams, code).toBeGreaterThan(least);
      expect(milligrams, code).toBeLessThan(most);
    }
  });
});
