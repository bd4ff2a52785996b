import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoWeekday, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { wallClock } from '#schema/kernel/calendar/wall-clock.ts';
import { partsOf, totalOf } from './derive-total.ts';
import { exception, minute, pattern, rules, shifts } from './rules.fixture.ts';
import type { CalendarRule } from './rules.ts';
import { weightedMinutes, workingTime } from './working-time.ts';

const weekdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const twoShifts = [
  ...shifts(weekdays, '06:00', '14:00', ['10:00', '10:30']),
  ...shifts(weekdays, '14:00', '22:00'),
];
const threeShifts = [
  ...shifts(everyDay, '06:00', '14:00'),
  ...shifts(everyDay, '14:00', '22:00'),
  ...shifts(everyDay, '22:00', '06:00'),
];
const monday = plainDate('2026-11-30');
const worked = (of: ReturnType<typeof rules>, date: string) =>
  weightedMinutes(workingTime(of, plainDate(date))) / 1000;

describe('a day of shifts', () => {
  it('is worked without its breaks', () => {
    expect(workingTime(rules(twoShifts), monday)).toMatchObject({
      shiftMinutes: 960,
      breakMinutes: 30,
      kind: 'WORKDAY',
    });
    expect(worked(rules(twoShifts), monday)).toBe(930);
    expect(workingTime(rules(twoShifts), addDays(monday, 5))).toMatchObject({
      kind: 'DAY_OFF',
      shiftMinutes: 0,
    });
  });

  it('has all hours of a night shift that starts on it, and none of the one before', () => {
    const nights = rules(shifts([5], '22:00', '06:00', ['01:00', '01:30']));

    expect(worked(nights, '2026-12-04')).toBe(450);
    expect(worked(nights, '2026-12-05')).toBe(0);
  });

  it('is an hour shorter or longer in the night in which the clocks change, half an hour on Lord Howe', () => {
    const nights = shifts(everyDay, '22:00', '06:00');
    expect(worked(rules(nights, {}, 'Europe/Berlin'), '2026-03-28')).toBe(420);
    expect(worked(rules(nights, {}, 'Europe/Berlin'), '2026-10-24')).toBe(540);
    expect(worked(rules(nights, {}, 'Australia/Lord_Howe'), '2026-04-04')).toBe(510);
    expect(worked(rules(threeShifts, {}, 'America/New_York'), '2026-03-07')).toBe(23 * 60);
  });

  it('follows the work centre’s own pattern from its first day on, else the site’s', () => {
    const own = pattern(shifts([1], '08:00', '12:00'), '2026-12-07', 'short');
    const both = rules(twoShifts, { centerPatterns: [own] });

    expect(worked(both, '2026-12-04')).toBe(930);
    expect(worked(both, '2026-12-07')).toBe(240);
    expect(worked(both, '2026-12-08')).toBe(0);
  });
});

