import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SheetRefusal } from '#schema/imports/index.ts';
import { weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { isoWeekday, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { figures, furnace, given, grinder, sheetOf } from './capacity-sheet.fixture.ts';
import { checkCapacitySheet } from './check-capacity-sheet.ts';

describe('a week in the sheet', () => {
  it('is spread over the working days of the site by largest remainder, in whole minutes', () => {
    const { days, counts, problems } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-W49', '40.05', '10']]),
      given(),
    );

    expect(problems).toEqual([]);
    expect(counts).toEqual({ create: 1, change: 0, same: 0, reject: 0, warn: 0 });
    expect(days.map(({ date, total, committed }) => [date, total, committed])).toEqual([
      ['2026-11-30', 481n, 120n],
      ['2026-12-01', 481n, 120n],
      ['2026-12-02', 481n, 120n],
      ['2026-12-03', 480n, 120n],
      ['2026-12-04', 480n, 120n],
    ]);
  });

  it('leaves the days as they are when they already add up to it', () => {
    const current = figures({
      'g1 2026-11-30': { total: 600n, committed: 60n },
      'g1 2026-12-05': { total: 300n, committed: 0n },
    });
    const { days, counts } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-W49', '15', '1']]),
      given({ current }),
    );

    expect(counts).toMatchObject({ same: 1, change: 0, create: 0 });
    expect(days.map(({ date, total }) => [date, total])).toEqual([
      ['2026-11-30', 600n],
      ['2026-12-05', 300n],
    ]);
  });

  it('takes an overtime Saturday back when the week no longer holds it', () => {
    const current = figures({ 'g1 2026-12-05': { total: 300n, committed: 0n } });
    const { days, counts } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-W49', '40', '0']]),
      given({ current }),
    );

    expect(counts.change).toBe(1);
    expect(days.reduce((sum, { total }) => sum + total, 0n)).toBe(2400n);
    expect(days.at(-1)).toEqual({ workCenterId: 'g1', date: '2026-12-05', total: 0n, committed: 0n });
  });

  it('always adds up to what the sheet says, on working days only', () => {
    const grams = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(grams, grams, (total, committed) => {
        const row = ['FURN-1', '2027年第1周', String(total), String(committed), '', '', 'g'];
        const { days } = checkCapacitySheet(sheetOf([row]), given());

        expect(days.reduce((sum, day) => sum + day.total, 0n)).toBe(BigInt(total));
        expect(days.reduce((sum, day) => sum + day.committed, 0n)).toBe(BigInt(committed));
        expect(days.map(({ date }) => isoWeekday(date))).toEqual([1, 2, 3, 4, 5, 6]);
      }),
    );
  });
});

describe('a day in the sheet', () => {
  it('is taken as it is, also on a Sunday', () => {
    const { days } = checkCapacitySheet(sheetOf([['grind-1', '2026/12/6', '8', '0']]), given());

    expect(days).toEqual([{ workCenterId: 'g1', date: '2026-12-06', total: 480n, committed: 0n }]);
  });

  it('is created, changed or the same by what is known of it', () => {
    const current = figures({
      'g1 2026-12-01': { total: 480n, committed: 60n },
      'g1 2026-12-02': { total: 480n, committed: 60n },
    });
    const rows = ['2026-12-01', '2026-12-02', '2026-12-03'].map((date, index) => [
      'GRIND-1',
      date,
      '8',
      String(index + 1),
    ]);
    const { counts, rowCount } = checkCapacitySheet(sheetOf(rows), given({ current }));

    expect(rowCount).toBe(3);
    expect(counts).toEqual({ same: 1, change: 1, create: 1, reject: 0, warn: 0 });
  });
});

describe('what was sold here', () => {
  it('is taken out of the load, so that nothing counts twice', () => {
    const rows = [['GRIND-1', '2026-12-01', '8', '6', '2.5', 'WO-2026-000012=1; WO-2026-000021=1.5']];
    const { days, problems } = checkCapacitySheet(sheetOf(rows), given());

    expect(problems).toEqual([]);
    expect(days[0]).toMatchObject({ total: 480n, committed: 210n });
  });

  it('may be given by work orders alone', () => {
    const { days } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-12-01', '8', '6', '', 'WO-2026-000012=1']]),
      given(),
    );

    expect(days[0]?.committed).toBe(300n);
  });
});

