import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatingDaysSimulate } from '#migrations/demo/simulate-days.ts';
import {
  detectKind,
  getSheet,
  sheetCommitAsked,
  sheetImportCommit,
  sheetImportUndo,
  sheetKinds,
} from '#schema/imports/index.ts';
import { addDays, type PlainDate, todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenRun } from '#test/workers/open-workers.ts';
import { handleSheetCommit } from '#workers/imports/sheet.job.ts';

const hour = 3_600_000n;

describe('a sheet of operating days', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  let today: PlainDate;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm, { code: 'MILL-1' });
    today = todayIn('Asia/Shanghai', new Date(await given.clockOf(house)));
  });
  afterAll(() => house.close());

  const ago = (days: number) => addDays(today, -days);
  const header =
    'Work centre,Operating day,Run hours,Idle hours,Down hours,Planned stop hours,Good pieces,Scrapped pieces,Planned seconds a piece,Energy kWh';
  const bring = (...rows: string[]) =>
    given.givenCheckedFile(house, firm, new TextEncoder().encode([header, ...rows].join('\n')), {
      kind: 'operating',
      name: 'operating.csv',
    });
  const found = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        'select state, create_count as create, change_count as change, same_count as same, reject_count as reject from app.sheet_import where id = $1',
        [id],
      )
    ).rows[0];
  const problems = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        `select p.row_number as row, p.code from app.sheet_problem p where p.import_id = $1 order by 1, 2`,
        [id],
      )
    ).rows.map(({ row, code }) => `${row} ${code}`);
  const dayOf = async (days: number) =>
    (
      await house.admin.query('select * from app.operating_day where work_center_id = $1 and day = $2', [
        center.id,
        ago(days),
      ])
    ).rows[0];

  it('brings days with their source, changes them when it comes again, and says what stays the same', async () => {
    const rows = [
      `MILL-1,${ago(3)},52.5,8,3.5,32,830,12,210,640.5`,
      `mill-1,${ago(2).replaceAll('-', '/')},7.33,,,,100,,,`,
      `MILL-1,${ago(1)},,,,,,,,`,
    ];
    const first = await bring(...rows);
    expect(await found(first)).toEqual({ state: 'CHECKED', create: 2, change: 0, same: 1, reject: 0 });
    await given.givenCommitted(house, firm, first);

    expect(await dayOf(3)).toMatchObject({
      source: 'IMPORTED',
      run_ms: 52n * hour + hour / 2n,
      stops: {
        'IDLE.UNSTATED': Number(8n * hour),
        'DOWN.UNSTATED': 12_600_000,
        'PLANNED_STOP.UNSTATED': Number(32n * hour),
      },
      good: 830n,
      scrap: 12n,
      untimed: 0n,
      ideal_ms: 842n * 210_000n,
      energy_wh: 640_500n,
    });
    expect(await dayOf(2)).toMatchObject({ run_ms: 26_388_000n, untimed: 100n, ideal_ms: 0n, stops: {} });
    const again = await bring(rows[0] ?? '', `MILL-1,${ago(2)},8,,,,100,,,`);
    expect(await found(again)).toEqual({ state: 'CHECKED', create: 0, change: 1, same: 1, reject: 0 });
  });

  it('goes out as it would come in', async () => {
    const sheet = getSheet('operating');
    const written = await runQuery(house.database, firm.actor, async (query) =>
      sheet.exportRows(await sheet.load(query), 'en', {}, false),
    );
    const lines = written.map((row) =>
      row
        .map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : (cell ?? '')))
        .join(','),
    );

    expect(lines).toHaveLength(2);
    expect(await found(await bring(...lines))).toEqual({
      state: 'CHECKED',
      create: 0,
      change: 0,
      same: 2,
      reject: 0,
    });
  });

  it('names each row that cannot be, and lets the others stand', async () => {
    const checked = await bring(
      `NO-SUCH,${ago(5)},1,,,,1,,,`,
      `MILL-1,${today},1,,,,1,,,`,
      `MILL-1,${ago(401)},1,,,,1,,,`,
      `MILL-1,${ago(6)},90,5,1,0.5,1,,,`,
      `MILL-1,${ago(7)},-1,,,,1.5,,,x`,
      `MILL-1,${ago(8)},1,,,,1,,,`,
      `MILL-1,${ago(8)},2,,,,1,,,`,
      `MILL-1,,1,,,,1,,,`,
      `MILL-1,${ago(9)},24,24,24,24,1,,,`,
    );

    expect(await found(checked)).toMatchObject({ create: 1, reject: 8 });
    expect(await problems(checked)).toEqual([
      '2 UNKNOWN_WORK_CENTER',
      '3 DAY_NOT_OVER',
      '4 DAY_TOO_OLD',
      '5 TIMES_OVER_DAY',
      '6 NEGATIVE',
      '6 NOT_A_NUMBER',
      '6 NOT_WHOLE',
      '7 DUPLICATE_ROW',
      '8 DUPLICATE_ROW',
      '9 MISSING_VALUE',
    ]);
  });

  it('gives way to what is measured, and makes a simulated day give way; undone, days are what they were', async () => {
    const centers = [
      { workCenterId: center.id, seed: 'x', load: 80, hours: 15, cycleMs: 200_000, watts: 9_000 },
    ];
    await given.act(house, firm.actor, operatingDaysSimulate, { days: 20, centers });
    const simulated = await dayOf(15);
    await house.admin.query(
      `update app.operating_day set source = 'MEASURED' where work_center_id = $1 and day = $2`,
      [center.id, ago(14)],
    );
    const checked = await bring(
      `MILL-1,${ago(15)},1,,,,1,,,`,
      `MILL-1,${ago(14)},1,,,,1,,,`,
      `MILL-1,${ago(30)},1,,,,1,,,`,
    );
    expect(await found(checked)).toMatchObject({ create: 2, reject: 1 });
    expect(await problems(checked)).toEqual(['3 MEASURED_DAY']);
    const good = await bring(`MILL-1,${ago(15)},1,,,,1,,,`, `MILL-1,${ago(30)},1,,,,1,,,`);
    await given.givenCommitted(house, firm, good);
    expect([await dayOf(15), await dayOf(30)]).toMatchObject([
      { source: 'IMPORTED' },
      { source: 'IMPORTED' },
    ]);

    await given.act(house, firm.actor, sheetImportUndo, { importId: good.wire });

    expect(await dayOf(15)).toEqual(simulated);
    expect(await dayOf(30)).toBeUndefined();
    expect(await dayOf(14)).toMatchObject({ source: 'MEASURED' });
  });

  it('is known by its columns, and written by the workers under their role, once', async () => {
    const cells = header
      .split(',')
      .map((text, at) => ({ text, address: `${at + 1}`, kind: 'TEXT' as const }));
    expect(detectKind(cells, sheetKinds())?.kind).toBe('operating');
    const checked = await bring(`MILL-1,${ago(50)},6,,,,5,,,`);
    await given.act(house, firm.actor, sheetImportCommit, { importId: checked.wire, rows: 'ALL' });
    const { rows } = await house.admin.query(
      'select id, organisation_id, payload from app.outbox where event = $1 order by id desc limit 1',
      [sheetCommitAsked],
    );
    const { id, organisation_id: organisationId, payload } = rows[0];
    const event = { id, organisationId, requestId: null, event: sheetCommitAsked, payload };

    await handleSheetCommit(house.workerDatabase, event, givenRun());
    await handleSheetCommit(house.workerDatabase, event, givenRun());

    expect(await found(checked)).toMatchObject({ state: 'COMMITTED', create: 1 });
    expect(await dayOf(50)).toMatchObject({ source: 'IMPORTED', good: 5n });
  });

  it('is not undone over a day that has been measured since', async () => {
    const good = await bring(`MILL-1,${ago(40)},1,,,,1,,,`);
    await given.givenCommitted(house, firm, good);
    await house.admin.query(
      `update app.operating_day set source = 'MEASURED' where work_center_id = $1 and day = $2`,
      [center.id, ago(40)],
    );

    await expect(
      given.act(house, firm.actor, sheetImportUndo, { importId: good.wire }),
    ).rejects.toMatchObject({
      problems: [{ code: 'IMPORT_OVERTAKEN' }],
    });
  });
});
