import { describe, expect, it } from 'vitest';
import { matchColumns } from './match-columns.ts';
import { cellAddress, columnLetters, type SheetCell } from './sheet.ts';

const columns = [
  { key: 'code', names: ['工作中心', 'Work centre'], isRequired: true },
  { key: 'total', names: ['总产能', 'Total'], isRequired: true },
  { key: 'unit', names: ['单位', 'Unit'], isRequired: false },
] as const;

function header(...titles: string[]): SheetCell[] {
  return titles.map((text, index) => ({
    address: cellAddress(index + 1, 1),
    kind: text ? 'TEXT' : 'EMPTY',
    text,
  }));
}

describe('matching columns by name', () => {
  it.each([
    [['工作中心', '总产能']],
    [['WORK CENTRE', ' total ']],
    [['Ｗｏｒｋ　ｃｅｎｔｒｅ', 'Ｔｏｔａｌ']],
    [['Work_centre*', 'Total (h)']],
    [['工作中心', '总产能（小时）']],
  ])('knows %j', (titles) => {
    const match = matchColumns(header(...titles), columns);

    expect([...match.indexByKey]).toEqual([
      ['code', 0],
      ['total', 1],
    ]);
    expect(match).toMatchObject({ unknown: [], repeated: [], missing: [] });
  });

  it('says what is unknown, repeated and missing', () => {
    const match = matchColumns(header('Unit', '', 'Colour', '单位', 'Work centre'), columns);

    expect(match.unknown.map(({ address }) => address)).toEqual(['C1']);
    expect(match.repeated.map(({ address }) => address)).toEqual(['D1']);
    expect(match.missing).toEqual(['total']);
  });
});

describe('the letters of columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
