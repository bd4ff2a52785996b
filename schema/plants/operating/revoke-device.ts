import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { requireId } from '#schema/kernel/require-id.ts';

@InputType({ description: 'A device that is to send no more.' })
export class DeviceRevokeInput extends CommandInput {
  @Field(() => ID, { description: 'The device.' }) deviceId!: string;
}

/** Revokes a device at once and for good: a batch at work is waited for, none is taken after. What it has sent stays. */
export const deviceRevoke = command<DeviceRevokeInput>({
  name: 'deviceRevoke',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('dev', input.deviceId, 'deviceId');
    const found = await tx.row<{ revokedAt: Date | null }>(
      sql`select revoked_at from app.device where id = ${id}::uuid for update`,
    );
    if (!found) throw notFound(['deviceId']);
    if (!found.revokedAt) {
      await tx.rows(sql`update app.device set revoked_at = ${tx.now}::timestamptz where id = ${id}::uuid`);
      tx.audit({ type: 'device', id }, { revokedAt: [null, tx.now.toISOString()] });
    }
    return { type: 'dev', id };
  },
});
