import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { totalOf } from './derive-total.ts';
import { deliveredHolidays, exception, minute, rules, shifts } from './rules.fixture.ts';
import { workingTime } from './working-time.ts';

/** The rows of the table that was worked out by hand: date, kind, hours. */
function handTable(): { date: string; kind: string; minutes: bigint }[] {
  const text = readFileSync(path.join(projectRoot, 'docs/golden-week.md'), 'utf8');
  return [...text.matchAll(/^\| (2026-\d\d-\d\d) \|[^|]*\| (\w+) \|.*\| ([\d,]+) \|$/gm)].map(
    ([, date = '', kind = '', minutes = '']) => ({
      date,
      kind,
      minutes: BigInt(minutes.replace(',', '')),
    }),
  );
}

describe('the Golden Week of 2026', () => {
  const weekdays = [1, 2, 3, 4, 5];
  const center = rules(
    [
      ...shifts(weekdays, '08:00', '16:00', ['12:00', '12:30']),
      ...shifts(weekdays, '16:00', '00:00', ['20:00', '20:30']),
    ],
    {
      holidays: deliveredHolidays(),
      exceptions: [
        exception('2026-10-07', '2026-10-08', 1_000, {
          level: 'CENTER',
          cause: 'OVERTIME',
          hours: { start: minute('08:00'), end: minute('12:00') },
        }),
        exception('2026-10-09', '2026-10-10', 600, { cause: 'POWER_LIMIT', certainty: 'ASSUMED' }),
      ],
    },
  );
  const table = handTable();

  it('is worked out by hand for fourteen days', () => {
    expect(table).toHaveLength(14);
    expect(table.reduce((sum, { minutes }) => sum + minutes, 0n)).toBe(17_952n);
  });

  it.each(table)('gives on $date what the hand gave: $kind, $minutes minutes', ({ date, kind, minutes }) => {
    const time = workingTime(center, plainDate(date));

    expect([time.kind, totalOf(time, { machines: 4, efficiency: 8_500 })]).toEqual([kind, minutes]);
  });
});
