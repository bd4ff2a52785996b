import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus, ratio, roundedUp, times } from '../../kernel/rational.ts';
import { type BillLine, cycleOf, explode, explodedMost, perPiece, totalsOf } from './structure.rules.ts';

const line = (revisionId: string, of: string, more: Partial<BillLine> = {}): BillLine => ({
  revisionId,
  componentId: of,
  number: of,
  madeById: `${of}-rev`,
  quantityValue: '1',
  unit: 'H87',
  itemUnit: 'H87',
  scrapBps: 0,
  ...more,
});
const billsOf = (lines: readonly BillLine[]) => Map.groupBy(lines, ({ revisionId }) => revisionId);

/** Items 0 … n of which each takes only those after it: as bills without circles are. */
const layered = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 5 }),
      skip: fc.integer({ min: 1, max: 3 }),
      thousandths: fc.integer({ min: 1, max: 9_000 }),
      scrapBps: fc.integer({ min: 0, max: 5_000 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((some) =>
    some.map(({ from, skip, thousandths, scrapBps }) =>
      line(`${from}-rev`, `${from + skip}`, { quantityValue: `${thousandths / 1000}`, scrapBps }),
    ),
  );

describe('a bill of several levels', () => {
  it('multiplies down, adds up what comes over several ways, and rounds up once at the end', () => {
    const bills = billsOf([
      line('gear-rev', 'shaft', { quantityValue: '2' }),
      line('gear-rev', 'screw', { quantityValue: '3', scrapBps: 1_000, madeById: null }),
      line('shaft-rev', 'screw', { quantityValue: '0.5', madeById: null }),
      line('shaft-rev', 'bar', {
        quantityValue: '250',
        unit: 'GRM',
        itemUnit: 'KGM',
        scrapBps: 2_000,
        madeById: null,
      }),
    ]);

    const { lines, isWhole } = explode('gear-rev', 7n, bills);
    const totals = totalsOf(lines);

    expect(isWhole).toBe(true);
    expect(lines.map(({ level, line: at }) => `${level} ${at.number}`)).toEqual([
      '1 shaft',
      '2 screw',
      '2 bar',
      '1 screw',
    ]);
    // 7 × 2 × 0.5 = 7 and 7 × 3 ÷ 0.9 = 23 ⅓: 30 ⅓ in all, of which 31 are bought and not 7 + 24.
    expect(totals.get('screw')?.need).toEqual(ratio(91n, 3n));
    expect(roundedUp(totals.get('screw')?.need ?? ratio(0n), 0).toFixed()).toBe('31');
    expect(totals.get('bar')?.need).toEqual(ratio(35n, 8n));
  });

  it('is the sum over all ways of the product along each, whatever the bills', () => {
    fc.assert(
      fc.property(layered, fc.bigInt(1n, 100_000n), (some, pieces) => {
        const bills = billsOf(some);
        const along = (revision: string, of: string): ReturnType<typeof ratio> =>
          (bills.get(revision) ?? []).reduce((sum, one) => {
            const here = one.componentId === of ? perPiece(one) : ratio(0n);
            return plus(sum, plus(here, times(perPiece(one), along(`${one.componentId}-rev`, of))));
          }, ratio(0n));

        const { lines, isWhole } = explode('0-rev', pieces, bills);
        if (!isWhole) return;
        for (const [of, { need }] of totalsOf(lines))
          expect(need).toEqual(times(ratio(pieces), along('0-rev', of)));
      }),
    );
  });

  it('needs for twice the pieces twice as much, exactly', () => {
    fc.assert(
      fc.property(layered, fc.bigInt(1n, 1_000n), (some, pieces) => {
        const bills = billsOf(some);
        const once = explode('0-rev', pieces, bills).lines.map(({ need }) => times(need, ratio(2n)));
        expect(explode('0-rev', pieces * 2n, bills).lines.map(({ need }) => need)).toEqual(once);
      }),
    );
  });

  it('ends, and says that it is not whole, where rows have no end', () => {
    const { lines, isWhole } = explode('a-rev', 1n, billsOf([line('a-rev', 'b'), line('b-rev', 'a')]));
    expect(lines).toHaveLength(explodedMost);
    expect(isWhole).toBe(false);
  });
});

describe('an item that is part of itself', () => {
  it('is named by the way', () => {
    const bills = billsOf([line('b-rev', 'c'), line('c-rev', 'd'), line('c-rev', 'a')]);
    expect(cycleOf('a', [line('a-rev', 'b')], bills)).toEqual(['b', 'c', 'a']);
    expect(cycleOf('a', [line('a-rev', 'a')], bills)).toEqual(['a']);
    expect(cycleOf('a', [line('a-rev', 'd')], bills)).toBeUndefined();
  });

  it('is found exactly where it can be reached', () => {
    const arc = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 14 }), (arcs) => {
        const lines = arcs.map(([from, to]) => line(`${from}-rev`, `${to}`));
        const reached = new Set<number>();
        const open = arcs.filter(([from]) => from === 0).map(([, to]) => to);
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          if (reached.has(at)) continue;
          reached.add(at);
          open.push(...arcs.filter(([from]) => from === at).map(([, to]) => to));
        }

        const way = cycleOf(
          '0',
          lines.filter(({ revisionId }) => revisionId === '0-rev'),
          billsOf(lines),
        );

        expect(way !== undefined).toBe(reached.has(0));
        if (!way) return;
        const steps = ['0', ...way].map(Number);
        for (const [at, from] of steps.slice(0, -1).entries())
          expect(arcs).toContainEqual([from, steps[at + 1]]);
      }),
    );
  });
});
