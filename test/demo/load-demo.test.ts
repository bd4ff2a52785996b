import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '#migrations/demo/load-demo.ts';
import { roleUrl } from '#migrations/migrate.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { findSession, openSession } from '#schema/identity/index.ts';
import { type DemoDatabase, demoDatabase, tableCounts } from './demo-database.ts';

const firstDay = '2026-11-23T02:00:00Z';
let whole: DemoDatabase;
let counts: Record<string, number>;

beforeAll(async () => {
  whole = await demoDatabase(firstDay);
  // Two starts at once: what follows holds for one load.
  await Promise.all([loadDemo(whole.adminUrl, whole), loadDemo(whole.adminUrl, whole)]);
  counts = await tableCounts(whole);
});
afterAll(() => whole.end());

describe('the demo', () => {
  it('has its whole cast, loaded once though two starts came at the same time', () => {
    expect(counts).toMatchObject({
      'app.organisation': 26,
      'app.person': 27,
      'app.work_center': 46,
      'app.sheet_import': 18,
      'app.capacity_offer': 69,
      'market.offer': 60,
      'app.capacity_request': 17,
      'app.reservation': 9,
      'app.operating_day': 13_800,
      'app.stock_month': 1_008,
      'app.payroll_month': 336,
      'app.reading': 0,
    });
  });

  it('lets those sign in whom it names, each for a firm of their own', async () => {
    const { signIns } = await loadDemo(whole.adminUrl, whole);
    const files = new FolderFileStore(whole.filesDir);
    const database = await openDatabase({
      url: roleUrl(whole.adminUrl, 'app'),
      files,
      secretKey: whole.secretKey,
    });
    const sessions = await Promise.all(
      signIns.map(async (signIn) => findSession(database, await openSession(database, signIn))),
    );
    await closeDatabase(database);
    expect(new Set(sessions.map((session) => session?.actor.organisationId)).size).toBe(4);
    expect(sessions.map((session) => session?.locale)).toEqual(['zh-CN', 'en', 'zh-CN', 'zh-CN', 'zh-CN']);
    expect(sessions.map((session) => session?.actor.isOperator)).toEqual([false, false, false, true, true]);
  });

  it('is verified but for two firms in the operator’s queue, and one that has yet to apply', async () => {
    const states = await whole.rows<{ state: string; count: string; proposed: string }>(`
      select v.state, count(*), count(v.proposed_action) as proposed from app.verification v
      join app.organisation o on o.id = v.organisation_id where not 'OPERATOR' = any (o.kinds) group by 1 order by 1`);
    expect(states.map(({ state, count, proposed }) => [state, Number(count), Number(proposed)])).toEqual([
      ['PENDING', 2, 1],
      ['UNVERIFIED', 1, 0],
      ['VERIFIED', 22, 0],
    ]);
  });

  it('needs 360 h of turning, 480 h of hobbing, 12 furnace loads and 576 h of grinding for 4,800 shafts', async () => {
    const loads = await whole.rows<{ process: string; load: number }>(`
      select process_code as process, sum(load_amount)::int as load from app.capacity_request
      where title like '输出轴%' group by 1`);
    const load = Object.fromEntries(loads.map((row) => [row.process, row.load]));
    expect(load['machining.turning.cnc']).toBe(360 * 60);
    expect(load['machining.gear-cutting.hobbing']).toBe(480 * 60);
    expect(Math.ceil((load['heat-treatment.carburising'] ?? 0) / 900_000)).toBe(12);
    expect(load['machining.grinding.cylindrical']).toBe(576 * 60);
  });

  it('prices one shaft at 43.32 with the freight of 0.60, 207,936.00 for the order', async () => {
    const [cost] = await whole.rows<{ piece: string }>(`
      select sum(case o.process_code
        when 'forming.closed-die-forging' then 2.7 * o.unit_price
        when 'machining.turning.cnc' then 4.5 * o.unit_price / 60
        when 'machining.gear-cutting.hobbing' then 6 * o.unit_price / 60
        when 'heat-treatment.carburising' then 2.1 * o.unit_price
        when 'machining.grinding.cylindrical' then 7.2 * o.unit_price / 60
        when 'inspection.visual' then o.unit_price end) as piece
      from market.offer o join market.firm f on f.id = o.seller_id
      where (f.name_en, o.process_code) in (
        ('Changzhou Chengyue Forging', 'forming.closed-die-forging'), ('Wuxi Yuxuan Turning Works', 'machining.turning.cnc'),
        ('Wuxi Yeshen Heat Treatment', 'heat-treatment.carburising'), ('Suzhou Liji Precision Grinding', 'machining.grinding.cylindrical'),
        ('Wuxi Lanqi Precision Machinery', 'inspection.visual'))
        or (o.process_code = 'machining.gear-cutting.hobbing' and o.unit_price = 80)`);
    expect(Number(cost?.piece) + 0.6).toBeCloseTo(43.32, 8);
    expect(Math.round((Number(cost?.piece) + 0.6) * 4800 * 100)).toBe(20_793_600);
  });

  it('gives the lead machinist twelve work centres, 62 CNC machines among them', async () => {
    const machines = await whole.rows<{ cnc: number | null }>(`
      select case when process_code ~ 'turning|milling|gear|grinding' then parallel_machines end as cnc
      from app.work_center w join app.organisation o on o.id = w.organisation_id where o.name_en like 'Wuxi Lanqi%'`);
    expect(machines).toHaveLength(12);
    expect(machines.reduce((sum, { cnc }) => sum + (cnc ?? 0), 0)).toBe(62);
  });

  it('follows the Spring Festival: 80, 40, 0 and 60 per cent of a usual week', async () => {
    expect(await weeklyHours(whole, '2027-01-18', '2027-02-22')).toEqual([960, 768, 384, 0, 576]);
  });

  it('runs the furnaces nine tenths full and the scarce grinders over their limit in some week', async () => {
    const loads = await whole.rows<{ process: string; load: number; most: number }>(`
      select process, round(100 * sum(committed) / sum(total))::int as load, round(100 * max(committed / nullif(total, 0)))::int as most from (
        select w.process_code as process, date_trunc('week', d.work_date), sum(d.total) as total, sum(d.committed) as committed
        from app.work_center_day d join app.work_center w on w.id = d.work_center_id
        where w.code in ('CB-1', 'GC-1', 'T-01') group by w.id, 1, 2) x group by 1 order by 1`);
    const byProcess = Object.fromEntries(loads.map((row) => [row.process, row]));
    expect(byProcess['heat-treatment.carburising']?.load).toBeGreaterThanOrEqual(88);
    expect(byProcess['heat-treatment.carburising']?.load).toBeLessThanOrEqual(92);
    expect(byProcess['machining.grinding.cylindrical']?.most).toBeGreaterThan(103);
    expect(byProcess['machining.turning.cnc']?.load).toBeLessThan(65);
  });

  it('has something in every state that a screen shows', async () => {
    const states = await whole.rows<{ state: string; count: string }>(
      'select state, count(*) from app.reservation group by 1 order by 1',
    );
    expect(Object.fromEntries(states.map(({ state, count }) => [state, Number(count)]))).toEqual({
      AWAITING_APPROVAL: 2,
      CONFIRMED: 4,
      HELD: 2,
      RELEASED: 1,
    });
  });

  it('leaves the lead machinist with three disagreements, and the Suzhou grinders with less than was sold', async () => {
    const found = await whole.rows<{ who: string; kind: string }>(`
      select distinct o.name_en as who, d.kind from app.capacity_difference d join app.organisation o on o.id = d.organisation_id
      where d.sold_here is distinct from 0 order by 1 desc, 2`);
    expect(found.map(({ who, kind }) => `${who}: ${kind}`)).toEqual([
      'Wuxi Lanqi Precision Machinery: NOT_IN_SHEET',
      'Wuxi Lanqi Precision Machinery: QUANTITY_DIFFERS',
      'Wuxi Lanqi Precision Machinery: UNKNOWN_WORK_ORDER',
      'Suzhou Liji Precision Grinding: SHORTFALL',
    ]);
  });
});

