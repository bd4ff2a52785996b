import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, SheetRefusal } from '#schema/imports/index.ts';
import { parseWeek, weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { figures, furnace, given, grinder } from './capacity-sheet.fixture.ts';
import { checkCapacitySheet } from './check-capacity-sheet.ts';
import { writeCapacityTemplate } from './write-capacity-template.ts';

const today = plainDate('2026-11-23');
const weeks = weeksFrom(weekOf(today), 6);
const workCenters = [
  { ...grinder, name: '外圆磨床' },
  { ...furnace, name: '渗碳炉', code: '-F1' },
];
/** Uneven on purpose: minutes that are no finite decimal of an hour, and an overtime Saturday. */
const current = figures(
  Object.fromEntries(
    workCenters.flatMap(({ id }) =>
      [0, 1, 2, 4, 5, 7, 8, 15].map((offset) => [
        `${id} ${addDays(today, offset)}`,
        { total: BigInt(457 + offset), committed: BigInt(100 + 7 * offset) },
      ]),
    ),
  ),
);
const sold = [
  { workOrderNumber: 'WO-2026-000012', workCenterId: 'g1', date: addDays(today, 1), amount: 100n },
  { workOrderNumber: 'WO-2026-000012', workCenterId: 'g1', date: addDays(today, 2), amount: 50n },
  { workOrderNumber: 'WO-2026-000021', workCenterId: 'g1', date: addDays(today, 4), amount: 10n },
];

describe.each(['zh-CN', 'en'] as const)('the template in %s', (locale) => {
  it('changes nothing and has no problem when it is read back as it is', async () => {
    const bytes = await writeCapacityTemplate({ locale, workCenters, current, weeks, sold });
    const check = checkCapacitySheet(
      await readSheet(bytes, 'template.xlsx'),
      given({ workCenters, current, sold }),
    );

    expect(check.problems).toEqual([]);
    expect(check.differences).toEqual([]);
    expect(check.counts).toEqual({ create: 0, change: 0, same: 12, reject: 0, warn: 0 });
  });

  it('has one row per centre and week with the load that includes what was sold here', async () => {
    const sheet = await readSheet(
      await writeCapacityTemplate({ locale, workCenters, current, weeks, sold }),
      'a.xlsx',
    );
    const [first] = sheet.rows;

    expect(sheet.rows).toHaveLength(12);
    expect(first?.cells.map(({ text }) => text)).toEqual([
      'GRIND-1',
      '2026-W48',
      '38.283333',
      '12.4',
      '2.666667',
      'WO-2026-000012=2.5; WO-2026-000021=0.166667',
      locale === 'en' ? 'hour' : '小时',
    ]);
  });

  it('comes back as one change when one figure was changed', async () => {
    const bytes = await writeCapacityTemplate({ locale, workCenters, current, weeks, sold });
    const sheet = await readSheet(bytes, 'template.xlsx');
    const rows = sheet.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => (index === 0 && column === 2 ? { ...cell, text: '50' } : cell)),
    }));

    expect(
      checkCapacitySheet({ ...sheet, rows }, given({ workCenters, current, sold })).counts,
    ).toMatchObject({
      change: 1,
      same: 11,
      reject: 0,
    });
  });
});

describe('CSV from other systems', () => {
  const context = given();
  // 工作中心,周,总产能,已占用⏎GRIND-1,2026年第49周,40,8⏎ in GB18030.
  const gb18030 = Buffer.concat([
    Buffer.from('b9a4d7f7d6d0d0c42cd6dc2cd7dcb2fac4dc2cd2d1d5bcd3c30a', 'hex'),
    Buffer.from('GRIND-1,2026'),
    Buffer.from('c4eab5da3439d6dc', 'hex'),
    Buffer.from(',40,8\n'),
  ]);

  it.each([
    ['GB18030', gb18030],
    [
      'UTF-8 with a byte order mark',
      Buffer.from('\ufeff工作中心,周,总产能,已占用\nGRIND-1,2026年第49周,40,8\n'),
    ],
    ['English with semicolons', Buffer.from('Work centre;Week;Total;Committed\r\nGRIND-1;2026-W49;40;8\r\n')],
  ])('is read in %s', async (_, bytes) => {
    const check = checkCapacitySheet(await readSheet(bytes, 'erp.csv'), context);

    expect(check.problems).toEqual([]);
    expect(check.counts.create).toBe(1);
    expect(check.days[0]).toEqual({
      workCenterId: 'g1',
      date: parseWeek('2026-W49')?.start,
      total: 480n,
      committed: 96n,
    });
  });

  it('never breaks on any cells: it refuses the sheet or says what is wrong with every row', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'GRIND-1',
        '2026-W49',
        '2026-12-01',
        '40',
        '-1',
        'WO-2026-000012=1',
        'h',
        '9'.repeat(21),
        '=1',
      ),
    );
    const field = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const line = fc.array(field, { minLength: 1, maxLength: 8 }).map((fields) => fields.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 10 }), async (lines) => {
        const text = `工作中心,周,总产能,已占用,其中平台,平台工单,单位\n${lines.join('\n')}\n`;
        const sheet = await readSheet(Buffer.from(text), 'a.csv').catch((error: unknown) => error);
        if (sheet instanceof SheetRefusal) return;
        if (sheet instanceof Error || typeof sheet !== 'object' || sheet === null || !('rows' in sheet))
          throw sheet;
        const { counts, rowCount } = checkCapacitySheet(await readSheet(Buffer.from(text), 'a.csv'), context);
        expect(counts.create + counts.change + counts.same + counts.reject).toBe(rowCount);
      }),
    );
  });
});