describe('reading the header', () => {
  it.each([
    [['Work centre', 'Date or week', 'Total', 'Committed']],
    [['工作中心', '日期或周', '总产能（小时）', '已占用']],
    [['ＷＯＲＫ CENTER', 'week', ' total ', 'Committed']],
  ])('knows %j', (header) => {
    expect(
      checkCapacitySheet(sheetOf([['GRIND-1', '2026-W49', '40', '0']], header), given()).counts.create,
    ).toBe(1);
  });

  it('names the columns that are missing', () => {
    expect(refusalOf(['工作中心', '总产能'])).toMatchObject({
      code: 'HEADER_MISSING',
      params: { columns: 'period,committed' },
    });
  });

  it('refuses a column that stands twice', () => {
    expect(refusalOf(['工作中心', '周', '总产能', '已占用', 'Total'])).toMatchObject({
      code: 'HEADER_REPEATED',
      params: { cell: 'E1', column: 'Total' },
    });
  });

  it('warns of a column that it does not know', () => {
    const header = ['工作中心', '周', '总产能', '已占用', '班组'];
    const check = checkCapacitySheet(sheetOf([['GRIND-1', '2026-W49', '40', '0', 'A']], header), given());

    expect(check.problems).toMatchObject([
      { row: 1, cell: 'E1', column: '班组', found: '班组', code: 'UNKNOWN_COLUMN', severity: 'WARNING' },
    ]);
    expect(check.counts).toMatchObject({ create: 1, reject: 0, warn: 0 });
  });
});

describe('an amount finer than the base unit', () => {
  it.each([
    ['GRIND-1', '7.33', '7.333333', 440n],
    ['GRIND-1', '7.991', '7.983333', 479n],
    ['FURN-1', '0.0005', '0.001', 1n],
  ])('at %s, %s is rounded to %s with a warning', (code, written, expected, total) => {
    const { problems, counts, days } = checkCapacitySheet(
      sheetOf([[code, '2026-12-01', written, '0']]),
      given(),
    );

    expect(problems.map((found) => [found.code, found.severity, found.expected])).toEqual([
      ['ROUNDED', 'WARNING', expected],
    ]);
    expect(counts).toMatchObject({ create: 1, reject: 0, warn: 1 });
    expect(days.map((day) => day.total)).toEqual([total]);
  });
});