describe('an exception', () => {
  it('of a work centre stands above its site’s, and hours above whole days of the same level', () => {
    const site = exception('2026-11-30', '2026-12-05', 500, { cause: 'POWER_LIMIT' });
    const own = exception('2026-12-01', '2026-12-02', 900, { level: 'CENTER' });
    const hours = exception('2026-11-30', '2026-12-05', 0, {
      hours: { start: minute('06:00'), end: minute('08:00') },
    });
    const all = rules(twoShifts, { exceptions: [site, own, hours] });

    expect(worked(all, '2026-11-30')).toBe((930 - 120) * 0.5);
    expect(worked(all, '2026-12-01')).toBe(930 * 0.9);
  });

  it('opens a holiday only as overtime or as a make-up workday; a mere factor has nothing to scale', () => {
    const holidays = new Map([
      [
        monday as string,
        { date: monday, kind: 'HOLIDAY', nameZh: '', nameEn: '', certainty: 'CONFIRMED' } as const,
      ],
    ]);
    const on = (more: Partial<CalendarRule>) =>
      worked(
        rules(twoShifts, { holidays, exceptions: [exception(monday, addDays(monday, 1), 1000, more)] }),
        monday,
      );

    expect(on({ cause: 'POWER_LIMIT' })).toBe(0);
    expect(on({ cause: 'OVERTIME', level: 'CENTER' })).toBe(930);
    expect(on({ cause: 'MAKE_UP_WORKDAY' })).toBe(930);
    expect(on({ cause: 'OVERTIME', hours: { start: minute('08:00'), end: minute('12:00') } })).toBe(240);
  });

  it('opens a day off with the shifts of the weekday that it stands for, else those of the first working day', () => {
    const saturday = addDays(monday, 5);
    const ofWeek = [...twoShifts.filter(({ weekday }) => weekday !== 5), ...shifts([5], '06:00', '10:00')];
    const on = (worksAs?: number) =>
      worked(
        rules(ofWeek, {
          exceptions: [
            exception(saturday, addDays(saturday, 1), 1000, { cause: 'MAKE_UP_WORKDAY', worksAs }),
          ],
        }),
        saturday,
      );

    expect(on()).toBe(930);
    expect(on(5)).toBe(240);
  });

  it('adds overtime only where no shift works, and never more than 24 hours', () => {
    const over = (from: string, until: string, ofWeek = twoShifts) =>
      worked(
        rules(ofWeek, {
          exceptions: [
            exception(monday, addDays(monday, 1), 1000, {
              cause: 'OVERTIME',
              hours: { start: minute(from), end: minute(until) },
            }),
          ],
        }),
        monday,
      );

    expect(over('20:00', '23:30')).toBe(930 + 90);
    expect(over('22:00', '06:00')).toBe(930 + 480);
    expect(over('00:00', '23:59', threeShifts)).toBe(1440);
  });
});

describe('a site that moves to another zone', () => {
  it('in the middle of a night shift: the shift ends by the zone in which it began, and its hours stay with its day', () => {
    const [china, tokyo] = [wallClock('Asia/Shanghai'), wallClock('Asia/Tokyo')];
    const moved = rules(threeShifts, { clockOn: (date) => (date < addDays(monday, 1) ? china : tokyo) });

    expect(worked(moved, monday)).toBe(1440);
    expect(worked(moved, addDays(monday, 1))).toBe(1440);
  });
});

