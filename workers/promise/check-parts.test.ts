import { describe, expect, it } from 'vitest';
import type { PlannedPromise, PromiseInput } from '#schema/orders/index.ts';
import { tooFewOfParts } from './check-parts.ts';

// A hundred covers for a hundred of step 20; of ten that are taken one is lost, which counts into the yield of their last step.
const part = { prefix: 'LID@20/', number: 'LID', intoCode: '20', per: 1, scrapBps: 1_000 };
const line = (stepCode: string, weeks: [string, number][]) => ({
  stepCode,
  weeks: weeks.map(([weekStart, pieces]) => ({ weekStart, pieces })),
});
function wrongOf(
  { made = [['2026-12-07', 74]] as [string, number][], taken = [] as [string, number][] },
  { fromStock = '0', receipts = [] as [string, string][] } = {},
): string[] {
  const component = {
    source: 'MAKE',
    stepCode: '20',
    number: 'LID',
    fromStock,
    receipts: receipts.map(([arrivesOn, quantity]) => ({ arrivesOn, quantity })),
  };
  const input = {
    promise: { madeParts: [part], components: [component] },
    steps: [{ code: 'LID@20/10', yieldBps: 9_000 }],
    arcs: [{ fromCode: 'LID@20/10', toCode: '20', per: 1 }],
  } as unknown as PromiseInput;
  const lines = [line('LID@20/10', made), line('20', taken)] as unknown as PlannedPromise['lines'];
  return tooFewOfParts(input, { lines });
}

describe('the parts of a plan', () => {
  it('are enough by each week: what was made in the weeks before, and what was taken of stock by then', () => {
    const taken: [string, number][] = [
      ['2026-12-07', 30],
      ['2026-12-14', 66],
    ];
    // 34 of stock are 30; 74 that are made are 66.
    expect(wrongOf({ taken }, { fromStock: '34' })).toEqual([]);
    expect(wrongOf({ taken }, { fromStock: '33' })).toEqual([
      '30 of LID are taken by 2026-12-07, 29 are there',
      '96 of LID are taken by 2026-12-14, 95 are there',
    ]);
    expect(wrongOf({ taken, made: [['2026-12-14', 74]] }, { fromStock: '34' })).toHaveLength(1);
  });

  it('may be of what is expected, from the week on that begins with it', () => {
    const made: [string, number][] = [];
    const taken: [string, number][] = [['2026-12-14', 9]];
    expect(wrongOf({ made, taken }, { receipts: [['2026-12-14', '10']] })).toEqual([]);
    expect(wrongOf({ made, taken }, { receipts: [['2026-12-15', '10']] })).toHaveLength(1);
  });
});