describe('loading the demo', () => {
  it('changes nothing and runs no command when it is complete', async () => {
    const commands: string[] = [];
    await loadDemo(whole.adminUrl, { ...whole, onCommand: (name) => commands.push(name) });
    expect(commands).toEqual([]);
    expect(await tableCounts(whole)).toEqual(counts);
  });

  it('goes on where it was cut, again and again, and ends with the same rows', async () => {
    const often = await demoDatabase(firstDay);
    let cuts = 0;
    while (!(await loadUntilCut(often, 100))) cuts += 1;
    expect(cuts).toBe(4);
    expect(await tableCounts(often)).toEqual(counts);
    await often.end();
    // Many loads in one: patient on a busy machine.
  }, 60_000);

  it('goes on weeks later where it was cut, and speaks of the same half year', async () => {
    const slow = await demoDatabase(firstDay);
    expect(await loadUntilCut(slow, 100)).toBe(false);
    await slow.setClock('2026-12-17T02:00:00Z');
    await loadDemo(slow.adminUrl, slow);
    expect(await weeklyHours(slow, '2026-11-01', '2026-12-14')).toEqual([960, 960, 960]);
    const same = [
      'app.organisation',
      'app.site',
      'app.work_center',
      'app.capacity_offer',
      'app.capacity_request',
    ];
    const found = await tableCounts(slow);
    expect(same.map((table) => found[table])).toEqual(same.map((table) => counts[table]));
    await slow.end();
  });

  it('begins at the current week on a later day, and offers nothing of a permit that has ended', async () => {
    const later = await demoDatabase('2027-02-03T02:00:00Z');
    await loadDemo(later.adminUrl, later);
    // The week before is of the year that is made up behind it, and that ends with January.
    expect(await weeklyHours(later, '2027-02-01', '2027-02-22')).toEqual([384, 0, 576]);
    expect(await tableCounts(later)).toMatchObject({ 'market.offer': 58, 'app.reservation': 8 });
    await later.end();
  });
});

/** Whether it came to its end before so many new commands had run. */
async function loadUntilCut(database: DemoDatabase, commandsMax: number): Promise<boolean> {
  let fresh = 0;
  const onCommand = (_: string, replayed: boolean) => {
    if (!replayed) fresh += 1;
    if (fresh >= commandsMax) throw new Error('cut');
  };
  try {
    await loadDemo(database.adminUrl, { ...database, onCommand });
    return true;
  } catch (error) {
    if (error instanceof Error && error.message === 'cut') return false;
    throw error;
  }
}

/** Hours of the lead machinist's first turning group by week. */
async function weeklyHours(database: DemoDatabase, from: string, until: string): Promise<number[]> {
  const weeks = await database.rows<{ hours: number }>(`
    select (sum(total) / 60)::int as hours from app.work_center_day d join app.work_center w on w.id = d.work_center_id
    where w.code = 'CNC-T1' and work_date >= '${from}' and work_date < '${until}' group by date_trunc('week', work_date)
    order by date_trunc('week', work_date)`);
  return weeks.map(({ hours }) => hours);
}
