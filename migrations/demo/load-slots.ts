import { machineOfferPublish } from '#schema/exchange/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { usualWeek } from './demo-plan.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { isPast } from './is-past.ts';

/** One wire eroder as a whole, from Thursday's to Friday's shift of a usual week: a little under the hourly price of its group. */
const slot = {
  machine: 'wuxi-lead/WEDM-1/W-01',
  week: 7,
  unitPrice: { amount: '42', currency: 'CNY' as const },
  setupPrice: { amount: '60', currency: 'CNY' as const },
  note: '整机出租两天，可自带编程人员；穿丝直径 0.25 mm。',
};

/** Whole machines that the firm puts on the market for a span. */
export async function loadSlots(run: DemoRun, firm: DemoFirm): Promise<void> {
  const { machine, week: place, ...sale } = slot;
  if (!machine.startsWith(`${firm.key}/`)) return;
  const { start } = usualWeek(run.plan, place).week;
  const at = (weekday: number, hour: string) => new Date(`${addDays(start, weekday - 1)}T${hour}:00+08:00`);
  const startsAt = at(4, '08:00');
  // A load that goes on months later has nothing left to rent.
  if (await isPast(run, startsAt)) return;
  const input = {
    equipmentId: idOf(run, machine),
    startsAt,
    endsAt: at(5, '20:00'),
    booking: 'INSTANT' as const,
    holdMinutes: 24 * 60,
    ...sale,
  };
  await act(run, actorOf(run, firm.key), machineOfferPublish, input, `slot:${machine}`);
}
