import sql from 'sql-template-tag';
import { direct } from '#schema/identity/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { isTransient } from '#schema/kernel/transient-error.ts';
import type { PlacedReading } from './read-batch.ts';

/** An entry of a batch that was not simply accepted. */
export interface EntryOutcome {
  readonly index: number;
  readonly outcome: 'DUPLICATE' | 'REFUSED';
  /** DIFFERS: a reading of this number and time is there, and says something else. It stays. */
  readonly code?: 'MALFORMED' | 'FUTURE' | 'TOO_LATE' | 'DIFFERS';
  /** Which field is not what it has to be. */
  readonly field?: string;
}

/** Who sends. */
export interface Sender {
  readonly organisationId: string;
  readonly deviceId: string;
  readonly driftMs: number;
}

interface Taken {
  readonly center: string | null;
  readonly again: number[] | null;
  readonly differing: number[] | null;
}

const triesMost = 3;

/**
 * Writes readings as one statement, which is a transaction of its own under the policies of the sender's organisation. Answers what was
 * there already; nothing when the device has been revoked in the meantime. Doing it again changes nothing, so a lost answer is no harm.
 */
export async function takeReadings(
  database: Database,
  { organisationId, deviceId, driftMs }: Sender,
  readings: readonly PlacedReading[],
): Promise<EntryOutcome[] | undefined> {
  const columns = columnsOf(readings);
  const statement = sql`
    select * from app.take_readings(${organisationId}::uuid, ${deviceId}::uuid, ${driftMs}::int, ${columns.at}::timestamptz[],
      ${columns.sequence}::bigint[], ${columns.kind}::text[], ${columns.state}::text[], ${columns.reason}::text[], ${columns.good}::int[],
      ${columns.scrap}::int[], ${columns.cycleMs}::int[], ${columns.meterWh}::bigint[])`;
  const [taken] = await again(() => direct<Taken>(database, statement));
  if (!taken?.center) return undefined;
  const differing = new Set(taken.differing);
  return (taken.again ?? []).map((position) => {
    const index = readings[position - 1]?.index ?? 0;
    return differing.has(position)
      ? { index, outcome: 'REFUSED', code: 'DIFFERS' }
      : { index, outcome: 'DUPLICATE' };
  });
}

/** One array for each column: a batch is one statement however long it is. */
function columnsOf(readings: readonly PlacedReading[]) {
  const facts = readings.map(({ fact }) => fact);
  const count = facts.map((fact) => (fact.kind === 'COUNT' ? fact : null));
  const state = facts.map((fact) => (fact.kind === 'STATE' ? fact : null));
  return {
    at: readings.map(({ at }) => new Date(at).toISOString()),
    sequence: readings.map(({ sequence }) => sequence),
    kind: facts.map(({ kind }) => kind),
    state: state.map((fact) => fact?.state ?? null),
    reason: state.map((fact) => fact?.reason ?? null),
    good: count.map((fact) => fact?.good ?? null),
    scrap: count.map((fact) => fact?.scrap ?? null),
    cycleMs: count.map((fact) => fact?.cycleMs ?? null),
    meterWh: facts.map((fact) => (fact.kind === 'ENERGY' ? String(fact.meterWh) : null)),
  };
}

async function again<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries >= triesMost || !isTransient(error)) throw error;
    }
  }
}
