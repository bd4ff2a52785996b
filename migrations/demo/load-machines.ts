import { addDays, type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import {
  calendarExceptionCreate,
  capabilitySet,
  certificateAdd,
  equipmentCreate,
  shiftPatternCreate,
} from '#schema/plants/index.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';

/** Capacity around the Spring Festival of 2027, until the year's notice: the Monday of the week, and what is left of it. */
const ramp = [
  ['2027-01-25', '0.8'],
  ['2027-02-01', '0.4'],
  ['2027-02-08', '0'],
  ['2027-02-15', '0.6'],
] as const;

const twoShifts = [
  {
    weekdays: [1, 2, 3, 4, 5, 6],
    startTime: '08:00',
    endTime: '16:30',
    breaks: [{ startTime: '12:00', endTime: '12:30' }],
  },
  {
    weekdays: [1, 2, 3, 4, 5, 6],
    startTime: '16:30',
    endTime: '01:00',
    breaks: [{ startTime: '20:30', endTime: '21:00' }],
  },
];

/** Firm / work centre, number, maker, model, year. */
const machines = [
  ['wuxi-lead/MC-5X', 'M-501', 'DMG MORI', 'DMU 50', 2019],
  ['wuxi-lead/MC-5X', 'M-502', 'DMG MORI', 'DMU 50', 2019],
  ['wuxi-lead/MC-5X', 'M-503', 'GROB', 'G350', 2022],
  ['wuxi-lead/MC-5X', 'M-504', 'GROB', 'G350', 2023],
  ['wuxi-lead/TM-1', 'T-101', 'Mazak', 'Integrex i-200', 2018],
  ['wuxi-lead/WEDM-1', 'W-01', 'GF Machining Solutions', 'CUT P 350', 2021],
  ['wuxi-lead/CMM-1', 'C-01', 'Hexagon', 'Global S', 2020],
  ['nantong-plating/ZN-1', 'ZN-01', null, null, 2015],
] as const;

const bounds: readonly (readonly [center: string, kind: string, value: string, unit: UnitCode])[] = [
  ['wuxi-lead/MC-5X', 'envelope-x', '650', 'MMT'],
  ['wuxi-lead/MC-5X', 'envelope-y', '520', 'MMT'],
  ['wuxi-lead/MC-5X', 'envelope-z', '475', 'MMT'],
  ['wuxi-lead/MC-5X', 'roughness-ra', '0.8', '4H'],
  ['wuxi-lead/MC-5X', 'weight-max', '300', 'KGM'],
  ['wuxi-lead/TM-1', 'diameter-max', '658', 'MMT'],
  ['wuxi-lead/TM-1', 'length-max', '1.011', 'MTR'],
  ['suzhou-cabinets/EC-1', 'weight-max', '800', 'KGM'],
];

const certificates: Readonly<Record<string, readonly (readonly [string, string, string, string, string])[]>> =
  {
    'wuxi-lead': [
      ['ISO-9001', '00125Q30871R2M', '中国质量认证中心', '2025-03-18', '2028-03-17'],
      ['IATF-16949', 'T-178-2024-06', 'TÜV SÜD', '2024-06-02', '2027-06-01'],
    ],
    'nantong-plating': [
      ['POLLUTANT-PERMIT', '91320612MA1X-001P', '南通市生态环境局', '2022-02-01', '2027-01-31'],
    ],
  };

/** Shifts of the lead machinist, its ramp around the Spring Festival, machines, what they can do, and papers. */
export async function loadMachines(run: DemoRun, firm: DemoFirm): Promise<void> {
  const siteId = idOf(run, `site/${firm.key}`);
  const actor = actorOf(run, firm.key);
  if (firm.key === 'wuxi-lead') await loadShifts(run, siteId);
  for (const [center, number, manufacturer, model, builtYear] of machines.filter(([key]) =>
    key.startsWith(`${firm.key}/`),
  )) {
    const input = {
      workCenterId: idOf(run, center),
      number,
      manufacturer,
      model,
      builtYear,
      status: 'RUNNING' as const,
    };
    const id = await act(run, actor, equipmentCreate, input, `equipment:${center}:${number}`);
    run.ids.set(`${center}/${number}`, id);
  }
  for (const [center, kindCode, value, unit] of bounds.filter(([key]) => key.startsWith(`${firm.key}/`)))
    await act(
      run,
      actor,
      capabilitySet,
      { workCenterId: idOf(run, center), kindCode, value: { value, unit } },
      `capability:${center}:${kindCode}`,
    );
  for (const [standardCode, number, issuer, validFrom, validUntil] of certificates[firm.key] ?? [])
    await act(
      run,
      actor,
      certificateAdd,
      { siteId, standardCode, number, issuer, validFrom, validUntil },
      `certificate:${firm.key}:${standardCode}`,
    );
}

async function loadShifts(run: DemoRun, siteId: string): Promise<void> {
  const actor = actorOf(run, 'wuxi-lead');
  const pattern = { siteId, name: '两班制', validFrom: '2026-01-05', shifts: twoShifts };
  await act(run, actor, shiftPatternCreate, pattern, 'shift-pattern:wuxi-lead');
  for (const [from, factor] of ramp.filter(([monday]) => weekAfter(monday) > mondayOf(run.plan, 1))) {
    const exception = {
      siteId,
      from,
      until: weekAfter(from),
      factor,
      cause: 'SPRING_FESTIVAL_RAMP' as const,
    };
    const more = { certainty: 'ASSUMED' as const, note: '待放假通知' };
    await act(run, actor, calendarExceptionCreate, { ...exception, ...more }, `exception:wuxi-lead:${from}`);
  }
}

function weekAfter(monday: string): PlainDate {
  return addDays(plainDate(monday), 7);
}
