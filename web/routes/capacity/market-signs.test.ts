import { describe, expect, it } from 'vitest';
import type { Row } from './board-lines.ts';
import { signsAt } from './market-signs.tsx';

const row = {
  offered: ['40', null, '16'],
  held: ['0', '0', '8'],
  reserved: ['12.5', '0', '0'],
} as unknown as Row;

describe('the signs of a cell', () => {
  it('say what is on the market, held and sold, each with its amount', () => {
    expect(signsAt(row, 0)).toEqual([
      { sign: 'OFFERED', amount: '40' },
      { sign: 'SOLD', amount: '12.5' },
    ]);
    expect(signsAt(row, 2).map(({ sign }) => sign)).toEqual(['OFFERED', 'HELD']);
  });

  it('are none where nothing is on the market, held or sold', () => {
    expect(signsAt(row, 1)).toEqual([]);
  });
});
