import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, gradesOf, houseScale, lowestGrade } from '../points/scale.ts';
import { type HeldGrade, holdGrade } from './hold-grade.ts';

const grades = gradesOf(houseScale);
const names = [...grades.map(({ grade }) => grade), lowestGrade];
const rank = (grade: string) => names.indexOf(grade);
const quiet = { isInDefault: false, hasHardEvent: false };
const run = (scores: readonly number[], held: HeldGrade | null = null) =>
  scores.reduce<HeldGrade | null>((before, score) => holdGrade(grades, score, before, quiet), held);
const bbb: HeldGrade = { grade: 'BBB', pending: null };
const points = fc.integer({ min: 300, max: 900 });

describe('a grade', () => {
  const cases: readonly [string, number[], HeldGrade][] = [
    ['stays at nine points past the border', [731], { grade: 'BBB', pending: 'A' }],
    ['rises at ten', [732], { grade: 'A', pending: null }],
    ['stays at nine points below', [660], { grade: 'BBB', pending: 'BB' }],
    ['falls at ten', [659], { grade: 'BB', pending: null }],
    ['rises on the second run in a row', [723, 724], { grade: 'A', pending: null }],
    ['does not where a run between was on its own side', [723, 700, 724], { grade: 'BBB', pending: 'A' }],
    ['does not where the run before was on the other side', [668, 723], { grade: 'BBB', pending: 'A' }],
    ['passes as many borders as are left ten points behind', [775], { grade: 'A', pending: 'AA' }],
    ['takes the nearer of two runs', [668, 612], { grade: 'BB', pending: 'B' }],
  ];
  it.each(cases)('of BBB %s', (_what, scores, held) => {
    expect(run(scores, bbb)).toEqual(held);
  });

  it('falls at once after a hard event, to D in default, and begins anew after it', () => {
    const hard = { isInDefault: false, hasHardEvent: true };
    expect(holdGrade(grades, 668, bbb, hard).grade).toBe('BB');
    expect(holdGrade(grades, 723, bbb, hard).grade).toBe('BBB');
    expect(holdGrade(grades, 900, bbb, { ...quiet, isInDefault: true })).toEqual({
      grade: 'D',
      pending: null,
    });
    expect(holdGrade(grades, 723, { grade: 'D', pending: null }, quiet).grade).toBe('A');
  });

  it('is that of a score that stays, after two runs, and stays so', () => {
    fc.assert(
      fc.property(points, points, (before, score) => {
        const held = run([before, score, score]);
        expect(held).toEqual({ grade: gradeOf(grades, score), pending: null });
        expect(run([score], held)).toEqual(held);
      }),
    );
  });

  it('never goes past the score’s own, nor to the other side', () => {
    fc.assert(
      fc.property(points, fc.array(points, { maxLength: 6 }), points, (first, scores, last) => {
        const held = run([first, ...scores]) as HeldGrade;
        const after = holdGrade(grades, last, held, quiet);
        const [from, to, raw] = [held.grade, after.grade, gradeOf(grades, last)].map(rank) as [
          number,
          number,
          number,
        ];
        expect(to).toBeGreaterThanOrEqual(Math.min(from, raw));
        expect(to).toBeLessThanOrEqual(Math.max(from, raw));
      }),
    );
  });
});
