import { capacityRequestPost } from '#schema/exchange/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { isUnitCode } from '#schema/kernel/units.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { type DemoNeed, needs } from './needs.ts';

/** What a firm looks for, in the order of the table. The workers match it once they run. */
export async function loadNeeds(run: DemoRun, firm: DemoFirm): Promise<void> {
  for (const need of needs.filter((row) => row.firm === firm.key)) {
    const input = needInput(need, run);
    const id = await act(run, actorOf(run, firm.key), capacityRequestPost, input, `need:${need.key}`);
    run.ids.set(`need/${need.key}`, id);
  }
}

function needInput(need: DemoNeed, { plan }: DemoRun) {
  if (!isUnitCode(need.unit)) throw new Error(`${need.key}: ${need.unit} is no unit`);
  const from = mondayOf(plan, Number(need.fromWeek));
  return {
    title: need.title,
    processCode: need.process,
    materialCode: need.material === '-' ? null : need.material,
    pieces: Number(need.pieces),
    loadPerPiece: { value: need.each, unit: need.unit },
    from,
    until: addDays(from, Number(need.weeks) * 7),
    priceCap: need.cap === '-' ? null : { amount: need.cap, currency: 'CNY' as const },
    deliverToCityCode: need.city,
  };
}
