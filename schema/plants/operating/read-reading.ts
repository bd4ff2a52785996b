import {
  type MachineState,
  machineStates,
  type Reading,
  type ReadingFact,
  type StopReason,
  stopReasons,
} from './reading.ts';

const states = new Set<unknown>(machineStates);
const reasons = new Set<unknown>(stopReasons);
const piecesMost = 1_000_000;
const cycleMsMost = 86_400_000;
/** RFC 3339 with a zone; what is finer than a millisecond is not kept, so it may not be sent. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
const kilowattHours = /^(\d{1,12})(?:\.(\d{1,3}))?$/;

/** A reading as it came in, or the name of the field that is not what it has to be. */
export type ReadOutcome = { readonly reading: Reading } | { readonly field: string };

/** Reads one entry of a batch: `sequence`, `at`, and either `state`, or `good` and `scrap`, or `meterKwh`. */
export function readReading(entry: unknown): ReadOutcome {
  if (typeof entry !== 'object' || entry === null) return { field: '' };
  const { sequence, at, ...facts } = entry as Record<string, unknown>;
  if (!isWhole(sequence, Number.MAX_SAFE_INTEGER)) return { field: 'sequence' };
  const when = typeof at === 'string' && instant.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(when)) return { field: 'at' };
  const fact = readFact(facts);
  return typeof fact === 'string' ? { field: fact } : { reading: { at: when, sequence, fact } };
}

/** The fact, or the field that is wrong. Exactly one kind: an entry that says two things at once is not understood. */
function readFact(facts: Record<string, unknown>): ReadingFact | string {
  const kinds = ['state', 'good', 'meterKwh'].filter((name) => facts[name] !== undefined);
  if (kinds.length !== 1) return kinds[1] ?? 'state';
  if (facts.state !== undefined) return readState(facts);
  return facts.good !== undefined ? readCount(facts) : readMeter(facts.meterKwh);
}

function readState({ state, reason = null }: Record<string, unknown>): ReadingFact | string {
  if (!states.has(state)) return 'state';
  // A machine that runs does not stand, for whatever reason.
  if (reason !== null && (!reasons.has(reason) || state === 'RUN')) return 'reason';
  return { kind: 'STATE', state: state as MachineState, reason: reason as StopReason | null };
}

function readCount({ good, scrap = 0, cycleMs = null }: Record<string, unknown>): ReadingFact | string {
  if (!isWhole(good, piecesMost)) return 'good';
  if (!isWhole(scrap, piecesMost)) return 'scrap';
  if (cycleMs !== null && !(isWhole(cycleMs, cycleMsMost) && cycleMs > 0)) return 'cycleMs';
  return { kind: 'COUNT', good, scrap, cycleMs };
}

/** Kilowatt hours with at most three decimals, as a number or as text: whole watt hours either way. */
function readMeter(meter: unknown): ReadingFact | string {
  const [, whole, part = ''] = kilowattHours.exec(String(meter)) ?? [];
  if (whole === undefined || (typeof meter !== 'string' && typeof meter !== 'number')) return 'meterKwh';
  return { kind: 'ENERGY', meterWh: BigInt(whole + part.padEnd(3, '0')) };
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
