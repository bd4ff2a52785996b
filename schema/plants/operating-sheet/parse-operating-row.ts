import { addDays, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type Decimal, decimalOf, wholeOf } from '#schema/kernel/decimal.ts';
import { parseAmount } from '../capacity-sheet/parse-amount.ts';
import { parseDay } from '../capacity-sheet/parse-period.ts';
import type { OperatingProblemCode, OperatingReader } from './operating-problem.ts';
import type { OperatingColumn } from './operating-sheet.columns.ts';
import {
  type KnownDay,
  type OperatingCenter,
  type OperatingContext,
  type PlacedDay,
  sheetDaysBack,
} from './operating-sheet.ts';

const hourMs = 3_600_000n;
const dayMs = 24n * hourMs;
/** Far beyond what a work centre makes or draws in a day. */
const amountMost = 10n ** 12n;
const figures = ['run', 'idle', 'down', 'plannedStop', 'good', 'scrap', 'cycle', 'energy'] as const;

/** A row without a figure says nothing of its day: rows of a template that nobody has filled in. */
export function isBlank(reader: OperatingReader): boolean {
  return figures.every((column) => reader.text(column) === '');
}

/** Reads a row and reports every problem of its cells; undefined where one of them keeps it out. */
export function parseOperatingRow(
  reader: OperatingReader,
  context: OperatingContext,
  known: ReadonlyMap<string, KnownDay>,
): PlacedDay | undefined {
  const center = readCenter(reader, context);
  const day = readDay(reader, center);
  if (center && day && known.get(`${center.id} ${day}`)?.source === 'MEASURED')
    reader.report('day', 'MEASURED_DAY', { expected: '–' });
  const hours = (column: OperatingColumn) => readScaled(reader, column, hourMs);
  const times = {
    runMs: hours('run'),
    idleMs: hours('idle'),
    downMs: hours('down'),
    plannedStopMs: hours('plannedStop'),
  };
  const [good, scrap] = [readPieces(reader, 'good'), readPieces(reader, 'scrap')];
  const cycleMs = reader.text('cycle') === '' ? null : readScaled(reader, 'cycle', 1_000n);
  const energyWh = readScaled(reader, 'energy', 1_000n);
  if (center) checkTimes(reader, center, times.runMs + times.idleMs + times.downMs + times.plannedStopMs);
  if (reader.hasError || !center || !day) return undefined;
  const counts = {
    ...times,
    good,
    scrap,
    untimed: cycleMs === null ? good + scrap : 0n,
    idealMs: (cycleMs ?? 0n) * (good + scrap),
    energyWh,
  };
  const texts = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  return {
    ...(texts as Record<keyof typeof counts, string>),
    workCenterId: center.id,
    day,
    stops: stopsOf(times),
  };
}

/** A sheet does not say why machines stood. */
function stopsOf({ idleMs, downMs, plannedStopMs }: Record<'idleMs' | 'downMs' | 'plannedStopMs', bigint>) {
  const stops = { IDLE: idleMs, DOWN: downMs, PLANNED_STOP: plannedStopMs };
  return Object.fromEntries(
    Object.entries(stops).flatMap(([state, ms]) => (ms > 0n ? [[`${state}.UNSTATED`, Number(ms)]] : [])),
  );
}

const normalised = (code: string) => code.normalize('NFKC').trim().toUpperCase();

function readCenter(reader: OperatingReader, { centers }: OperatingContext): OperatingCenter | undefined {
  const text = reader.text('center');
  const center = centers.find(({ code }) => normalised(code) === normalised(text));
  const expected = centers
    .slice(0, 5)
    .map(({ code }) => code)
    .join(', ');
  if (!center) reader.report('center', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_WORK_CENTER', { expected });
  return center;
}

function readDay(reader: OperatingReader, center: OperatingCenter | undefined): PlainDate | undefined {
  const text = reader.text('day');
  const day = parseDay(text);
  if (!day) {
    reader.report('day', text === '' ? 'MISSING_VALUE' : 'BAD_PERIOD', { expected: '2026-11-20' });
    return undefined;
  }
  if (!center) return day;
  const first = addDays(center.today, -sheetDaysBack);
  if (day >= center.today)
    reader.report('day', 'DAY_NOT_OVER', { expected: `≤ ${addDays(center.today, -1)}` });
  if (day < first) reader.report('day', 'DAY_TOO_OLD', { expected: `≥ ${first}` });
  return day;
}

/** Machines cannot do more than a day each. */
function checkTimes(reader: OperatingReader, { machines }: OperatingCenter, sum: bigint): void {
  const most = dayMs * BigInt(machines);
  if (sum > most) reader.report('run', 'TIMES_OVER_DAY', { expected: `≤ ${most / hourMs}` });
}

/** Nought where the cell is empty; rounded half up to the counter's unit, which is finer than any sheet. */
function readScaled(reader: OperatingReader, column: OperatingColumn, scale: bigint): bigint {
  const amount = readNumber(reader, column);
  if (!amount) return 0n;
  const whole = wholeOf(amount.times(decimalOf(scale)), 'HALF_UP');
  if (whole <= amountMost) return whole;
  reader.report(column, 'TOO_LARGE', { expected: `≤ ${amountMost / scale}` });
  return 0n;
}

function readPieces(reader: OperatingReader, column: 'good' | 'scrap'): bigint {
  const amount = readNumber(reader, column);
  if (!amount) return 0n;
  const whole = wholeOf(amount, 'DOWN');
  if (!amount.eq(decimalOf(whole))) reader.report(column, 'NOT_WHOLE', { expected: String(whole) });
  else if (whole > 1_000_000_000n) reader.report(column, 'TOO_LARGE', { expected: '≤ 1000000000' });
  return whole;
}

function readNumber(reader: OperatingReader, column: OperatingColumn): Decimal | undefined {
  const text = reader.text(column);
  if (text === '') return undefined;
  const parsed = parseAmount(text);
  if ('value' in parsed) return parsed.value;
  const code: OperatingProblemCode =
    parsed.code === 'NEGATIVE' || parsed.code === 'FORMULA_TEXT' ? parsed.code : 'NOT_A_NUMBER';
  const expected = parsed.readings?.join(' | ') ?? (code === 'NEGATIVE' ? '≥ 0' : '1234.5');
  reader.report(column, code, { expected });
  return undefined;
}
