import { describe, expect, it } from 'vitest';
import type { JointOrder } from './joint-plan.tsx';
import { boardOf } from './week-board.ts';

type Line = NonNullable<JointOrder['plan']>['lines'][number];
const line = (offer: string, ...weeks: [weekStart: string, pieces: number][]) =>
  ({
    stepCode: '10',
    stepName: `step at ${offer}`,
    offer: { id: offer, number: offer, seller: null },
    weeks: weeks.map(([weekStart, pieces]) => ({ weekStart, pieces })),
  }) as unknown as Line;
const order = (position: number, lines: Line[], current = true) =>
  ({ position, current, plan: { lines } }) as unknown as JointOrder;

describe('the board of a joint plan', () => {
  it('has an offer a row, those first that begin first, and every week between the first and the last', () => {
    const { mondays, rows } = boardOf([
      order(1, [line('b', ['2027-01-11', 30])]),
      order(2, [line('a', ['2027-01-25', 10]), line('b', ['2027-01-11', 20])]),
    ]);

    expect(mondays).toEqual(['2027-01-11', '2027-01-18', '2027-01-25']);
    expect(rows.map(({ key, steps }) => [key, steps])).toEqual([
      ['b', ['step at b']],
      ['a', ['step at a']],
    ]);
    expect(rows[0]?.weeks.get('2027-01-11')).toEqual([
      { position: 1, pieces: 30 },
      { position: 2, pieces: 20 },
    ]);
  });

  it('leaves out what has been planned alone since', () => {
    expect(boardOf([order(1, [line('a', ['2027-01-11', 30])], false)])).toEqual({ mondays: [], rows: [] });
  });
});
