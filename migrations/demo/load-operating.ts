import { decodeId } from '#schema/kernel/id.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { operatingDaysSimulate, type Simulated } from './simulate-days.ts';
import { type DemoWorkCenter, workCenters } from './work-centers.ts';

/** Ten months: a season, a festival, and the months that figures of credit look back over. */
const days = 300;

/** Of a root process: hours of a machine and day, seconds of a piece, kilowatts of a running machine. */
const usual: Readonly<Record<string, readonly [hours: number, seconds: number, kilowatts: number]>> = {
  machining: [15, 210, 11],
  'heat-treatment': [22, 12, 140],
  casting: [22, 55, 160],
  forming: [15, 9, 220],
  surface: [15, 40, 60],
  'sheet-metal': [15, 45, 22],
  joining: [8, 300, 9],
  woodworking: [8, 30, 12],
  assembly: [8, 3_600, 3],
  inspection: [8, 600, 2],
};

/** Days that nobody measured, and that say so: what the screens of operating data show in the demo. */
export async function loadOperating(run: DemoRun, firm: DemoFirm): Promise<void> {
  const centers = workCenters
    .filter((center) => center.firm === firm.key)
    .map((center) => simulated(run, center));
  if (centers.length === 0) return;
  await act(run, actorOf(run, firm.key), operatingDaysSimulate, { days, centers }, `operating:${firm.key}`);
}

function simulated(run: DemoRun, { firm, code, process, load }: DemoWorkCenter): Simulated {
  const key = `${firm}/${code}`;
  const [hours, seconds, kilowatts] = usual[process.split('.')[0] ?? ''] ?? [15, 120, 10];
  return {
    workCenterId: decodeId(idOf(run, key))?.uuid ?? '',
    seed: key,
    load: Number(load),
    hours,
    cycleMs: seconds * 1_000,
    watts: kilowatts * 1_000,
  };
}
