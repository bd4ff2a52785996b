import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
} from '#schema/imports/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { decimalOf, roundTo } from '#schema/kernel/decimal.ts';
import { operatingColumns } from './operating-sheet.columns.ts';
import type { KnownDay, OperatingCenter, OperatingContext } from './operating-sheet.ts';

const templateDays = 7;

/** The days that sheets have brought, in the order of the columns: read back, they change nothing. */
export function operatingRows(
  centers: readonly OperatingCenter[],
  { days }: OperatingContext,
): WrittenValue[][] {
  const codes = new Map(centers.map(({ id, code }) => [id, code]));
  return days
    .filter(({ source, workCenterId }) => source === 'IMPORTED' && codes.has(workCenterId))
    .map((day) => [
      codes.get(day.workCenterId) ?? '',
      { day: day.day },
      ...[day.runMs, day.idleMs, day.downMs, day.plannedStopMs].map((ms) => parts(ms, 3_600_000n)),
      Number(day.good),
      Number(day.scrap),
      cycleOf(day),
      parts(day.energyWh, 1_000n),
    ]);
}

/** The last seven days of every centre, to be filled in. */
export function blankRows(centers: readonly OperatingCenter[]): WrittenValue[][] {
  return centers.flatMap(({ code, today }) =>
    Array.from({ length: templateDays }, (_, at) => [
      code,
      { day: addDays(today, at - templateDays) },
      ...operatingColumns.slice(2).map(() => null),
    ]),
  );
}

/** What each column means. */
export function operatingReference(_context: OperatingContext, locale: SheetLocale): WrittenSheet {
  return templateReference(operatingColumns, locale);
}

/** Enough decimals that the counter comes back from them. */
function parts(count: string, scale: bigint): WrittenValue {
  return Number(roundTo(decimalOf(BigInt(count)).div(decimalOf(scale)), 10, 'HALF_UP').toFixed());
}

function cycleOf({ good, scrap, untimed, idealMs }: KnownDay): WrittenValue {
  const pieces = BigInt(good) + BigInt(scrap);
  return pieces === 0n || untimed !== '0' ? null : parts(String(BigInt(idealMs) / pieces), 1_000n);
}
