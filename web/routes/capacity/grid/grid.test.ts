import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBpsOf, sumDecimals } from '../../../domain/decimal-sum.ts';
import { changeEdits, NOTHING_EDITED } from './edit-state.ts';
import { parseTsv, writeTsv } from './tsv.ts';

describe('a block of a spreadsheet', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['12', [['12']]],
    ['\t5', [['', '5']]],
    ['"a ""b"""\t"c\nd"', [['a "b"', 'c\nd']]],
    ['1,234.5\t１２', [['1,234.5', '１２']]],
    ['', [['']]],
  ])('%j is read cell by cell', (text, block) => {
    expect(parseTsv(text)).toEqual(block);
  });

  it('comes back as it was written', () => {
    const number = fc.nat().map(String);
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('what is typed and not saved', () => {
  const set = (key: string, value: string, saved = '40') =>
    ({ type: 'set', values: [[key, value, saved]] }) as const;
  const entries = (state: typeof NOTHING_EDITED) => [...state.edits];

  it('is taken back and done again step by step', () => {
    const typed = [set('a', '38'), set('b', '30'), set('a', '36')].reduce(changeEdits, NOTHING_EDITED);
    const back = changeEdits(changeEdits(typed, { type: 'undo' }), { type: 'undo' });

    expect(entries(back)).toEqual([['a', '38']]);
    expect(entries(changeEdits(back, { type: 'redo' }))).toEqual([
      ['a', '38'],
      ['b', '30'],
    ]);
    expect(changeEdits(changeEdits(back, set('c', '1')), { type: 'redo' }).edits.has('b')).toBe(false);
  });

  it('is none once a cell holds what is saved', () => {
    expect(entries(changeEdits(changeEdits(NOTHING_EDITED, set('a', '38')), set('a', '40')))).toEqual([]);
    expect(changeEdits(NOTHING_EDITED, set('a', '40'))).toBe(NOTHING_EDITED);
    expect(changeEdits(NOTHING_EDITED, { type: 'undo' })).toBe(NOTHING_EDITED);
  });

  it('is one step for a pasted block, and nothing after discarding', () => {
    const values = [
      ['a', '1', '0'],
      ['b', '2', '0'],
    ] as const;
    const pasted = changeEdits(NOTHING_EDITED, { type: 'set', values });

    expect(entries(changeEdits(pasted, { type: 'undo' }))).toEqual([]);
    expect(changeEdits(pasted, { type: 'discard' })).toBe(NOTHING_EDITED);
  });
});

describe('sums of the board', () => {
  it('are exact where floats are not', () => {
    expect(
      sumDecimals([
        [1, '0.1'],
        [1, '0.2'],
        [-1, '0.3'],
      ]),
    ).toBe('0');
    expect(
      sumDecimals([
        [1, '40'],
        [-1, '45.5'],
      ]),
    ).toBe('-5.5');
    expect(sumDecimals([])).toBe('0');
  });

  it('give the load as the server gives it', () => {
    expect(loadBpsOf('40', '-2')).toBe(10_500);
    expect(loadBpsOf('3', '2')).toBe(3333);
    expect(loadBpsOf('0', '0')).toBeNull();
  });
});
