import type { DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { importSheet } from './import-sheet.ts';
import { rowsOf } from './sheet-rows.ts';
import { workCenters } from './work-centers.ts';

/** The firm's half year on its board, through a capacity sheet. */
export async function loadCapacity(run: DemoRun, firm: DemoFirm): Promise<void> {
  const centers = workCenters.filter((center) => center.firm === firm.key);
  await importSheet(run, {
    firm: firm.key,
    name: `产能表-${firm.site}-${run.plan.weeks[0]?.label ?? ''}.csv`,
    rows: (today) => centers.flatMap((center) => rowsOf(center, run.plan, today)),
  });
}
