import {
  type BatchAnswer,
  type DeviceRegisterInput,
  deviceRegister,
  signBatch,
  takeBatch,
} from '#schema/plants/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** A device by its ids, and the key that it signs with. */
export interface TestDevice extends Made {
  readonly secret: string;
}

/** A device under a work centre, with its key. */
export async function givenDevice(
  house: TestHouse,
  firm: Firm,
  center: Made,
  more: Partial<DeviceRegisterInput> = {},
): Promise<TestDevice> {
  const name = `PLC ${crypto.randomUUID().slice(0, 8)}`;
  const made = await act(house, firm.actor, deviceRegister, { workCenterId: center.wire, name, ...more });
  const { rows } = await house.admin.query<{ secret: Buffer }>(
    'select secret from app.device where id = $1',
    [made.id],
  );
  const sealed = rows[0]?.secret;
  if (!sealed) throw new Error('A device without a key');
  return { ...made, secret: house.database.secrets.open('device', sealed) };
}

/** What a device would send: signed headers and the bytes of the body. `sentAt` in milliseconds. */
export function batchOf(
  device: Pick<TestDevice, 'wire' | 'secret'>,
  readings: readonly unknown[],
  sentAt: number,
) {
  const body = Buffer.from(JSON.stringify({ readings }));
  const envelope = { device: device.wire, timestamp: String(Math.floor(sentAt / 1_000)) };
  return { ...envelope, body, signature: signBatch(device.secret, envelope, body) };
}

/** The machine's clock as the database tells it, in milliseconds. */
export async function clockOf({ admin }: Pick<TestHouse, 'admin'>): Promise<number> {
  const { rows } = await admin.query<{ now: Date }>('select app.clock() as now');
  return rows[0]?.now.getTime() ?? Number.NaN;
}

/** Sends readings as the device does. */
export async function send(
  house: TestHouse,
  device: TestDevice,
  readings: readonly unknown[],
): Promise<BatchAnswer> {
  return await takeBatch(house.database, batchOf(device, readings, await clockOf(house)));
}

/** So many milliseconds since the epoch, as a device writes them. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
