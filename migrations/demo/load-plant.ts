import type { Measure } from '#schema/kernel/measure.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { siteCreate, workCenterCreate } from '#schema/plants/index.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { measureOf } from './process-measure.ts';
import { type DemoWorkCenter, workCenters } from './work-centers.ts';

/** The firm's plant and its work centres. */
export async function loadPlant(run: DemoRun, firm: DemoFirm): Promise<void> {
  const actor = actorOf(run, firm.key);
  const site = { name: firm.site, cityCode: firm.city, workingDays: daysOf(firm) };
  const siteId = await act(run, actor, siteCreate, site, `site:${firm.key}`);
  run.ids.set(`site/${firm.key}`, siteId);
  for (const center of workCenters.filter((row) => row.firm === firm.key)) {
    const key = `${center.firm}/${center.code}`;
    const id = await act(run, actor, workCenterCreate, centerInput(center, siteId), `work-center:${key}`);
    run.ids.set(key, id);
  }
}

/** The unit in which a centre's figures are written here. */
export function unitOfCenter(center: DemoWorkCenter): UnitCode {
  return shownUnitOf(measureOf(center.process));
}

function centerInput(center: DemoWorkCenter, siteId: string) {
  const measure: Measure = measureOf(center.process);
  const unit = shownUnitOf(measure);
  return {
    siteId,
    code: center.code,
    name: center.name,
    processCode: center.process,
    materialCodes: center.materials === '-' ? [] : center.materials.split(' '),
    measure,
    parallelMachines: Number(center.machines),
    rate: { amount: center.rate, currency: 'CNY' as const },
    setup: { value: center.setup, unit },
    minimumBlock: { value: center.block, unit },
  };
}

function daysOf({ days }: DemoFirm): number[] {
  const [first = 1, last = 7] = days.split('-').map(Number);
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => day >= first && day <= last);
}