describe('a row with a problem', () => {
  it.each([
    [['NOWHERE', '2026-W49', '40', '0'], 'A2', 'UNKNOWN_WORK_CENTER', 'GRIND-1, FURN-1, IDLE-1'],
    [['', '2026-W49', '40', '0'], 'A2', 'MISSING_VALUE', 'GRIND-1, FURN-1, IDLE-1'],
    [['=A1', '2026-W49', '40', '0'], 'A2', 'FORMULA_TEXT', 'GRIND-1, FURN-1, IDLE-1'],
    [['GRIND-1', 'W49', '40', '0'], 'B2', 'AMBIGUOUS_WEEK', '2026-W49, 2026-12-01'],
    [['GRIND-1', 'soon', '40', '0'], 'B2', 'BAD_PERIOD', '2026-W49, 2026-12-01'],
    [['GRIND-1', '2026-W47', '40', '0'], 'B2', 'PERIOD_IN_PAST', '2026-W49, 2026-12-01'],
    [['GRIND-1', '2029-W01', '40', '0'], 'B2', 'PERIOD_TOO_FAR', '2026-W49, 2026-12-01'],
    [['IDLE-1', '2026-W49', '40', '0'], 'B2', 'NO_WORKING_DAY', '2026-12-01'],
    [['GRIND-1', '2026-W49', '', '0'], 'C2', 'MISSING_VALUE', '1234.5'],
    [['GRIND-1', '2026-W49', 'forty', '0'], 'C2', 'NOT_A_NUMBER', '1234.5'],
    [['GRIND-1', '2026-W49', '40', '-1'], 'D2', 'NEGATIVE', '≥ 0'],
    [['GRIND-1', '2026-W49', '=8*5', '0'], 'C2', 'FORMULA_TEXT', '1234.5'],
    [['FURN-1', '2026-W49', '9999999999999', '0'], 'C2', 'TOO_LARGE', '1000000000000'],
    [['GRIND-1', '2026-W49', '40', '10', '11'], 'E2', 'OPENFLOOR_OVER_COMMITTED', '≤ 10'],
    [['GRIND-1', '2026-W49', '40', '10', '3', 'WO-1A=1; WO-1B=1'], 'F2', 'WORK_ORDERS_DO_NOT_ADD_UP', '3'],
    [
      ['GRIND-1', '2026-W49', '40', '10', '3', '12'],
      'F2',
      'BAD_WORK_ORDER',
      'WO-2026-000012=16; WO-2026-000021=24',
    ],
    [['GRIND-1', '2026-W49', '40', '0', '', '', 'furlong'], 'G2', 'UNKNOWN_UNIT', 'h'],
    [['GRIND-1', '2026-W49', '40', '0', '', '', 'kg'], 'G2', 'UNIT_MISMATCH', 'h'],
  ])('%j is refused at %s as %s, with what would do', (row, cell, code, expected) => {
    const { problems, counts, days } = checkCapacitySheet(sheetOf([row]), given());

    expect(problems.map((problem) => [problem.cell, problem.code, problem.expected])).toEqual([
      [cell, code, expected],
    ]);
    expect(counts).toEqual({ create: 0, change: 0, same: 0, reject: 1, warn: 0 });
    expect(days).toEqual([]);
  });

  it('tells every problem of the row at once', () => {
    const { problems } = checkCapacitySheet(sheetOf([['X', 'W1', 'a', '-1', 'b', 'c', 'd']]), given());

    expect(problems.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'C2', 'D2', 'E2', 'F2']);
  });

  it('is accepted with a warning when more is committed than there is', () => {
    const { problems, counts, days } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-W49', '40', '42']]),
      given(),
    );

    expect(problems).toMatchObject([
      { code: 'COMMITTED_OVER_TOTAL', severity: 'WARNING', found: '42', expected: '≤ 40' },
    ]);
    expect(counts).toEqual({ create: 1, change: 0, same: 0, reject: 0, warn: 1 });
    expect(days).toHaveLength(5);
  });

  it('changes nothing when it has no figure at all', () => {
    const { counts, days, problems } = checkCapacitySheet(
      sheetOf([['GRIND-1', '2026-W49', '', '']]),
      given(),
    );

    expect(counts).toMatchObject({ same: 1, reject: 0 });
    expect([...days, ...problems]).toEqual([]);
  });
});

describe('rows that contradict each other', () => {
  it('refuses both rows of the same centre and day', () => {
    const rows = [
      ['GRIND-1', '2026-12-01', '8', '0'],
      ['FURN-1', '2026-12-01', '8', '0'],
      ['grind-1', '2026/12/1', '9', '0'],
    ];
    const { problems, counts } = checkCapacitySheet(sheetOf(rows), given());

    expect(problems.map(({ row, code, params }) => [row, code, params[0]?.value])).toEqual([
      [2, 'DUPLICATE_ROW', '4'],
      [4, 'DUPLICATE_ROW', '2'],
    ]);
    expect(counts).toMatchObject({ create: 1, reject: 2 });
  });

  it('refuses a week that is given by day and as a whole', () => {
    const rows = [
      ['GRIND-1', '2026-W49', '40', '0'],
      ['GRIND-1', '2026-12-01', '8', '0'],
      ['GRIND-1', '2026-12-08', '8', '0'],
    ];
    const { problems, counts } = checkCapacitySheet(sheetOf(rows), given());

    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'MIXED_DAY_AND_WEEK'],
      [3, 'MIXED_DAY_AND_WEEK'],
    ]);
    expect(counts).toMatchObject({ create: 1, reject: 2 });
  });
});

