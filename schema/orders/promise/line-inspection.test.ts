import { expect, it } from 'vitest';
import { goesOnFrom } from './line-inspection.ts';

const weeks = [{ weekStart: '2026-12-07' }, { weekStart: '2026-11-30' }];

it('inspected pieces go on when their result is there, days after the Friday of their last week', () => {
  const days = [0, 2, 3, 9].map((count) => goesOnFrom(weeks, count));

  expect(days).toEqual(['2026-12-12', '2026-12-14', '2026-12-15', '2026-12-21']);
  expect(goesOnFrom([], 3)).toBeNull();
});
