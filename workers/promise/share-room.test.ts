import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Center } from '../splitting/instance.ts';
import { shareRoom } from './share-room.ts';

const center = (id: string, ...capacity: number[]): Center => ({ id, factory: 'a', capacity });
const room = (centers: readonly Center[]) => centers.map(({ id, capacity }) => [id, ...(capacity ?? [])]);

describe('the room of offers of one work centre', () => {
  it('is given to the cheapest first, and what the roomiest has is all that there is', () => {
    const centers = [center('dear', 40, 0), center('other', 9, 9), center('cheap', 16, 20)];
    const prices: Record<string, number> = { dear: 10, cheap: 8, other: 1 };

    const shared = shareRoom(centers, [['cheap', 'dear', 'gone']], (id) => prices[id] ?? 0);

    expect(room(shared)).toEqual([
      ['dear', 24, 0],
      ['other', 9, 9],
      ['cheap', 16, 20],
    ]);
  });

  it('is never more than an offer has by itself, nor together than the roomiest has', () => {
    const weeks = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(weeks, { minLength: 2, maxLength: 5 }), (all) => {
        const centers = all.map((capacity, index) => center(String(index), ...capacity));
        const shared = shareRoom(centers, [centers.map(({ id }) => id)], () => 1);
        for (const week of [0, 1, 2]) {
          const given = shared.map(({ capacity }) => capacity?.[week] ?? 0);
          expect(given.every((one, index) => one <= (all[index]?.[week] ?? 0))).toBe(true);
          const most = Math.max(...all.map((capacity) => capacity[week] ?? 0));
          expect(given.reduce((sum, one) => sum + one, 0)).toBe(most);
        }
      }),
    );
  });
});
