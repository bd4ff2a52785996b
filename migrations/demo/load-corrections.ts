import sql from 'sql-template-tag';
import { uuidOf } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { corrections, type DemoCorrection } from './corrections.ts';
import { usualWeek } from './demo-plan.ts';
import { actorOf, type DemoRun } from './demo-run.ts';
import { importSheet } from './import-sheet.ts';
import { weekFigures } from './load-factors.ts';
import type { SheetRow } from './sheet-rows.ts';
import { workCenterOf } from './work-centers.ts';
import { writeCapacityCsv } from './write-capacity-csv.ts';

/** Second sheets, which disagree with what was sold. */
export async function loadCorrections(run: DemoRun): Promise<void> {
  for (const [firm, rows] of Map.groupBy(corrections, (correction) => correction.firm)) {
    const written: SheetRow[] = [];
    for (const row of rows) written.push(await rowOf(run, row));
    const bytes = writeCapacityCsv(written);
    await importSheet(run, {
      firm,
      name: `产能更正-${rows[0]?.center ?? ''}.csv`,
      bytes,
      key: `correction:${firm}`,
    });
  }
}

async function rowOf(run: DemoRun, correction: DemoCorrection): Promise<SheetRow> {
  const center = workCenterOf(`${correction.firm}/${correction.center}`);
  const { week, place } = usualWeek(run.plan, Number(correction.week));
  const { total, committed } = weekFigures(center, week, place);
  const orders = await ordersOf(run, correction);
  const openfloor = orders.reduce((sum, { amount }) => sum + amount, 0);
  return {
    center,
    period: week.label,
    total: Math.round((total * Number(correction.totalPercent)) / 100),
    committed: committed + openfloor,
    openfloor,
    workOrders: orders.map(({ number, amount }) => `${number}=${amount}`).join('; '),
  };
}

interface WorkOrder {
  readonly number: string;
  readonly amount: number;
}

async function ordersOf(run: DemoRun, { firm, orders }: DemoCorrection): Promise<WorkOrder[]> {
  if (orders === '-') return [];
  const [name = '', amount = ''] = orders.split('=');
  const reservation = run.ids.get(`reservation/${name}`);
  const number = reservation ? await workOrderNumber(run, firm, reservation) : name;
  return [{ number, amount: Number(amount) }];
}

async function workOrderNumber(run: DemoRun, seller: string, reservation: string): Promise<string> {
  const id = uuidOf('rsv', reservation) ?? '';
  const row = await runQuery(run.database, actorOf(run, seller), (query) =>
    query.row<{ number: string }>(sql`select number from app.reservation where id = ${id}::uuid`),
  );
  if (!row) throw new Error(`${seller} does not see ${reservation}`);
  return row.number;
}
