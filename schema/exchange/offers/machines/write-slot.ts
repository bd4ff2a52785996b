import sql from 'sql-template-tag';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { CapacityOffer } from '../capacity-offer.ts';
import type { SlotDay } from './machine-days.ts';

const exclusionViolation = '23P01';

/** Writes the slot beside its offer. SLOT_TAKEN where another of the machine, on the market or sold, overlaps: the database says so, whoever comes at once. */
export async function writeSlot(
  tx: Tx,
  { id, organisationId }: CapacityOffer,
  slot: { equipmentId: string; startsAt: Date; endsAt: Date; days: readonly SlotDay[] },
): Promise<void> {
  try {
    await tx.rows(sql`
      insert into app.machine_slot (organisation_id, offer_id, equipment_id, span)
      values (${organisationId}::uuid, ${id}::uuid, ${uuidOf('eqp', slot.equipmentId)}::uuid,
        tstzrange(${slot.startsAt.toISOString()}::timestamptz, ${slot.endsAt.toISOString()}::timestamptz))`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === exclusionViolation)) throw error;
    refuse({ code: 'SLOT_TAKEN', message: 'The machine is on offer or sold then.', path: ['startsAt'] });
  }
  await tx.rows(sql`
    insert into app.machine_slot_day (organisation_id, offer_id, work_date, amount)
    select ${organisationId}::uuid, ${id}::uuid, x.date, x.amount
    from jsonb_to_recordset(${canonicalJson(slot.days)}::jsonb) as x (date date, amount bigint)`);
}