describe('whatever the zone, the pattern and the exceptions', () => {
  const zones = [
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ] as const;
  const date = fc.integer({ min: 0, max: 5843 }).map((day) => addDays(plainDate('2020-01-01'), day));
  const patterns = [
    twoShifts,
    threeShifts,
    shifts(weekdays, '20:00', '08:00', ['23:30', '00:30']),
    shifts([1, 3, 6], '07:15', '15:45'),
  ];
  const ruleAt = (start: ReturnType<typeof plainDate>) =>
    fc
      .record({
        from: fc.integer({ min: -10, max: 10 }),
        length: fc.integer({ min: 1, max: 12 }),
        factor: fc.integer({ min: 0, max: 1500 }),
        level: fc.constantFrom('SITE' as const, 'CENTER' as const),
        cause: fc.constantFrom(
          'POWER_LIMIT' as const,
          'OVERTIME' as const,
          'MAINTENANCE' as const,
          'MAKE_UP_WORKDAY' as const,
        ),
        hours: fc.option(
          fc.record({
            start: fc.integer({ min: 0, max: 47 }).map((n) => n * 30),
            end: fc.integer({ min: 0, max: 47 }).map((n) => n * 30),
          }),
          { nil: undefined },
        ),
      })
      .map(({ from, length, ...rest }) =>
        exception(addDays(start, from), addDays(start, from + length), rest.factor, rest),
      );
  /** At most one of a level and kind, as the product keeps them. */
  const distinct = (all: readonly CalendarRule[]) => [
    ...new Map(all.map((rule) => [`${rule.level} ${!rule.hours}`, rule])).values(),
  ];
  const scene = fc
    .record({ date, zone: fc.constantFrom(...zones), ofWeek: fc.constantFrom(...patterns) })
    .chain((known) =>
      fc.array(ruleAt(known.date), { maxLength: 6 }).map((all) => ({ ...known, exceptions: distinct(all) })),
    );
  const of = ({
    zone,
    ofWeek,
    exceptions,
  }: {
    zone: string;
    ofWeek: typeof twoShifts;
    exceptions: readonly CalendarRule[];
  }) => rules(ofWeek, { exceptions }, zone);

  it('the parts of a day add up to its total exactly, which is never more than 24 h (25 when the clocks go back) × machines × 1.5', () => {
    fc.assert(
      fc.property(
        scene,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 10_000 }),
        (known, machines, efficiency) => {
          const time = workingTime(of(known), known.date);
          const output = { machines, efficiency };
          const total = totalOf(time, output);

          expect(partsOf(time, output).reduce((sum, { amount }) => sum + amount, 0n)).toBe(total);
          expect(total >= 0n && total <= BigInt(Math.ceil(25 * 60 * machines * 1.5))).toBe(true);
          if (known.zone === 'Asia/Shanghai') expect(total <= BigInt(24 * 60 * machines * 1.5)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('the order of the exceptions changes nothing', () => {
    fc.assert(
      fc.property(scene, (known) => {
        const turned = { ...known, exceptions: [...known.exceptions].reverse() };
        expect(weightedMinutes(workingTime(of(turned), known.date))).toBe(
          weightedMinutes(workingTime(of(known), known.date)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('splitting an exception into two ranges changes nothing', () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 11 }), (known, cut) => {
        const split = known.exceptions.flatMap((rule) => {
          const at = addDays(rule.from, Math.min(cut, daysBetween(rule.from, rule.until)));
          return [
            { ...rule, until: at },
            { ...rule, from: at },
          ].filter(({ from, until }) => from < until);
        });
        expect(weightedMinutes(workingTime(of({ ...known, exceptions: split }), known.date))).toBe(
          weightedMinutes(workingTime(of(known), known.date)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a week is the sum of its days: as many minutes as a clock that looks every quarter of an hour finds in shifts', () => {
    fc.assert(
      fc.property(scene, ({ date: day, zone, ofWeek }) => {
        const plain = rules(ofWeek, {}, zone);
        const start = addDays(day, 1 - isoWeekday(day));
        const sum = Array.from(
          { length: 7 },
          (_, n) => weightedMinutes(workingTime(plain, addDays(start, n))) / 1000,
        ).reduce((a, b) => a + b, 0);
        expect(sum).toBe(watched(ofWeek, start, zone));
      }),
      { numRuns: 60 },
    );
  });

  /** Another way: walk real time in quarters and ask each whether a shift that started in this week covers it. */
  function watched(ofWeek: typeof twoShifts, start: ReturnType<typeof plainDate>, zone: string): number {
    const clock = wallClock(zone);
    let minutes = 0;
    const spans = ofWeek.map((shift) => {
      const day = addDays(start, shift.weekday - 1);
      const at = (time: number, from: number) => clock.at(day, time < from ? time + 1440 : time);
      return {
        from: at(shift.start, shift.start),
        until: clock.at(day, shift.end > shift.start ? shift.end : shift.end + 1440),
        breaks: shift.breaks.map((pause) => ({
          from: at(pause.start, shift.start),
          until: at(pause.end, shift.start),
        })),
      };
    });
    for (let now = clock.at(start, 0); now < clock.at(addDays(start, 9), 0); now += 15) {
      const on = spans.some(
        ({ from, until, breaks }) =>
          from <= now && now < until && !breaks.some((pause) => pause.from <= now && now < pause.until),
      );
      if (on) minutes += 15;
    }
    return minutes;
  }
});
