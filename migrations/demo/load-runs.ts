import { deliveryOfferPublish } from '#schema/exchange/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { usualWeek } from './demo-plan.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { isPast } from './is-past.ts';
import { readTable } from './read-table.ts';

/** Trucks that would run home empty, once in each of these usual weeks: weekday, hour, hours under way, yuan a kilogram and for loading. */
const runs = readTable(
  ['key', 'firm', 'from', 'to', 'weekday', 'leaves', 'hours', 'price', 'loading'],
  `
wuxi-nanjing    | wuxi-carrier | 320200 | 320100 | 2 | 19:30 | 4 | 0.06 | 60
suzhou-nanjing  | wuxi-carrier | 320500 | 320100 | 3 | 20:00 | 4 | 0.07 | 60
suzhou-shanghai | wuxi-carrier | 320500 | 310000 | 4 | 18:00 | 3 | 0.05 | 40
changzhou-wuxi  | wuxi-carrier | 320400 | 320200 | 6 | 15:00 | 2 | 0.04 | 30
`,
);
const weeks = [4, 5, 6, 7, 8, 9];

/** Runs that the firm sells of its trucks; those that have left when a load goes on later are left out. */
export async function loadRuns(run: DemoRun, firm: DemoFirm): Promise<void> {
  for (const row of runs.filter((one) => one.firm === firm.key))
    for (const week of weeks) await loadRun(run, firm, row, week);
}

async function loadRun(
  run: DemoRun,
  firm: DemoFirm,
  row: (typeof runs)[number],
  week: number,
): Promise<void> {
  const day = addDays(usualWeek(run.plan, week).week.start, Number(row.weekday) - 1);
  const departsAt = new Date(`${day}T${row.leaves}:00+08:00`);
  if (await isPast(run, departsAt)) return;
  const input = {
    fromCityCode: row.from,
    toCityCode: row.to,
    departsAt,
    arrivesAt: new Date(departsAt.getTime() + Number(row.hours) * 3_600_000),
    vehicle: 'TRUCK' as const,
    body: 'CURTAIN' as const,
    quantity: { value: '6000', unit: 'KGM' as const },
    minimumLot: { value: '200', unit: 'KGM' as const },
    grossLimit: { value: '6000', unit: 'KGM' as const },
    unitPrice: { amount: row.price, currency: 'CNY' as const },
    setupPrice: { amount: row.loading, currency: 'CNY' as const },
    booking: 'INSTANT' as const,
    holdMinutes: 24 * 60,
  };
  await act(run, actorOf(run, firm.key), deliveryOfferPublish, input, `run:${row.key}:${week}`);
}
