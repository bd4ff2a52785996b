import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { newDeviceSecret } from './signature.ts';

@InputType({ description: 'A device that is to have a new signing key.' })
export class DeviceRenewKeyInput extends CommandInput {
  @Field(() => ID, { description: 'The device.' }) deviceId!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'For how many hours the key of now still counts beside the new one, 0 to 168; 24 unless said.',
  })
  overlapHours?: number | null;
}

const hoursMost = 168;
const usualHours = 24;

/**
 * Gives a device a new key, kept sealed. The one before counts beside it for the hours that are asked for; one that is older than that ends at once. Refuses
 * hours out of range, and a device that was revoked.
 */
export const deviceRenewKey = command<DeviceRenewKeyInput>({
  name: 'deviceRenewKey',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('dev', input.deviceId, 'deviceId');
    const found = await tx.row<{ secret: Buffer; revokedAt: Date | null }>(
      sql`select secret, revoked_at from app.device where id = ${id}::uuid for update`,
    );
    if (!found) throw notFound(['deviceId']);
    const hours = readHours(input.overlapHours ?? usualHours);
    if (found.revokedAt)
      refuse({
        code: 'DEVICE_REVOKED',
        message: 'A revoked device sends no more: register it anew.',
        path: ['deviceId'],
      });
    const until = hours === 0 ? null : new Date(tx.now.getTime() + hours * 3_600_000);
    await tx.rows(sql`
      update app.device set secret = ${tx.secrets.seal('device', newDeviceSecret())}, previous_secret = ${until ? found.secret : null}::bytea,
        previous_until = ${until}::timestamptz where id = ${id}::uuid`);
    tx.audit(
      { type: 'device', id },
      { key: ['ONE', 'ANOTHER'], previousUntil: [null, until?.toISOString() ?? null] },
    );
    return { type: 'dev', id };
  },
});

function readHours(hours: number): number {
  if (hours >= 0 && hours <= hoursMost) return hours;
  const params = { least: 0, most: hoursMost };
  return refuse({ code: 'OUT_OF_RANGE', message: 'A week at most.', path: ['overlapHours'], params });
}
