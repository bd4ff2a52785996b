import sql from 'sql-template-tag';
import { direct } from '#schema/identity/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { readBatch } from './read-batch.ts';
import { judgeDrift } from './reading.rules.ts';
import { type Envelope, isSignedBy, newDeviceSecret } from './signature.ts';
import { type EntryOutcome, takeReadings } from './take-readings.ts';

/** A batch as it came in: what its headers say, and the bytes that were signed. */
export interface SignedBatch extends Envelope {
  readonly signature: string;
  readonly body: Uint8Array;
}

/** What became of a batch. `results` names what was not simply accepted, by its place in the batch. */
export type BatchAnswer =
  | { readonly outcome: 'UNAUTHENTICATED' }
  | {
      readonly outcome: 'REFUSED';
      readonly code: 'CLOCK_DRIFT' | 'MALFORMED' | 'TOO_MANY_READINGS';
      readonly driftMs?: number;
      readonly serverTime: string;
    }
  | {
      readonly outcome: 'TAKEN';
      readonly accepted: number;
      readonly duplicate: number;
      readonly refused: number;
      readonly results: readonly EntryOutcome[];
      readonly flags: readonly BatchFlag[];
      readonly driftMs: number;
      readonly serverTime: string;
    };

/** CLOCK_DRIFT: its clock is off. KEY_ENDING: it was signed by the key before the present one. */
export type BatchFlag = 'CLOCK_DRIFT' | 'KEY_ENDING';

interface DeviceKey {
  readonly organisationId: string;
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  readonly now: Date;
}

/** Signatures by devices that there are not are checked against this: refusing them takes as long. */
const nobodysKey = newDeviceSecret();

/**
 * Takes a signed batch of readings, each reading once however often and by whatever batch it comes. Whoever is not known, was revoked or
 * signs wrongly is told nothing more. One statement finds the key, one takes the batch.
 */
export async function takeBatch(database: Database, batch: SignedBatch): Promise<BatchAnswer> {
  const id = uuidOf('dev', batch.device);
  const key = id === undefined ? undefined : await findKey(database, id);
  const signed = signedBy(database, key, batch);
  if (!signed || id === undefined || !key || !/^\d{1,12}$/.test(batch.timestamp))
    return { outcome: 'UNAUTHENTICATED' };

  const now = key.now.getTime();
  const serverTime = key.now.toISOString();
  const { driftMs, verdict } = judgeDrift(Number(batch.timestamp) * 1_000, now);
  if (verdict === 'REFUSED') return { outcome: 'REFUSED', code: 'CLOCK_DRIFT', driftMs, serverTime };
  const read = readBatch(batch.body, now);
  if ('code' in read) return { outcome: 'REFUSED', code: read.code, serverTime };
  const sender = { organisationId: key.organisationId, deviceId: id, driftMs };
  const taken = await takeReadings(database, sender, read.readings);
  if (!taken) return { outcome: 'UNAUTHENTICATED' };
  const results = [...read.refused, ...taken].sort((one, other) => one.index - other.index);
  const duplicate = results.filter(({ outcome }) => outcome === 'DUPLICATE').length;
  return {
    outcome: 'TAKEN',
    accepted: read.count - results.length,
    duplicate,
    refused: results.length - duplicate,
    results,
    flags: [
      ...(verdict === 'FLAGGED' ? (['CLOCK_DRIFT'] as const) : []),
      ...(signed === 'PREVIOUS' ? (['KEY_ENDING'] as const) : []),
    ],
    driftMs,
    serverTime,
  };
}

/** By which of its keys a batch was signed. Both are tried whatever the first one says, and where there is none, nobody's. */
function signedBy(
  { secrets }: Database,
  key: DeviceKey | undefined,
  batch: SignedBatch,
): 'PRESENT' | 'PREVIOUS' | undefined {
  const [isPresent, isPrevious] = [key?.secret, key?.previousSecret].map((sealed) =>
    isSignedBy(sealed ? secrets.open('device', sealed) : nobodysKey, batch, batch.body, batch.signature),
  );
  if (isPresent) return 'PRESENT';
  return isPrevious ? 'PREVIOUS' : undefined;
}

async function findKey(database: Database, id: string): Promise<DeviceKey | undefined> {
  const [found] = await direct<DeviceKey>(database, sql`select * from app.device_key(${id}::uuid)`);
  return found;
}
