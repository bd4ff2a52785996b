import sql from 'sql-template-tag';
import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { corrections, type DemoCorrection } from './corrections.ts';
import { usualWeek } from './demo-plan.ts';
import { actorOf, type DemoRun } from './demo-run.ts';
import { importSheet } from './import-sheet.ts';
import { weekFigures } from './load-factors.ts';
import { reservations } from './reservations.ts';
import type { SheetRow } from './sheet-rows.ts';
import { workCenterOf } from './work-centers.ts';

/** Second sheets, which disagree with what was sold. */
export async function loadCorrections(run: DemoRun): Promise<void> {
  for (const [firm, rows] of Map.groupBy(corrections, (correction) => correction.firm)) {
    const name = `产能更正-${run.plan.weeks[0]?.label ?? ''}.csv`;
    await importSheet(run, { firm, name, rows: (today) => rowsFor(run, rows, today) });
  }
}

async function rowsFor(run: DemoRun, rows: readonly DemoCorrection[], today: PlainDate): Promise<SheetRow[]> {
  const written: SheetRow[] = [];
  for (const row of rows) {
    const { week } = usualWeek(run.plan, Number(row.week));
    if (week.end > today) written.push(...(await rowOf(run, row)));
  }
  return written;
}

/** None where it speaks of a reservation that was not made. */
async function rowOf(run: DemoRun, correction: DemoCorrection): Promise<SheetRow[]> {
  const center = workCenterOf(`${correction.firm}/${correction.center}`);
  const { week, place } = usualWeek(run.plan, Number(correction.week));
  const { total, committed } = weekFigures(center, week, place);
  const order = await orderOf(run, correction);
  if (!order) return [];
  const figures = {
    center,
    period: week.label,
    committed: committed + order.amount,
    openfloor: order.amount,
  };
  return [
    {
      ...figures,
      total: Math.round((total * Number(correction.totalPercent)) / 100),
      workOrders: order.text,
    },
  ];
}

interface WorkOrder {
  readonly amount: number;
  /** As a sheet writes it. */
  readonly text: string;
}

async function orderOf(run: DemoRun, { firm, orders }: DemoCorrection): Promise<WorkOrder | undefined> {
  if (orders === '-') return { amount: 0, text: '' };
  const [name = '', amount = ''] = orders.split('=');
  const isSoldHere = reservations.some(({ key }) => key === name);
  const number = isSoldHere ? await workOrderNumber(run, firm, name) : name;
  return number === undefined ? undefined : { amount: Number(amount), text: `${number}=${amount}` };
}

async function workOrderNumber(run: DemoRun, seller: string, key: string): Promise<string | undefined> {
  const id = uuidOf('rsv', run.ids.get(`reservation/${key}`) ?? '');
  if (!id) return undefined;
  const row = await runQuery(run.database, actorOf(run, seller), (query) =>
    query.row<{ number: string }>(sql`select number from app.reservation where id = ${id}::uuid`),
  );
  return row?.number;
}
