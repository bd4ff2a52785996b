import { stateHoldMs } from '#schema/plants/operating/reading.rules.ts';

/** A reading as a test writes it: what a device saw, and so long after the start. */
export interface Entry {
  readonly device: number;
  readonly at: number;
  readonly fact: Record<string, unknown>;
}
export type Sent = Entry & { readonly sequence: number };

const hourMs = 3_600_000;
const names = [
  'run_ms',
  'idle_ms',
  'down_ms',
  'planned_stop_ms',
  'good',
  'scrap',
  'untimed',
  'ideal_ms',
  'energy_wh',
] as const;
type Name = (typeof names)[number];
type Cell = Record<Name, bigint> & { stops: Record<string, number> };

const emptyCell = (): Cell => ({
  ...(Object.fromEntries(names.map((name) => [name, 0n])) as Record<Name, bigint>),
  stops: {},
});
const stateNames = {
  RUN: 'run_ms',
  IDLE: 'idle_ms',
  DOWN: 'down_ms',
  PLANNED_STOP: 'planned_stop_ms',
} as const;

/**
 * The plain recount that the roll-up is held against: every reading is walked alone, and every stretch of a state is cut at the hours one by
 * one. It shares nothing with the SQL.
 */
export function recount(sent: readonly Sent[], cycles: readonly (number | null)[]) {
  const cells = new Map<number, Cell>();
  const cellAt = (ms: number): Cell => {
    const hour = Math.floor(ms / hourMs) * hourMs;
    const known = cells.get(hour) ?? emptyCell();
    cells.set(hour, known);
    return known;
  };
  for (const [device, cycle] of cycles.entries()) {
    const own = sent
      .filter((entry) => entry.device === device)
      .sort((a, b) => a.at - b.at || a.sequence - b.sequence);
    countStates(own, cellAt);
    countPieces(own, cycle, cellAt);
    countEnergy(own, cellAt);
  }
  const hours = [...cells.entries()]
    .filter(([, cell]) => isSomething(cell))
    .sort(([a], [b]) => a - b)
    .map(([hour, cell]) => ({ hour, ...cell }));
  return { hours, days: daysOf(hours, sent), isSomething, shown, shownDay };
}

function countStates(own: readonly Sent[], cellAt: (ms: number) => Cell): void {
  const states = own.filter(({ fact }) => 'state' in fact);
  for (const [index, { at, fact }] of states.entries()) {
    const until = Math.min(states[index + 1]?.at ?? Number.POSITIVE_INFINITY, at + stateHoldMs);
    for (let from = at; from < until; ) {
      const cut = Math.min(until, (Math.floor(from / hourMs) + 1) * hourMs);
      const cell = cellAt(from);
      const state = fact.state as keyof typeof stateNames;
      cell[stateNames[state]] += BigInt(cut - from);
      const key = `${state}.${fact.reason ?? 'UNSTATED'}`;
      if (state !== 'RUN') cell.stops[key] = (cell.stops[key] ?? 0) + cut - from;
      from = cut;
    }
  }
}

function countPieces(own: readonly Sent[], cycle: number | null, cellAt: (ms: number) => Cell): void {
  for (const { at, fact } of own.filter((entry) => 'good' in entry.fact)) {
    const cell = cellAt(at);
    const pieces = BigInt((fact.good as number) + (fact.scrap as number));
    const each = (fact.cycleMs as number | undefined) ?? cycle;
    cell.good += BigInt(fact.good as number);
    cell.scrap += BigInt(fact.scrap as number);
    if (each === null) cell.untimed += pieces;
    else cell.ideal_ms += pieces * BigInt(each);
  }
}

function countEnergy(own: readonly Sent[], cellAt: (ms: number) => Cell): void {
  const meters = own.filter(({ fact }) => 'meterKwh' in fact);
  const wh = (entry: Sent) => BigInt(Math.round((entry.fact.meterKwh as number) * 1_000));
  for (const [index, entry] of meters.entries()) {
    const before = meters[index - 1];
    if (before && wh(entry) > wh(before)) cellAt(entry.at).energy_wh += wh(entry) - wh(before);
  }
}

function isSomething(row: Record<Name, bigint>): boolean {
  return names.some((name) => row[name] > 0n);
}

function shown(row: Cell & { hour: Date }) {
  return { hour: row.hour.getTime(), ...counts(row), stops: row.stops };
}
function shownDay(row: Cell & { day: string }) {
  return { day: row.day, ...counts(row), stops: row.stops };
}
function counts(row: Record<Name, bigint>): Record<Name, bigint> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Record<Name, bigint>;
}

/** Days of Shanghai, which has no summer time. A reading touches its day even when it adds nothing. */
function daysOf(hours: readonly (Cell & { hour: number })[], sent: readonly Sent[]) {
  const dayOf = (ms: number) => new Date(ms + 8 * hourMs).toISOString().slice(0, 10);
  const days = new Map<string, Cell>(sent.map(({ at }) => [dayOf(at), emptyCell()]));
  for (const cell of hours) {
    const day = days.get(dayOf(cell.hour)) ?? emptyCell();
    days.set(dayOf(cell.hour), day);
    for (const name of names) day[name] += cell[name];
    for (const [key, ms] of Object.entries(cell.stops)) day.stops[key] = (day.stops[key] ?? 0) + ms;
  }
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, cell]) => ({ day, ...cell }));
}
