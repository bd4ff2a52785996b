import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { personOf } from '#schema/kernel/actor.ts';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { centerOf, readText } from '../center-scope.ts';
import { newDeviceSecret } from './signature.ts';

@InputType({ description: 'A device that is to send readings.' })
export class DeviceRegisterInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre that its readings count for.' }) workCenterId!: string;
  @Field(() => ID, { nullable: true, description: 'The machine that it sits at, one of the work centre.' })
  equipmentId?: string | null;
  @Field(() => String, { description: 'What to call it, 1 to 100 characters.' }) name!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Planned run time of one piece in milliseconds, 1 to 86,400,000.',
  })
  cycleMs?: number | null;
}

/** The most devices of an organisation that may send. */
const devicesMost = 2_000;

/**
 * Registers a device with a new signing key, which is kept sealed. Refuses a name that another live device has, a machine of another work
 * centre, a run time out of range, and the 2,001st device.
 */
export const deviceRegister = command<DeviceRegisterInput>({
  name: 'deviceRegister',
  can: 'plant:write',
  async run(tx, input) {
    const center = await centerOf(tx, input.workCenterId);
    const equipmentId = await machineIn(tx, center.id, input.equipmentId ?? null);
    const problems: UserError[] = [];
    const name = readText(input.name, 'name', { longest: 100, needed: true }, problems) ?? '';
    const cycleMs = readCycle(input.cycleMs ?? null, problems);
    refuseAny(problems);
    await checkCount(tx);
    const id = newId<'dev'>();
    const secret = tx.secrets.seal('device', newDeviceSecret());
    const made = await tx.rows(sql`
      insert into app.device (id, organisation_id, work_center_id, equipment_id, name, secret, cycle_ms, created_by, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${center.id}::uuid, ${equipmentId}::uuid, ${name}, ${secret}, ${cycleMs}::int,
        ${personOf(tx.actor)}::uuid, ${tx.now}::timestamptz)
      on conflict do nothing returning id`);
    if (made.length === 0)
      refuse({
        code: 'DEVICE_NAME_TAKEN',
        message: 'A device of this name may send already.',
        path: ['name'],
        params: { name },
      });
    tx.audit({ type: 'device', id }, { name: [null, name], workCenterId: [null, center.id] });
    return { type: 'dev', id };
  },
});

async function machineIn(tx: Tx, centerId: string, wire: string | null): Promise<string | null> {
  if (wire === null) return null;
  const id = requireId('eqp', wire, 'equipmentId');
  const found = await tx.row(sql`
    select 1 from app.equipment where id = ${id}::uuid and work_center_id = ${centerId}::uuid and status <> 'RETIRED'`);
  if (!found) throw notFound(['equipmentId']);
  return id;
}

function readCycle(cycleMs: number | null, problems: UserError[]): number | null {
  if (cycleMs === null || (cycleMs >= 1 && cycleMs <= 86_400_000)) return cycleMs;
  const params = { least: 1, most: 86_400_000 };
  problems.push(problem({ code: 'OUT_OF_RANGE', message: 'At most a day.', path: ['cycleMs'], params }));
  return null;
}

async function checkCount(tx: Tx): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 61))`);
  const kept = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from app.device where organisation_id = app.organisation() and revoked_at is null`);
  if ((kept?.count ?? 0) < devicesMost) return;
  const params = { limit: devicesMost };
  refuse({ code: 'TOO_MANY_DEVICES', message: `At most ${devicesMost} devices.`, params });
}