describe('a sheet of 1,240 rows with 37 bad ones', () => {
  const weeks = weeksFrom(weekOf(plainDate('2026-11-30')), 100).map(({ label }) => label);
  const codes = Array.from({ length: 13 }, (_, index) => `C-${index}`);
  const workCenters = codes.map((code) => ({ ...grinder, id: code, code }));
  const good = codes.flatMap((code) => weeks.map((week) => [code, week, '40', '8'])).slice(0, 1203);
  const bad = [
    ...Array.from({ length: 20 }, (_, index) => [`OLD-${index}`, '2027-W01', '40', '8']),
    ...Array.from({ length: 12 }, () => ['C-12', '2028-W40', 'n/a', '8']),
    ...Array.from({ length: 5 }, (_, index) => ['C-12', `W${index + 1}`, '40', '8']),
  ];
  const check = checkCapacitySheet(sheetOf([...good, ...bad]), given({ workCenters }));

  it('keeps the good rows and counts every row once', () => {
    expect(check.rowCount).toBe(1240);
    expect(check.counts).toEqual({ create: 1203, change: 0, same: 0, reject: 37, warn: 0 });
    expect(check.days).toHaveLength(1203 * 5);
  });

  it('groups the causes, most frequent first, each with an example', () => {
    expect(check.causes).toEqual([
      {
        code: 'UNKNOWN_WORK_CENTER',
        column: '工作中心',
        count: 20,
        exampleRow: 1205,
        exampleFound: 'OLD-0',
        severity: 'ERROR',
      },
      {
        code: 'NOT_A_NUMBER',
        column: '总产能',
        count: 12,
        exampleRow: 1225,
        exampleFound: 'n/a',
        severity: 'ERROR',
      },
      {
        code: 'AMBIGUOUS_WEEK',
        column: '日期或周',
        count: 5,
        exampleRow: 1237,
        exampleFound: 'W1',
        severity: 'ERROR',
      },
    ]);
  });
});

describe('differences from what was sold here', () => {
  const sale = (
    workOrderNumber: string,
    date: string,
    amount: bigint,
    workCenterId: string = grinder.id,
  ) => ({
    workOrderNumber,
    workCenterId,
    date: plainDate(date),
    amount,
  });
  const sold = [
    sale('WO-2026-000012', '2026-11-30', 480n),
    sale('WO-2026-000012', '2026-12-01', 480n),
    sale('WO-2026-000021', '2026-12-02', 240n),
    sale('WO-2026-000030', '2026-12-02', 500n, furnace.id),
  ];
  const week = { workCenterId: 'g1', weekStart: '2026-11-30' };

  it('are none when the work orders agree', () => {
    const rows = [['GRIND-1', '2026-W49', '40', '30', '20', 'WO-2026-000012=16; WO-2026-000021=4']];

    expect(checkCapacitySheet(sheetOf(rows), given({ sold })).differences).toEqual([]);
  });

  it('name the order that is missing, unknown or of another amount', () => {
    const rows = [['GRIND-1', '2026-W49', '40', '30', '', 'WO-2026-000012=15; WO-2026-000099=1']];

    expect(checkCapacitySheet(sheetOf(rows), given({ sold })).differences).toEqual([
      { kind: 'QUANTITY_DIFFERS', ...week, workOrderNumber: 'WO-2026-000012', inSheet: 900n, soldHere: 960n },
      { kind: 'NOT_IN_SHEET', ...week, workOrderNumber: 'WO-2026-000021', soldHere: 240n },
      { kind: 'UNKNOWN_WORK_ORDER', ...week, workOrderNumber: 'WO-2026-000099', inSheet: 60n },
    ]);
  });

  it('compare the sum where the sheet gives no work orders', () => {
    const rows = [['GRIND-1', '2026-W49', '40', '30', '19']];

    expect(checkCapacitySheet(sheetOf(rows), given({ sold })).differences).toEqual([
      { kind: 'QUANTITY_DIFFERS', ...week, inSheet: 1140n, soldHere: 1200n },
    ]);
  });

  it('find an order that a blank cell leaves out', () => {
    const rows = [['GRIND-1', '2026-W49', '40', '30', '', '']];
    const { differences } = checkCapacitySheet(sheetOf(rows), given({ sold }));

    expect(differences.map(({ kind, workOrderNumber }) => [kind, workOrderNumber])).toEqual([
      ['NOT_IN_SHEET', 'WO-2026-000012'],
      ['NOT_IN_SHEET', 'WO-2026-000021'],
    ]);
  });

  it('look only at the days that the sheet gives', () => {
    const rows = [['GRIND-1', '2026-12-01', '8', '8', '8', 'WO-2026-000012=8']];

    expect(checkCapacitySheet(sheetOf(rows), given({ sold })).differences).toEqual([]);
  });

  it('are not looked for in a sheet without the columns of Openfloor', () => {
    const sheet = sheetOf([['GRIND-1', '2026-W49', '40', '30']], ['工作中心', '周', '总产能', '已占用']);

    expect(checkCapacitySheet(sheet, given({ sold })).differences).toEqual([]);
  });
});

function refusalOf(header: readonly string[]): unknown {
  try {
    checkCapacitySheet(sheetOf([['GRIND-1']], header), given());
  } catch (error) {
    if (error instanceof SheetRefusal) return error;
    throw error;
  }
  return undefined;
}
